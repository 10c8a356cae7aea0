import type { Page } from '../schema/index.ts';
import { attributeOf, member } from './dom.ts';

/** What a page says of itself. It may be wrong, and is bounded, but always of the right type. */
export type Metadata = Pick<Page, 'title' | 'language' | 'canonical' | 'published' | 'modified'>;

const MOST_ADDRESS = 8192, MOST_TITLE = 2000, MOST_SHORT = 40;
/** Structured data beyond these bounds is not read. */
const MOST_JSON = 1_000_000, MOST_OBJECTS = 2000, MOST_SCRIPTS = 20;

const select = (document: Document, selector: string): Element | null => member(document, 'querySelector').call(document, selector);
const tidy = (text: string | null | undefined, most: number): string => (text ?? '').slice(0, most * 4).replace(/\s+/g, ' ').trim().slice(0, most);
/** The content of the first `<meta>` by name, property, itemprop or http-equiv. */
const meta = (document: Document, ...names: string[]): string | undefined => {
  for (const name of names) {
    const element = select(document, `meta[property="${name}" i][content], meta[name="${name}" i][content], meta[itemprop="${name}" i][content], meta[http-equiv="${name}" i][content]`);
    const content = element === null ? '' : tidy(attributeOf(element, 'content'), MOST_TITLE);
    if (content !== '') return content;
  }
  return undefined;
};

/** A date that begins as ISO 8601 does: `2026-07-10`, `2026-07-10T09:30:00+09:00`; undefined for every other form. */
function isoDate(text: unknown): string | undefined {
  if (typeof text !== 'string') return undefined;
  const found = /^\s*(\d{4}-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?(?:[T ]\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?\s?(?:Z|[+-]\d{2}:?\d{2})?)?)/i.exec(text.slice(0, 100));
  return found?.[1]?.trim().slice(0, MOST_SHORT);
}

type Dates = { published?: string; modified?: string };

/** The dates of the first article in the page's JSON-LD, whatever its shape; nothing in it can make this throw or run long. */
function structuredDates(document: Document): Dates {
  const dates: Dates = {};
  const scripts = member(document, 'querySelectorAll').call(document, 'script[type="application/ld+json" i]');
  for (const script of [...scripts].slice(0, MOST_SCRIPTS)) {
    const text = script.textContent ?? '';
    if (text.length > MOST_JSON) continue;
    let root: unknown;
    try {
      root = JSON.parse(text);
    } catch {
      continue;
    }
    // Breadth first: an article's own dates stand above those of the things it mentions.
    const queue: unknown[] = [root];
    for (let at = 0; at < queue.length && at < MOST_OBJECTS; at++) {
      const value = queue[at];
      if (typeof value !== 'object' || value === null) continue;
      if (!Array.isArray(value) && 'datePublished' in value) {
        dates.published ??= isoDate(value.datePublished);
        dates.modified ??= isoDate((value as { dateModified?: unknown }).dateModified);
        if (dates.published !== undefined) return dates;
      }
      for (const inner of Object.values(value)) {
        if (queue.length > MOST_OBJECTS) break;
        if (typeof inner === 'object') queue.push(inner);
      }
    }
  }
  return dates;
}

/** The date that an element found by one of the selectors gives in `datetime`, `content` or its text. */
function markedDate(document: Document, ...selectors: string[]): string | undefined {
  for (const selector of selectors) {
    const element = select(document, selector);
    if (element === null) continue;
    const date = isoDate(attributeOf(element, 'datetime')) ?? isoDate(attributeOf(element, 'content')) ?? isoDate(element.textContent);
    if (date !== undefined) return date;
  }
  return undefined;
}

const words = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

/**
 * A title without the name of its site at the end. What stands behind ' | ' goes if it is the shorter part; what stands behind a dash or
 * a colon may be part of the headline, and goes only if it is the site's name or its words are those of its host.
 */
export function withoutSite(title: string, site: string, host: string): string {
  const found = /^(.*\S) (\||[-–—:·]) (\S.*)$/s.exec(title);
  if (found === null) return title;
  const [, head = '', mark = '', tail = ''] = found;
  const name = words(tail).join('');
  const named = name !== '' && (name === words(site).join('') || (name.length > 2 && words(tail).every((word) => host.includes(word))));
  return named || (mark === '|' && tail.length < head.length && tail.length <= 60) ? withoutSite(head, site, host) : title;
}

/** The title of the page without the site's name: what it gives to others (og:title), else its only h1, else its `<title>`; '' where there is none. */
export function titleOf(document: Document, url: string): string {
  const site = meta(document, 'og:site_name', 'application-name') ?? '';
  // The document's own title, not one of a drawing in the page.
  const inHead = tidy(select(document, 'head > title')?.textContent, MOST_TITLE);
  const headings = [...member(document, 'querySelectorAll').call(document, 'h1')].slice(0, 3);
  const heading = headings.length === 1 ? tidy(headings[0]?.textContent, MOST_TITLE) : '';
  return withoutSite(meta(document, 'og:title', 'twitter:title') || heading || inHead, site, URL.canParse(url) ? new URL(url).hostname : '');
}

/** Resolves the canonical address; undefined where there is none or it is not one of the web's. */
function canonicalOf(document: Document, url: string): string | undefined {
  const link = select(document, 'link[rel~="canonical" i][href]');
  const href = link === null ? meta(document, 'og:url') : attributeOf(link, 'href');
  if (href === null || href === undefined || href.length > MOST_ADDRESS || !URL.canParse(href, url)) return undefined;
  const address = new URL(href, url);
  return /^https?:$/.test(address.protocol) && address.href.length <= MOST_ADDRESS ? address.href : undefined;
}

/** Reads what the page says of itself: title, language, canonical address (resolved against `url`) and dates. Never throws on a page's content. */
export function readMetadata(document: Document, url: string): Metadata {
  const root = member(document, 'documentElement');
  const language = (root === null ? null : attributeOf(root, 'lang') ?? attributeOf(root, 'xml:lang')) || meta(document, 'content-language', 'og:locale', 'language');
  const structured = structuredDates(document);
  const metadata: Metadata = { title: titleOf(document, url) };
  const add = (key: 'language' | 'canonical' | 'published' | 'modified', value: string | undefined): void => {
    if (value !== undefined && value !== '') metadata[key] = value;
  };
  add('language', tidy(language?.replace('_', '-'), MOST_SHORT));
  add('canonical', canonicalOf(document, url));
  add('published', structured.published ?? isoDate(meta(document, 'article:published_time', 'og:article:published_time', 'datePublished', 'pubdate', 'publishdate', 'date', 'dc.date', 'dc.date.issued', 'parsely-pub-date')) ??
    markedDate(document, '[itemprop~="datePublished"]', 'time[pubdate]', 'article time[datetime]', 'main time[datetime]', 'time[datetime]'));
  add('modified', structured.modified ?? isoDate(meta(document, 'article:modified_time', 'og:updated_time', 'dateModified', 'last-modified')) ??
    markedDate(document, '[itemprop~="dateModified"]'));
  return metadata;
}
