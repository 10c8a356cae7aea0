import type { LiveBlock } from './blocks.ts';
import { type Box, type Outline, sums, weigh } from './outline.ts';

/** The blocks from `first` up to `end`. */
export type Span = { first: number; end: number };

/** What the rules of furniture ask of a page. Sums over a span take one step. */
export type Facts = Outline & {
  blocks: LiveBlock[];
  /** The block with the story's own title, or -1. */
  headline: number;
  holdsHeadline(span: Span): boolean;
  weight(span: Span): number;
  /** The weight of what is not linked away. */
  unlinked(span: Span): number;
  /** The weight of blocks that are sentences rather than labels or links. */
  prose(span: Span): number;
  /** True for the headline of another story: a block that is a link away, or whose first line is. */
  isHeadlineLink(at: number): boolean;
  countHeadlineLinks(span: Span): number;
};

/** The part of a text, 0 to 1, from which it counts as links to other pages. */
export const LINKED = 0.7;
const HEADLINE_WEIGHT = 20, PROSE_WEIGHT = 60;

/** Works out what the rules ask, once for a page. */
export function gatherFacts(blocks: LiveBlock[], survey: Outline, headline: number): Facts {
  const { weights, links } = survey;
  const isHeadlineLink = (at: number): boolean => {
    const { text } = blocks[at]!;
    if (at === headline || weights[at]! < HEADLINE_WEIGHT) return false;
    if (links[at]! >= LINKED) return true;
    const line = text.slice(0, Math.max(0, text.indexOf('\n')));
    return weigh(line) >= HEADLINE_WEIGHT && links[at]! * text.length >= 0.9 * line.length;
  };
  const over = (value: (at: number) => number): ((span: Span) => number) => {
    const sum = sums(blocks.map((_, at) => value(at)));
    return ({ first, end }) => (first < end ? sum(first, end) : 0);
  };
  return {
    ...survey,
    blocks,
    headline,
    holdsHeadline: ({ first, end }) => first <= headline && headline < end,
    weight: over((at) => weights[at]!),
    unlinked: over((at) => weights[at]! * (1 - links[at]!)),
    prose: over((at) => (weights[at]! >= PROSE_WEIGHT && links[at]! < 0.5 ? weights[at]! : 0)),
    isHeadlineLink,
    countHeadlineLinks: over((at) => (isHeadlineLink(at) ? 1 : 0)),
  };
}

/** Adds to the list that stands under a key. */
export function addTo<Key>(lists: Map<Key, Box[]>, key: Key, box: Box): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [box]);
  else list.push(box);
}
