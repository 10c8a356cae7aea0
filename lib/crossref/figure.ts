/**
 * The crossref room: a reading and the accounts → notes and relations.
 * This file says what a bounded figure can stand for, so that two figures can be compared.
 */
import type { Bound } from '../schema/index.ts';

/** What a figure can stand for; `open` ends are not themselves included. */
export interface Interval {
  from: number;
  to: number;
  open: 'none' | 'from' | 'both' | 'to';
}

/** The step of a figure's last significant digit: 28,800,000 is said in steps of 100,000; 12 in steps of 1; 2.5 in steps of 0.1. */
export function stepOf(number: number): number {
  if (number === 0) return 1;
  let step = 1;
  while (number % (step * 10) === 0) step *= 10;
  while (step > 1e-6 && Math.abs(number / step - Math.round(number / step)) > 1e-9) step /= 10;
  return step;
}

/**
 * The interval that a bounded figure stands for, as a reader takes it: whoever says 'over 28 million' would have said
 * 'over 29 million' had it been that many, so it is (28 million, 29 million); 'about 25,000' would round to it. Zeros at
 * the end may be exact or not ('about 30,000'), so 'about' never reaches farther than a fortieth, 'nearly' than a tenth.
 */
export function intervalOf(number: number, bound: Bound): Interval {
  const step = stepOf(number);
  const about = Math.min(step / 2, number / 40);
  switch (bound) {
    case 'exact': return { from: number, to: number, open: 'none' };
    case 'about': return { from: number - about, to: number + about, open: 'none' };
    case 'over': return { from: number, to: number + step, open: 'both' };
    case 'nearly': return { from: number - Math.min(step, number / 10), to: number, open: 'both' };
    case 'under': return { from: 0, to: number, open: 'to' };
    case 'at-least': return { from: number, to: Infinity, open: 'to' };
    case 'at-most': return { from: 0, to: number, open: 'none' };
  }
}

const opensFrom = (interval: Interval) => interval.open === 'from' || interval.open === 'both';
const opensTo = (interval: Interval) => interval.open === 'to' || interval.open === 'both';

/** True where everything that `inner` can stand for, `outer` can too. */
export function within(inner: Interval, outer: Interval): boolean {
  const low = inner.from > outer.from || (inner.from === outer.from && (!opensFrom(outer) || opensFrom(inner)));
  const high = inner.to < outer.to || (inner.to === outer.to && (!opensTo(outer) || opensTo(inner)));
  return low && high;
}

/** True where there is something that both can stand for. */
export function meet(a: Interval, b: Interval): boolean {
  const [low, high] = a.from < b.from || (a.from === b.from && !opensFrom(a)) ? [a, b] : [b, a];
  const touch = Math.min(low.to, high.to);
  if (high.from > low.to) return false;
  if (high.from === low.to) return !opensTo(low) && !opensFrom(high);
  return touch > high.from || (touch === high.from && !opensFrom(high));
}
