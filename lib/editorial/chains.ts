/**
 * Chains of ids that lead to ids come to an end.
 */
import { claimsOf, disputesOf, own } from './places.ts';
import type { Findings, PackPath, Rule } from './rule.ts';

/** Cycles in a record of ids that lead to ids; each cycle is told once, at the place that closes it. Linear: no way is gone twice. */
function* cycles(next: Record<string, readonly string[]>, pathOf: (id: string) => PackPath, tip: string): Findings {
  const done = new Set<string>();
  const trail = new Set<string>();
  function* follow(id: string): Findings {
    trail.add(id);
    for (const each of own(next, id) ?? []) {
      if (trail.has(each)) {
        const circle = [...[...trail].slice([...trail].indexOf(each)), each].join(' → ');
        yield { path: pathOf(id), expected: 'a chain that comes to an end', actual: circle, tip };
      } else if (!done.has(each)) yield* follow(each);
    }
    trail.delete(id);
    done.add(id);
  }
  for (const id of Object.keys(next)) if (!done.has(id)) yield* follow(id);
}

/** Chains of sources and of names: an origin rests on nothing, the widest name is within nothing. */
export const chains: Rule = {
  name: 'chains',
  promise: 'Every chain of sources leads to an origin, so that origins can be counted; no name is a case of itself.',
  *check(pack) {
    for (const { dispute, at } of disputesOf(pack)) {
      const rests = Object.fromEntries(Object.entries(dispute.sources).map(([id, { restsOn }]) => [id, Array.isArray(restsOn) ? restsOn : []]));
      yield* cycles(rests, (id) => [...at, 'sources', id, 'restsOn'], 'Find out which source was first: an origin rests on nothing.');
      for (const { claim, path } of claimsOf(dispute, at)) {
        const wider = Object.fromEntries(Object.entries(claim.names ?? {}).map(([id, { within }]) => [id, within === undefined ? [] : [within]]));
        yield* cycles(wider, (id) => [...path, 'names', id, 'within'], 'The widest name is within nothing.');
      }
    }
  },
};
