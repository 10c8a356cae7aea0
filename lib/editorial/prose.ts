/**
 * Relations are written by hand only where they cannot be computed.
 */
import type { Statement, Value } from '../schema/index.ts';
import { accountsOf, disputesOf, own, statementsOf } from './places.ts';
import type { Rule } from './rule.ts';

/** True for a value that another of its claim can be held against: all but prose that names none of the things that accounts may say. */
function isComparable(value: Value): boolean {
  return value.kind !== 'stated' || value.names !== undefined;
}

/** A relation stands between two statements of prose; how two figures, dates or names stand to each other is computed. */
export const prose: Rule = {
  name: 'prose',
  promise: 'Figures, dates and names are compared by the same rule on every page, and by nobody’s hand.',
  *check(pack) {
    for (const { dispute, at } of disputesOf(pack)) {
      const answer = (account: string, claim: string): Statement | undefined => own(dispute.accounts, account)?.statements.find((one) => one.claim === claim);
      for (const { id, account, path } of accountsOf(dispute, at)) {
        for (const { statement: { claim, value, relations }, path: place } of statementsOf(account, path)) {
          if (!isComparable(value)) continue;
          for (const [index, { to, relation }] of relations.entries()) {
            const there = answer(to, claim);
            // It is written on both sides; the first is told.
            if (!there || !isComparable(there.value) || id > to) continue;
            yield {
              path: [...place, 'relations', index],
              expected: 'no relation written by hand between values that can be compared',
              actual: `${relation} to ${to}`,
              tip: 'Delete it here and there: how two such values stand to each other is computed.',
            };
          }
        }
      }
    }
  },
};
