/** Packs and readings for the tests of this room. */
import { notesFor } from '../../lib/crossref/index.ts';
import type { Account, Coverage, Dispute, Found, Note, Notes, Outlet } from '../../lib/schema/index.ts';

/** A reading of a page that says exactly what its account was recorded to say; what was withdrawn is on it no more. */
export function readingOf(dispute: Dispute, id: string, change: (found: Found) => Found | undefined = (found) => found): Coverage {
  const standing = dispute.accounts[id]!.statements.filter((statement) => !statement.withdrawn);
  const statements = standing.flatMap((statement, index) => [statement, ...statement.also].map((one) => ({
    claim: statement.claim, passage: { block: index, start: 0, end: 1, text: 'x' }, value: one.value, wording: one.wording ?? '',
  })));
  return { dispute: dispute.id, statements: statements.flatMap((found) => change(found) ?? []) };
}

/** The notes on the page of an account that says what was recorded. */
export function notesOn(dispute: Dispute, outlets: Record<string, Outlet>, own: string, coverage: Coverage = readingOf(dispute, own)): Notes {
  return notesFor(coverage, { dispute, outlets, own });
}

/** The note on one claim; a test that finds none has failed. */
export function noteOn(notes: Notes, claim: string): Note {
  const note = notes.notes.find((one) => one.claim === claim);
  if (!note) throw new Error(`there is no note on ${claim}`);
  return note;
}

/** A dispute with these accounts alone, and no relation to any other. */
export function onlyAccounts(dispute: Dispute, ids: readonly string[]): Dispute {
  const accounts = Object.fromEntries(ids.map((id): [string, Account] => {
    const account = dispute.accounts[id]!;
    return [id, { ...account, statements: account.statements.map((statement) => ({ ...statement, relations: statement.relations.filter(({ to }) => ids.includes(to)) })) }];
  }));
  return { ...dispute, accounts };
}
