import type { Value } from '../schema/index.ts';
import type { ReadValue } from '../text/values.ts';
import { inYearNear } from '../text/years.ts';
import type { CompiledClaim, CompiledDispute } from './compile.ts';
import { whyFar, type Far } from './far.ts';
import { isAboutOther } from './match.ts';
import { closest, type Sides } from './nearness.ts';
import type { Line } from './spot.ts';

/** A value read for a claim, where it stands in its sentence, and how far its unit or binding word is (in Latin letters; 0 is closest). */
export interface ValueRead {
  value: Value;
  start: number;
  end: number;
  gap: number;
}

/** A unit on the side on which the sentence has its other units is as good as one this much nearer on the other side. */
const WRONG_SIDE = 12;

const EITHER: Sides = { ahead: 0, behind: 0 };

/**
 * On which side of its figures a sentence has their units: behind ('25,000 accounts, 28 million exchanges') or ahead
 * ('accounts: 25,000; exchanges: 28 million'). The side on which more of its figures find one; in doubt, behind.
 */
function sidesOf(dispute: CompiledDispute, line: Line, figures: readonly ReadValue[]): Sides {
  if (figures.length === 0) return EITHER;
  const found = (sides: Sides) => figures.filter((figure) => closest(figure, dispute.units, line, figures, sides) < Infinity).length;
  return found({ ahead: 0 }) > found({ behind: 0 }) ? { ahead: 0, behind: WRONG_SIDE } : { ahead: WRONG_SIDE, behind: 0 };
}

/**
 * The values of a line that a claim's may be among. A claim with a measure takes amounts of that and nothing else; one without takes no figure
 * that is part of an amount.
 */
export function candidatesFor({ kind, measure }: CompiledClaim, line: Line): readonly ReadValue[] {
  if (measure) return line.amounts().filter((amount) => amount.measure === measure);
  const values = line.values().filter((read) => read.value.kind === kind);
  if (kind !== 'count' || values.length === 0) return values;
  return values.filter(({ start, end }) => !line.amounts().some((amount) => start < amount.end && end > amount.start));
}

/** How far a value stands from being the claim's: by unit and counter for a count of things, by binding words for the others. */
function gapOf(claim: CompiledClaim, value: ReadValue, line: Line, values: readonly ReadValue[], sides: Sides): number {
  if (claim.kind === 'count' && !claim.measure) {
    if (value.counter !== undefined && claim.counters.includes(value.counter)) return 0;
    return closest(value, claim.unit, line, values, sides);
  }
  if (claim.binds.length + claim.ahead.length + claim.behind.length === 0) return 0;
  const gap = Math.min(
    closest(value, claim.binds, line, values, EITHER),
    closest(value, claim.ahead, line, values, { ahead: 0 }),
    closest(value, claim.behind, line, values, { behind: 0 }),
  );
  return closest(value, claim.unbinds, line, values, EITHER) < gap ? Infinity : gap;
}

/** What keeps a value of the claim's kind from being the claim's: `elsewhere` in the row, of an `other` controversy, nearer to the words of a `rival` claim, of an unclear `year`, or too far. */
export type Refusal = { why: 'unasserted' | 'elsewhere' | 'other' | 'year' } | { why: 'rival'; rival: string } | Far;

/** A value of the claim's kind in a line, held against the claim; `value` is what the claim takes it for. */
export interface Weighed extends ValueRead {
  refused?: Refusal;
}

/** What is read for a claim of a date that leaves out its year: of the year that brings it nearest to the claim's time, if that is known. */
const valueFor = ({ around }: CompiledClaim, { value, year }: ReadValue): Value => (year !== undefined && around !== undefined ? inYearNear(value, around) : value);

/** Holds every value of the claim's kind in a line against the claim. */
export function weigh(dispute: CompiledDispute, claim: CompiledClaim, line: Line): Weighed[] {
  const ofKind = candidatesFor(claim, line);
  if (ofKind.length === 0) return [];
  const values = ofKind.filter((read) => line.asserts(read));
  const rivals = dispute.claims.filter((other) => other.kind === claim.kind && other.measure === claim.measure && other !== claim);
  const sides = claim.kind === 'count' ? sidesOf(dispute, line, values) : EITHER;
  const refusalOf = (read: ReadValue, gap: number): Refusal | undefined => {
    if (!values.includes(read)) return { why: 'unasserted' };
    if (read.start < line.own.start || read.end > line.own.end) return { why: 'elsewhere' };
    if (gap > claim.reach) return whyFar(claim, read, gap, line, values);
    if (isAboutOther(dispute, line, read.start)) return { why: 'other' };
    const rival = rivals.find((one) => read.counter !== undefined && gap > 0 && one.counters.includes(read.counter))
      ?? rivals.find((one) => gapOf(one, read, line, values, sides) < gap);
    if (rival) return { why: 'rival', rival: rival.id };
    return read.year === 'unclear' && claim.around === undefined ? { why: 'year' } : undefined;
  };
  return ofKind.map((read) => {
    const gap = gapOf(claim, read, line, values, sides), refused = refusalOf(read, gap);
    return { value: valueFor(claim, read), start: read.start, end: read.end, gap, ...(refused && { refused }) };
  });
}

/** The values of a line's sentence that are this claim's and no other's: those nearest to its unit or binding words, and not of another controversy. */
export function valuesOf(dispute: CompiledDispute, claim: CompiledClaim, line: Line): ValueRead[] {
  const own = weigh(dispute, claim, line).filter((read) => !read.refused);
  const nearest = Math.min(...own.map((read) => read.gap));
  return own.filter((read) => read.gap === nearest);
}
