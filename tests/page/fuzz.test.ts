/** The reader of pages and the anchors under the browser's own parser, over pages of chance and whatever those pages do next. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placeOf, rangeOf, toRange } from '../../lib/page/anchor.ts';
import { type LiveBlock, readBlocks } from '../../lib/page/blocks.ts';
import { isElement, isText } from '../../lib/page/dom.ts';
import { html } from '../fuzz/html.ts';
import { dense, readerLaws, seenTexts } from '../fuzz/reader-laws.ts';
import { PATIENCE, runs } from '../fuzz/runs.ts';
import { parse } from './build.ts';

describe('the reader of pages, over pages of chance', () => {
  readerLaws(parse, 300);

  it('looks at each node a bounded number of times', () => {
    const { get } = Object.getOwnPropertyDescriptor(Node.prototype, 'nextSibling')!;
    fc.assert(fc.property(html, (text) => {
      const document = parse(text);
      const nodes = countOf(document);
      let looks = 0;
      Object.defineProperty(Node.prototype, 'nextSibling', { configurable: true, get() { looks += 1; return get!.call(this) as Node | null; } });
      try {
        readBlocks(document);
      } finally {
        Object.defineProperty(Node.prototype, 'nextSibling', { configurable: true, get });
      }
      expect(looks).toBeLessThanOrEqual(nodes);
    }), runs(200));
  }, PATIENCE);
});

/** How many nodes a document has. */
function countOf(document: Document): number {
  const walker = document.createTreeWalker(document);
  let count = 1;
  while (walker.nextNode() !== null) count += 1;
  return count;
}

/** A text without white space, and without the mark that the language takes for white space and Unicode does not. */
const plain = (text: string) => dense(text).replaceAll('\ufeff', '');

/** What a reader sees of a range, without white space; that all of it was hidden since is for the next reading to notice. */
function shownIn(range: Range): string {
  const within = range.commonAncestorContainer;
  const texts = (isText(within) ? [within] : [...within.childNodes].flatMap(seenTexts)).filter((node) => range.intersectsNode(node));
  return plain(texts.map((node) => node.data.slice(node === range.startContainer ? range.startOffset : 0, node === range.endContainer ? range.endOffset : undefined)).join(''));
}

/** Something that a page does to itself, anywhere. */
const deed = fc.tuple(fc.constantFrom('remove', 'type', 'empty', 'hide', 'wrap', 'move', 'insert', 'break', 'split', 'normalise', 'replace'), fc.nat(), fc.constantFrom('12', ' ', 'not ', '\n', '가', ''));

function act(document: Document, [what, place, text]: [string, number, string]): void {
  const all: Node[] = [];
  const walker = document.createTreeWalker(document.documentElement);
  while (walker.nextNode() !== null) all.push(walker.currentNode);
  const node = all[place % Math.max(1, all.length)];
  const parent = node?.parentNode;
  if (!node || !parent) return;
  const other = all[(place * 7) % all.length]!;
  try {
    if (what === 'remove') parent.removeChild(node);
    else if (what === 'type' && isText(node)) node.insertData(place % (node.length + 1), text);
    else if (what === 'empty' && isText(node)) node.data = text;
    else if (what === 'hide' && isElement(node)) Element.prototype.setAttribute.call(node, 'hidden', '');
    else if (what === 'wrap') { const box = document.createElement(place % 2 ? 'div' : 'b'); parent.replaceChild(box, node); box.append(node); }
    else if (what === 'move') parent.insertBefore(other, node);
    else if (what === 'insert') parent.insertBefore(document.createTextNode(text), node);
    else if (what === 'break') parent.insertBefore(document.createElement(place % 2 ? 'br' : 'p'), node);
    else if (what === 'split' && isText(node)) node.splitText(place % (node.length + 1));
    else if (what === 'normalise') document.documentElement.normalize();
    else if (what === 'replace') parent.replaceChild(node.cloneNode(true), node);
  } catch (error) {
    // What cannot be put into what: the page's own mistake.
    if (!(error instanceof DOMException)) throw error;
  }
}

/** A stretch of a block of chance, as a passage of it; undefined where the page has no text, or the stretch none that shows. */
function passageIn(blocks: LiveBlock[], number: number, from: number, length: number) {
  if (blocks.length === 0) return undefined;
  const block = number % blocks.length, { text } = blocks[block]!;
  const start = from % text.length, end = start + 1 + (length % (text.length - start));
  return plain(text.slice(start, end)) === '' ? undefined : { block, start, end, text: text.slice(start, end) };
}

describe('anchors, over pages of chance', () => {
  it('cover the text of a passage and nothing else', () => {
    fc.assert(fc.property(html, fc.nat(), fc.nat(), fc.nat(), (text, number, from, length) => {
      const document = parse(text), blocks = readBlocks(document), passage = passageIn(blocks, number, from, length);
      if (!passage) return;
      const range = toRange(document, blocks, passage);
      expect(range === null ? 'no range' : shownIn(range)).toBe(plain(passage.text));
    }), runs(400));
  }, PATIENCE);

  it('lead from a place to its character and back', () => {
    fc.assert(fc.property(html, (text) => {
      const blocks = readBlocks(parse(text));
      for (const [number, block] of blocks.entries()) {
        for (let at = 0; at < block.text.length; at += 1) {
          const range = rangeOf(block, at, at + 1);
          if (block.text[at] === '\n') expect(range).toBeNull();
          else expect(placeOf(blocks, range!.startContainer, range!.startOffset)).toEqual({ block: number, offset: at });
        }
      }
    }), runs(150));
  }, PATIENCE);

  it('cover the very text or nothing, never another, whatever the page does to itself after or before it is read again', () => {
    fc.assert(fc.property(html, fc.nat(), fc.nat(), fc.nat(), fc.array(deed, { minLength: 1, maxLength: 8 }), (text, number, from, length, deeds) => {
      const document = parse(text), blocks = readBlocks(document), passage = passageIn(blocks, number, from, length);
      if (!passage) return;
      for (const each of deeds) act(document, each);
      for (const known of [blocks, readBlocks(document)]) {
        const range = toRange(document, known, passage);
        if (range !== null) expect(shownIn(range)).toBe(plain(passage.text));
      }
    }), runs(400));
  }, PATIENCE);

  it('find the passage again whatever happens in other blocks', () => {
    fc.assert(fc.property(html, fc.nat(), fc.nat(), fc.nat(), fc.array(fc.tuple(fc.nat(), fc.constantFrom('before', 'gone', 'changed')), { maxLength: 5 }), (text, number, from, length, changes) => {
      const document = parse(text), blocks = readBlocks(document), passage = passageIn(blocks, number, from, length);
      if (!passage) return;
      const own = new Set(blocks[passage.block]!.runs.map(({ node }) => node));
      for (const [place, what] of changes) {
        const other = blocks[place % blocks.length]!;
        const nodes = other.runs.map(({ node }) => node).filter((node) => !own.has(node));
        if (what === 'before') document.body.prepend(Object.assign(document.createElement('p'), { textContent: 'New on top.' }));
        else for (const node of nodes) node.data = what === 'gone' ? '' : 'Something else.';
      }
      expect(toRange(document, readBlocks(document), passage)).not.toBeNull();
    }), runs(300));
  }, PATIENCE);
});
