import type { ReadValue } from '../text/values.ts';
import type { CompiledClaim } from './compile.ts';
import { closest } from './nearness.ts';
import type { Line } from './spot.ts';

/**
 * Why a value stands too far from a claim's words: `far` by its distance, `unbound` by a nearer term of something else, `side` where they stand on the
 * side on which they don't count, `between` where another value stands between, `alone` where the sentence has none of them.
 */
export type Far = { why: 'far'; gap: number } | { why: 'unbound'; term: number } | { why: 'side' | 'between' | 'alone' };

const EITHER = { ahead: 0, behind: 0 };

/** Tells why a value that stands `gap` from a claim's words, beyond its reach, is not the claim's. `values` are all of its kind in the line. */
export function whyFar(claim: CompiledClaim, value: ReadValue, gap: number, line: Line, values: readonly ReadValue[]): Far {
  if (gap < Infinity) return { why: 'far', gap };
  const words = [...claim.unit, ...claim.binds, ...claim.ahead, ...claim.behind];
  const away = (terms: readonly number[]): number => closest(value, terms, line, values, EITHER);
  const nearest = claim.unbinds.filter((term) => away([term]) < Infinity).sort((a, b) => away([a]) - away([b]))[0];
  if (nearest !== undefined && away([nearest]) < away(words)) return { why: 'unbound', term: nearest };
  if (away(words) < Infinity) return { why: 'side' };
  return { why: words.some((term) => line.terms.has(term)) ? 'between' : 'alone' };
}
