import { describe, expect, it } from 'vitest';
import { loadPack } from '../../data/desk/read/load.ts';
import { notesFor } from '../../lib/crossref/index.ts';
import type { Dispute, Notes, Pack } from '../../lib/schema/index.ts';
import { notesOn, readingOf } from './readings.ts';
import { disputeWith, OUTLETS } from './small.ts';
import { type Swap, swapOutlets, swapParties, swapped, swappedPack } from './swap.ts';

const loaded = loadPack('data');
if (!loaded.ok) throw new Error('the data does not pass its checks');
const { pack } = loaded;

type Notesmaker = typeof notesFor;

/** For the page of every account of every dispute, and for a page that nobody recorded: the notes, and how often they were changed and how by an exchange. */
function exchange(of: Pack, swap: Swap, make: Notesmaker = notesFor): { before: Notes; after: Notes; back: Notes }[] {
  const other = swappedPack(of, swap);
  return Object.values(of.disputes).flatMap((dispute) => [...Object.keys(dispute.accounts), undefined].map((own) => {
    const coverage = readingOf(dispute, own ?? Object.keys(dispute.accounts)[0]!);
    const before = make(coverage, { dispute, outlets: of.outlets, own });
    const after = make(swapped(coverage, swap), { dispute: other.disputes[swap.any(dispute.id)]!, outlets: other.outlets, own: own && swap.any(own) });
    return { before: decoded(before), after: decoded(after), back: swapped(after, swap) };
  }));
}

const nothing: Swap = { any: (text) => text, en: (text) => text, ko: (text) => text, zh: (text) => text, 'zh-Hant': (text) => text, ja: (text) => text };
/** Notes with their links in plain letters, as those that were exchanged have them. */
const decoded = (notes: Notes) => swapped(notes, nothing);

/** How many notes an exchange has changed. */
const changes = (pages: ReturnType<typeof exchange>) => pages.flatMap(({ before, after }) => before.notes.filter((note, at) => JSON.stringify(note) !== JSON.stringify(after.notes[at]))).length;
const texts = (pages: ReturnType<typeof exchange>, which: 'before' | 'back') => pages.map((page) => JSON.stringify(page[which]));

/** Outlets whose accounts no other account of their day matches point by point: there alone the order falls back on ids. */
function apart(of: Pack): string[] {
  const likeness = (dispute: Dispute, id: string) => {
    const { published, statements } = dispute.accounts[id]!;
    return [published, ...statements.map((statement) => statement.claim).sort()].join(' ');
  };
  const tied = Object.values(of.disputes).flatMap((dispute) => {
    const alike = Object.keys(dispute.accounts).map((id) => likeness(dispute, id));
    return Object.keys(dispute.accounts).filter((id) => alike.filter((one) => one === likeness(dispute, id)).length > 1).map((id) => dispute.accounts[id]!.outlet);
  });
  return Object.keys(of.outlets).filter((id) => !tied.includes(id));
}

/** The pairs that are exchanged: these by name, and each outlet with its neighbour in the list. */
const outlets = apart(pack);
const pairs = [['sbs-news', 'vibetimes'], ['ars-technica', 'sbs-news'], ...outlets.map((id, at) => [id, outlets[(at + 1) % outlets.length]!])]
  .filter((pair): pair is [string, string] => pair.every((id) => outlets.includes(id)));

describe('two outlets that exchange their articles throughout the data', () => {
  it.each(pairs)('%s and %s: every note of every page changes by their names and in nothing else', (a, b) => {
    const pages = exchange(pack, swapOutlets(pack.outlets, a, b));
    expect(changes(pages)).toBeGreaterThan(20);
    expect(texts(pages, 'back')).toEqual(texts(pages, 'before'));
  });

  it.each(pairs.slice(0, 2))('%s and %s: what a reader is told of the one is then told of the other', (a, b) => {
    const [first] = exchange(pack, swapOutlets(pack.outlets, a, b)).slice(-1);
    const namesOf = (notes: Notes) => notes.notes.map((note) => [...note.voices, ...note.silences].map((one) => one.outlet.en));
    const [one, other] = [pack.outlets[a]!.name.en, pack.outlets[b]!.name.en];
    expect(namesOf(first!.before).flat()).toEqual(expect.arrayContaining([one, other]));
    expect(namesOf(first!.after)).toEqual(namesOf(first!.before).map((names) => names.map((name) => (name === one ? other : name === other ? one : name))));
  });
});

describe('the two parties that exchange their names throughout the data', () => {
  it.each(Object.keys(pack.disputes))('%s: every note of every page changes by the names and in nothing else', (id) => {
    const pages = exchange({ ...pack, disputes: { [id]: pack.disputes[id]! } }, swapParties(pack.disputes[id]!));
    expect(changes(pages)).toBeGreaterThan(20);
    expect(texts(pages, 'back')).toEqual(texts(pages, 'before'));
  });
});

describe('this test', () => {
  const swaps: [string, Swap][] = [['outlets', swapOutlets(pack.outlets, 'sbs-news', 'vibetimes')], ['parties', swapParties(Object.values(pack.disputes)[0]!)]];

  it.each(swaps)('exchanges %s so that a second time undoes the first, and leaves no name where it was', (_, swap) => {
    const once = swappedPack(pack, swap);
    expect(once).not.toEqual(pack);
    expect(swappedPack(once, swap)).toEqual(swappedPack(pack, nothing));
  });

  /** Notes that favour whoever is called this: a voice moved to the front, a stronger relation, a silence left out. */
  const partial: [string, (notes: Notes, name: string) => Notes][] = [
    ['puts it first', (notes, name) => each(notes, (note) => ({ ...note, voices: [...note.voices].sort((a, b) => Number(b.outlet.en === name) - Number(a.outlet.en === name)) }))],
    ['hides its silence', (notes, name) => each(notes, (note) => ({ ...note, silences: note.silences.filter((silence) => silence.outlet.en !== name) }))],
    ['speaks more softly of it', (notes, name) => each(notes, (note) => ({ ...note, voices: note.voices.map((voice) => (voice.outlet.en === name && voice.relation === 'same' ? { ...voice, relation: 'other-wording' as const } : voice)) }))],
  ];
  const each = (notes: Notes, change: (note: Notes['notes'][number]) => Notes['notes'][number]): Notes => ({ ...notes, notes: notes.notes.map(change) });

  it.each(partial)('finds out a notesmaker that %s', (_, favour) => {
    const pages = exchange(pack, swapOutlets(pack.outlets, 'sbs-news', 'vibetimes'), (...given) => favour(notesFor(...given), 'VibeTimes'));
    expect(texts(pages, 'back')).not.toEqual(texts(pages, 'before'));
  });
});

describe('two accounts of one day on the very same points', () => {
  it('stand in the order of their ids, and so exchange their places, the one thing that an exchange of names moves', () => {
    const dispute = disputeWith({ 'alpha-post-2026-07-01': {}, 'beta-daily-2026-07-01': { byline: 'B' }, 'gamma-times-2026-07-03': {} });
    const small: Pack = { ...pack, outlets: OUTLETS, disputes: { [dispute.id]: dispute } };
    const swap = swapOutlets(OUTLETS, 'alpha-post', 'beta-daily');
    const page = (of: Pack) => notesOn(of.disputes[dispute.id]!, of.outlets, 'gamma-times-2026-07-03');
    const [before, back] = [page(small), swapped(page(swappedPack(small, swap)), swap)];
    expect(back).not.toEqual(before);
    expect({ ...back.notes[0]!, voices: [...back.notes[0]!.voices].reverse() }).toEqual(before.notes[0]);
  });
});
