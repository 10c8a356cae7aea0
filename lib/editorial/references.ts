/**
 * The editorial room: the rules that data must keep, one rule a file.
 * This one: whatever a pack names by id is there, and what is said from two sides is said alike from both.
 */
import type { Account, Claim, Dispute, Pack, Source, Statement, Value } from '../schema/index.ts';
import { ITSELF } from '../schema/index.ts';
import type { PackFinding, PackPath } from './rule.ts';

type Findings = Generator<PackFinding, void, undefined>;

const MIRROR: Record<string, string> = { 'more-specific': 'less-specific', 'less-specific': 'more-specific' };

/** Looks an id up among a record's own keys, so that `constructor` is an id like any other. */
function own<T>(record: Record<string, T> | undefined, id: string): T | undefined {
  return record && Object.hasOwn(record, id) ? record[id] : undefined;
}

function* known(record: object | undefined, id: string, path: PackPath, what: string, where: string): Findings {
  if (record && Object.hasOwn(record, id)) return;
  yield { path, expected: `the id of ${what} in ${where}`, actual: `"${id}"`, tip: `Check the spelling, or add "${id}" to ${where}.` };
}

function* terms(dispute: Dispute, ids: readonly string[], path: PackPath): Findings {
  for (const [index, id] of ids.entries()) yield* known(dispute.terms, id, [...path, index], 'a term', 'terms.yaml');
}

/** Cycles in a record of ids that lead to ids; each cycle is told once, at the place that closes it. */
function* cycles(next: Record<string, readonly string[]>, pathOf: (id: string) => PackPath, tip: string): Findings {
  const done = new Set<string>();
  function* follow(id: string, trail: readonly string[]): Findings {
    if (trail.includes(id)) {
      const closing = trail.at(-1)!;
      const circle = [...trail.slice(trail.indexOf(id)), id].join(' → ');
      yield { path: pathOf(closing), expected: 'a chain that comes to an end', actual: circle, tip };
    } else if (!done.has(id)) {
      for (const each of own(next, id) ?? []) yield* follow(each, [...trail, id]);
      done.add(id);
    }
  }
  for (const id of Object.keys(next)) yield* follow(id, []);
}

const groundsOf = (source: Source) => (Array.isArray(source.restsOn) ? source.restsOn : []);

function* sources({ sources: all }: Dispute, at: PackPath): Findings {
  for (const [id, source] of Object.entries(all)) {
    for (const [index, ground] of groundsOf(source).entries()) yield* known(all, ground, [...at, id, 'restsOn', index], 'a source', 'sources.yaml');
  }
  const next = Object.fromEntries(Object.entries(all).map(([id, source]) => [id, groundsOf(source)]));
  yield* cycles(next, (id) => [...at, id, 'restsOn'], 'Find out which source was first: an origin rests on nothing.');
}

function* termsOrGroups(dispute: Dispute, ids: readonly string[], at: PackPath): Findings {
  for (const [index, id] of ids.entries()) yield* known({ ...dispute.terms, ...dispute.groups }, id, [...at, index], 'a term or group', 'terms.yaml');
}

function* groups(dispute: Dispute, at: PackPath): Findings {
  for (const [id, members] of Object.entries(dispute.groups ?? {})) {
    yield* terms(dispute, members, [...at, 'groups', id]);
    if (dispute.terms[id]) yield { path: [...at, 'groups', id], expected: 'a name of its own for every group', actual: `"${id}", which is a term too`, tip: 'Rename the group.' };
  }
}

function* frame(dispute: Dispute, at: PackPath): Findings {
  for (const [id, party] of Object.entries(dispute.parties)) {
    yield* known(dispute.terms, party.term, [...at, 'parties', id, 'term'], 'a term', 'terms.yaml');
    yield* terms(dispute, party.also ?? [], [...at, 'parties', id, 'also']);
  }
  const { distinctive, focus, other } = dispute.coverage;
  for (const id of Object.keys(distinctive)) yield* known(dispute.terms, id, [...at, 'coverage', 'distinctive', id], 'a term', 'terms.yaml');
  yield* groups(dispute, at);
  yield* terms(dispute, focus, [...at, 'coverage', 'focus']);
  yield* terms(dispute, other, [...at, 'coverage', 'other']);
  for (const [index, { source }] of dispute.timeline.entries()) {
    if (source !== undefined) yield* known(dispute.sources, source, [...at, 'timeline', index, 'source'], 'a source', 'sources.yaml');
  }
}

function* names(dispute: Dispute, claim: Claim, at: PackPath): Findings {
  if ((claim.kind === 'names') !== (claim.names !== undefined)) {
    const expected = claim.kind === 'names' ? 'names that the value may take' : 'no names';
    yield { path: at, expected, actual: `a claim of kind ${claim.kind}${claim.names ? ' with names' : ' without'}`, tip: 'A claim has names where its kind is names, and only there.' };
  }
  const all = claim.names ?? {};
  for (const [id, { term, within }] of Object.entries(all)) {
    if (term !== undefined) yield* known(dispute.terms, term, [...at, 'names', id, 'term'], 'a term', 'terms.yaml');
    if (within !== undefined) yield* known(all, within, [...at, 'names', id, 'within'], 'a name', "this claim's names");
  }
  const wider = Object.fromEntries(Object.entries(all).map(([id, { within }]) => [id, within === undefined ? [] : [within]]));
  yield* cycles(wider, (id) => [...at, 'names', id, 'within'], 'The widest name is within nothing.');
}

function* claims(dispute: Dispute, at: PackPath): Findings {
  const home = new Map<string, string>();
  for (const [topic, { claims: all }] of Object.entries(dispute.topics)) {
    for (const [id, claim] of Object.entries(all)) {
      const path = [...at, topic, 'claims', id];
      const first = home.get(id);
      if (first) yield { path, expected: 'an id of its own for every claim', actual: `"${id}", which is also in claims/${first}.yaml`, tip: 'Keep one, or rename one.' };
      home.set(id, topic);
      yield* names(dispute, claim, path);
      for (const part of ['unit', 'binds', 'ahead', 'behind', 'unbinds'] as const) yield* termsOrGroups(dispute, claim[part], [...path, part]);
      for (const [index, pattern] of claim.recognise.entries()) {
        for (const part of ['all', 'near', 'about', 'none'] as const) {
          for (const [position, need] of pattern[part].entries()) {
            const place = [...path, 'recognise', index, part, position];
            if (typeof need === 'string') yield* known({ ...dispute.terms, ...dispute.groups }, need, place, 'a term or group', 'terms.yaml');
            else yield* termsOrGroups(dispute, need, place);
          }
        }
      }
    }
  }
}

function* value(claim: Claim, given: Value, path: PackPath): Findings {
  if (given.kind !== claim.kind) {
    yield { path: [...path, 'kind'], expected: `a value of kind ${claim.kind}, as the claim has it`, actual: given.kind, tip: 'Give a value of that kind, or change the kind of the claim.' };
  } else if (given.kind === 'names') {
    if (given.names.length === 0 && !claim.unnamed) yield { path: [...path, 'names'], expected: 'at least one name', actual: 'none', tip: 'Name one, or mark the claim `unnamed: true` where it can be stated without a name.' };
    for (const [index, name] of given.names.entries()) yield* known(claim.names, name, [...path, 'names', index], 'a name', "the claim's names");
  }
}

function* relations(dispute: Dispute, id: string, statement: Statement, at: PackPath): Findings {
  const seen = new Set<string>();
  for (const [index, { to, relation }] of statement.relations.entries()) {
    const path = [...at, 'relations', index];
    const other = own(dispute.accounts, to);
    if (seen.has(to)) yield { path: [...path, 'to'], expected: 'one relation to each account', actual: `a second one to "${to}"`, tip: 'Keep one.' };
    seen.add(to);
    if (!other || to === id) {
      yield { path: [...path, 'to'], expected: 'the id of another account in accounts/', actual: `"${to}"`, tip: "An account's id is its file's name without .yaml." };
      continue;
    }
    const wanted = MIRROR[relation] ?? relation;
    const back = other.statements.find((one) => one.claim === statement.claim)?.relations.find((one) => one.to === id);
    if (back?.relation === wanted) continue;
    yield {
      path: [...path, 'relation'],
      expected: `its mirror image in accounts/${to}.yaml: ${wanted}`,
      actual: back ? back.relation : 'none there',
      tip: `Under "${statement.claim}" in accounts/${to}.yaml, write a relation to ${id}: ${wanted}.`,
    };
  }
}

function* account(pack: Pack, dispute: Dispute, id: string, given: Account, at: PackPath): Findings {
  yield* known(pack.outlets, given.outlet, [...at, 'outlet'], 'an outlet', 'outlets/');
  const named = given.published === undefined ? id === given.outlet || id.startsWith(`${given.outlet}-`) : id === `${given.outlet}-${given.published}`;
  if (!named) {
    const expected = `a file named ${given.outlet}-${given.published ?? '…'}.yaml`;
    yield { path: [...at, given.published === undefined ? 'outlet' : 'published'], expected, actual: `${id}.yaml`, tip: 'Rename the file, or change the outlet or the day.' };
  }
  const all: Record<string, Claim> = Object.assign({}, ...Object.values(dispute.topics).map((topic) => topic.claims));
  const seen = new Set<string>();
  for (const [index, statement] of given.statements.entries()) {
    const path = [...at, 'statements', index];
    if (seen.has(statement.claim)) yield { path: [...path, 'claim'], expected: 'one statement on each claim', actual: `a second one on "${statement.claim}"`, tip: 'Put further values of the same page under `also`.' };
    seen.add(statement.claim);
    yield* known(all, statement.claim, [...path, 'claim'], 'a claim', 'claims/');
    if (statement.attribution !== ITSELF) yield* known(dispute.sources, statement.attribution, [...path, 'attribution'], 'a source', 'sources.yaml');
    const claim = own(all, statement.claim);
    if (claim) {
      yield* value(claim, statement.value, [...path, 'value']);
      for (const [also, one] of statement.also.entries()) yield* value(claim, one.value, [...path, 'also', also, 'value']);
    }
    yield* relations(dispute, id, statement, path);
  }
}

/**
 * Checks that everything a pack names by id is in it: outlets, claims, sources, terms, names, accounts; that chains of
 * sources and of names come to an end; that a value is of its claim's kind; that a relation written on one account has
 * its mirror image on the other. Returns what is not so, in the order of the pack; an empty list where all is well.
 */
export function checkReferences(pack: Pack): PackFinding[] {
  return Object.entries(pack.disputes).flatMap(([id, dispute]) => {
    const at = ['disputes', id];
    return [
      ...frame(dispute, at),
      ...sources(dispute, [...at, 'sources']),
      ...claims(dispute, [...at, 'topics']),
      ...Object.entries(dispute.accounts).flatMap(([name, given]) => [...account(pack, dispute, name, given, [...at, 'accounts', name])]),
    ];
  });
}
