import type { Account, Claim, Dispute } from '../schema/index.ts';
import type { Contents } from './merge.ts';

/** What came, went and became another between two records: ids in their order. */
export interface Listed {
  added: string[];
  removed: string[];
  changed: string[];
}

/** The same where it is told of each changed one in which way. */
export interface Detailed<T> {
  added: string[];
  removed: string[];
  changed: Record<string, T>;
}

/** What is not the same in an account: statements, by claim, and the names of its other fields (`title`, `updated` …); `statements` among them: their order. */
export interface AccountChanges {
  statements: Listed;
  fields: string[];
}

/** What is not the same in a dispute. `fields` are the names of its other parts (`title`, `timeline` …); `topics` among them: their names, their order or that of their claims. */
export interface DisputeChanges {
  /** Left out where the day is the same. */
  asOf?: { from: string; to: string };
  accounts: Detailed<AccountChanges>;
  claims: Listed;
  sources: Listed;
  terms: Listed;
  fields: string[];
}

/** What is not the same in two packs. Versions do not count. */
export interface Changes {
  outlets: Listed;
  disputes: Detailed<DisputeChanges>;
}

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

/** True for equal JSON values; the order of keys does not count, and a key without a value is none. */
function same(a: unknown, b: unknown): boolean {
  if (a === b || !isObject(a) || !isObject(b)) return a === b;
  return [...new Set([...Object.keys(a), ...Object.keys(b)])].every((key) => same(a[key], b[key]));
}

type Records<T> = Readonly<Record<string, T>>;
const idsOf = (record: Records<unknown>) => Object.keys(record).sort();
/** Its own alone: "constructor" is an id like any other. */
const has = (record: Records<unknown>, id: string) => Object.hasOwn(record, id);

function comingAndGoing(before: Records<unknown>, after: Records<unknown>): { added: string[]; removed: string[]; kept: string[] } {
  return {
    added: idsOf(after).filter((id) => !has(before, id)),
    removed: idsOf(before).filter((id) => !has(after, id)),
    kept: idsOf(before).filter((id) => has(after, id)),
  };
}

function listed(before: Records<unknown>, after: Records<unknown>): Listed {
  const { added, removed, kept } = comingAndGoing(before, after);
  return { added, removed, changed: kept.filter((id) => !same(before[id], after[id])) };
}

/** True where nothing is told: no id, no field, no day. */
const isEmpty = (told: object): boolean => Object.values(told).every((one) => typeof one === 'object' && isEmpty(one));

function detailed<T, C extends object>(before: Records<T>, after: Records<T>, changesOf: (before: T, after: T) => C): Detailed<C> {
  const { added, removed, kept } = comingAndGoing(before, after);
  // What was merged from the same pack is the very same.
  const changes = kept.filter((id) => before[id] !== after[id]).map((id): [string, C] => [id, changesOf(before[id]!, after[id]!)]);
  return { added, removed, changed: Object.fromEntries(changes.filter(([, change]) => !isEmpty(change))) };
}

/** The names of fields that are not the same. */
function fieldsOf(before: object, after: object): string[] {
  const { added, removed, changed } = listed({ ...before }, { ...after });
  return [...added, ...removed, ...changed].sort();
}

const claimsOf = ({ topics }: Dispute): Record<string, Claim> => Object.fromEntries(Object.values(topics).flatMap(({ claims }) => Object.entries(claims)));

/** In which order topics and claims are told and what topics are called, claims that are in one dispute alone left out. */
function outline({ topics }: Dispute, other: Dispute): unknown {
  const known = claimsOf(other);
  return Object.entries(topics).map(([id, { name, claims }]) => ({ id, name, claims: Object.keys(claims).filter((claim) => has(known, claim)) }));
}

/** Statements by their claims, and the order of those that another account has too. */
function statementsOf({ statements }: Account, other: Account) {
  const known = new Set(other.statements.map(({ claim }) => claim));
  return { byClaim: Object.fromEntries(statements.map((one) => [one.claim, one])), order: statements.map(({ claim }) => claim).filter((claim) => known.has(claim)) };
}

function accountChanges(before: Account, after: Account): AccountChanges {
  const [earlier, later] = [statementsOf(before, after), statementsOf(after, before)];
  return {
    statements: listed(earlier.byClaim, later.byClaim),
    fields: fieldsOf({ ...before, statements: earlier.order }, { ...after, statements: later.order }),
  };
}

function disputeChanges(before: Dispute, after: Dispute): DisputeChanges {
  const rest = (one: Dispute, other: Dispute) => ({ ...one, topics: outline(one, other), asOf: undefined, accounts: undefined, sources: undefined, terms: undefined });
  return {
    ...(before.asOf !== after.asOf && { asOf: { from: before.asOf, to: after.asOf } }),
    accounts: detailed(before.accounts, after.accounts, accountChanges),
    claims: listed(claimsOf(before), claimsOf(after)),
    sources: listed(before.sources, after.sources),
    terms: listed(before.terms, after.terms),
    fields: fieldsOf(rest(before, after), rest(after, before)),
  };
}

/**
 * Tells what is not the same in two packs, as data: ids, in their order. With no pack before, all is added. What is
 * added from one to the other is removed the other way round, and a pack is unchanged from itself.
 */
export function changesBetween(before: Contents | undefined, after: Contents): Changes {
  return {
    outlets: listed(before?.outlets ?? {}, after.outlets),
    disputes: detailed(before?.disputes ?? {}, after.disputes, disputeChanges),
  };
}

/** True where nothing has changed. */
export function isUnchanged(changes: Changes): boolean {
  return isEmpty(changes);
}
