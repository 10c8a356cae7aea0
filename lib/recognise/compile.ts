/**
 * The recognise room: page text → which disputes it covers, which statements it makes, with what values, and why.
 * This file turns a dispute's data into what recognition runs on; plain data throughout, so that the store can keep it.
 */
import type { Claim, Dispute, Pattern } from '../schema/index.ts';
import { compileTerms, type CompiledTerms } from '../text/terms.ts';

/** A list of needs as term indexes, groups spelt out: every entry must be met by one of its alternatives. */
export type Needs = number[][];

/** A {@link Pattern} of the schema with its terms as indexes. */
export interface CompiledPattern {
  all: Needs;
  near: Needs;
  about: Needs;
  none: number[];
  despite: Pattern['despite'];
}

/** A claim as recognition sees it. */
export interface CompiledClaim extends Pick<Claim, 'kind' | 'measure' | 'counters' | 'unnamed' | 'telling' | 'reach' | 'around'> {
  id: string;
  unit: number[];
  /** Of a claim with a measure, its unit too: an amount stands close to it as a date does to what it is the date of. */
  binds: number[];
  ahead: number[];
  behind: number[];
  unbinds: number[];
  names: { id: string; term: number; wider: string[]; fallback: 'sentence' | 'page' | undefined }[];
  patterns: CompiledPattern[];
}

/** A dispute compiled for recognition. */
export interface CompiledDispute {
  id: string;
  /** The day that undated pages are taken to be of, when a date on them lacks its year. */
  asOf: string;
  terms: CompiledTerms;
  parties: Needs;
  focus: number[];
  other: number[];
  distinctive: [term: number, weight: number][];
  enough: number;
  claims: CompiledClaim[];
  /** The terms of the units of all claims. */
  units: number[];
  /** For each term, the patterns of which it meets the first need, numbered as they stand in `claims`: no other can be met by a line that has it. */
  keyed: number[][];
}

/** The names that a name is a case of, nearest first. A cycle in the data ends where it closes. */
function widerNames(names: NonNullable<Claim['names']>, id: string): string[] {
  const wider: string[] = [];
  for (let next = names[id]?.within; next && !wider.includes(next); next = names[next]?.within) wider.push(next);
  return wider;
}

/** The patterns of some claims by the terms that meet their first need. */
function keysOf(claims: readonly CompiledClaim[], terms: number): number[][] {
  const keyed: number[][] = Array.from({ length: terms }, () => []);
  claims.flatMap(({ patterns }) => patterns).forEach((pattern, number) => {
    for (const term of new Set(pattern.all[0])) keyed[term]!.push(number);
  });
  return keyed;
}

/** The terms by which a page names a party. */
export function namesOf(party: Dispute['parties'][string]): string[] {
  return [party.term, ...(party.also ?? [])];
}

/** Compiles a dispute. Terms that the data names but does not have are an error of the data that its check finds: here they throw. */
export function compileDispute(dispute: Dispute): CompiledDispute {
  const terms = compileTerms(dispute.terms);
  const index = new Map(terms.keys.map((key, at) => [key, at]));
  const term = (id: string): number => {
    const at = index.get(id);
    if (at === undefined) throw new Error(`dispute ${dispute.id}: there is no term "${id}"`);
    return at;
  };
  const { groups = {} } = dispute;
  // Its own alone: 'constructor' is an id like any other.
  const any = (ids: readonly string[]): number[] => ids.flatMap((id) => (Object.hasOwn(groups, id) ? groups[id]! : [id])).map(term);
  const needs = (list: (string | string[])[]): Needs => list.map((entry) => any(Array.isArray(entry) ? entry : [entry]));
  const all = Object.values(dispute.topics).flatMap((topic) => Object.entries(topic.claims));
  const claims = all.map(([id, claim]): CompiledClaim => ({
    id,
    kind: claim.kind,
    measure: claim.measure,
    counters: claim.counters,
    unnamed: claim.unnamed,
    telling: claim.telling,
    reach: claim.reach,
    around: claim.around,
    unit: any(claim.measure ? [] : claim.unit),
    binds: any(claim.measure ? [...claim.unit, ...claim.binds] : claim.binds),
    ahead: any(claim.ahead),
    behind: any(claim.behind),
    unbinds: any(claim.unbinds),
    names: Object.entries(claim.names ?? {}).flatMap(([name, { term: naming, fallback }]) =>
      naming ? [{ id: name, term: term(naming), wider: widerNames(claim.names ?? {}, name), fallback }] : []),
    patterns: claim.recognise.map((pattern) => ({
      all: needs(pattern.all),
      near: needs(pattern.near),
      about: needs(pattern.about),
      none: any(pattern.none),
      despite: pattern.despite,
    })),
  }));
  return {
    id: dispute.id,
    asOf: dispute.asOf,
    terms,
    parties: Object.values(dispute.parties).map((party) => namesOf(party).map(term)),
    focus: dispute.coverage.focus.map(term),
    other: dispute.coverage.other.map(term),
    distinctive: Object.entries(dispute.coverage.distinctive).map(([id, weight]) => [term(id), weight]),
    enough: dispute.coverage.enough,
    claims,
    units: [...new Set(claims.flatMap((claim) => claim.unit))],
    keyed: keysOf(claims, terms.keys.length),
  };
}
