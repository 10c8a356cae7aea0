import type { CompiledClaim } from './compile.ts';
import { breadth } from './nearness.ts';
import type { Hit, Line } from './spot.ts';
import type { ValueRead } from './value.ts';

/** A name of the claim where it stands in a sentence. */
type NameHit = CompiledClaim['names'][number] & { hit: Hit };

/** The names that stand close to a binding word of the claim, or to another that does; all of them where the claim has no such words. */
function bound(claim: CompiledClaim, names: readonly NameHit[], line: Line): NameHit[] {
  if (claim.binds.length === 0) return [...names];
  const anchors = line.hits.filter((hit) => claim.binds.includes(hit.term));
  const near = (a: Hit, b: Hit) => breadth(line.text.slice(Math.min(a.end, b.end), Math.max(a.start, b.start))) <= claim.reach;
  const kept: NameHit[] = [];
  for (let before = -1; before < kept.length;) {
    before = kept.length;
    for (const name of names) if (!kept.includes(name) && [...anchors, ...kept.map(({ hit }) => hit)].some((hit) => near(hit, name.hit))) kept.push(name);
  }
  return kept;
}

/** The claim's names in the sentence of a line: the narrowest that are named, in the order of the claim, never one inside a longer one. */
export function namesOf(claim: CompiledClaim, line: Line): ValueRead | undefined {
  const own = line.hits.filter((hit) => hit.start >= line.own.start && hit.end <= line.own.end);
  const found = claim.names.flatMap((name) => own.filter((hit) => hit.term === name.term).map((hit) => ({ ...name, hit })));
  const whole = found.filter(({ hit }) => !found.some((other) =>
    other.hit.start <= hit.start && other.hit.end >= hit.end && other.hit.end - other.hit.start > hit.end - hit.start));
  const close = bound(claim, whole, line);
  const wider = new Set(close.flatMap((name) => name.wider));
  const narrowest = close.filter((name) => !wider.has(name.id));
  const proper = narrowest.filter((name) => !name.fallback);
  const named = proper.length > 0 ? proper : narrowest;
  const names = claim.names.map((name) => name.id).filter((id) => named.some((name) => name.id === id));
  if (names.length === 0) return claim.unnamed ? { value: { kind: 'names', names: [] }, start: 0, end: 0, gap: 0 } : undefined;
  const start = Math.min(...named.map((name) => name.hit.start));
  const end = Math.max(...named.map((name) => name.hit.end));
  return { value: { kind: 'names', names }, start, end, gap: 0 };
}
