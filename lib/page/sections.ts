import type { Facts, Span } from './facts.ts';
import { COMMENTS_HEADING, LIST_HEADING } from './words.ts';

/** A heading is no longer than this; a date or a byline under a listed headline no heavier than that. */
const HEADING_WEIGHT = 120, LABEL_WEIGHT = 30;

/**
 * The sections that a heading such as 'Most read', '관련 기사' or 'Comments' stands over: the box that begins with it, or, where it has none,
 * the comments to the end of what it stands in, and a list as long as it goes on being links. At the first prose the story resumes.
 */
export function findSections(facts: Facts): Span[] {
  const { blocks, around, weights, links, headline, holdsHeadline, prose } = facts;
  const story = prose({ first: 0, end: blocks.length });
  const found: Span[] = [];
  let listed = 0;

  for (const [first, { text, kind }] of blocks.entries()) {
    if (first === headline || weights[first]! > HEADING_WEIGHT) continue;
    const isComments = COMMENTS_HEADING.test(text);
    // Inside a list that was just followed to its end, another heading ends where it does.
    if (!isComments && (first < listed || !LIST_HEADING.test(text))) continue;
    const isOwn = (box: Span): boolean => box.first === first && !holdsHeadline(box) && (isComments || prose(box) <= story / 2);
    let box = around[first] ?? null;
    while (box?.parent && isOwn(box.parent)) box = box.parent;
    if (box === null) continue;
    if (box.end > first + 1 && isOwn(box)) {
      found.push(box);
      continue;
    }
    const last = box.parent?.end ?? first + 1;
    const isListed = (at: number): boolean => links[at]! >= 0.5 || (kind === 'heading' && (blocks[at]!.kind === 'item' || weights[at]! <= LABEL_WEIGHT));
    let end = first + 1;
    if (isComments && kind === 'heading') end = last;
    else if (first >= listed) {
      while (end < last && end !== headline && isListed(end)) end++;
      listed = end;
    }
    found.push({ first, end });
  }
  return found;
}
