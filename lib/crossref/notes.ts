import type { Account, Claim, Coverage, Dispute, Found, Here, Note, Notes, Outlet, Relation, Shown, Silence, Statement, Value, Voice } from '../schema/index.ts';
import { namesOfChain, originsOf } from './chain.ts';
import { linkTo } from './link.ts';
import { relate, stronger } from './relate.ts';

/** What a page is compared with: a dispute, its outlets, and the page's own account where the page is a recorded one. */
export interface Comparison {
  dispute: Dispute;
  outlets: Record<string, Outlet>;
  /** The id of the account that was recorded from this very page. */
  own?: string;
}

/** A value with its names spelt out. Names that the claim lacks are left out. */
function shown(claim: Claim, value: Value, wording = ''): Shown {
  const names = value.kind === 'names' ? value.names.flatMap((name) => claim.names?.[name]?.name ?? []) : [];
  return { value, names, wording };
}

/** All values of a recorded statement, the main one first. */
function valuesOf(statement: Statement): Value[] {
  return [statement.value, ...statement.also.map((also) => also.value)];
}

/** This page's values of a claim, each with its passages, in the order of the page. */
function hereOf(claim: Claim, found: readonly Found[]): Here[] {
  return found.map((one) => ({ ...shown(claim, one.value, one.wording), passages: [one.passage] }));
}

/** The relation that a maintainer wrote from this page's recorded statement to the other account's, if any. */
function writtenRelation(own: Statement | undefined, account: string) {
  return own?.relations.find((relation) => relation.to === account);
}

/** The name of an account's outlet, or its id where the data lacks it. */
function outletName({ outlets }: Comparison, account: Account) {
  return outlets[account.outlet]?.name ?? { en: account.outlet };
}

/** What another account says of the claim, as it stands to this page. */
function voiceOf(comparison: Comparison, claim: Claim, id: string, statement: Statement, here: readonly Value[], own: Statement | undefined): Voice {
  const account = comparison.dispute.accounts[id]!;
  const written = here.length > 0 ? writtenRelation(own, id) : undefined;
  const relation: Relation = here.length === 0 ? 'only-elsewhere' : (written?.relation ?? relate(here, valuesOf(statement), claim));
  return {
    account: id,
    outlet: outletName(comparison, account),
    published: account.published,
    language: account.language,
    translated: account.translated,
    relation,
    reason: written?.reason,
    shown: shown(claim, statement.value, statement.wording),
    also: statement.also.map((also) => shown(claim, also.value, also.wording)),
    label: statement.label,
    summary: statement.summary,
    chain: namesOfChain(comparison.dispute.sources, statement.attribution),
    origins: originsOf(comparison.dispute.sources, statement.attribution),
    firmness: statement.firmness,
    link: linkTo(account.addresses[0]!, statement.wording),
  };
}

/** What the silence of an account on a claim is worth. */
function silenceOf(comparison: Comparison, claim: Claim, id: string): Silence {
  const account = comparison.dispute.accounts[id]!;
  const before = claim.since !== undefined && account.published !== undefined && account.published < claim.since;
  const why = before ? 'published-before' : account.read === 'beginning' ? 'only-beginning-read' : 'not-reported';
  return { account: id, outlet: outletName(comparison, account), why };
}

/** Where a recorded page no longer gives a recorded value: what was recorded, and when. */
function driftOf(claim: Claim, account: Account | undefined, own: Statement | undefined, here: readonly Value[]): Note['recorded'] {
  if (!account || !own || own.value.kind === 'stated' || here.length === 0) return undefined;
  const kept = relate(here, valuesOf(own), { ...claim, difference: 'differs' }) === 'same';
  return kept ? undefined : { day: account.recorded, shown: shown(claim, own.value, own.wording) };
}

/** Accounts in the order in which they are shown: by day of publication, undated last, then by id. It knows no outlet. */
export function inOrder(dispute: Dispute, ids: readonly string[]): string[] {
  const key = (id: string) => `${dispute.accounts[id]?.published ?? '9999'} ${id}`;
  return [...ids].sort((a, b) => (key(a) < key(b) ? -1 : 1));
}

/**
 * The notes of one dispute for one page: for every claim that this page or another account states, this page's values
 * and passages, the other accounts' statements with their relations, and what the silence of the rest is worth. Notes
 * with a passage come in the order of the page, the others in the order of the topics.
 */
export function notesFor(coverage: Coverage, comparison: Comparison): Notes {
  const { dispute, own } = comparison;
  const others = inOrder(dispute, Object.keys(dispute.accounts).filter((id) => id !== own));
  const ownAccount = own === undefined ? undefined : dispute.accounts[own];
  const notes = Object.entries(dispute.topics).flatMap(([topic, { claims }]) => Object.entries(claims).flatMap(([id, claim]): Note[] => {
    const found = coverage.statements.filter((statement) => statement.claim === id);
    const values = found.map((one) => one.value);
    const statementOf = (account: Account | undefined) => account?.statements.find((statement) => statement.claim === id);
    const ownStatement = statementOf(ownAccount);
    const voices = others.flatMap((other) => {
      const statement = statementOf(dispute.accounts[other]);
      return statement ? [voiceOf(comparison, claim, other, statement, values, ownStatement)] : [];
    });
    if (found.length === 0 && voices.length === 0) return [];
    const silences = others.filter((other) => !statementOf(dispute.accounts[other])).map((other) => silenceOf(comparison, claim, other));
    const relation = voices.length === 0 ? 'only-here' : voices.map((voice) => voice.relation).reduce(stronger);
    return [{
      claim: id, topic, kind: claim.kind, question: claim.question, relation,
      here: hereOf(claim, found), label: ownStatement?.label, recorded: driftOf(claim, ownAccount, ownStatement, values), voices, silences,
    }];
  }));
  const place = (note: Note) => coverage.statements.findIndex((statement) => statement.claim === note.claim);
  const here = notes.filter((note) => note.here.length > 0).sort((a, b) => place(a) - place(b));
  const accounts = others.map((other) => dispute.accounts[other]!);
  return {
    dispute: dispute.id,
    title: dispute.title,
    asOf: dispute.asOf,
    notes: [...here, ...notes.filter((note) => note.here.length === 0)],
    accounts: accounts.length,
    outlets: new Set(accounts.map((account) => account.outlet)).size,
    origins: new Set(notes.flatMap((note) => note.voices.flatMap((voice) => voice.origins))).size,
    topics: Object.fromEntries(Object.entries(dispute.topics).map(([topic, { name }]) => [topic, name])),
  };
}
