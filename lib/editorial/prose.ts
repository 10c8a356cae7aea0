/**
 * Relations are written by hand only where they cannot be computed.
 */
import { accountsOf, disputesOf, own, statementsOf } from './places.ts';
import type { Rule } from './rule.ts';

/** A relation stands between two statements of prose; how two figures, dates or names stand to each other is computed. */
export const prose: Rule = {
  name: 'prose',
  promise: 'Figures, dates and names are compared by the same rule on every page, and by nobody’s hand.',
  *check(pack) {
    for (const { dispute, at } of disputesOf(pack)) {
      for (const { id, account, path } of accountsOf(dispute, at)) {
        for (const { statement, path: place } of statementsOf(account, path)) {
          if (statement.value.kind === 'stated') continue;
          for (const [index, { to, relation }] of statement.relations.entries()) {
            // It is written on both sides; the first is told.
            if (id > to && own(dispute.accounts, to)) continue;
            yield {
              path: [...place, 'relations', index],
              expected: `no relation written by hand for a value of kind ${statement.value.kind}`,
              actual: `${relation} to ${to}`,
              tip: 'Delete it here and there: how two such values stand to each other is computed.',
            };
          }
        }
      }
    }
  },
};
