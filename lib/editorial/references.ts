/**
 * Whatever a pack names by id is in it.
 */
import { type Account, type Claim, type Dispute, ITSELF, type Pack, type Value } from '../schema/index.ts';
import { accountsOf, claimsById, claimsOf, disputesOf, own, sayingsOf, statementsOf } from './places.ts';
import type { Findings, PackPath, Rule } from './rule.ts';

/** What stands in place of a list of sources where it is not told which they are. */
const UNKNOWN = 'unknown';

function* known(record: object | undefined, id: string, path: PackPath, what: string, where: string): Findings {
  if (record && Object.hasOwn(record, id)) return;
  yield { path, expected: `the id of ${what} in ${where}`, actual: `"${id}"`, tip: `Check the spelling, or add "${id}" to ${where}.`, ...(record && { sought: { id, among: record } }) };
}

function* each(record: object | undefined, ids: readonly string[], path: PackPath, what: string, where: string): Findings {
  for (const [index, id] of ids.entries()) yield* known(record, id, [...path, index], what, where);
}

function* frame(pack: Pack, dispute: Dispute, at: PackPath): Findings {
  const { terms, parties, groups = {}, coverage, timeline, sources } = dispute;
  for (const [id, { term, also = [] }] of Object.entries(parties)) {
    yield* known(terms, term, [...at, 'parties', id, 'term'], 'a term', 'terms.yaml');
    yield* each(terms, also, [...at, 'parties', id, 'also'], 'a term', 'terms.yaml');
  }
  for (const id of Object.keys(coverage.distinctive)) yield* known(terms, id, [...at, 'coverage', 'distinctive', id], 'a term', 'terms.yaml');
  yield* each(terms, coverage.focus, [...at, 'coverage', 'focus'], 'a term', 'terms.yaml');
  yield* each(terms, coverage.other, [...at, 'coverage', 'other'], 'a term', 'terms.yaml');
  for (const [id, members] of Object.entries(groups)) yield* each(terms, members, [...at, 'groups', id], 'a term', 'terms.yaml');
  for (const [index, { source, outlet }] of timeline.entries()) {
    if (source !== undefined) yield* known(sources, source, [...at, 'timeline', index, 'source'], 'a source', 'sources.yaml');
    if (outlet !== undefined) yield* known(pack.outlets, outlet, [...at, 'timeline', index, 'outlet'], 'an outlet', 'outlets/');
  }
  for (const [id, { restsOn }] of Object.entries(sources)) {
    if (!Array.isArray(restsOn)) continue;
    const path = [...at, 'sources', id, 'restsOn'];
    if (restsOn.includes(UNKNOWN) && !own(sources, UNKNOWN)) yield { path, expected: 'ids of sources, or the word unknown alone', actual: `[${restsOn.join(', ')}]`, tip: `Write \`restsOn: ${UNKNOWN}\`, without brackets, where it is not told whom it has it from.` };
    else yield* each(sources, restsOn, path, 'a source', 'sources.yaml');
  }
}

function* claim(given: Claim, dispute: Dispute, needed: object, at: PackPath): Findings {
  for (const [id, { term, within }] of Object.entries(given.names ?? {})) {
    if (term !== undefined) yield* known(dispute.terms, term, [...at, 'names', id, 'term'], 'a term', 'terms.yaml');
    if (within !== undefined) yield* known(given.names, within, [...at, 'names', id, 'within'], 'a name', "this claim's names");
  }
  for (const part of ['unit', 'binds', 'ahead', 'behind', 'unbinds'] as const) yield* each(needed, given[part], [...at, part], 'a term or group', 'terms.yaml');
  for (const [index, pattern] of given.recognise.entries()) {
    for (const part of ['all', 'near', 'about', 'none'] as const) {
      for (const [position, need] of pattern[part].entries()) {
        const place = [...at, 'recognise', index, part, position];
        if (typeof need === 'string') yield* known(needed, need, place, 'a term or group', 'terms.yaml');
        else yield* each(needed, need, place, 'a term or group', 'terms.yaml');
      }
    }
  }
}

function* names(given: Claim | undefined, value: Value, path: PackPath): Findings {
  if (given?.kind === value.kind && (value.kind === 'names' || value.kind === 'stated')) yield* each(given.names, value.names ?? [], [...path, 'value', 'names'], 'a name', "the claim's names");
}

function* account(given: Account, claims: Record<string, Claim>, { sources, accounts }: Dispute, at: PackPath): Findings {
  for (const { statement, path } of statementsOf(given, at)) {
    yield* known(claims, statement.claim, [...path, 'claim'], 'a claim', 'claims/');
    const about = own(claims, statement.claim);
    for (const { said, path: place } of sayingsOf(statement, path)) {
      yield* names(about, said.value, place);
      if (said.attribution !== ITSELF) yield* known(sources, said.attribution, [...place, 'attribution'], 'a source', 'sources.yaml');
    }
    for (const [index, { value }] of statement.also.entries()) yield* names(about, value, [...path, 'also', index]);
    for (const [index, { to }] of statement.relations.entries()) yield* known(accounts, to, [...path, 'relations', index, 'to'], 'an account', 'accounts/');
  }
}

/** Ids lead somewhere: outlets, claims, sources, terms, groups, names, accounts. */
export const references: Rule = {
  name: 'references',
  promise: 'Whatever is named by id is there, so that no note is lost for a slip of the pen.',
  *check(pack) {
    for (const { dispute, at } of disputesOf(pack)) {
      yield* frame(pack, dispute, at);
      const needed = { ...dispute.terms, ...dispute.groups };
      for (const { claim: given, path } of claimsOf(dispute, at)) yield* claim(given, dispute, needed, path);
      const claims = claimsById(dispute);
      for (const { account: given, path } of accountsOf(dispute, at)) {
        yield* known(pack.outlets, given.outlet, [...path, 'outlet'], 'an outlet', 'outlets/');
        yield* account(given, claims, dispute, path);
      }
    }
  },
};
