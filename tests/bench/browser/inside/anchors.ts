import * as peers from 'bench:peers';
import pack from 'virtual:pack';
import { type LiveBlock, rangeOf, readBlocks, toRange } from '../../../../lib/page/index.ts';
import { readPage } from '../../../../lib/page/read.ts';
import { candidates, compileDispute, compileGate, gateTexts, prepare, recognise } from '../../../../lib/recognise/index.ts';
import type { Passage } from '../../../../lib/schema/index.ts';
import { serve } from './serve.ts';

type Quote = { exact: string; prefix: string; suffix: string };
/** A passage as we keep it and as the others do, with what says whether it was found at its place. */
type Wanted = { passage: Passage; selectors: object[]; quote: Quote; start: number; text: string; mark: string };

/** So many characters before and after a quote are kept with it, by both of the others. */
const CONTEXT = 32;
const plain = (text: string): string => text.replace(/\s+/g, ' ').trim();
let wanted: Wanted[] = [];

/** The paragraph that a range begins in, by the mark that the page's maker put on it. */
const markOf = (node: Node): string => (node instanceof Element ? node : node.parentElement)?.closest('[data-mark]')?.getAttribute('data-mark') ?? '';

/** The page's text as Hypothesis takes it, a line break read as a space, with the offset of each text node in it and in `textContent`. */
function rendered(): { text: string; at: Map<Node, { shown: number; raw: number }> } {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT);
  const parts: string[] = [];
  const at = new Map<Node, { shown: number; raw: number }>();
  let shown = 0, raw = 0;
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    if (node instanceof Text) {
      at.set(node, { shown, raw });
      parts.push(node.data);
      raw += node.length;
      shown += node.length;
    } else if ((node as Element).localName === 'br') {
      parts.push(' ');
      shown += 1;
    }
  }
  return { text: parts.join(''), at };
}

/** Chooses passages of some words, in paragraphs that lie evenly over the page, and writes them down as ours and as the others' own makers do. */
function choose(many: number): number {
  const blocks = readBlocks(document);
  const { text, at: offsets } = rendered();
  const marked = blocks.map((block, at) => ({ block, at, mark: markOf(block.element) })).filter(({ mark, block }) => mark !== '' && block.text.length > 80);
  wanted = Array.from({ length: many }, (_, one) => {
    const { block, at, mark } = marked[Math.floor(((one + 0.5) * marked.length) / many)]!;
    const length = 40 + (one * 37) % 100;
    const start = block.text.indexOf(' ', ((one * 53) % Math.max(1, block.text.length - length - 20))) + 1;
    const end = Math.min(block.text.length, start + length);
    const range = rangeOf(block, start, end)!;
    const [first, last] = [offsets.get(range.startContainer)!, offsets.get(range.endContainer)!];
    const [from, to] = [first.shown + range.startOffset, last.shown + range.endOffset];
    const quote = { exact: text.slice(from, to), prefix: text.slice(Math.max(0, from - CONTEXT), from), suffix: text.slice(to, to + CONTEXT) };
    const place = { start: first.raw + range.startOffset, end: last.raw + range.endOffset };
    const selectors = [new peers.RangeAnchor(document.body, range).toSelector(), { type: 'TextPositionSelector', ...place }, { type: 'TextQuoteSelector', ...quote }];
    return { passage: { block: at, start, end, text: block.text.slice(start, end) }, selectors, quote, start: place.start, text: plain(String(range)), mark };
  });
  return wanted.length;
}

/** Puts paragraphs before everything: no place is where it was. */
function shift(): void {
  for (let at = 0; at < 5; at++) {
    const added = document.createElement('p');
    added.textContent = 'A paragraph that was added before the others, long enough to move every place on the page.';
    document.body.prepend(added);
  }
}

/** How passages are known: with the places at which they stood, or by their words alone. */
type Known = 'places' | 'words';
type Found = Range | string | null;

const selectorsOf = ({ selectors, quote }: Wanted, known: Known, ranges: boolean): object[] => {
  if (known === 'words') return [{ type: 'TextQuoteSelector', ...quote }];
  return ranges ? selectors : selectors.filter((one) => (one as { type: string }).type !== 'RangeSelector');
};

const FINDERS: Record<string, (known: Known) => (one: Wanted) => Found | Promise<Found>> = {
  ours: (known) => {
    let blocks: LiveBlock[] | undefined;
    return ({ passage }) => toRange(document, (blocks ??= readBlocks(document)), known === 'places' ? passage : { ...passage, block: 0, start: 0, end: 0 });
  },
  'Hypothesis': (known) => (one) => peers.anchor(document.body, selectorsOf(one, known, false)).catch(() => null),
  'Hypothesis, XPath too': (known) => (one) => (known === 'words' ? null : peers.anchor(document.body, selectorsOf(one, known, true)).catch(() => null)),
  'dom-anchor-text-quote': (known) => ({ quote, start }) => peers.toRange(document.body, quote, known === 'places' ? { hint: start } : {}),
  // It marks what it finds in the page itself; what it marked says whether it was right.
  'mark.js': () => ({ quote }) => {
    const marker = new peers.Mark(document.body);
    marker.mark(quote.exact, { acrossElements: true, separateWordSearch: false, diacritics: false, iframes: false });
    const [first] = document.querySelectorAll('mark[data-markjs]');
    return first ? markOf(first) : null;
  },
};

/**
 * How long one contestant takes for all passages, in ms, and how many it found at their place. One that has not done after `patience` ms
 * is reckoned from those that it did by then.
 */
async function find(name: string, known: Known, patience: number): Promise<{ ms: number; tried: number; right: number; wrong: number }> {
  const finder = FINDERS[name]!(known);
  const found: Found[] = [];
  // Clocks in pages are coarse: as many at a time as take a while; but what mark.js marked has to go before the next.
  const atOnce = name === 'mark.js' ? 0 : 200;
  let spent = 0;
  for (let at = 0; at < wanted.length && spent < patience;) {
    const from = performance.now();
    do found.push(await finder(wanted[at++]!)); while (at < wanted.length && performance.now() - from < atOnce);
    spent += performance.now() - from;
    if (name === 'mark.js') new peers.Mark(document.body).unmark();
  }
  const right = found.filter((one, at) => (typeof one === 'string' ? one === wanted[at]!.mark : one !== null && plain(String(one)) === wanted[at]!.text && markOf(one.startContainer) === wanted[at]!.mark)).length;
  return { ms: (spent * wanted.length) / found.length, tried: found.length, right, wrong: found.filter((one) => one !== null).length - right };
}

let compiled: { gate: ReturnType<typeof compileGate>; disputes: Map<string, ReturnType<typeof compileDispute>> } | undefined;

/** The whole way, which the others are spared: read the page, find what it states, and anchor the passages. In ms. */
function whole(): { read: number; recognise: number; anchor: number; passages: number } {
  if (compiled === undefined) {
    const disputes = Object.values(pack.read().disputes);
    compiled = { gate: compileGate(disputes), disputes: new Map(disputes.map((one) => [one.id, compileDispute(one)])) };
  }
  const { gate, disputes } = compiled;
  const times = [performance.now()];
  const { page } = readPage(document, document.location.href);
  times.push(performance.now());
  const text = prepare(page);
  const passages = candidates(gate, gateTexts(text)).flatMap((id) => recognise(disputes.get(id)!, text)?.statements ?? []).map(({ passage }) => passage);
  times.push(performance.now());
  const blocks = readBlocks(document);
  const found = passages.filter((passage) => toRange(document, blocks, passage) !== null);
  times.push(performance.now());
  const took = (at: number) => times[at + 1]! - times[at]!;
  return { read: took(0), recognise: took(1), anchor: took(2), passages: found.length };
}

serve({ choose, shift, find, whole });
