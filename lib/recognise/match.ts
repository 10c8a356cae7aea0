import type { CompiledDispute, CompiledPattern, Needs } from './compile.ts';
import type { Hit, Line } from './spot.ts';

/** What came of holding a pattern against a sentence. */
export type Match =
  | { met: true; hits: Hit[] }
  | { met: false; missing: number[]; why: 'all' | 'near' | 'none' | 'unasserted' | 'other' };

/** The hit of one of the terms that stands nearest to `at`; of two at one place, the longer. */
function nearest(hits: readonly Hit[], terms: readonly number[], at: number): Hit | undefined {
  let best: Hit | undefined;
  for (const hit of hits) {
    if (!terms.includes(hit.term)) continue;
    const nearer = best ? Math.abs(best.start - at) - Math.abs(hit.start - at) : 1;
    if (nearer > 0 || (nearer === 0 && best && hit.end > best.end)) best = hit;
  }
  return best;
}

/** True where a span of the line is about another controversy: the last that is named before it is not this dispute's focus. */
export function isAboutOther(dispute: CompiledDispute, line: Line, at: number): boolean {
  const named = line.hits.filter((hit) => dispute.other.includes(hit.term) || dispute.focus.includes(hit.term));
  if (!named.some((hit) => dispute.other.includes(hit.term))) return false;
  const before = named.filter((hit) => hit.end <= at).at(-1) ?? named[0];
  return before !== undefined && dispute.other.includes(before.term);
}

/** The first need that none of the terms present meets; undefined where all are met. */
export function unmet(needs: Needs, present: (term: number) => boolean): number[] | undefined {
  return needs.find((alternatives) => !alternatives.some(present));
}

/**
 * Holds a pattern against a sentence. All that must meet in it must be asserted there, unless the pattern is of a denial.
 * The first need is the pattern's key: it must not be said of another controversy; the other needs take the hits nearest to it.
 */
export function match(dispute: CompiledDispute, pattern: CompiledPattern, line: Line): Match {
  const missing = unmet(pattern.all, (term) => line.terms.has(term));
  if (missing) return { met: false, missing, why: 'all' };
  const barred = pattern.none.filter((term) => line.terms.has(term));
  if (barred.length > 0) return { met: false, missing: barred, why: 'none' };
  const far = unmet(pattern.near, (term) => line.terms.has(term) || line.context.has(term));
  if (far) return { met: false, missing: far, why: 'near' };
  const hits = line.asserted(pattern.despite);
  const denied = unmet(pattern.all, (term) => hits.some((hit) => hit.term === term));
  if (denied) return { met: false, missing: denied, why: 'unasserted' };
  const keys = hits.filter((hit) => pattern.all[0]!.includes(hit.term));
  const key = keys.find((hit) => !isAboutOther(dispute, line, hit.start));
  if (!key) return { met: false, missing: pattern.all[0]!, why: 'other' };
  const rest = pattern.all.slice(1).map((terms) => nearest(hits, terms, key.start)!);
  return { met: true, hits: [key, ...rest] };
}
