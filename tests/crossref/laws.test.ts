import { describe, expect, it } from 'vitest';
import { loadPack } from '../../data/desk/read/load.ts';
import { inOrder, mirror } from '../../lib/crossref/index.ts';
import type { Dispute, Notes } from '../../lib/schema/index.ts';
import { notesOn } from './readings.ts';

const loaded = loadPack('data');
if (!loaded.ok) throw new Error('the data does not pass its checks');
const { outlets, disputes } = loaded.pack;

/** The notes on the page of every account, each page saying what was recorded of it. */
const pagesOf = (dispute: Dispute): Map<string, Notes> => new Map(Object.keys(dispute.accounts).map((id) => [id, notesOn(dispute, outlets, id)]));

describe.each(Object.values(disputes).map((dispute) => [dispute.id, dispute] as const))('in all the data on %s', (_, dispute) => {
  const pages = pagesOf(dispute);
  const ids = Object.keys(dispute.accounts);
  const pairs = ids.flatMap((a) => ids.filter((b) => b !== a).map((b) => [a, b] as const));
  const claims = Object.values(dispute.topics).flatMap((topic) => Object.keys(topic.claims));
  const noteOf = (id: string, claim: string) => pages.get(id)!.notes.find((note) => note.claim === claim);
  const states = (id: string, claim: string) => dispute.accounts[id]!.statements.some((one) => one.claim === claim && !one.withdrawn);

  it('there is a page for every account, and notes to hold to the laws', () => {
    expect(pages.size).toBeGreaterThan(1);
    expect([...pages.values()].reduce((sum, page) => sum + page.notes.length, 0)).toBeGreaterThan(20);
  });

  it('what the note on one page says of another account is what that account\'s note says of the page, from its side', () => {
    const unlike = pairs.flatMap(([a, b]) => claims.flatMap((claim) => {
      const there = noteOf(a, claim)?.voices.find((voice) => voice.account === b);
      const back = noteOf(b, claim)?.voices.find((voice) => voice.account === a);
      const both = states(a, claim) && states(b, claim);
      const seen = { there: there?.relation, back: back?.relation };
      const expected = both ? { there: there?.relation, back: there && mirror(there.relation) }
        : { there: states(b, claim) ? 'only-elsewhere' : undefined, back: states(a, claim) ? 'only-elsewhere' : undefined };
      return seen.there === expected.there && seen.back === expected.back && (!both || seen.there !== undefined) ? [] : [{ a, b, claim, ...seen }];
    }));
    expect(unlike).toEqual([]);
  });

  it('two accounts of one origin are so from both sides, and no silence is of any', () => {
    const unlike = pairs.flatMap(([a, b]) => claims.filter((claim) => states(a, claim) && states(b, claim)).filter((claim) => {
      const there = noteOf(a, claim)!.voices.find((voice) => voice.account === b)!, back = noteOf(b, claim)!.voices.find((voice) => voice.account === a)!;
      return there.sameOrigin !== back.sameOrigin || there.sameOrigin !== there.origins.some((origin) => back.origins.includes(origin));
    }).map((claim) => ({ a, b, claim })));
    expect(unlike).toEqual([]);
    expect([...pages.values()].flatMap(({ notes }) => notes.flatMap(({ here, voices }) => (here.length === 0 ? voices.filter((voice) => voice.sameOrigin) : [])))).toEqual([]);
  });

  it('every other account is either a voice or a silence of a note, never both or neither', () => {
    for (const [id, { notes }] of pages) {
      for (const note of notes) {
        expect([...note.voices, ...note.silences].map((one) => one.account).sort()).toEqual(ids.filter((other) => other !== id).sort());
      }
    }
  });

  it('the silence of an account of which only the beginning was read is never held against it', () => {
    const silences = [...pages.values()].flatMap(({ notes }) => notes.flatMap((note) => note.silences));
    const beginnings = silences.filter(({ account }) => dispute.accounts[account]!.read === 'beginning');
    expect(beginnings.filter(({ why }) => why === 'not-reported')).toEqual([]);
    expect(silences.filter(({ account, why }) => why === 'only-beginning-read' && dispute.accounts[account]!.read === 'whole')).toEqual([]);
  });

  it('a page that says what was recorded of it shows no drift', () => {
    expect([...pages].flatMap(([id, { notes }]) => notes.filter((note) => note.recorded).map((note) => [id, note.claim]))).toEqual([]);
  });

  it('accounts stand in one order on every note, that of their days', () => {
    const order = inOrder(dispute, ids);
    const days = order.map((id) => dispute.accounts[id]!.published ?? '9999');
    expect(days).toEqual([...days].sort());
    for (const { notes } of pages.values()) {
      for (const { voices, silences } of notes) {
        for (const list of [voices, silences]) {
          const places = list.map((one) => order.indexOf(one.account));
          expect(places).toEqual([...places].sort((a, b) => a - b));
        }
      }
    }
  });

  it('the order in which the files are read changes nothing', () => {
    const reversed = { ...dispute, accounts: Object.fromEntries(Object.entries(dispute.accounts).reverse()) };
    for (const [id, page] of pages) expect(notesOn(reversed, outlets, id)).toEqual(page);
  });

  it('no source is counted twice among the origins of a page', () => {
    for (const page of pages.values()) {
      const origins = page.notes.flatMap((note) => note.voices.flatMap((voice) => voice.origins));
      expect(page.origins).toBe(new Set(origins).size);
      for (const { voices } of page.notes) for (const voice of voices) expect(voice.origins.length).toBe(new Set(voice.origins).size);
    }
  });
});
