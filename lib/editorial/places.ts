/**
 * What stands where in a pack, for rules that go through all of it.
 */
import type { Account, Claim, Dispute, Pack, Statement } from '../schema/index.ts';
import type { PackPath } from './rule.ts';

/** Looks an id up among a record's own keys, so that `constructor` is an id like any other. */
export function own<T>(record: Record<string, T> | undefined, id: string): T | undefined {
  return record && Object.hasOwn(record, id) ? record[id] : undefined;
}

/** The disputes of a pack, each with its place. */
export function disputesOf(pack: Pack): { id: string; dispute: Dispute; at: PackPath }[] {
  return Object.entries(pack.disputes).map(([id, dispute]) => ({ id, dispute, at: ['disputes', id] }));
}

/** The claims of a dispute over all topics, each with its place. */
export function claimsOf(dispute: Dispute, at: PackPath): { id: string; topic: string; claim: Claim; path: PackPath }[] {
  return Object.entries(dispute.topics).flatMap(([topic, { claims }]) =>
    Object.entries(claims).map(([id, claim]) => ({ id, topic, claim, path: [...at, 'topics', topic, 'claims', id] })));
}

/** The claims of a dispute by id; of two with one id, the later. */
export function claimsById(dispute: Dispute): Record<string, Claim> {
  return Object.fromEntries(claimsOf(dispute, []).map(({ id, claim }) => [id, claim]));
}

/** The accounts of a dispute, each with its place. */
export function accountsOf(dispute: Dispute, at: PackPath): { id: string; account: Account; path: PackPath }[] {
  return Object.entries(dispute.accounts).map(([id, account]) => ({ id, account, path: [...at, 'accounts', id] }));
}

/** The statements of an account, each with its place. */
export function statementsOf(account: Account, at: PackPath): { statement: Statement; path: PackPath }[] {
  return account.statements.map((statement, index) => ({ statement, path: [...at, 'statements', index] }));
}

/** What a statement says now, and what it said before, each with its place. */
export function sayingsOf(statement: Statement, at: PackPath): { said: Pick<Statement, 'value' | 'wording' | 'label' | 'summary' | 'attribution' | 'firmness'>; path: PackPath }[] {
  return [{ said: statement, path: at }, ...statement.earlier.map((said, index) => ({ said, path: [...at, 'earlier', index] }))];
}

/** The terms that a need of a pattern may be met by: groups are spelt out, ids that lead nowhere are left out. */
export function termsOf(dispute: Dispute, need: string | readonly string[]): string[] {
  const ids = typeof need === 'string' ? [need] : need;
  return ids.flatMap((id) => own(dispute.groups, id) ?? (own(dispute.terms, id) ? [id] : []));
}
