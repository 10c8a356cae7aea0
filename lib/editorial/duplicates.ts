/**
 * Nothing that is looked up is there twice.
 */
import { accountsOf, claimsOf, disputesOf, own, statementsOf } from './places.ts';
import type { Rule } from './rule.ts';

/** One claim of an id, one statement of an account on a claim, one relation to an account, one meaning of a name in patterns. */
export const duplicates: Rule = {
  name: 'duplicates',
  promise: 'What is looked up by its id is found once, so that nothing stands in the shadow of another.',
  *check(pack) {
    for (const { dispute, at } of disputesOf(pack)) {
      for (const id of Object.keys(dispute.groups ?? {})) {
        if (own(dispute.terms, id)) yield { path: [...at, 'groups', id], expected: 'a name of its own for every group', actual: `"${id}", which is a term too`, tip: 'Rename the group.' };
      }
      const home = new Map<string, string>();
      for (const { id, topic, path } of claimsOf(dispute, at)) {
        const first = home.get(id);
        if (first) yield { path, expected: 'an id of its own for every claim', actual: `"${id}", which is also in claims/${first}.yaml`, tip: 'Keep one, or rename one.' };
        home.set(id, topic);
      }
      for (const { account, path } of accountsOf(dispute, at)) {
        const answered = new Set<string>();
        for (const { statement, path: place } of statementsOf(account, path)) {
          if (answered.has(statement.claim)) yield { path: [...place, 'claim'], expected: 'one statement on each claim', actual: `a second one on "${statement.claim}"`, tip: 'Put further values of the same page under `also`.' };
          answered.add(statement.claim);
          const related = new Set<string>();
          for (const [index, { to }] of statement.relations.entries()) {
            if (related.has(to)) yield { path: [...place, 'relations', index, 'to'], expected: 'one relation to each account', actual: `a second one to "${to}"`, tip: 'Keep one.' };
            related.add(to);
          }
        }
      }
    }
  },
};
