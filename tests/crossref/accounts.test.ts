import { describe, expect, it } from 'vitest';
import { inOrder, notesFor } from '../../lib/crossref/index.ts';
import type { Coverage, Dispute, Note } from '../../lib/schema/index.ts';
import { noteOn, notesOn, readingOf } from './readings.ts';
import { disputeWith, OUTLETS, sacks, says } from './small.ts';

const ALPHA = 'alpha-post-2026-07-01';
const BETA = 'beta-daily-2026-07-02';
const GAMMA = 'gamma-times-2026-07-03';

const onAlpha = (dispute: Dispute, coverage?: Coverage) => notesOn(dispute, OUTLETS, ALPHA, coverage);
const voiceOn = (dispute: Dispute, claim = 'sacks-count') => noteOn(onAlpha(dispute), claim).voices[0]!;

describe('an account that its outlet has changed', () => {
  const changed = sacks(15, {
    wording: '15 sacks',
    earlier: [
      { value: { kind: 'count', number: 10, bound: 'exact' }, wording: '10 sacks', summary: { en: 'Ten, it said.' }, attribution: 'rumour', firmness: 'qualified', until: '2026-07-04' },
      { value: { kind: 'count', number: 12, bound: 'exact' }, summary: { en: 'Twelve, it said.' }, attribution: 'miller', firmness: 'attributed', until: '2026-07-06', reason: { en: 'The outlet counted again.' } },
    ],
  });

  it('is compared by what it says now, and shows what it said before, oldest first', () => {
    const voice = voiceOn(disputeWith({ [ALPHA]: {}, [BETA]: { statements: [changed] } }));
    expect(voice).toMatchObject({ relation: 'differs', shown: { value: { number: 15 } }, chain: [{ en: 'a miller' }] });
    expect(voice.earlier).toEqual([
      { until: '2026-07-04', shown: { value: { kind: 'count', number: 10, bound: 'exact' }, names: [], wording: '10 sacks' }, summary: { en: 'Ten, it said.' } },
      { until: '2026-07-06', shown: { value: { kind: 'count', number: 12, bound: 'exact' }, names: [], wording: '' }, summary: { en: 'Twelve, it said.' }, reason: { en: 'The outlet counted again.' } },
    ]);
  });

  it('spells out the names that stood there before', () => {
    const owner = says('mill-owner', { kind: 'names', names: ['jones'] }, { earlier: [{ value: { kind: 'names', names: ['smith'] }, summary: { en: 'Smith.' }, attribution: 'miller', firmness: 'plain', until: '2026-07-04' }] });
    expect(voiceOn(disputeWith({ [ALPHA]: {}, [BETA]: { statements: [owner] } }), 'mill-owner').earlier[0]!.shown.names).toEqual([{ en: 'Smith' }]);
  });

  const dispute = disputeWith({ [ALPHA]: { recorded: '2026-07-02', statements: [changed] }, [BETA]: {} });
  const pageSays = (number: number) => readingOf(dispute, ALPHA, (found) => ({ ...found, value: { kind: 'count', number, bound: 'exact' } }));

  it('is seen to say the earlier thing where its page still does', () => {
    expect(noteOn(onAlpha(dispute, pageSays(12)), 'sacks-count')).toMatchObject({ recorded: { day: '2026-07-06', shown: { value: { number: 15 } } }, relation: 'same' });
    expect(noteOn(onAlpha(dispute, pageSays(15)), 'sacks-count').recorded).toBeUndefined();
  });

  it('is said to be of the day on which it was recorded, where that is later than the change', () => {
    const later = { ...dispute, accounts: { ...dispute.accounts, [ALPHA]: { ...dispute.accounts[ALPHA]!, recorded: '2026-07-08' } } };
    expect(noteOn(onAlpha(later, pageSays(12)), 'sacks-count').recorded!.day).toBe('2026-07-08');
  });
});

describe('a relation that a maintainer wrote', () => {
  const written = { to: BETA, relation: 'other-wording' as const, reason: { en: 'One weighs, the other counts.' } };
  const dispute = disputeWith({ [ALPHA]: { statements: [sacks(12, { relations: [written] })] }, [BETA]: { statements: [sacks(14, { relations: [{ ...written, to: ALPHA }] })] } });

  it('holds while the page says what was recorded', () => {
    expect(voiceOn(dispute)).toMatchObject({ relation: 'other-wording', reason: { en: 'One weighs, the other counts.' } });
  });

  it('does not outlive the value that it was written of', () => {
    const now14 = readingOf(dispute, ALPHA, (found) => ({ ...found, value: { kind: 'count', number: 14, bound: 'exact' } }));
    expect(noteOn(onAlpha(dispute, now14), 'sacks-count').voices[0]).toMatchObject({ relation: 'same', reason: undefined });
  });
});

describe('an account that is kept up', () => {
  const silenceOf = (given: Parameters<typeof disputeWith>[0][string]) => {
    const dispute = disputeWith({ [ALPHA]: { statements: [says('delivery-date', { kind: 'date', date: '2026-07-05' })] }, [BETA]: given });
    return noteOn(onAlpha(dispute), 'delivery-date').silences[0]!.why;
  };

  it('says when it was last changed', () => {
    expect(voiceOn(disputeWith({ [ALPHA]: {}, [BETA]: { updated: '2026-07-06' } }))).toMatchObject({ published: '2026-07-02', updated: '2026-07-06' });
  });

  it.each([
    ['published before a fact and left as it was', {}, 'published-before'],
    ['published before it and changed before it', { updated: '2026-07-04' }, 'published-before'],
    ['published before it and changed on its day', { updated: '2026-07-05' }, 'not-reported'],
    ['published before it and changed after it', { updated: '2026-07-06' }, 'not-reported'],
    ['changed, as its page has it, before it was published', { published: '2026-07-06', updated: '2026-07-04' }, 'not-reported'],
    ['without a day of its own, changed before it', { published: undefined, updated: '2026-07-04' }, 'published-before'],
    ['without any day', { published: undefined }, 'not-reported'],
  ])('is silent for what that is worth: %s', (_, given, why) => {
    expect(silenceOf(given)).toBe(why);
  });
});

describe('a statement that was taken out', () => {
  const withdrawn = disputeWith({ [ALPHA]: {}, [BETA]: { statements: [sacks(12, { withdrawn: '2026-07-06' })] }, [GAMMA]: { statements: [says('price-rise', { kind: 'stated' })] } });

  it('is a silence since its day, and no voice', () => {
    const note = noteOn(onAlpha(withdrawn), 'sacks-count');
    expect([note.relation, note.voices]).toEqual(['only-here', []]);
    expect(note.silences).toEqual([
      { account: BETA, outlet: OUTLETS['beta-daily']!.name, why: 'withdrawn', day: '2026-07-06' },
      { account: GAMMA, outlet: OUTLETS['gamma-times']!.name, why: 'not-reported' },
    ]);
  });

  it('counts for no origin', () => {
    expect(notesOn(withdrawn, OUTLETS, GAMMA).origins).toBe(1);
    expect(onAlpha(disputeWith({ [ALPHA]: {}, [BETA]: { statements: [sacks(12, { withdrawn: '2026-07-06' })] } })).origins).toBe(0);
  });

  it('makes no note where nobody else says it', () => {
    const alone = disputeWith({ [ALPHA]: { statements: [says('price-rise', { kind: 'stated' })] }, [BETA]: { statements: [sacks(12, { withdrawn: '2026-07-06' })] } });
    expect(onAlpha(alone).notes.map((note) => note.claim)).toEqual(['price-rise']);
  });

  it('on the page itself is compared like any other where the page still gives it', () => {
    const dispute = disputeWith({ [ALPHA]: { statements: [sacks(12, { label: 'bags', withdrawn: '2026-07-06' })] }, [BETA]: { statements: [sacks(14)] } });
    const coverage: Coverage = { dispute: dispute.id, statements: [{ claim: 'sacks-count', passage: { block: 0, start: 0, end: 1, text: 'x' }, value: { kind: 'count', number: 13, bound: 'exact' }, wording: '13' }] };
    expect(noteOn(onAlpha(dispute, coverage), 'sacks-count')).toMatchObject({ relation: 'differs', label: 'bags', recorded: undefined });
  });
});

describe('an account that stands on the pages of others alone', () => {
  it('is linked where it is printed first', () => {
    const copied = disputeWith({ [ALPHA]: {}, [BETA]: { addresses: [], copies: ['https://copy.example/1', 'https://copy.example/2'], statements: [sacks(12, { wording: '12 sacks' })] } });
    expect(voiceOn(copied).link).toBe('https://copy.example/1#:~:text=12%20sacks');
  });

  it('is linked at its own outlet where it stands there too', () => {
    const both = disputeWith({ [ALPHA]: {}, [BETA]: { copies: ['https://copy.example/1'] } });
    expect(voiceOn(both).link).toBe('https://beta.example/beta-daily-2026-07-02');
  });
});

describe('an account in another language', () => {
  it.each([['fr', undefined], ['pt-BR', 'unsaid'], ['zh-Hant', 'machine']] as const)('is compared like any other, and says so: %s %s', (language, translated) => {
    const dispute = disputeWith({ [ALPHA]: {}, [BETA]: { language, translated, statements: [sacks(12, { wording: 'douze sacs' })] } });
    expect(voiceOn(dispute)).toMatchObject({ relation: 'same', language, translated, shown: { wording: 'douze sacs' } });
  });
});

describe('accounts of which only the beginning was read', () => {
  const dispute = disputeWith({ [ALPHA]: { statements: [sacks(12), says('delivery-date', { kind: 'date', date: '2026-07-05' })] }, [BETA]: { read: 'beginning', statements: [says('price-rise', { kind: 'stated' })] }, [GAMMA]: { read: 'beginning', published: '2026-07-06', statements: [sacks(12)] } });
  const why = (note: Note) => note.silences.map((silence) => [silence.account, silence.why]);

  it('prove nothing by their silence', () => {
    expect(why(noteOn(onAlpha(dispute), 'sacks-count'))).toEqual([[BETA, 'only-beginning-read']]);
  });

  it('could not have told of what came after them, however much was read', () => {
    expect(why(noteOn(onAlpha(dispute), 'delivery-date'))).toEqual([[BETA, 'published-before'], [GAMMA, 'only-beginning-read']]);
  });
});

describe('whom accounts rest on', () => {
  const originsOn = (beta: string, gamma: string) => onAlpha(disputeWith({ [ALPHA]: {}, [BETA]: { statements: [sacks(12, { attribution: beta })] }, [GAMMA]: { statements: [sacks(12, { attribution: gamma })] } })).origins;

  it.each([
    ['the same person', 'miller', 'miller', 1],
    ['a person, and an outlet that rests on that person', 'miller', 'alpha-report', 1],
    ['two people under one name', 'miller', 'other-miller', 2],
    ['each on itself', 'itself', 'itself', 2],
    ['a document whose ground is unknown, both', 'rumour', 'rumour', 1],
  ])('is counted once where it is one: %s', (_, beta, gamma, count) => {
    expect(originsOn(beta, gamma)).toBe(count);
  });

  it('is its outlet where it speaks in its own voice: no chain, and an origin that no other outlet shares', () => {
    const dispute = disputeWith({ [ALPHA]: {}, [BETA]: { statements: [sacks(12, { attribution: 'itself', firmness: 'plain' })] }, 'beta-daily-2026-07-04': { statements: [sacks(12, { attribution: 'itself', firmness: 'plain' })] } });
    const { voices } = noteOn(onAlpha(dispute), 'sacks-count');
    expect(voices.map(({ chain, origins, firmness }) => [chain, origins, firmness])).toEqual([[[], ['itself-beta-daily'], 'plain'], [[], ['itself-beta-daily'], 'plain']]);
    expect([onAlpha(dispute).outlets, onAlpha(dispute).accounts]).toEqual([1, 2]);
  });
});

describe('the order of accounts', () => {
  const price = [says('price-rise', { kind: 'stated' })];
  const order = (accounts: Parameters<typeof disputeWith>[0]) => inOrder(disputeWith(accounts), Object.keys(accounts));

  it('is that of their days, the undated last, whatever they are called', () => {
    expect(order({ 'alpha-post': {}, 'beta-daily-2026-07-02': {}, 'gamma-times-2026-07-01': {} })).toEqual(['gamma-times-2026-07-01', 'beta-daily-2026-07-02', 'alpha-post']);
  });

  it('is, on one day, that of the first point that one reports and the other does not', () => {
    expect(order({ 'alpha-post-2026-07-01': { statements: price }, 'beta-daily-2026-07-01': {} })).toEqual(['beta-daily-2026-07-01', 'alpha-post-2026-07-01']);
    expect(order({ 'alpha-post-2026-07-01': {}, 'beta-daily-2026-07-01': { statements: [sacks(12), ...price] } })).toEqual(['beta-daily-2026-07-01', 'alpha-post-2026-07-01']);
  });

  it('is that of their ids where both report the very same points', () => {
    expect(order({ 'gamma-times-2026-07-01': {}, 'alpha-post-2026-07-01': { statements: [sacks(99)] } })).toEqual(['alpha-post-2026-07-01', 'gamma-times-2026-07-01']);
  });
});

describe('a dispute with many accounts', () => {
  /** Notes on a page with `size` other accounts, and how often their statements were looked at for it. */
  function looks(size: number): number {
    const ids = Array.from({ length: size }, (_, at) => `outlet-${at}-2026-07-02`);
    const dispute = disputeWith({ [ALPHA]: {}, ...Object.fromEntries(ids.map((id) => [id, {}])) });
    let count = 0;
    for (const id of ids) {
      for (const statement of dispute.accounts[id]!.statements) {
        const { claim } = statement;
        Object.defineProperty(statement, 'claim', { get: () => { count += 1; return claim; } });
      }
    }
    const coverage = readingOf(dispute, ALPHA);
    count = 0;
    expect(notesFor(coverage, { dispute, outlets: OUTLETS, own: ALPHA }).notes[0]!.voices).toHaveLength(size);
    return count;
  }

  it('costs twice as much for twice as many', () => {
    expect(looks(34)).toBe(2 * looks(17));
  });
});

describe('accounts that tell one point in prose', () => {
  const price = (...names: string[]) => says('price-rise', names.length > 0 ? { kind: 'stated', names } : { kind: 'stated' });
  const between = (mine: ReturnType<typeof says>, other: ReturnType<typeof says>) => {
    const dispute = disputeWith({ 'alpha-post-2026-07-01': { statements: [mine] }, 'beta-daily-2026-07-02': { statements: [other] } });
    const reading = { dispute: dispute.id, statements: [{ claim: 'price-rise', passage: { block: 0, start: 0, end: 1, text: 'x' }, value: { kind: 'stated' as const }, wording: '' }] };
    const of = (own?: string) => notesFor(reading, { dispute, outlets: OUTLETS, ...(own === undefined ? {} : { own }) }).notes[0]!.voices.at(-1)!;
    return { recorded: of('alpha-post-2026-07-01'), unknown: of() };
  };

  it.each([
    [['risen'], ['risen'], 'same'], [['risen'], ['fallen'], 'differs'], [['risen'], ['doubled'], 'more-specific'],
    [['doubled'], ['risen'], 'less-specific'], [['risen', 'fallen'], ['fallen'], 'less-specific'], [[], ['fallen'], 'same'],
  ] as const)('stand as what they were recorded to say: %j and %j are %s', (mine, other, relation) => {
    expect(between(price(...mine), price(...other)).recorded.relation).toBe(relation);
  });

  it('are only said to report it too where nobody recorded what the page says', () => {
    expect(between(price('risen'), price('fallen')).unknown.relation).toBe('same');
  });

  it('show what they say as a value', () => {
    expect(between(price('risen'), price('fallen')).recorded.shown.names).toEqual([{ en: 'fallen' }]);
  });
});
