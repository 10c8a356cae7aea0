import type { Passage } from '../schema/index.ts';
import { isBlockTag, type LiveBlock, MAX_BLOCK_LENGTH, type Run } from './blocks.ts';
import { following, isElement, isText, isUnread, member, parentOf, tagOf } from './dom.ts';

/** A place in the document: an offset in a text node. */
type Point = { node: Text; offset: number };

/** The last run that starts at or before `offset`. */
function runAt(runs: Run[], offset: number): Run | undefined {
  let low = 0, high = runs.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (runs[middle]!.start <= offset) low = middle + 1;
    else high = middle;
  }
  return runs[low - 1];
}

/** The place of the character at `offset` of the block's text; null for a line break, which stands in no text node. */
function pointAt(block: LiveBlock, offset: number): Point | null {
  const run = runAt(block.runs, offset);
  return run === undefined || offset >= run.start + run.length ? null : { node: run.node, offset: run.from + offset - run.start };
}

/** The ends of the visible text from `start` to `end` of a block; null where there is none. */
function pointsOf(block: LiveBlock, start: number, end: number): [Point, Point] | null {
  let from = Math.max(0, start), to = Math.min(block.text.length, end);
  while (from < to && block.text[from] === '\n') from++;
  while (from < to && block.text[to - 1] === '\n') to--;
  const first = from < to ? pointAt(block, from) : null, last = from < to ? pointAt(block, to - 1) : null;
  return first === null || last === null ? null : [first, { node: last.node, offset: last.offset + 1 }];
}

/** The language's own `trim` takes away U+FEFF too, which is no white space to Unicode and stays in blocks. */
const trimmed = (text: string): string => text.replace(/^ | $/g, '');
/** A line break and white space of any length read as one space, so that text is compared as it is seen. */
const collapse = (text: string): string => trimmed(text.replace(/\p{White_Space}+/gu, ' '));

/** A passage that is spread over more nodes, or more white space in one of them, than any page has reason to is taken to be gone. */
const MOST_STEPS = 5000, MOST_SPACE = 100_000;

/** True where a node stands in something that is not read, as where the page has folded it away since. */
function isPassedOver(node: Node): boolean {
  let at = parentOf(node);
  for (let steps = 0; at !== null && steps < MOST_STEPS; at = parentOf(at), steps++) if (isUnread(at, tagOf(at))) return true;
  return false;
}

/** The text that stands between two places now; null once it is longer than asked for, crosses into another block or never gets there. */
function liveText([first, last]: [Point, Point], longest: number): string | null {
  if (!first.node.isConnected || !last.node.isConnected || isPassedOver(first.node)) return null;
  let text = '', steps = 0;
  let past = false;
  for (let node: Node | null = first.node; node !== null && text.length <= longest + 2 && steps < MOST_STEPS; node = following(node, past), steps++) {
    past = false;
    let seen = '';
    if (isText(node)) {
      const from = node === first.node ? first.offset : 0;
      seen = node.data.slice(from, Math.min(node === last.node ? last.offset : Infinity, from + MOST_SPACE)).replace(/\p{White_Space}+/gu, ' ');
    } else if (isElement(node)) {
      const tag = tagOf(node);
      past = isUnread(node, tag);
      if (!past && isBlockTag(tag)) return null;
      if (!past && tag === 'br') seen = ' ';
    }
    text += text.endsWith(' ') ? seen.replace(/^ /, '') : seen;
    if (node === last.node) return trimmed(text);
  }
  return null;
}

/**
 * The live Range of the characters from `start` to `end` of a block's text, in UTF-16 units; offsets outside are clipped.
 * Null where no visible text is left in between, or where the page has since cut the text nodes short.
 */
export function rangeOf(block: LiveBlock, start: number, end: number): Range | null {
  const points = pointsOf(block, start, end);
  if (points === null) return null;
  const [first, last] = points;
  if (first.offset > first.node.length || last.offset > last.node.length) return null;
  const document = first.node.ownerDocument;
  const range = member(document, 'createRange').call(document);
  range.setStart(first.node, first.offset);
  range.setEnd(last.node, last.offset);
  return range;
}

/** All blocks' text in one string, and where each block begins in it: one search runs over the whole page. */
type Index = { text: string; starts: number[]; places?: Map<Text, { block: number; run: Run }[]> };
const indexes = new WeakMap<LiveBlock[], Index>();

function indexOf(blocks: LiveBlock[]): Index {
  let index = indexes.get(blocks);
  if (index === undefined) {
    const starts: number[] = [];
    let length = 0;
    for (const block of blocks) {
      starts.push(length);
      length += block.text.length + 1;
    }
    // Blocks are parted by a character that the HTML parser takes out of text; line breaks read as spaces, as in what is looked for.
    index = { text: blocks.map((block) => block.text).join('\0').replaceAll('\n', ' '), starts };
    indexes.set(blocks, index);
  }
  return index;
}

/** The block in which a character of the joined text stands. */
function blockAt(starts: number[], at: number): number {
  let low = 0, high = starts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (starts[middle]! <= at) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/** Of a text that the page repeats, so many places are counted, and so many looked at, the nearest first. */
const MOST_COUNTED = 10_000, MOST_PLACES = 200;

/**
 * The live Range of a passage. Where the text at its place is no longer the passage's, the very same text is looked for in all blocks,
 * the nearest block first, then the nearest offset; text that is merely alike is never taken. Null where it is gone.
 * The first call for an array of blocks builds an index over it, which lives as long as the array: hand in the same array, unchanged.
 */
export function toRange(_document: Document, blocks: LiveBlock[], passage: Passage): Range | null {
  const wanted = collapse(passage.text);
  if (wanted === '') return null;

  const at = (number: number, start: number, end: number): Range | null => {
    const block = blocks[number];
    if (block === undefined || collapse(block.text.slice(start, end)) !== wanted) return null;
    const points = pointsOf(block, start, end);
    return points !== null && liveText(points, wanted.length) === wanted ? rangeOf(block, start, end) : null;
  };

  const there = at(passage.block, passage.start, passage.end);
  if (there !== null) return there;

  const { text, starts } = indexOf(blocks);
  const places: { block: number; start: number; far: number }[] = [];
  for (let found = text.indexOf(wanted); found >= 0 && places.length < MOST_COUNTED; found = text.indexOf(wanted, found + 1)) {
    const block = blockAt(starts, found), start = found - starts[block]!;
    places.push({ block, start, far: Math.abs(block - passage.block) * MAX_BLOCK_LENGTH + Math.abs(start - passage.start) });
  }
  places.sort((a, b) => a.far - b.far);
  for (const { block, start } of places.slice(0, MOST_PLACES)) {
    const range = at(block, start, start + wanted.length);
    if (range !== null) return range;
  }
  return null;
}

/** The block and the offset in its text of a place in the document, for what the reader selects; null where it is in no block. */
export function placeOf(blocks: LiveBlock[], node: Node, offset: number): { block: number; offset: number } | null {
  if (!isText(node)) return null;
  const index = indexOf(blocks);
  if (index.places === undefined) {
    index.places = new Map();
    for (const [block, { runs }] of blocks.entries()) {
      for (const run of runs) {
        const known = index.places.get(run.node);
        if (known === undefined) index.places.set(run.node, [{ block, run }]);
        else known.push({ block, run });
      }
    }
  }
  const inNode = index.places.get(node) ?? [];
  // White space that was dropped belongs to the text before it.
  const place = inNode.findLast(({ run }) => run.from <= offset) ?? inNode[0];
  if (place === undefined) return null;
  const { block, run } = place;
  return { block, offset: run.start + Math.min(Math.max(0, offset - run.from), run.length) };
}
