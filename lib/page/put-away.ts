import { attributeOf, member, tagOf } from './dom.ts';
import type { Facts, Span } from './facts.ts';
import { type Box, sums } from './outline.ts';

/** True where a style sheet hides an element, or nobody can reach it. The one question about style that a reading asks of what is not its own, of few elements: to answer it the browser needs no layout. */
function isPutAway({ element }: Box): boolean {
  if (attributeOf(element, 'inert') !== null) return true;
  const style = member(member(element, 'ownerDocument'), 'defaultView')?.getComputedStyle?.(element);
  return style?.display === 'none' || style?.visibility === 'hidden' || style?.contentVisibility === 'hidden';
}

/**
 * Other articles that the page keeps and does not show, as sites of a single page do with the one that the reader has left: what is hidden and has a title
 * of its own. What is folded away of the story has none, and is read.
 */
export function findPutAway({ boxes, blocks, holdsHeadline }: Facts): Span[] {
  const tops = sums(blocks.map(({ element }) => (tagOf(element) === 'h1' ? 1 : 0)));
  return boxes.filter((box) => !holdsHeadline(box) && tops(box.first, box.end) > 0 && isPutAway(box));
}
