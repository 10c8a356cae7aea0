import { Readability } from '@mozilla/readability';
import type { LiveBlock } from './blocks.ts';
import { attributeOf, isUnread, member, walk } from './dom.ts';
import { type Box, type Outline, sums } from './outline.ts';

/** Beyond these, Readability is not asked: it may take seconds, and it and the browser's own serialiser recurse. */
const MOST_ELEMENTS = 30_000, MOST_DEPTH = 200, MOST_TEXT = 500_000;
/** Readability's own 500 sends short articles through ever looser rules; furniture is already gone when it is asked. */
const CHAR_THRESHOLD = 100;

const MARK = 'data-block';
const KEPT = ['class', 'id', 'role', 'itemprop', 'itemtype', 'href', 'rel', 'lang', 'dir', 'colspan', 'rowspan', 'summary'];

/** The boxes in which no block is wanted, by their elements: a page may have a thousand comments under its story. */
function emptyBoxes({ boxes }: Outline, blocks: LiveBlock[], wanted: (block: number) => boolean): Map<Element, Box> {
  const count = sums(blocks.map((_, at) => (wanted(at) ? 1 : 0)));
  return new Map(boxes.filter(({ first, end }) => count(first, end) === 0).map((box) => [box.element, box]));
}

/**
 * A document apart, with the elements and the text of the given blocks alone, every stretch of text in a `<span>` that carries its block's
 * number. No names that could hide members, no scripts, no sources to load. Null beyond the bounds.
 */
function copyOf(document: Document, blocks: LiveBlock[], survey: Outline, wanted: (block: number) => boolean, title: string): Document | null {
  const copy = member(document, 'cloneNode').call(document, false) as Document;
  const root = copy.appendChild(copy.createElement('html'));
  const head = root.appendChild(copy.createElement('head'));
  head.appendChild(copy.createElement('title')).textContent = title;
  const open: Element[] = [root];
  const empty = emptyBoxes(survey, blocks, wanted);
  let block = 0, run = 0, elements = 0, length = 0;
  walk(document, {
    enter(element, tag) {
      if (isUnread(element, tag) || tag === 'input' || elements > MOST_ELEMENTS) return false;
      if (tag === 'html') return true;
      elements++;
      // A form is a box like any other here, as where a whole page is one form; and its members cannot be hidden.
      // What is no name of HTML's (a parser takes `<a"b>` for one, createElement throws) becomes a box or a span.
      const made = copy.createElement(tag === 'form' || tag.includes('-') ? 'div' : /^[a-z][a-z0-9]*$/.test(tag) ? tag : 'span');
      for (const name of KEPT) {
        const value = attributeOf(element, name);
        if (value !== null) made.setAttribute(name, value.slice(0, 500));
      }
      open[Math.min(open.length, MOST_DEPTH) - 1]!.appendChild(made);
      const left = empty.get(element);
      if (left !== undefined) {
        // It stays where it was, between its neighbours, without what is in it.
        block = Math.max(block, left.end);
        run = 0;
        return false;
      }
      open.push(made);
      return true;
    },
    leave(_, tag) {
      if (tag !== 'html') open.pop();
    },
    text(node) {
      let shown = false;
      const numbers: number[] = [];
      for (;;) {
        const at = blocks[block]?.runs[run];
        if (at === undefined || at.node !== node) break;
        shown ||= wanted(block);
        if (numbers.at(-1) !== block) numbers.push(block);
        if (++run === blocks[block]!.runs.length) {
          block++;
          run = 0;
        }
      }
      const parent = open[Math.min(open.length, MOST_DEPTH) - 1]!;
      if (!shown) {
        if (numbers.length === 0) parent.appendChild(copy.createTextNode(' '));
        return elements <= MOST_ELEMENTS;
      }
      const span = parent.appendChild(copy.createElement('span'));
      span.setAttribute(MARK, numbers.filter(wanted).join(' '));
      span.appendChild(copy.createTextNode(node.data));
      length += node.data.length;
      return elements <= MOST_ELEMENTS && length <= MOST_TEXT;
    },
  });
  return elements > MOST_ELEMENTS || length > MOST_TEXT ? null : copy;
}

/**
 * The numbers of the blocks that Mozilla's Readability takes for the article, among the `wanted` ones; it works on a copy of the document
 * and its paragraphs are matched back by the marks that the copy carries. Null where it finds no article, fails, or the page is too large.
 */
export function askReadability(document: Document, blocks: LiveBlock[], survey: Outline, wanted: (block: number) => boolean, title: string): Set<number> | null {
  try {
    const copy = copyOf(document, blocks, survey, wanted, title);
    if (copy === null) return null;
    const found = new Readability<Element>(copy, { charThreshold: CHAR_THRESHOLD, disableJSONLD: true, serializer: (node) => node as Element }).parse();
    const numbers = [...(found?.content?.querySelectorAll(`[${MARK}]`) ?? [])].flatMap((span) => (span.getAttribute(MARK) ?? '').split(' ').map(Number));
    return numbers.length > 0 ? new Set(numbers) : null;
  } catch {
    // A page that breaks it (an XML document, a policy on markup) is read by density alone.
    return null;
  }
}
