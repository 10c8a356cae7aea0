import type { Value } from '../schema/index.ts';
import type { ReadValue } from '../text/values.ts';
import type { CompiledClaim, CompiledDispute } from './compile.ts';
import { isAboutOther } from './match.ts';
import type { Hit, Spot } from './scene.ts';

/** A value read for a claim, where it stands in its sentence, and how far its unit or binding word is (in Latin letters; 0 is closest). */
export interface ValueRead {
  value: Value;
  start: number;
  end: number;
  gap: number;
}

/** A unit ahead of its figure ('fake accounts, about 25,000') is as good as one this much farther behind it ('25,000 fake accounts'). */
const AHEAD = 12;

/** The breadth of a text: a character of Korean, Chinese or Japanese says about as much as three Latin letters. */
function breadth(text: string): number {
  let sum = 0;
  for (let at = 0; at < text.length; at += 1) sum += text.charCodeAt(at) < 0x1100 ? 1 : 3;
  return sum;
}

/** How far a hit stands from a value, in breadth, infinite where another value of the kind stands between. */
function distance(value: ReadValue, hit: Hit, values: readonly ReadValue[], text: string): number {
  const [from, to] = hit.start >= value.end ? [value.end, hit.start] : [hit.end, value.start];
  if (from > to) return 0;
  if (values.some((other) => other !== value && other.start >= from && other.end <= to)) return Infinity;
  return breadth(text.slice(from, to));
}

/** The shortest distance of a value from any of the terms on the sides that count, or infinity; a term ahead of it costs `ahead` more. */
function closest(value: ReadValue, terms: readonly number[], spot: Spot, values: readonly ReadValue[], side: { ahead?: number; behind?: number }): number {
  let least = Infinity;
  for (const hit of spot.hits) {
    if (!terms.includes(hit.term)) continue;
    const gap = distance(value, hit, values, spot.text) + ((hit.start < value.start ? side.ahead : side.behind) ?? Infinity);
    if (gap < least) least = gap;
  }
  return least;
}

const EITHER = { ahead: 0, behind: 0 };

/** How far a value stands from being the claim's: by unit and counter for a count, by binding words for the others. */
function gapOf(claim: CompiledClaim, value: ReadValue, spot: Spot, values: readonly ReadValue[]): number {
  if (claim.kind === 'count') {
    if (value.counter !== undefined && claim.counters.includes(value.counter)) return 0;
    return closest(value, claim.unit, spot, values, { ahead: AHEAD, behind: 0 });
  }
  if (claim.binds.length + claim.ahead.length + claim.behind.length === 0) return 0;
  const gap = Math.min(
    closest(value, claim.binds, spot, values, EITHER),
    closest(value, claim.ahead, spot, values, { ahead: 0 }),
    closest(value, claim.behind, spot, values, { behind: 0 }),
  );
  return closest(value, claim.unbinds, spot, values, EITHER) < gap ? Infinity : gap;
}

/** The values of a sentence that are this claim's and no other's: those nearest to its unit or binding words, and not of another controversy. */
export function valuesOf(dispute: CompiledDispute, claim: CompiledClaim, spot: Spot): ValueRead[] {
  const values = spot.values().filter((read) => read.value.kind === claim.kind && spot.asserts(read));
  const rivals = dispute.claims.filter((other) => other.kind === claim.kind && other !== claim);
  const own = values.flatMap((read) => {
    const gap = gapOf(claim, read, spot, values);
    if (gap > claim.reach || isAboutOther(dispute, spot, read.start)) return [];
    if (read.counter !== undefined && gap > 0 && rivals.some((rival) => rival.counters.includes(read.counter!))) return [];
    if (rivals.some((rival) => gapOf(rival, read, spot, values) < gap)) return [];
    return [{ value: read.value, start: read.start, end: read.end, gap }];
  });
  const nearest = Math.min(...own.map((read) => read.gap));
  return own.filter((read) => read.gap === nearest);
}

/** A name of the claim where it stands in a sentence. */
type NameHit = CompiledClaim['names'][number] & { hit: Hit };

/** The names that stand close to a binding word of the claim, or to another that does; all of them where the claim has no such words. */
function bound(claim: CompiledClaim, names: readonly NameHit[], spot: Spot): NameHit[] {
  if (claim.binds.length === 0) return [...names];
  const anchors = spot.hits.filter((hit) => claim.binds.includes(hit.term));
  const near = (a: Hit, b: Hit) => breadth(spot.text.slice(Math.min(a.end, b.end), Math.max(a.start, b.start))) <= claim.reach;
  const kept: NameHit[] = [];
  for (let before = -1; before < kept.length;) {
    before = kept.length;
    for (const name of names) if (!kept.includes(name) && [...anchors, ...kept.map(({ hit }) => hit)].some((hit) => near(hit, name.hit))) kept.push(name);
  }
  return kept;
}

/** The claim's names in a sentence: the narrowest that are named, in the order of the claim, never one inside a longer one. */
export function namesOf(claim: CompiledClaim, spot: Spot): ValueRead | undefined {
  const found = claim.names.flatMap((name) => spot.hits.filter((hit) => hit.term === name.term).map((hit) => ({ ...name, hit })));
  const whole = found.filter(({ hit }) => !found.some((other) =>
    other.hit.start <= hit.start && other.hit.end >= hit.end && other.hit.end - other.hit.start > hit.end - hit.start));
  const own = bound(claim, whole, spot);
  const wider = new Set(own.flatMap((name) => name.wider));
  const narrowest = own.filter((name) => !wider.has(name.id));
  const proper = narrowest.filter((name) => !name.fallback);
  const named = proper.length > 0 ? proper : narrowest;
  const names = claim.names.map((name) => name.id).filter((id) => named.some((name) => name.id === id));
  if (names.length === 0) return claim.unnamed ? { value: { kind: 'names', names: [] }, start: 0, end: 0, gap: 0 } : undefined;
  const start = Math.min(...named.map((name) => name.hit.start));
  const end = Math.max(...named.map((name) => name.hit.end));
  return { value: { kind: 'names', names }, start, end, gap: 0 };
}
