import type { BlockKind } from '../schema/index.ts';
import { type ReadAmount, readAmounts } from '../text/amounts.ts';
import { unasserted, type Unasserted } from '../text/unasserted.ts';
import { BACK, type ReadValue, type Scanned, scanValues, valuesOf } from '../text/values.ts';

/** What was read in a sentence as of a day of publication. */
interface Scan {
  published: string;
  scanned: Scanned;
  values?: ReadValue[];
}

/**
 * A sentence of the article: offsets in UTF-16 units of its block's visible text. What is read in it is read when it is first asked for,
 * and once for all disputes.
 */
export class Sentence {
  readonly block: number;
  readonly start: number;
  readonly end: number;
  readonly kind: BlockKind;
  readonly text: string;
  /** Where it stands in the block's text as the page has it. */
  readonly passage: { start: number; end: number };
  /** The sentences right before it in its block, the nearest last. */
  readonly #before: readonly Sentence[];
  #unasserted: Unasserted[] | undefined;
  #amounts: ReadAmount[] | undefined;
  #scanned: Scan | undefined;

  constructor(where: Pick<Sentence, 'block' | 'start' | 'end' | 'kind' | 'text' | 'passage'>, before: readonly Sentence[]) {
    this.block = where.block;
    this.start = where.start;
    this.end = where.end;
    this.kind = where.kind;
    this.text = where.text;
    this.passage = where.passage;
    this.#before = before.slice(-BACK);
  }

  /** The parts of it in which nothing is asserted. */
  unasserted(): readonly Unasserted[] {
    return (this.#unasserted ??= unasserted(this.text));
  }

  /** The amounts of money and the percentages in it. */
  amounts(): ReadAmount[] {
    return (this.#amounts ??= readAmounts(this.text));
  }

  /** The figures and dates in it; those dates that leave out their year take it from what stands before, and from the day of publication (ISO 8601). */
  values(published: string): ReadValue[] {
    const read = this.#scan(published);
    return (read.values ??= valuesOf(read.scanned, () => this.#before.map((one) => one.#scan(published).scanned.dates)));
  }

  #scan(published: string): Scan {
    if (this.#scanned?.published !== published) this.#scanned = { published, scanned: scanValues(this.text, { published }) };
    return this.#scanned;
  }
}
