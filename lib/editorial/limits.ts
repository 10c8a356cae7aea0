/**
 * Packs stay within what every page can be held against.
 */
import type { Dispute, Pack, Value } from '../schema/index.ts';
import { normalise } from '../text/normalise.ts';
import { accountsOf, claimsOf, disputesOf, own, statementsOf } from './places.ts';
import { LANGUAGES, textsOf, versionsOf } from './texts.ts';
import type { Findings, PackPath, Rule } from './rule.ts';

/** How much there may be: several times what the largest dispute of the project has. */
const MOST = { parties: 12, terms: 1000, forms: 20_000, naming: 200, form: 100, sharing: 24, claims: 200, text: 2000, name: 200, patterns: 40, needs: 200, names: 200, reach: 1000, resting: 24, voices: 10_000, listed: 40 };

function* most(actual: number, limit: number, what: string, path: PackPath): Findings {
  if (actual > limit) yield { path, expected: `${what}: ${limit} at most`, actual: `${actual}`, tip: 'Every page is held against the data, and readers have little room: keep what is needed.' };
}

/** The forms of a term, in every language. */
const formsIn = (dispute: Dispute, id: string): string[] => LANGUAGES.flatMap((language) => own(dispute.terms, id)?.[language] ?? []);

function* ofTerms(dispute: Dispute, at: PackPath): Findings {
  const owners = new Map<string, number>();
  let all = 0;
  for (const id of Object.keys(dispute.terms)) {
    const path = [...at, 'terms', id];
    const forms = formsIn(dispute, id);
    all += forms.length;
    const long = forms.find((form) => form.length > MOST.form);
    if (long !== undefined) {
      yield* most(long.length, MOST.form, 'the characters of a form', path);
      continue;
    }
    const plain = forms.map((form) => normalise(form).text);
    const empty = forms.find((_, index) => !/[\p{L}\p{N}]/u.test(plain[index]!));
    if (empty !== undefined) yield { path, expected: 'forms with a letter or a figure in them', actual: JSON.stringify(empty), tip: 'Delete it: there is nothing in it to recognise.' };
    for (const form of new Set(plain)) {
      const shared = (owners.get(form) ?? 0) + 1;
      owners.set(form, shared);
      if (shared === MOST.sharing + 1) yield* most(shared, MOST.sharing, `the terms that share the form "${form}"`, path);
    }
  }
  yield* most(all, MOST.forms, 'the forms of all terms', [...at, 'terms']);
}

/** A party is named by forms that not every page has, so that a page can be put aside at a glance. */
function* ofParties(dispute: Dispute, at: PackPath): Findings {
  const parties = Object.entries(dispute.parties);
  if (parties.length === 0) yield { path: [...at, 'parties'], expected: 'at least one party', actual: 'none', tip: 'A page is known by its naming of all parties.' };
  yield* most(parties.length, MOST.parties, 'parties', [...at, 'parties']);
  for (const [id, { term, also = [] }] of parties) {
    const path = [...at, 'parties', id, 'term'];
    const forms = [term, ...also].flatMap((one) => formsIn(dispute, one));
    yield* most(forms.length, MOST.naming, 'the forms that name a party', path);
    const short = forms.find((form) => Array.from(normalise(form).text).length < 2);
    if (short !== undefined) yield { path, expected: 'names of two characters at least', actual: `"${short}"`, tip: 'Nearly every page has a single letter in it: write the name with what goes with it, such as "X Corp".' };
  }
}

/** How many terms some ids come to with their groups spelt out, which the engine holds for each: a small pack may come to gigabytes. They are counted, and not spelt. */
const spelt = ({ groups }: Dispute, ids: readonly string[]): number => ids.reduce((sum, id) => sum + (own(groups, id)?.length ?? 1), 0);

function* ofClaims(dispute: Dispute, at: PackPath): Findings {
  const claims = claimsOf(dispute, at);
  yield* most(claims.length, MOST.claims, 'claims', [...at, 'topics']);
  for (const { claim: { recognise, reach, unit, binds, ahead, behind, unbinds, names = {} }, path } of claims) {
    yield* most(reach, MOST.reach, 'reach', [...path, 'reach']);
    yield* most(spelt(dispute, [...unit, ...binds, ...ahead, ...behind, ...unbinds]), MOST.needs, 'the terms that a value stands close to', path);
    yield* most(Object.keys(names).length, MOST.names, 'names', [...path, 'names']);
    yield* most(recognise.length, MOST.patterns, 'patterns', [...path, 'recognise']);
    for (const [index, { all, near, about, none }] of recognise.entries()) yield* most(spelt(dispute, [...all, ...near, ...about, ...none].flat()), MOST.needs, 'the terms of a pattern', [...path, 'recognise', index]);
  }
}

/** How many sources one rests on, near and far; not counted further than to the limit. */
function restingOn({ sources }: Dispute, id: string): number {
  const found = new Set([id]);
  for (const each of found) {
    const rests = own(sources, each)?.restsOn;
    for (const next of Array.isArray(rests) ? rests : []) if (found.size <= MOST.resting + 1) found.add(next);
  }
  return found.size - 1;
}

/** The names that a value lists. */
const listedIn = (value: Value): number => ('names' in value ? (value.names ?? []).length : 0);

/** What notes say again of each statement stands in the pack once: whom it rests on to the origin, the names of values; and of each account at every point, what its silence is worth. */
function* ofVoices(dispute: Dispute, at: PackPath): Findings {
  const accounts = accountsOf(dispute, at);
  yield* most(claimsOf(dispute, at).length * accounts.length, MOST.voices, 'claims by accounts', [...at, 'accounts']);
  for (const { statement, path } of accounts.flatMap(({ account, path: place }) => statementsOf(account, place))) {
    const all = [statement.value, ...[...statement.also, ...statement.earlier].map(({ value }) => value)];
    yield* most(restingOn(dispute, statement.attribution), MOST.resting, 'the sources that a source rests on', [...path, 'attribution']);
    yield* most(all.reduce((sum, value) => sum + listedIn(value), 0), MOST.listed, 'the names that a statement lists', path);
  }
}

/** An outlet's name stands in every note on what it reports, in those on disputes of other packs too. */
function* ofOutlets(pack: Pack): Findings {
  for (const [id, { name }] of Object.entries(pack.outlets)) {
    for (const { language, words } of versionsOf(name)) yield* most(words.length, MOST.name, 'the characters of a name', ['outlets', id, 'name', language]);
  }
}

/** No dispute has so many parties, terms, forms, claims or patterns, or such forms, that pages would be slow to read with it. */
export const limits: Rule = {
  name: 'limits',
  promise: 'No pack, whoever made it, makes the pages slow that have nothing to do with it.',
  *check(pack) {
    yield* ofOutlets(pack);
    for (const { dispute, at } of disputesOf(pack)) {
      yield* ofParties(dispute, at);
      // With more terms than that, what is wrong with each is beside the point.
      const terms = Object.keys(dispute.terms).length;
      yield* terms > MOST.terms ? most(terms, MOST.terms, 'terms', [...at, 'terms']) : ofTerms(dispute, at);
      yield* ofClaims(dispute, at);
      yield* ofVoices(dispute, at);
      for (const { text, path } of textsOf(dispute, at)) {
        for (const { language, words } of versionsOf(text)) yield* most(words.length, MOST.text, 'the characters of a text', [...path, language]);
      }
    }
  },
};
