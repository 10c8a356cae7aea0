/**
 * Values are of their claim's kind.
 */
import type { Claim, Value } from '../schema/index.ts';
import { accountsOf, claimsById, claimsOf, disputesOf, own, sayingsOf, statementsOf } from './places.ts';
import type { Findings, PackPath, Rule } from './rule.ts';

function* names(claim: Claim, at: PackPath): Findings {
  if (claim.kind === 'stated' || (claim.kind === 'names') === (claim.names !== undefined)) return;
  const expected = claim.kind === 'names' ? 'names that the value may take' : 'no names';
  yield { path: at, expected, actual: `a claim of kind ${claim.kind} ${claim.names ? 'with' : 'without'} names`, tip: 'A claim has names where its kind is names; prose may have some; no other kind has.' };
}

function* measure({ kind, measure: given }: Claim, at: PackPath): Findings {
  if (given === undefined || kind === 'count') return;
  yield { path: [...at, 'measure'], expected: `no measure on a claim of kind ${kind}`, actual: given, tip: 'Only a figure is an amount of something: take it out, or make the claim a count.' };
}

function* value(claim: Claim, given: Value, path: PackPath): Findings {
  if (given.kind !== claim.kind) {
    yield { path: [...path, 'kind'], expected: `a value of kind ${claim.kind}, as the claim has it`, actual: given.kind, tip: 'Give a value of that kind, or change the kind of the claim.' };
  } else if (given.kind === 'names' && given.names.length === 0 && !claim.unnamed) {
    yield { path: [...path, 'names'], expected: 'at least one name', actual: 'none', tip: 'Name one, or mark the claim `unnamed: true` where it can be stated without a name.' };
  }
}

/** Every value is of the kind that its claim asks for. */
export const values: Rule = {
  name: 'values',
  promise: 'What accounts say of one claim can be compared, since it is of one kind.',
  *check(pack) {
    for (const { dispute, at } of disputesOf(pack)) {
      for (const { claim, path } of claimsOf(dispute, at)) {
        yield* names(claim, path);
        yield* measure(claim, path);
      }
      const claims = claimsById(dispute);
      for (const { account, path } of accountsOf(dispute, at)) {
        for (const { statement, path: place } of statementsOf(account, path)) {
          const claim = own(claims, statement.claim);
          if (!claim) continue;
          for (const { said, path: where } of sayingsOf(statement, place)) yield* value(claim, said.value, [...where, 'value']);
          for (const [index, also] of statement.also.entries()) yield* value(claim, also.value, [...place, 'also', index, 'value']);
        }
      }
    }
  },
};
