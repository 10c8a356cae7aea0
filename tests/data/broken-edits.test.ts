/**
 * An editor breaks something: one clear finding, at the line, and nothing is lost.
 */
import { readFileSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkFolder } from '../../data/desk/check/check.ts';
import { loadPack } from '../../data/desk/read/load.ts';
import { openPack, sealPack } from '../../lib/pack/index.ts';
import { tellPack } from '../../data/desk/pack/tell-pack.ts';
import { desk, digests } from './desk.ts';
import { type Edit, NORTH, SMALL, smallFolder, SOUTH, temporary } from './folder.ts';

const MILL = 'disputes/mill-2026';
/** For tests that start the desk, which takes a machine with much to do its time. */
const PATIENCE = 60_000;
const TODAY = '2026-06-01';
const DISPUTE = `${MILL}/dispute.yaml`;
const SOURCES = `${MILL}/sources.yaml`;
const TERMS = `${MILL}/terms.yaml`;
const WATER = `${MILL}/claims/water.yaml`;
const PEOPLE = `${MILL}/claims/people.yaml`;
const PAGE = `${MILL}/pages/en/notice`;
const OUTLET = 'outlets/north-daily.yaml';

interface Broken { edits: Record<string, Edit>; after?: (folder: string) => void; file: string; line: number; rule: string }

/** The account of the north, with one more statement at its end, from line 26 on. */
const andStates = (lines: string): Edit => `${SMALL[NORTH]}  - claim: ${lines}\n    summary: { en: The notice says so. }\n    attribution: notice\n    firmness: attributed\n`;

/** A second dispute, which is as it should be. */
const PIER = Object.fromEntries(Object.entries(SMALL).filter(([file]) => file.startsWith(MILL) && !file.includes('/accounts/'))
  .map(([file, text]) => [file.replace('mill-2026', 'pier-2026'), text.replaceAll('litres:', 'boats:').replaceAll('claim: litres', 'claim: boats').replaceAll('purpose:', 'owner:').replace(/^notice:\n(?: .*\n)+/m, '')]));

const EDITS: Record<string, Broken> = {
  'a number in words': { edits: { [NORTH]: ['number: 50', 'number: fifty'] }, file: NORTH, line: 10, rule: 'schema' },
  'a text in place of a list': { edits: { [OUTLET]: ['[north.example]', 'north.example'] }, file: OUTLET, line: 2, rule: 'schema' },
  'a key that nothing knows': { edits: { [NORTH]: ['    firmness', '    certainty: high\n    firmness'] }, file: NORTH, line: 13, rule: 'schema' },
  'a key that is missing': { edits: { [NORTH]: ['recorded: 2026-05-02\n', ''] }, file: NORTH, line: 1, rule: 'schema' },
  'a day that is not in the calendar': { edits: { [NORTH]: ['recorded: 2026-05-02', 'recorded: 2026-02-30'] }, file: NORTH, line: 4, rule: 'schema' },
  'an account without statements': { edits: { [SOUTH]: [SMALL[SOUTH]!.slice(SMALL[SOUTH]!.indexOf('statements:')), 'statements: []\n'], [NORTH]: ["    relations:\n      - to: south-post-2026-05-02\n        relation: less-specific\n        reason: { en: One names flour. }\n", ''] }, file: SOUTH, line: 8, rule: 'schema' },
  'a tab': { edits: { [NORTH]: ['    value: { kind: count', '\tvalue: { kind: count'] }, file: NORTH, line: 10, rule: 'yaml' },
  'a key twice': { edits: { [NORTH]: ['language: en', 'language: en\nlanguage: ko'] }, file: NORTH, line: 6, rule: 'yaml' },
  'an alias': { edits: { [OUTLET]: ['[en]', '*all'] }, file: OUTLET, line: 4, rule: 'yaml' },
  'a bracket that is not closed': { edits: { [OUTLET]: ['[north.example]', '[north.example'] }, file: OUTLET, line: 3, rule: 'yaml' },
  'brackets within brackets without end': { edits: { [TERMS]: `mill: ${'['.repeat(100_000)}` }, file: TERMS, line: 1, rule: 'yaml' },
  'marks of a merge': { edits: { [SOURCES]: ['miller:\n', '<<<<<<< mine\nmiller:\n=======\nbaker:\n>>>>>>> theirs\n'] }, file: SOURCES, line: 5, rule: 'yaml' },
  'an empty file': { edits: { [TERMS]: '' }, file: TERMS, line: 1, rule: 'yaml' },
  'bytes in Latin-1': { edits: { [OUTLET]: Buffer.from('name: { en: North Daily }\nhosts: [north.example]\n# café\n', 'latin1') }, file: OUTLET, line: 3, rule: 'yaml' },
  'a NUL byte': { edits: { [OUTLET]: ['North Daily', 'North\0Daily'] }, file: OUTLET, line: 1, rule: 'yaml' },
  'writing turned around': { edits: { [PEOPLE]: ['the building for', 'the \u202ebuilding for'] }, file: PEOPLE, line: 5, rule: 'yaml' },
  'a file of 50 MB': { edits: {}, after: (folder) => truncateSync(join(folder, TERMS), 50_000_000), file: TERMS, line: 1, rule: 'file' },
  'a page of 50 MB': { edits: {}, after: (folder) => truncateSync(join(folder, `${PAGE}.html`), 50_000_000), file: `${PAGE}.html`, line: 1, rule: 'file' },
  'a file that is gone': { edits: { [SOURCES]: null }, file: SOURCES, line: 1, rule: 'file' },
  'a topic whose file is gone': { edits: { [PEOPLE]: null }, file: DISPUTE, line: 11, rule: 'file' },
  'a file that belongs nowhere': { edits: { 'notes.txt': 'call the miller' }, file: 'notes.txt', line: 1, rule: 'file' },
  'a file that belongs nowhere in its dispute': { edits: { [`${MILL}/acounts/east-2026-05-01.yaml`]: SMALL[NORTH]! }, file: `${MILL}/acounts`, line: 1, rule: 'file' },
  'an account in the folder of another dispute': {
    edits: { ...PIER, 'disputes/pier-2026/accounts/north-daily-2026-05-01.yaml': SMALL[NORTH]! }, file: 'disputes/pier-2026/accounts/north-daily-2026-05-01.yaml', line: 1, rule: 'file',
  },
  'an account under another name': { edits: { [NORTH]: null, [SOUTH]: ['north-daily-2026-05-01', 'north-daily-2026-05-09'], [NORTH.replace('05-01', '05-09')]: SMALL[NORTH]! }, file: NORTH.replace('05-01', '05-09'), line: 3, rule: 'ids' },
  'a claim that is not there': { edits: { [NORTH]: ['claim: litres', 'claim: liters'] }, file: NORTH, line: 9, rule: 'references' },
  'a source that is not there': { edits: { [NORTH]: ['attribution: notice', 'attribution: notise'] }, file: NORTH, line: 12, rule: 'references' },
  'an outlet that is not there': { edits: { [SOUTH]: ['outlet: south-post', 'outlet: south-past'] }, file: SOUTH, line: 1, rule: 'references' },
  'a source that is gone, and that three places name': { edits: { [SOURCES]: ['miller:\n', 'baker:\n'] }, file: DISPUTE, line: 20, rule: 'references' },
  'a term that is not there': { edits: { [WATER]: ['- all: [mill]', '- all: [mil]'] }, file: WATER, line: 9, rule: 'references' },
  'a name that the claim lacks': {
    edits: { [WATER]: `${SMALL[WATER]}  grain:\n    kind: names\n    question: { en: Which grain? }\n    label: { en: Grain }\n    names:\n      rye:\n        name: { en: rye }\n        term: litre\n    recognise:\n      - all: [mill]\n`, [NORTH]: andStates('grain\n    value: { kind: names, names: [oats] }') },
    file: NORTH, line: 24, rule: 'references',
  },
  'a value of another kind': { edits: { [NORTH]: ['kind: count, number: 50, bound: about', 'kind: stated'] }, file: NORTH, line: 10, rule: 'values' },
  'sources in a circle': { edits: { [SOURCES]: ['name: { en: the miller }', 'name: { en: the miller }\n  restsOn: [notice]'] }, file: SOURCES, line: 8, rule: 'chains' },
  'a claim id in two topics': { edits: { [PEOPLE]: `${SMALL[PEOPLE]}  litres:\n    kind: stated\n    question: { en: Who drinks it? }\n    label: { en: Who }\n` }, file: PEOPLE, line: 7, rule: 'duplicates' },
  'two statements on one claim': { edits: { [NORTH]: andStates('litres\n    value: { kind: count, number: 51, bound: exact }') }, file: NORTH, line: 23, rule: 'duplicates' },
  'a relation from one side': { edits: { [SOUTH]: ['    relations:\n      - to: north-daily-2026-05-01\n        relation: more-specific\n        reason: { en: One names flour. }\n', ''] }, file: NORTH, line: 21, rule: 'relations' },
  'a relation that is not its mirror image': { edits: { [SOUTH]: ['relation: more-specific', 'relation: differs'] }, file: NORTH, line: 21, rule: 'relations' },
  'a verdict': { edits: { [NORTH]: ['Flour, says the miller.', 'The miller falsely says flour.'] }, file: NORTH, line: 16, rule: 'neutrality' },
  'a question without its mark': { edits: { [PEOPLE]: ['What is the building for?', 'The purpose of the building'] }, file: PEOPLE, line: 5, rule: 'questions' },
  'a quoted sentence': { edits: { [NORTH]: ["'Flour, says the miller.'", '\'The miller says: "We have never made anything but the finest flour in all of this valley".\''] }, file: NORTH, line: 16, rule: 'summaries' },
  'a text left to be written': { edits: { [NORTH]: ["'Flour, says the miller.'", 'TODO'] }, file: NORTH, line: 16, rule: 'finished' },
  "an address on another outlet's host": { edits: { [NORTH]: ['https://north.example/mill', 'https://south.example/elsewhere'] }, file: NORTH, line: 2, rule: 'addresses' },
  'two accounts with one address': { edits: { [NORTH]: ["addresses: ['https://north.example/mill']", "addresses: ['https://north.example/mill']\ncopies: ['https://south.example/mill/']"] }, file: SOUTH, line: 2, rule: 'addresses' },
  'a day that is still to come': { edits: { [NORTH]: ['recorded: 2026-05-02', 'recorded: 2026-09-02'] }, file: NORTH, line: 4, rule: 'dates' },
  'a day of reading before that of publishing': { edits: { [NORTH]: ['recorded: 2026-05-02', 'recorded: 2026-04-02'] }, file: NORTH, line: 3, rule: 'dates' },
  'a language that is missing and not marked': { edits: { [NORTH]: ['untranslated: [ko, zh, zh-Hant, ja]', 'untranslated: [ko, zh, zh-Hant]'] }, file: NORTH, line: 11, rule: 'languages' },
  'a language that no page tries': { edits: { [DISPUTE]: ['languages: [en]', 'languages: [en, ko]'], [TERMS]: SMALL[TERMS]!.replace('[mill]', '[mill]\n  ko: [방앗간]').replace('[litre]', '[litre]\n  ko: [리터]') }, file: DISPUTE, line: 2, rule: 'fixtures' },
  'a page without its reading': { edits: { [`${MILL}/pages/en/other.html`]: '<p>The mill.</p>' }, file: `${MILL}/pages/en/other.html`, line: 1, rule: 'pages' },
  'a reading of words that are not on its page': { edits: { [`${PAGE}.yaml`]: ['contains: about fifty litres', 'contains: about sixty litres'] }, file: `${PAGE}.yaml`, line: 6, rule: 'pages' },
  'prose that does not say which of the names of its claim it gives': {
    edits: {
      [PEOPLE]: `${SMALL[PEOPLE]}    names:\n      flour:\n        name: { en: flour }\n      grain:\n        name: { en: grain }\n`,
      [NORTH]: SMALL[NORTH]!.replace(/ {4}relations:[^]*$/, ''),
      [SOUTH]: SMALL[SOUTH]!.replace(/ {4}relations:[^]*$/, '').replace('kind: stated', 'kind: stated, names: [grain]'),
    }, file: NORTH, line: 15, rule: 'names',
  },
  'a further value that the value has already': { edits: { [NORTH]: ['    attribution: notice', '    also: [{ value: { kind: count, number: 50, bound: about } }]\n    attribution: notice'] }, file: NORTH, line: 12, rule: 'names' },
  'Korean where English belongs': { edits: { [NORTH]: ["'Flour, says the miller.'", '방앗간 주인은 밀가루라고 말한다.'] }, file: NORTH, line: 16, rule: 'scripts' },
  'English where Korean belongs': { edits: { [NORTH]: SMALL[NORTH]!.replace("{ en: 'Flour, says the miller.' }", "{ en: 'Flour, says the miller.', ko: 'Flour, says the miller.' }") }, file: NORTH, line: 16, rule: 'scripts' },
  'a country by another code than its own': { edits: { [OUTLET]: ['country: GB', 'country: UK'] }, file: OUTLET, line: 3, rule: 'codes' },
  'data as of a day before that of an account': { edits: { [DISPUTE]: ['asOf: 2026-05-02', 'asOf: 2026-05-01'] }, file: DISPUTE, line: 8, rule: 'dates' },
  'unknown in a list of sources': { edits: { [SOURCES]: ['restsOn: [miller]', 'restsOn: [unknown]'] }, file: SOURCES, line: 4, rule: 'references' },
  'a figure with a comma in it': { edits: { [NORTH]: ['number: 50,', 'number: 25,000,'] }, file: NORTH, line: 10, rule: 'yaml' },
  'an exception that no longer occurs': {
    edits: { 'exceptions.yaml': `- rule: neutrality\n  file: ${NORTH}\n  path: statements[0].summary.en\n  reason: a party's own word\n  date: 2026-05-03\n` }, file: 'exceptions.yaml', line: 1, rule: 'exceptions',
  },
};

it('an editor who breaks nothing is told of nothing', () => {
  expect(checkFolder(smallFolder(), TODAY).findings).toEqual([]);
  expect(checkFolder(smallFolder(PIER), TODAY).findings).toEqual([]);
});

describe('an editor is told once, at the line, and nothing is lost, after', () => {
  it.each(Object.entries(EDITS))('%s', (_, { edits, after, file, line, rule }) => {
    const folder = smallFolder(edits);
    after?.(folder);
    const before = digests(folder);
    const { findings } = checkFolder(folder, TODAY);
    expect(findings.map((one) => `${one.file}:${one.line} ${one.rule}`)).toEqual([`${file}:${line} ${rule}`]);
    for (const part of [findings[0]!.expected, findings[0]!.actual, findings[0]!.tip]) expect(part.trim()).not.toBe('');
    expect(digests(folder)).toEqual(before);
  });

  it('several at once: each where it is, and no more', () => {
    const folder = smallFolder({ [TERMS]: '[', [WATER]: 'name: {', [SOUTH]: '', [OUTLET]: ['[en]', '*all'] });
    expect(checkFolder(folder, TODAY).findings.map(({ file }) => file)).toEqual([SOUTH, WATER, TERMS, OUTLET]);
  });
});

describe('the command line', () => {
  it.each(['a tab', 'sources in a circle', 'a verdict', 'a file of 50 MB'])('after %s names the file and the line, says that there is one finding, and ends with 1', (name) => {
    const { edits, after, file, line } = EDITS[name]!;
    const folder = smallFolder(edits);
    after?.(folder);
    const before = digests(folder);
    const { status, stdout, stderr } = desk('--folder', folder, 'check');
    expect(stdout).toContain(`${file}:${line}`);
    expect(stdout.trimEnd().split('\n').at(-1)).toBe('1 finding in 1 file');
    expect([status, stderr]).toEqual([1, '']);
    expect(digests(folder)).toEqual(before);
  }, PATIENCE);
});

/** What is done to the bytes of a pack file, and the word by which it is refused. */
const BROKEN_PACKS: Record<string, [harm: (pack: Buffer) => Buffer, what: string]> = {
  'cut off': [(pack) => pack.subarray(0, pack.length - 200), 'truncated'],
  'changed in one letter': [(pack) => Buffer.from(pack.toString().replace('about fifty', 'about forty')), 'damaged'],
  'signed by somebody who has not the key': [(pack) => Buffer.from(pack.toString().replace(/"signature":"[^"]{8}/, '"signature":"AAAAAAAA')), 'tampered'],
  'of a format that is still to come': [(pack) => Buffer.from(pack.toString().replace(/"format":\d+/, '"format":99')), 'newer-format'],
};

describe('a pack that is', () => {
  it.each(Object.entries(BROKEN_PACKS))('%s is refused once, with a reason, and left as it is', async (_, [harm, what]) => {
    const { privateKey, publicKey } = await crypto.subtle.generateKey('Ed25519', true, ['sign', 'verify']) as CryptoKeyPair;
    const loaded = loadPack(smallFolder());
    const pack = Buffer.from(await sealPack(loaded.ok ? loaded.pack : fail(), { privateKey, publicKey }));
    const broken = harm(pack);
    expect(broken.equals(pack)).toBe(false);
    expect((await tellPack(await openPack(pack), [])).good).toBe(true);
    const { good, lines } = await tellPack(await openPack(broken), []);
    expect(good).toBe(false);
    expect(lines.map((line) => line.split(/ +/)[0])).toEqual(['refused', 'expected', 'found', 'tip']);
    expect(lines[0]).toContain(what);
    const file = join(temporary(), 'broken.pack');
    writeFileSync(file, broken);
    const { status, stdout } = desk('verify', file);
    expect([status, stdout]).toEqual([1, `${[file, ...lines.map((line) => `  ${line}`)].join('\n')}\n`]);
    expect(readFileSync(file).equals(broken)).toBe(true);
  }, PATIENCE);
});

function fail(): never {
  throw new Error('the small folder is no pack');
}
