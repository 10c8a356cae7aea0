import type { ReadValue } from '../text/values.ts';
import type { Hit, Line } from './spot.ts';

/** On which side of a value a term may stand, and what each side adds to the gap; a side that is left out does not count. */
export interface Sides {
  ahead?: number;
  behind?: number;
}

/** The breadth of a text: a character of Korean, Chinese or Japanese says about as much as three Latin letters. */
export function breadth(text: string): number {
  let sum = 0;
  for (let at = 0; at < text.length; at += 1) sum += text.charCodeAt(at) < 0x1100 ? 1 : 3;
  return sum;
}

/** True where one of the values stands between two places. They are in the order of the text and do not overlap, so that the first that begins there tells: a line may have a thousand. */
function isBetween(values: readonly ReadValue[], from: number, to: number): boolean {
  let [low, high] = [0, values.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (values[middle]!.start < from) low = middle + 1;
    else high = middle;
  }
  return low < values.length && values[low]!.end <= to;
}

/** How far a hit stands from a value, in breadth, infinite where another value of the kind stands between. */
function distance(value: ReadValue, hit: Hit, values: readonly ReadValue[], text: string): number {
  const [from, to] = hit.start >= value.end ? [value.end, hit.start] : [hit.end, value.start];
  if (from > to) return 0;
  if (isBetween(values, from, to)) return Infinity;
  return breadth(text.slice(from, to));
}

/** The least gap between a value and any of the terms, in breadth; infinite where none counts. `values` are all values of its kind in the sentence. */
export function closest(value: ReadValue, terms: readonly number[], line: Line, values: readonly ReadValue[], sides: Sides): number {
  let least = Infinity;
  for (const hit of line.hits) {
    if (!terms.includes(hit.term)) continue;
    const gap = distance(value, hit, values, line.text) + ((hit.start < value.start ? sides.ahead : sides.behind) ?? Infinity);
    if (gap < least) least = gap;
  }
  return least;
}
