import { describe, expect, it } from 'vitest';
import type { Localised, Notes, Voice } from '../../lib/schema/index.ts';
import { formatLanguage } from '../../components/format.ts';
import { find, mountSidebar, press } from './mount.tsx';
import { crowd, sample, shown } from './sample.ts';

const claim = 'exchanges-count';
const [base] = sample.notes.filter((note) => note.claim === claim);

/** The sample's note on a figure, with one voice that is changed like this. */
function withVoice(change: Partial<Voice>): Notes {
  return { ...sample, notes: [{ ...base!, voices: [{ ...base!.voices[0]!, also: [], label: undefined, ...change }] }] };
}

const textOf = (element: Element): string => (element.textContent ?? '').replaceAll(/\s+/g, ' ').trim();
const facts = (change: Partial<Voice>, tag = 'en'): string[] => [...mountSidebar({ open: true, tag, notes: withVoice(change) }).root.querySelectorAll('.facts > *')].map(textOf);

const earlier: Voice['earlier'] = [
  { until: '2025-12-30', shown: shown({ kind: 'count', number: 10, bound: 'exact' }), summary: { en: 'Ten at first.' } },
  { until: '2026-07-06', shown: shown({ kind: 'count', number: 12, bound: 'about' }, 'a dozen'), summary: { en: 'A dozen after that.' }, reason: { en: 'The outlet counted again.' } },
];

describe('an account that was changed', () => {
  it('says what stood there before, the latest first, with what it was and why on demand', () => {
    const { root } = mountSidebar({ open: true, notes: withVoice({ earlier }) });
    const before = [...root.querySelectorAll('.earlier')];
    expect(before.map(textOf)).toEqual(['Until 6 July: about 12 ‘a dozen’', 'Until 30 December 2025: 10']);
    for (const one of before) press(find(one, 'button'));
    expect(before.map((one) => [...one.querySelectorAll('p')].map(textOf))).toEqual([['A dozen after that.', 'The outlet counted again.'], ['Ten at first.']]);
  });
  it('says so of prose, which has no value to show', () => {
    const stated = (wording: string) => [{ until: '2026-07-06', shown: shown({ kind: 'stated' }, wording), summary: { en: 'It told it another way.' } }];
    const lines = ['', 'in its words'].map((wording) => textOf(find(mountSidebar({ open: true, notes: withVoice({ earlier: stated(wording) }) }).root, '.earlier')));
    expect(lines).toEqual(['Until 6 July: another text', 'Until 6 July: ‘in its words’']);
  });
  it('keeps what stood before to itself inside a group of many', () => {
    const notes = crowd(15);
    const { root } = mountSidebar({ open: true, notes: { ...notes, notes: [{ ...notes.notes[0]!, voices: notes.notes[0]!.voices.map((voice) => ({ ...voice, earlier })) }] } });
    press(find(root, '.group button'));
    const [first] = root.querySelectorAll('.group .earlier');
    expect(first!.getBoundingClientRect().height).toBeGreaterThan(20);
    expect(getComputedStyle(find(first!, '.disclosure')).display).toBe('block');
  });
  it.each([['2026-07-06', ['4 July', 'updated 6 July']], ['2026-07-04', ['4 July']], [undefined, ['4 July']]])('gives the day of its last change where that is another: %s', (updated, expected) => {
    expect(facts({ updated, chain: [] }).slice(1)).toEqual(expected);
  });
});

describe('a statement that was taken out', () => {
  it('is told by its day, the outlets of one day together', () => {
    const silent = (name: string, day: string) => ({ account: name, outlet: { en: name }, why: 'withdrawn' as const, day });
    const { root } = mountSidebar({ open: true, notes: { ...sample, notes: [{ ...base!, silences: [silent('B', '2026-07-06'), silent('A', '2026-07-05'), silent('C', '2026-07-06')] }] } });
    expect([...root.querySelectorAll('.silence')].map(textOf)).toEqual(['No longer there since 5 July: A', 'No longer there since 6 July: B and C']);
  });
});

describe('an outlet with several accounts', () => {
  it('is named once where they are silent alike', () => {
    const silences = [1, 2].map((at) => ({ account: `a-${at}`, outlet: { en: 'A' }, why: 'not-reported' as const }));
    expect(textOf(find(mountSidebar({ open: true, notes: { ...sample, notes: [{ ...base!, silences }] } }).root, '.silence'))).toBe('Not reported by A');
  });
});

describe('an account in its own voice', () => {
  it.each([[{ chain: [], firmness: 'plain' }], [{ chain: [], firmness: 'attributed' }]] as const)('says so: %j', (given) => {
    expect(facts({ ...given, chain: [] })[0]).toBe('In its own voice');
  });
  it('may be qualified too', () => {
    expect(facts({ chain: [], firmness: 'qualified' }).slice(0, 2)).toEqual(['In its own voice', 'Qualified wording']);
  });
});

describe('the language of an account', () => {
  it.each([['machine', 'Machine-translated page'], ['human', 'Human-translated page'], ['unsaid', 'Translated page']] as const)('that is a translation: %s', (translated, expected) => {
    expect(facts({ translated }).at(-1)).toBe(expected);
  });
  it.each([
    ['fr', ['French', '프랑스어', '法语', '法文', 'フランス語']],
    ['zh', ['Simplified Chinese', '중국어(간체)', '简体中文', '簡體中文', '簡体中国語']],
    ['qaa', ['qaa', 'qaa', 'qaa', 'qaa', 'qaa']],
    ['not a tag', ['not a tag', 'not a tag', 'not a tag', 'not a tag', 'not a tag']],
  ])('is named as the reader knows it, and by its tag where it has no name: %s', (tag, expected) => {
    expect((['en', 'ko', 'zh', 'zh-Hant', 'ja'] as const).map((language) => formatLanguage(tag, language))).toEqual(expected);
  });
  it('is named with its country', () => {
    expect(facts({ language: 'pt-BR' })).toContain('Brazilian Portuguese');
  });
});

describe('a text that is missing in the reader\'s language', () => {
  const english: Localised = { en: 'Only in English.' };
  const summaryOf = (summary: Localised, tag: string) => find(mountSidebar({ open: true, tag, notes: withVoice({ summary, relation: 'only-elsewhere' }) }).root, '.summary');

  it.each([['ko', 'Only in English. (영어)'], ['zh', 'Only in English. （英语）'], ['zh-TW', 'Only in English. （英文）'], ['ja', 'Only in English. （英語）'], ['en', 'Only in English.']])('is marked with its language, once: %s', (tag, expected) => {
    const summary = summaryOf(english, tag);
    expect(textOf(summary)).toBe(expected);
    expect(find(summary, 'bdi').getAttribute('lang')).toBe(tag === 'en' ? null : 'en');
  });
  it('is marked as the other script where it is there in that', () => {
    expect(textOf(summaryOf({ en: 'English.', zh: '简体。' }, 'zh-TW'))).toBe('简体。 （簡體中文）');
  });
  it('is marked in the question, the title and the reason too, and a name is not', () => {
    const notes: Notes = { ...withVoice({ reason: english, relation: 'differs', outlet: { en: 'The Outlet' } }), title: english };
    const { root } = mountSidebar({ open: true, tag: 'ja', notes: { ...notes, notes: [{ ...notes.notes[0]!, question: english }] } });
    for (const place of ['h2', 'h4', '.reason']) expect(textOf(find(root, place))).toBe('Only in English. （英語）');
    expect(root.querySelector('.outlet .tongue')).toBeNull();
  });
});

describe('prose that many report', () => {
  it('stands by how it stands to the page, in words, the strongest first', () => {
    const notes = sample.notes.filter((note) => note.claim === 'ban-announced');
    const relations = ['same', 'more-specific', 'differs', 'same', 'other-wording'] as const;
    const voices = relations.map((relation, at): Voice => ({ ...notes[0]!.voices[0]!, account: `a-${at}`, outlet: { en: `Outlet ${at}` }, relation, origins: [`o-${at}`] }));
    const { root } = mountSidebar({ open: true, notes: { ...sample, notes: [{ ...notes[0]!, voices }] } });
    expect([...root.querySelectorAll('.group dt')].map(textOf)).toEqual(['Different report', 'Different wording', 'More specific there', 'Reported there too']);
  });
});

describe('fifteen accounts and more that say the same', () => {
  it('stand as one row until they are asked for', () => {
    const voices = Array.from({ length: 17 }, (_, at): Voice => ({ ...base!.voices[0]!, also: [], account: `a-${at}`, outlet: { en: `Outlet ${at}` }, origins: [`itself-${at % 3}`] }));
    const { root } = mountSidebar({ open: true, notes: { ...sample, notes: [{ ...base!, voices }] } });
    expect([...root.querySelectorAll('.group')].map(textOf)).toEqual(['More specific there: over 28.8 million17 outlets, 3 origins']);
    press(find(root, '.group button'));
    expect(root.querySelectorAll('.accounts li')).toHaveLength(17);
  });
});
