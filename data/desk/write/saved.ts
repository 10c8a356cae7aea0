import { parseHTML } from 'linkedom';
import type { Page } from '../../../lib/schema/index.ts';
import { statedDay } from '../../../lib/recognise/index.ts';
import { lengthOf, wordsOf } from '../../../lib/editorial/words.ts';
import { languageOf, readValues } from '../../../lib/text/index.ts';

/** What a saved page says of itself beyond what the extension reads. It may be wrong: a maintainer looks at it. */
export interface Saved {
  /** Where it was saved from, as a browser or SingleFile notes it. */
  savedFrom: string | undefined;
  site: string | undefined;
  byline: string | undefined;
  /** Days as they are written on the page, in its own time zone. */
  published: string | undefined;
  updated: string | undefined;
  /** True where the page says that only a part is shown to everybody. */
  locked: boolean;
}

const MOST_OBJECTS = 2000;
/** Names longer than this many words are no byline but a sentence, and are cut. */
const MOST_NAME_WORDS = 7;

/** The objects of the page's JSON-LD, outermost first; what is not JSON is passed over. */
function structured(document: Document): Record<string, unknown>[] {
  const queue: unknown[] = [...document.querySelectorAll('script[type="application/ld+json" i]')].slice(0, 20).map((script) => {
    try { return JSON.parse(script.textContent ?? ''); } catch { return undefined; }
  });
  for (let at = 0; at < queue.length && queue.length < MOST_OBJECTS; at++) {
    const value = queue[at];
    if (typeof value === 'object' && value !== null) queue.push(...Object.values(value).filter((inner) => typeof inner === 'object'));
  }
  return queue.filter((value): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value));
}

const tidy = (text: unknown) => (typeof text === 'string' ? text.replace(/\s+/g, ' ').trim() : '');

/** The names that a JSON-LD author or publisher has: texts, objects with a name, or lists of either. */
function namesIn(value: unknown): string[] {
  if (Array.isArray(value)) return value.slice(0, 10).flatMap(namesIn);
  const name = tidy(typeof value === 'object' && value !== null ? (value as { name?: unknown }).name : value);
  return name === '' || /^https?:|@/.test(name) ? [] : [name];
}

/** Names as a byline, as many as fit; undefined where none is a person's: empty, or the site's own. */
function bylineOf(names: readonly string[], site: string | undefined): string | undefined {
  const persons = [...new Set(names.map((name) => name.replace(/^(by|von|par|por)\s+/i, '').replace(/\s*(기자|記者|记者)$/, '')))].filter((name) => name !== '' && name !== site && name.length <= 60 && !/\d/.test(name));
  const fit = persons.filter((_, at) => persons.slice(0, at + 1).join(' ').split(' ').length <= MOST_NAME_WORDS);
  if (fit.length === 0) return undefined;
  return fit.join(', ') + (fit.length < persons.length ? ' and others' : '');
}

/** The name of the site, where the page's title has one behind its headline. */
function siteIn(title: string, headline: string): string | undefined {
  const [, head = '', mark = '', tail = ''] = /^(.*\S)\s+([|–—-])\s+(\S.*)$/s.exec(title) ?? [];
  const isName = tail !== '' && tail.length <= 40 && tail.split(' ').length <= 5;
  return isName && (mark === '|' || (headline !== '' && head.toLowerCase() === headline.toLowerCase())) ? tail : undefined;
}

/** Names in a short line of its own that begins with 'By', as many pages print a byline without marking it as one. */
function printedBylines(document: Document): string[] {
  const lines = [...document.querySelectorAll('p, div, span, address, li')].slice(0, 400).map((element) => tidy(element.textContent)).filter((text) => text.length <= 120);
  const named = lines.flatMap((line) => /^By:?\s+(\p{Lu}[\p{L}'’.-]*(?:\s+(?:and\s+)?(?:\p{Lu}[\p{L}'’.-]*|de|van|von|der|la|bin|al))*)(?:$|\s*[·|•,–—(]|\s+(?:on|for|published|updated|in)\b)/u.exec(line)?.[1] ?? []);
  return named.slice(0, 1).map((names) => names.replace(/\s+(?:January|February|March|April|May|June|July|August|September|October|November|December)$/, '')).flatMap((names) => names.split(/\s+and\s+/));
}

/** The first whole day, with its year, that a place on the page made for dates prints. */
function printedDay(document: Document): string | undefined {
  for (const element of [...document.querySelectorAll('[class*="date" i], [class*="time" i], [class*="publish" i], [class*="posted" i], [class*="author" i], [class*="meta" i]')].slice(0, 40)) {
    const text = tidy(element.textContent).slice(0, 200);
    const day = readValues(text).find(({ value, text: read }) => value.kind === 'date' && value.date.length === 10 && /\d{4}/.test(read))?.value;
    if (day?.kind === 'date') return day.date;
  }
  return undefined;
}

/** Reads what a saved page says of itself; nothing in it makes this throw. `page` is the same page as the extension reads it. */
export function readSaved(html: string, page: Page): Saved {
  const { document } = parseHTML(html) as unknown as { document: Document };
  const meta = (name: string) => tidy(document.querySelector(`meta[property="${name}" i], meta[name="${name}" i]`)?.getAttribute('content'));
  const text = (selector: string) => [...document.querySelectorAll(selector)].slice(0, 3).map((element) => tidy(element.textContent)).filter((one) => one !== '');
  const objects = structured(document);
  const article = objects.find((object) => 'datePublished' in object || 'author' in object) ?? {};
  const site = meta('og:site_name') || namesIn(article.publisher)[0] || meta('application-name') || siteIn(tidy(document.querySelector('title')?.textContent), tidy(document.querySelector('h1')?.textContent));
  const authors = [namesIn(article.author), namesIn([meta('author'), meta('article:author')]), text('[itemprop="author"], [rel="author"]'), text('[class*="author" i] a, [class*="byline" i] a, a[class*="author" i]').slice(0, 1), text('[class*="author" i], [class*="byline" i]').slice(0, 1), printedBylines(document)];
  const published = statedDay(page) ?? printedDay(document);
  const modified = /^\d{4}-\d{2}-\d{2}/.exec(page.modified ?? '')?.[0];
  return {
    savedFrom: /(?:saved from url=\(\d+\)|\burl:\s*)(https?:\/\/[^\s>]+)/.exec(html.slice(0, 4000))?.[1],
    site,
    byline: authors.map((names) => bylineOf(names, site)).find((names) => names !== undefined),
    published,
    updated: modified !== undefined && published !== undefined && modified > published ? modified : undefined,
    locked: objects.some((object) => object.isAccessibleForFree === false || object.isAccessibleForFree === 'False' || object.isAccessibleForFree === 'false'),
  };
}

/** The text of a page's article. */
export const articleText = (page: Page): string => page.blocks.filter((block) => block.article).map((block) => block.text).join('\n');

const ENGLISH = new Set('the of and to in is that for on with as was by it has have from at said its be are not an this'.split(' '));

/**
 * The language in which a page's article is written, and a warning where the page says another. The text decides; a language that it is
 * not read for (French, Russian …) is taken from the page, where the text is in none of the five.
 */
export function articleLanguage(page: Page): { language: string; warning?: string } {
  const text = articleText(page).slice(0, 4000) || page.title;
  const read = languageOf(text);
  const said = page.language?.split('-')[0]?.toLowerCase();
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  const isEnglish = read !== 'en' || words.filter((word) => ENGLISH.has(word)).length * 12 > words.length;
  if (!isEnglish && said !== undefined && /^[a-z]{2,3}$/.test(said) && said !== 'en') return { language: said };
  if (!isEnglish) return { language: 'en', warning: 'the article does not read like English: give its language with --language' };
  return said !== undefined && said !== read.split('-')[0] ? { language: read, warning: `the page says that its language is ${page.language}; the article is in ${read}` } : { language: read };
}

const HANGING = new Set('a an the to of in on at by for from with and or but as that than which who whose its their his her is are was were has have had will would can could this these over into about after before'.split(' '));

/** The first words of a headline, as an account may keep them: seven at most, or twenty characters where it is Korean, Chinese or Japanese. */
export function firstWords(title: string): string | undefined {
  const clean = title.replace(/\s+/g, ' ').trim();
  const { characters } = lengthOf(clean);
  const words = wordsOf(clean).slice(0, 7).filter(({ end }) => end <= (characters > 0 ? 20 : 80));
  // A cut leaves no word hanging that leads to the next.
  const isCut = (words.at(-1)?.end ?? 0) < clean.length - 1;
  const kept = isCut ? words.slice(0, 1 + words.findLastIndex(({ start, end }) => !HANGING.has(clean.slice(start, end).toLowerCase()))) : words;
  return clean.slice(0, kept.at(-1)?.end ?? 0) || undefined;
}
