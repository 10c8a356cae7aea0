import { describe, expect, it } from 'vitest';
import { loadPack } from '../../data/desk/read/load.ts';
import { mirror, notesFor } from '../../lib/crossref/index.ts';
import type { Account, Coverage, Dispute, Note, Pack, Relation } from '../../lib/schema/index.ts';
import { notesOn as notesOnPage, onlyAccounts, readingOf } from './readings.ts';

const loaded = loadPack('data');
if (!loaded.ok) throw new Error('the data does not pass its checks');
const pack: Pack = loaded.pack;
const SBS = 'sbs-news-2026-07-03';
const VIBE = 'vibetimes-2026-07-04';
/** The dispute as these two alone tell it: laws.test.ts holds the whole. */
const dispute = onlyAccounts(pack.disputes['alibaba-anthropic-2026']!, [SBS, VIBE]);

const notesOn = (own: string, of: Dispute = dispute, coverage?: Coverage) => notesOnPage(of, pack.outlets, own, coverage);
const byClaim = (notes: Note[]) => new Map(notes.map((note) => [note.claim, note]));

/** What a reader of SBS is told of each point, by hand from the facts; the reader of VibeTimes is told the mirror image. */
const ON_SBS: Record<string, Relation> = {
  'ban-announced': 'less-specific', 'ban-effective-date': 'same', 'ban-report-source': 'other-source', 'high-risk-list': 'same',
  'models-to-delete': 'less-specific', 'alternative-tool': 'same', subsidy: 'only-here', 'letter-date': 'only-here', 'letter-recipient': 'less-specific',
  'accounts-count': 'same', 'accounts-operator': 'differs', 'exchanges-count': 'more-specific', 'campaign-period': 'only-here',
  'distillation-claim': 'other-wording', 'scale-quote': 'only-here', 'account-restrictions': 'only-here', 'hidden-code-version': 'only-here',
  'hidden-code-release': 'only-here', 'hidden-code-discovery': 'less-specific', 'hidden-code-target': 'same', 'hidden-code-label': 'other-wording',
  'anthropic-acknowledgement': 'only-elsewhere', 'removal-date': 'only-elsewhere', 'anthropic-explanation': 'only-elsewhere',
  'sales-restriction': 'only-elsewhere', 'bypass-blocking': 'only-elsewhere',
};

describe('the notes on the two recorded articles', () => {
  it('tell a reader of SBS how VibeTimes stands on every point', () => {
    expect(Object.fromEntries(notesOn(SBS).notes.map((note) => [note.claim, note.relation]))).toEqual(ON_SBS);
  });

  it('tell a reader of VibeTimes the same from the other side', () => {
    const mirrored = Object.fromEntries(Object.entries(ON_SBS).map(([claim, relation]) => [claim, mirror(relation)]));
    expect(Object.fromEntries(notesOn(VIBE).notes.map((note) => [note.claim, note.relation]))).toEqual(mirrored);
  });

  it('put the points of the page first, in its order, and what is only elsewhere last', () => {
    const { notes } = notesOn(SBS);
    const firstElsewhere = notes.findIndex((note) => note.here.length === 0);
    expect(notes.slice(firstElsewhere).every((note) => note.relation === 'only-elsewhere')).toBe(true);
    const order = dispute.accounts[SBS]!.statements.map((statement) => statement.claim);
    expect(notes.slice(0, firstElsewhere).map((note) => note.claim)).toEqual(order);
  });

  it('say of the exchanges what this page gives, what the other gives, on whose word, and where', () => {
    const note = byClaim(notesOn(SBS).notes).get('exchanges-count')!;
    expect(note.here[0]).toMatchObject({ value: { number: 28_000_000, bound: 'over' }, wording: 'over 28 million' });
    expect(note.voices[0]).toMatchObject({ outlet: { en: 'VibeTimes' }, shown: { value: { number: 28_800_000, bound: 'over' } }, label: 'interactions', published: '2026-07-04' });
    expect(note.voices[0]!.chain.map((name) => name.en)).toEqual(["Anthropic's letter", 'Anthropic']);
    expect(note.voices[0]!.link).toBe('https://vibetimes.co.kr/en/news/cmr5oe14t1oa5amamnm1q264y#:~:text=over%2028.8%20million');
  });

  it('tell where the other account rests on what this page rests on', () => {
    const notes = byClaim(notesOn(SBS).notes);
    expect(notes.get('exchanges-count')!.voices[0]!.sameOrigin).toBe(true);
    expect(notes.get('anthropic-explanation')!.voices[0]!.sameOrigin).toBe(false);
  });

  it('count one other account, and nothing of its silence where a point is not its own to report', () => {
    const notes = notesOn(SBS);
    expect([notes.accounts, notes.outlets]).toEqual([1, 1]);
    expect(byClaim(notes.notes).get('subsidy')!.silences).toEqual([{ account: VIBE, outlet: pack.outlets.vibetimes!.name, why: 'not-reported' }]);
  });
});

describe('what a silence is worth', () => {
  const withVibe = (change: Partial<Account>): Dispute => ({ ...dispute, accounts: { ...dispute.accounts, [VIBE]: { ...dispute.accounts[VIBE]!, ...change } } });
  const why = (of: Dispute, claim: string) => byClaim(notesOn(SBS, of).notes).get(claim)!.silences[0]!.why;

  it('is nothing where only the beginning was read', () => {
    expect(why(withVibe({ read: 'beginning' }), 'subsidy')).toBe('only-beginning-read');
  });

  it('is no silence where the account is older than the fact', () => {
    expect(why(withVibe({ published: '2026-06-01' }), 'letter-date')).toBe('published-before');
  });
});

describe('a recorded page that has been edited since', () => {
  const edited = readingOf(dispute, SBS, (found) => (found.claim === 'accounts-count' ? { ...found, value: { kind: 'count', number: 30_000, bound: 'about' }, wording: 'about 30,000' } : found));
  const note = byClaim(notesOn(SBS, dispute, edited).notes).get('accounts-count')!;

  it('is compared by what it says now', () => {
    expect(note.relation).toBe('differs');
    expect(note.here[0]!.wording).toBe('about 30,000');
  });

  it('is shown with what was recorded, and when', () => {
    expect(note.recorded).toMatchObject({ day: '2026-07-04', shown: { value: { number: 25_000 } } });
  });

  it('shows nothing of the kind where it still says what was recorded', () => {
    expect(notesOn(SBS).notes.filter((one) => one.recorded)).toEqual([]);
  });
});

describe('a page that no maintainer has recorded', () => {
  it('is compared with both accounts, in the order of their days', () => {
    const coverage: Coverage = { dispute: dispute.id, statements: [{ claim: 'exchanges-count', passage: { block: 0, start: 0, end: 1, text: 'x' }, value: { kind: 'count', number: 28_800_000, bound: 'exact' }, wording: '28.8 million' }] };
    const notes = notesFor(coverage, { dispute, outlets: pack.outlets });
    expect(notes.notes[0]!.voices.map((voice) => [voice.account, voice.relation])).toEqual([[SBS, 'less-specific'], [VIBE, 'differs']]);
    expect(notes.accounts).toBe(2);
  });

  it('is of no known origin, and of its own day', () => {
    const coverage: Coverage = readingOf(dispute, SBS);
    const notes = notesFor(coverage, { dispute, outlets: pack.outlets, published: '2026-08-02' });
    expect(notes.published).toBe('2026-08-02');
    expect(notes.notes.flatMap((note) => note.voices).some((voice) => voice.sameOrigin)).toBe(false);
    expect('published' in notesFor(coverage, { dispute, outlets: pack.outlets })).toBe(false);
  });
});
