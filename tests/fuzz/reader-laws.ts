/** The laws of reading a page, whatever the page: they hold in the browser, and under the parser of the desk. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { isSpace, MAX_BLOCK_LENGTH, readBlocks } from '../../lib/page/blocks.ts';
import { attributeOf, firstChildOf, isElement, isText, isUnread, nextSiblingOf, parentOf } from '../../lib/page/dom.ts';
import { readPage } from '../../lib/page/read.ts';
import { Page } from '../../lib/schema/index.ts';
import { html } from './html.ts';
import { PATIENCE, runs } from './runs.ts';

/** The text nodes that a reader sees, found in another way than the reader of pages does: child by child. */
export function seenTexts(node: Node): Text[] {
  if (isText(node)) return [node];
  if (!isElement(node) || isUnread(node)) return [];
  const found: Text[] = [];
  if (node.localName !== 'br') for (let child = firstChildOf(node); child !== null; child = nextSiblingOf(child)) found.push(...seenTexts(child));
  return found;
}

/** A text without its white space, as the reader of pages knows it. */
export const dense = (text: string): string => [...text].filter((character) => !isSpace(character.charCodeAt(0))).join('');

/** The promises of the reader of pages over pages of chance. `count`: how many pages `npm test` tries. */
export function readerLaws(parse: (html: string) => Document, count: number): void {
  const law = (promise: string, keeps: (document: Document) => void) => it(`${promise}`, () => {
    fc.assert(fc.property(html, (text) => keeps(parse(text))), runs(count));
  }, PATIENCE);

  law('reads every page into what the background takes, and changes nothing on it', (document) => {
    const before = document.documentElement?.outerHTML;
    const { page, blocks } = readPage(document, 'https://courier.example/news/1');
    expect(Page.safeParse(page).error).toBeUndefined();
    expect(page.blocks.map(({ text }) => text)).toEqual(blocks.map(({ text }) => text));
    expect(document.documentElement?.outerHTML).toBe(before);
  });

  law('reads the same page the same way twice', (document) => {
    const [first, second] = [readPage(document, 'https://courier.example/'), readPage(document, 'https://courier.example/')];
    expect(second.page).toEqual(first.page);
    expect(second.blocks.every((block, at) => block.element === first.blocks[at]!.element)).toBe(true);
  });

  law('has each character of a block from the very place that it tells of, in the order of the page, and none twice', (document) => {
    const used = new Map<Text, number>();
    for (const { text, runs: parts, element } of readBlocks(document)) {
      let built = '';
      for (const { node, start, from, length } of parts) {
        expect(length).toBeGreaterThan(0);
        // Between two stretches stands a line break, or nothing.
        expect(['', '\n']).toContain(text.slice(built.length, start));
        built = text.slice(0, start) + [...node.data.slice(from, from + length).matchAll(/[^]/g)].map(([unit]) => (isSpace(unit.charCodeAt(0)) ? ' ' : unit)).join('');
        expect(from).toBeGreaterThanOrEqual(used.get(node) ?? 0);
        used.set(node, from + length);
        let around = parentOf(node);
        while (around !== null && around !== element) around = parentOf(around);
        expect(around, 'the element that it says to stand in').toBe(element);
      }
      expect(built).toBe(text);
      expect([isSpace(text.charCodeAt(0)), isSpace(text.charCodeAt(text.length - 1)), / {2}|\n\n/.test(text)]).toEqual([false, false, false]);
      expect(text.length).toBeLessThanOrEqual(MAX_BLOCK_LENGTH);
    }
  });

  law('has all that a reader sees, and nothing else', (document) => {
    const root = document.documentElement;
    // The desk's parser may leave something beside the root, where no page has it.
    if (root === null || root.localName !== 'html' || attributeOf(root, 'hidden') !== null || [...document.childNodes].some((node) => node !== root && node.nodeType < 7)) return;
    const blocks = readBlocks(document);
    expect(dense(blocks.map(({ text }) => text).join(''))).toBe(dense(seenTexts(root).map((node) => node.data).join('')));
  });
}
