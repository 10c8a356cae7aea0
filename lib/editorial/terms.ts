/**
 * Terms mean one thing each.
 */
import type { Dispute } from '../schema/index.ts';
import { normalise } from '../text/index.ts';
import { formsOf } from '../text/terms.ts';
import { claimsOf, disputesOf, own, termsOf } from './places.ts';
import { LANGUAGES } from './texts.ts';
import type { Findings, PackPath, Rule } from './rule.ts';

/** The terms and groups that something in a dispute is recognised by. */
function usedIn(dispute: Dispute): Set<string> {
  const { parties, coverage, groups = {} } = dispute;
  return new Set([
    ...Object.values(parties).flatMap(({ term, also = [] }) => [term, ...also]),
    ...Object.keys(coverage.distinctive), ...coverage.focus, ...coverage.other, ...Object.values(groups).flat(),
    ...claimsOf(dispute, []).flatMap(({ claim: { unit, binds, ahead, behind, unbinds, names = {}, recognise } }) => [
      ...unit, ...binds, ...ahead, ...behind, ...unbinds,
      ...Object.values(names).flatMap(({ term }) => term ?? []),
      ...recognise.flatMap(({ all, near, about, none }) => [...all, ...near, ...about, ...none].flat()),
    ]),
  ]);
}

function* leftOver(dispute: Dispute, at: PackPath): Findings {
  const used = usedIn(dispute);
  for (const [part, record] of [['terms', dispute.terms], ['groups', dispute.groups ?? {}]] as const) {
    for (const id of Object.keys(record)) {
      if (!used.has(id)) yield { path: [...at, part, id], expected: 'a term or group that a claim, a party, the coverage or a group needs', actual: `"${id}", which nothing needs`, tip: 'Delete it, or name it where it should help to recognise something.' };
    }
  }
}

function* twice(dispute: Dispute, at: PackPath): Findings {
  for (const [id, term] of Object.entries(dispute.terms)) {
    for (const language of LANGUAGES) {
      const seen = new Set<string>();
      for (const [index, form] of (term[language] ?? []).entries()) {
        const plain = normalise(form).text;
        if (seen.has(plain)) yield { path: [...at, 'terms', id, language, index], expected: 'each form once', actual: `"${form}" again`, tip: 'Delete one: capitals, quotation marks and widths make no difference on a page.' };
        seen.add(plain);
      }
    }
  }
}

/** What a term is used for, where it must be told from others: as a party, as a name of these claims, needed or barred by these patterns. */
interface Role { party: boolean; names: Set<string>; needed: Map<string, string>; barred: Set<string> }

function rolesIn(dispute: Dispute): Map<string, Role> {
  const roles = new Map<string, Role>();
  const roleOf = (term: string): Role => {
    const role = roles.get(term) ?? { party: false, names: new Set(), needed: new Map(), barred: new Set() };
    roles.set(term, role);
    return role;
  };
  for (const { term } of Object.values(dispute.parties)) roleOf(term).party = true;
  for (const { id, claim } of claimsOf(dispute, [])) {
    for (const { term } of Object.values(claim.names ?? {})) if (term !== undefined) roleOf(term).names.add(id);
    for (const [index, { all, none }] of claim.recognise.entries()) {
      for (const term of all.flatMap((need) => termsOf(dispute, need))) roleOf(term).needed.set(`${id} ${index}`, id);
      for (const term of none.flatMap((need) => termsOf(dispute, need))) roleOf(term).barred.add(`${id} ${index}`);
    }
  }
  return roles;
}

/** Why two terms must not share a form, and what to do where they do; undefined where they may. */
function apart(one: Role, other: Role): { why: string; tip: string } | undefined {
  if (one.party && other.party) return { why: 'they name two parties', tip: 'A form names one party: take it out of the other.' };
  for (const claim of one.names) if (other.names.has(claim)) return { why: `they are two names of ${claim}`, tip: 'A form is read as one name: keep it where it belongs.' };
  for (const [needing, barring] of [[one, other], [other, one]] as const) {
    for (const [pattern, claim] of needing.needed) {
      if (barring.barred.has(pattern)) return { why: `a pattern of ${claim} needs one and rules out the other`, tip: 'Such a form can never fulfil the pattern: take it out of one of the two, or write a longer form.' };
    }
  }
  return undefined;
}

function* colliding(dispute: Dispute, at: PackPath): Findings {
  const roles = rolesIn(dispute);
  const owners = new Map<string, string[]>();
  const told = new Set<string>();
  for (const [id, role] of roles) {
    const term = own(dispute.terms, id);
    for (const form of term ? formsOf(term) : []) {
      const others = owners.get(form);
      owners.set(form, [...(others ?? []), id]);
      for (const other of others ?? []) {
        const pair = [id, other].sort().join(' ');
        const reason = told.has(pair) ? undefined : apart(roles.get(other)!, role);
        told.add(pair);
        if (reason) yield { path: [...at, 'terms', other], expected: `no form of ${id}, since ${reason.why}`, actual: `"${form}", a form of both`, tip: reason.tip };
      }
    }
  }
}

/** Every term is needed, lists no form twice, and shares none with one that it must be told from. Others may share forms: a noun and a verb often do. */
export const terms: Rule = {
  name: 'terms',
  promise: 'A word on a page is not read as two things that exclude each other.',
  *check(pack) {
    for (const { dispute, at } of disputesOf(pack)) {
      yield* leftOver(dispute, at);
      yield* twice(dispute, at);
      yield* colliding(dispute, at);
    }
  },
};
