import type { ReadAmount } from '../text/amounts.ts';
import type { Unasserted } from '../text/unasserted.ts';
import type { ReadValue } from '../text/values.ts';
import type { Sentence } from './sentence.ts';

/** A term met in a line; offsets in UTF-16 units of the line. */
export interface Hit {
  term: number;
  start: number;
  end: number;
}

type Place = { start: number; end: number };

/** What is held against a claim: a sentence, or the cells of a row one after another, with the dispute's terms in it. */
export interface Line {
  text: string;
  hits: readonly Hit[];
  /** The terms of the hits. */
  terms: ReadonlySet<number>;
  /** The terms of the title, of the block, and of the block before it, or before the table and of the row: what a sentence may lean on. */
  context: ReadonlySet<number>;
  /** Whether the sentence asserts what stands at a place: not under "did not", "denies", "whether", "if", unless that is in `despite`. */
  asserts(place: Place, despite?: readonly Unasserted['why'][]): boolean;
  /** The hits that are asserted. */
  asserted(despite: readonly Unasserted['why'][]): readonly Hit[];
  /** The figures and dates in it. */
  values(): readonly ReadValue[];
  /** The amounts of money and the percentages in it. */
  amounts(): readonly ReadAmount[];
  /** Where the sentence is that is shown: all of a line that is one. */
  own: Place;
}

const NONE: ReadonlySet<number> = new Set();

/** The hits of a line that are asserted, by what tells that of a place; told once for patterns of the usual kind, which no denial meets. */
export function assertedIn(hits: readonly Hit[], asserts: Line['asserts']): Line['asserted'] {
  let usual: readonly Hit[] | undefined;
  return (despite) => (despite.length === 0 ? (usual ??= hits.filter((hit) => asserts(hit))) : hits.filter((hit) => asserts(hit, despite)));
}

/** A sentence as a line, seen with one dispute's terms. */
export class Spot implements Line {
  readonly sentence: Sentence;
  readonly text: string;
  readonly hits: readonly Hit[];
  readonly terms: ReadonlySet<number>;
  readonly context: ReadonlySet<number>;
  readonly own: Place;
  /** The line of the row that it stands in. */
  row?: Line;
  readonly #published: string;
  #usual: readonly Hit[] | undefined;

  /** `published` is the day that dates without a year are counted from. */
  constructor(sentence: Sentence, hits: readonly Hit[], context: ReadonlySet<number>, published: string) {
    this.sentence = sentence;
    this.text = sentence.text;
    this.hits = hits;
    this.terms = hits.length === 0 ? NONE : new Set(hits.map((hit) => hit.term));
    this.context = context;
    this.own = { start: 0, end: sentence.text.length };
    this.#published = published;
  }

  /** The number of its block on the page. */
  get block(): number {
    return this.sentence.block;
  }

  asserts({ start, end }: Place, despite: readonly Unasserted['why'][] = []): boolean {
    return !this.sentence.unasserted().some((span) => start < span.end && end > span.start && !despite.includes(span.why));
  }

  asserted(despite: readonly Unasserted['why'][]): readonly Hit[] {
    if (despite.length > 0) return this.hits.filter((hit) => this.asserts(hit, despite));
    return (this.#usual ??= this.sentence.unasserted().length === 0 ? this.hits : this.hits.filter((hit) => this.asserts(hit)));
  }

  values(): readonly ReadValue[] {
    return this.sentence.values(this.#published);
  }

  amounts(): readonly ReadAmount[] {
    return this.sentence.amounts();
  }
}
