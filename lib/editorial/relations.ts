/**
 * Relations that are written by hand are written from both sides.
 */
import type { Dispute, Statement } from '../schema/index.ts';
import { accountsOf, disputesOf, own, statementsOf } from './places.ts';
import type { Findings, PackPath, Rule } from './rule.ts';

const MIRROR: Record<string, string> = { 'more-specific': 'less-specific', 'less-specific': 'more-specific' };

/** The first statement of every account on every claim, by both ids. */
type Answers = Map<string, Map<string, Statement>>;

function answersOf(dispute: Dispute): Answers {
  return new Map(accountsOf(dispute, []).map(({ id, account }) => [id, new Map(account.statements.toReversed().map((statement) => [statement.claim, statement]))]));
}

function* written(dispute: Dispute, answers: Answers, id: string, statement: Statement, at: PackPath): Findings {
  for (const [index, { to, relation, reason }] of statement.relations.entries()) {
    const path = [...at, 'relations', index];
    if (to === id) yield { path: [...path, 'to'], expected: 'the id of another account in accounts/', actual: `"${to}", this one`, tip: "An account's id is its file's name without .yaml." };
    if (to === id || !own(dispute.accounts, to)) continue;
    const wanted = MIRROR[relation] ?? relation;
    const there = answers.get(to)?.get(statement.claim)?.relations;
    const back = there?.find((one) => one.to === id);
    // The other side names itself, most likely in place of this one: that is told there.
    if (!back && there?.some((one) => one.to === to)) continue;
    // Of two sides that do not agree, the one that comes first is told.
    if (back && id > to) continue;
    if (back?.relation !== wanted) {
      const actual = back ? back.relation : 'none there';
      const tip = `Under "${statement.claim}" in accounts/${to}.yaml, write a relation to ${id}: ${wanted}.`;
      yield { path: [...path, 'relation'], expected: `its mirror image in accounts/${to}.yaml: ${wanted}`, actual, tip };
    } else if (reason.en !== back.reason.en) {
      yield { path: [...path, 'reason'], expected: `the reason that accounts/${to}.yaml gives`, actual: 'another one', tip: 'Write the same reason on both sides, in words that read the same from either.' };
    }
  }
}

/** What one account writes of another, the other writes of the first, as its mirror image and for the same reason. */
export const relations: Rule = {
  name: 'relations',
  promise: 'A reader of either account is told the same: relations are written from both sides, for the same reason.',
  *check(pack) {
    for (const { dispute, at } of disputesOf(pack)) {
      const answers = answersOf(dispute);
      for (const { id, account, path } of accountsOf(dispute, at)) {
        for (const { statement, path: place } of statementsOf(account, path)) yield* written(dispute, answers, id, statement, place);
      }
    }
  },
};
