import { addTo, type Facts, LINKED, type Span } from './facts.ts';
import type { Box } from './outline.ts';

/** A card holds at most so many blocks and linked headlines, and so much text besides. */
const CARD_BLOCKS = 12, CARD_LINKS = 2, CARD_WEIGHT = 300;
/** So many in a row make a list. */
const MANY = 3;

/** Lists by link density: boxes of two blocks or more that are mostly links to other pages, and hold no prose. */
export const findLinkLists = ({ boxes, holdsHeadline, unlinked, weight, prose }: Facts): Span[] =>
  boxes.filter((box) => box.end - box.first > 1 && prose(box) === 0 && unlinked(box) <= (1 - LINKED) * weight(box) && !holdsHeadline(box));

/** Cards of other stories: a linked heading with a little text in one box, or three boxes or more side by side with a linked headline each. */
export function findCards({ boxes, blocks, holdsHeadline, unlinked, prose, countHeadlineLinks, isHeadlineLink }: Facts): Span[] {
  const found: Span[] = [];
  const families = new Map<Box, Box[]>();
  for (const box of boxes) {
    const links = countHeadlineLinks(box);
    if (box.end - box.first > CARD_BLOCKS || links === 0 || links > CARD_LINKS || unlinked(box) > CARD_WEIGHT || holdsHeadline(box)) continue;
    // A card begins with its headline; prose with a link after it is a story's own.
    let link = box.first;
    while (!isHeadlineLink(link)) link++;
    if (prose({ first: box.first, end: link }) > 0) continue;
    if (box.end - box.first > 1 && blocks[box.first]!.kind === 'heading' && isHeadlineLink(box.first)) found.push(box);
    if (box.parent !== null) addTo(families, box.parent, box);
  }
  for (const cards of families.values()) if (cards.length >= MANY) found.push(...cards);
  return found;
}

/** Cards without boxes: three linked headings or more among the children of one box, each with a little text up to the next heading. */
export function findFlatCards({ blocks, around, isHeadlineLink, unlinked }: Facts): Span[] {
  const families = new Map<Box, Box[]>();
  for (const [at, block] of blocks.entries()) {
    const box = around[at];
    if (box?.parent && block.kind === 'heading' && isHeadlineLink(at)) addTo(families, box.parent, box);
  }
  const found: Span[] = [];
  for (const [parent, headings] of families) {
    if (headings.length < MANY) continue;
    for (const { first } of headings) {
      let end = first + 1;
      while (end < parent.end && blocks[end]!.kind !== 'heading') end++;
      if (unlinked({ first, end }) <= CARD_WEIGHT) found.push({ first, end });
    }
  }
  return found;
}
