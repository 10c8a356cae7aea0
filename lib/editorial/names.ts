/**
 * Names are given, and given once.
 */
import type { Claim, Statement, Value } from '../schema/index.ts';
import { accountsOf, claimsById, disputesOf, own, sayingsOf, statementsOf } from './places.ts';
import type { Findings, PackPath, Rule } from './rule.ts';

/** More names of a claim are not spelt out in a finding. */
const SHOWN = 8;

/** Prose of a claim with names, which does not say which of them it gives: then every account would seem to say the same. */
function* given(claim: Claim, value: Value, path: PackPath): Findings {
  if (value.kind !== 'stated' || value.names !== undefined || claim.names === undefined) return;
  const ids = Object.keys(claim.names);
  const shown = ids.slice(0, SHOWN).join(', ') + (ids.length > SHOWN ? ' …' : '');
  yield { path: [...path, 'value'], expected: `which of the claim's names this account gives: ${shown}`, actual: 'no names', tip: 'Write `names` with those that apply, such as `{ kind: stated, names: [' + (ids[0] ?? '') + '] }`; `names: []` where none does.' };
}

/** What of a value must not be there again: its names, or the value as a whole where it has none. */
function partsOf(value: Value): { what: string; path: PackPath }[] {
  if (value.kind === 'names' || (value.kind === 'stated' && value.names)) return (value.names ?? []).map((name, index) => ({ what: name, path: ['names', index] }));
  return [{ what: Object.values(value).join(' '), path: [] }];
}

/** What the values of one statement say twice, once for each place. */
function* again({ value, also }: Statement, path: PackPath): Findings {
  const seen = new Set<string>();
  const places = [{ value, path: [...path, 'value'] }, ...also.map((one, index) => ({ value: one.value, path: [...path, 'also', index, 'value'] }))];
  for (const { value: one, path: place } of places) {
    for (const { what, path: within } of partsOf(one)) {
      if (seen.has(what)) yield { path: [...place, ...within], expected: 'each name or value of a statement once', actual: `"${what}" again`, tip: 'Delete it here: `also` is for what the page gives beside the value.' };
      seen.add(what);
    }
  }
}

/** Prose says which of its claim's names it gives; no name or value of a statement stands there twice. */
export const names: Rule = {
  name: 'names',
  promise: 'Two accounts that tell a point differently are never shown as saying the same, and none says a thing twice.',
  *check(pack) {
    for (const { dispute, at } of disputesOf(pack)) {
      const claims = claimsById(dispute);
      for (const { account, path } of accountsOf(dispute, at)) {
        for (const { statement, path: place } of statementsOf(account, path)) {
          const claim = own(claims, statement.claim);
          if (!claim) continue;
          for (const { said, path: where } of sayingsOf(statement, place)) yield* given(claim, said.value, where);
          for (const [index, { value }] of statement.also.entries()) yield* given(claim, value, [...place, 'also', index]);
          yield* again(statement, place);
        }
      }
    }
  },
};
