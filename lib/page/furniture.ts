import type { LiveBlock } from './blocks.ts';
import { findCards, findFlatCards, findLinkLists } from './cards.ts';
import { type Facts, gatherFacts, type Span } from './facts.ts';
import { findNamed } from './named.ts';
import type { Outline } from './outline.ts';
import { findPutAway, findUnseenCopies } from './put-away.ts';
import { findSections } from './sections.ts';
import { FURNITURE_LINE } from './words.ts';

/** A notice is no heavier than this. */
const LINE_WEIGHT = 400;

/** Single blocks: what is all link to another page ('Read also: …'), and the lines that a page prints everywhere. */
const findLines = ({ blocks, weights, links, headline }: Facts): Span[] =>
  [...blocks.keys()].filter((at) => at !== headline && ((links[at]! >= 0.8 && blocks[at]!.kind !== 'cell') || (weights[at]! <= LINE_WEIGHT && FURNITURE_LINE.test(blocks[at]!.text))))
    .map((first) => ({ first, end: first + 1 }));

const RULES: ((facts: Facts) => Span[])[] = [findNamed, findLinkLists, findCards, findFlatCards, findSections, findLines, findPutAway, findUnseenCopies];

/**
 * Which blocks are furniture by the structure of the page alone: menus, comments, lists and cards of other stories, notices, articles that it does not show. `headline` is
 * the number of the block with the story's own title, or -1; it is never furniture. Each rule is a file's or a line's work, and linear.
 */
export function findFurniture(blocks: LiveBlock[], survey: Outline, headline: number): boolean[] {
  const facts = gatherFacts(blocks, survey, headline);
  // How many spans begin less how many end at each block: nested boxes cost no more than their edges.
  const edges = Array.from({ length: blocks.length + 1 }, () => 0);
  for (const rule of RULES) {
    for (const { first, end } of rule(facts)) {
      edges[first]!++;
      edges[end]!--;
    }
  }
  let depth = 0;
  return blocks.map((_, at) => (depth += edges[at]!) > 0 && at !== headline);
}
