import { attributeOf, isSeen, styleOf, tagOf } from './dom.ts';
import type { Facts, Span } from './facts.ts';
import { type Box, sums } from './outline.ts';

/** A text of this weight that stands twice is no label: it is the same story, laid out twice. */
const COPIED_WEIGHT = 40;

/**
 * Of text that the page has twice, as where it is laid out for telephones and for desks, the copies that are not seen: notes on them would lead nowhere.
 * Nothing where no copy is seen, or every one. Only what stands more than once is asked.
 */
export function findUnseenCopies({ blocks, weights }: Facts): Span[] {
  const copies = new Map<string, number[]>();
  for (const [at, { text }] of blocks.entries()) {
    if (weights[at]! < COPIED_WEIGHT) continue;
    const some = copies.get(text);
    if (some === undefined) copies.set(text, [at]);
    else some.push(at);
  }
  return [...copies.values()].filter((some) => some.length > 1).flatMap((some) => {
    const unseen = some.filter((at) => !isSeen(blocks[at]!.element));
    return unseen.length === some.length ? [] : unseen.map((first) => ({ first, end: first + 1 }));
  });
}

/** True where a style sheet hides an element, or nobody can reach it. */
function isPutAway({ element }: Box): boolean {
  if (attributeOf(element, 'inert') !== null) return true;
  const style = styleOf(element);
  return style?.display === 'none' || style?.visibility === 'hidden' || style?.contentVisibility === 'hidden';
}

/**
 * Other articles that the page keeps and does not show, as sites of a single page do with the one that the reader has left: what is hidden and has a title
 * of its own. What is folded away of the story has none, and is read. Few elements are asked. Nothing where the story's own title is not known, or not seen
 * either: pages hide all that they have until they are ready.
 */
export function findPutAway({ boxes, blocks, headline, holdsHeadline }: Facts): Span[] {
  const title = blocks[headline]?.element;
  if (title === undefined || styleOf(title)?.visibility === 'hidden') return [];
  const tops = sums(blocks.map(({ element }) => (tagOf(element) === 'h1' ? 1 : 0)));
  return boxes.filter((box) => !holdsHeadline(box) && tops(box.first, box.end) > 0 && isPutAway(box));
}
