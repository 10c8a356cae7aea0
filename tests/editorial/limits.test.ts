import { describe, expect, it } from 'vitest';
import { checkStructure } from '../../lib/editorial/structure.ts';
import { openPack, sealPack } from '../../lib/pack/index.ts';
import { type Edits, LIFE, NORTH, packWith, told, WATER } from './small.ts';

const many = <T>(number: number, make: (at: number) => T): T[] => Array.from({ length: number }, (_, at) => make(at));
const terms = (number: number, forms: (at: number) => string[]) => Object.fromEntries(many(number, (at) => [`t${at}`, { kind: 'noun', en: forms(at) }]));
const { terms: SMALL_TERMS, topics: { life }, sources: SOURCES, accounts: ACCOUNTS } = packWith().disputes['mill']!;
const NAMES = life!.claims['catch']!.names;

/** What would make every page slow, or put every page before the background; with the place that is told and what is there. */
const TOO_MUCH: [what: string, edits: Edits, told: string][] = [
  ['no party, so that no page could be put aside', { parties: {} }, 'parties: none'],
  ['a party that goes by a single letter', { 'terms/alder': { kind: 'name', en: ['Alder', 'X'] } }, 'parties/alder/term: "X"'],
  ['a party that goes by a single character', { 'terms/alder': { kind: 'name', en: ['Alder'], zh: ['的'] } }, 'parties/alder/term: "的"'],
  ['a thousand names of a party', { 'terms/alder': { kind: 'name', en: many(1000, (at) => `Alder ${at}`) } }, 'parties/alder/term: 1000'],
  ['thirteen parties', { parties: Object.fromEntries(many(13, (at) => [`p${at}`, { name: { en: 'Alder' }, term: 'alder' }])) }, 'parties: 13'],
  ['a form of 100 KB', { 'terms/fish': { kind: 'noun', en: ['fish '.repeat(20_000)] } }, 'terms/fish: 100000'],
  ['a form of nothing', { 'terms/fish': { kind: 'noun', en: ['fish', '\u200b'] } }, 'terms/fish: "\u200b"'],
  ['a form of a full stop', { 'terms/fish': { kind: 'noun', en: ['fish', '.'] } }, 'terms/fish: "."'],
  ['thousands of terms of a letter each', { terms: { ...SMALL_TERMS, ...terms(3000, () => ['a']) } }, 'terms: 3010'],
  ['thousands of forms', { terms: { ...SMALL_TERMS, ...terms(210, (at) => many(100, (form) => `word ${at} ${form}`)) } }, 'terms: 21010'],
  ['one word that is a form of thirty terms, in any case', { terms: { ...SMALL_TERMS, ...terms(30, (at) => [at % 2 ? 'The' : 'ｔｈｅ']) } }, 'terms/t24: 25'],
  ['a figure that counts wherever it stands', { [`${WATER}/litres/reach`]: 1e9 }, `${WATER}/litres/reach: 1000000000`],
  ['a hundred patterns of a claim', { [`${WATER}/use/recognise`]: many(100, () => ({ all: ['mill', ['weir', 'litre']], near: ['fish'], none: ['carp'] })) }, `${WATER}/use/recognise: 100`],
  ['a pattern of a thousand terms', { [`${WATER}/use/recognise`]: [{ all: [many(1000, () => 'mill'), ['weir', 'litre']], near: ['fish'], none: ['carp'] }] }, `${WATER}/use/recognise/0: 1004`],
  ['a pattern of a thousand terms, by the name of a group', { 'groups/animal': many(1000, (at) => ['carp', 'eel'][at % 2]!) }, `${LIFE}/catch/recognise/0: 1000`],
  ['a group that a pattern names again and again', { [`${WATER}/use/recognise`]: [{ all: ['mill', ...many(150, () => 'animal')] }] }, `${WATER}/use/recognise/0: 301`],
  ['a figure that stands close to a thousand terms', { [`${WATER}/litres/binds`]: many(150, () => 'animal') }, `${WATER}/litres: 302`],
  ['a claim with a thousand names', { [`${LIFE}/catch/names`]: { ...NAMES, ...Object.fromEntries(many(1000, (at) => [`n${at}`, { name: { en: `fish ${at}` }, term: 'fish' }])) } }, `${LIFE}/catch/names: 1003`],
  ['a title of a book', { title: { en: 'Alder and Brook '.repeat(1000) } }, 'title/en: 16000'],
];

describe('a pack that would make pages slow that have nothing to do with it', () => {
  it.each(TOO_MUCH)('is told once: %s', (_, edits, where) => {
    expect(told(edits).filter((line) => !line.startsWith('limits')).length).toBe(0);
    expect(told(edits)).toEqual([`limits ${where}`]);
  });

  it.each(TOO_MUCH)('is not opened by a reader: %s', async (_, edits) => {
    const opened = await openPack(await sealPack(packWith(edits)));
    expect(opened).toMatchObject({ ok: false, problem: { what: 'wrong-form' } });
    expect(opened.ok ? '' : opened.problem.expected).toContain('disputes.mill.');
  });
});

it('an outlet whose name would fill the notes on every dispute, those of other packs too, is told, and its pack is not opened by a reader', async () => {
  const pack = packWith();
  const [id, outlet] = Object.entries(pack.outlets)[0]!;
  const long = { ...pack, outlets: { ...pack.outlets, [id]: { ...outlet, name: { en: 'Gazette '.repeat(1000) } } } };
  expect(checkStructure(long).map(({ rule, path, actual }) => [rule, path.join('/'), actual])).toEqual([['limits', `outlets/${id}/name/en`, '8000']]);
  expect(await openPack(await sealPack(long))).toMatchObject({ ok: false, problem: { what: 'wrong-form' } });
});

/** What notes tell again and again stands in a pack once: with the place that is told and what is there. */
const TOLD_AGAIN: [what: string, edits: Edits, told: string][] = [
  ['a long chain of sources', { sources: { ...SOURCES, ...Object.fromEntries(many(25, (at) => [`s${at}`, { kind: 'person', name: { en: 'a carter' }, restsOn: [at === 0 ? 'miller' : `s${at - 1}`] }])) }, [`${NORTH}/statements/0/attribution`]: 's24' }, `${NORTH}/statements/0/attribution: 25`],
  ['a source that rests on many', { 'sources/notice/restsOn': ['miller', 'gazette', ...many(40, (at) => `s${at}`)], ...Object.fromEntries(many(40, (at) => [`sources/s${at}`, { kind: 'person', name: { en: 'a carter' } }])) }, `${NORTH}/statements/1/attribution: 25`],
  ['thousands of accounts', { accounts: { ...ACCOUNTS, ...Object.fromEntries(many(3000, (at) => [`south-${at}`, { ...ACCOUNTS['south-a'], addresses: [`https://south.example/${at}`], statements: [{ ...ACCOUNTS['south-a']!.statements[0], relations: [] }] }])) } }, 'accounts: 12008'],
  ['a value that lists one name again and again', { [`${NORTH}/statements/1/value/names`]: many(1000, () => 'carp') }, `${NORTH}/statements/1: 1001`],
];

describe('a pack whose notes would be many times as large as itself', () => {
  it.each(TOLD_AGAIN)('is told once, and not opened by a reader: %s', async (_, edits, where) => {
    const pack = packWith(edits);
    expect(checkStructure(pack).map(({ rule, path, actual }) => `${rule} ${path.slice(2).join('/')}: ${actual}`)).toEqual([`limits ${where}`]);
    expect(await openPack(await sealPack(pack))).toMatchObject({ ok: false, problem: { what: 'wrong-form' } });
  });
});
