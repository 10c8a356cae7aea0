import { utimesSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadPack } from '../../data/desk/read/load.ts';
import { Pack } from '../../lib/schema/index.ts';
import { copyOf, type Edit, NORTH, SMALL, smallFolder, SOUTH } from './folder.ts';

const MILL = 'disputes/mill-2026';

function packOf(folder: string): Pack {
  const loaded = loadPack(folder);
  if (!loaded.ok) throw new Error(JSON.stringify(loaded.findings, null, 1));
  return loaded.pack;
}

function findingsOf(edits: Record<string, Edit>) {
  const loaded = loadPack(smallFolder(edits));
  return loaded.ok ? [] : loaded.findings;
}

describe('a data folder that is as it should be', () => {
  it('becomes a pack that its schema takes as it is', () => {
    const pack = packOf(smallFolder());
    expect(Pack.parse(pack)).toEqual(pack);
    expect(Object.keys(pack.outlets)).toEqual(['north-daily', 'south-post']);
    expect(Object.keys(pack.disputes['mill-2026']!.accounts)).toEqual(['north-daily-2026-05-01', 'south-post-2026-05-02']);
  });

  it('keeps the order of topics that the editor chose, not that of the alphabet', () => {
    expect(Object.keys(packOf(smallFolder()).disputes['mill-2026']!.topics)).toEqual(['water', 'people']);
  });

  it('gives the same bytes each time, wherever the folder stands and whenever its files were written', () => {
    const folder = smallFolder();
    const copy = copyOf(folder);
    utimesSync(join(copy, NORTH), 0, 0);
    expect(JSON.stringify(packOf(copy))).toBe(JSON.stringify(packOf(folder)));
  });

  it("carries the day and the digest of its contents as its version", () => {
    const version = packOf(smallFolder()).version;
    expect(version).toMatch(/^2026-05-02-[0-9a-f]{12}$/);
    expect(packOf(smallFolder({ [NORTH]: ['number: 50', 'number: 51'] })).version).not.toBe(version);
    expect(packOf(smallFolder({ [`${MILL}/sources.yaml`]: ['restsOn: [miller]', '# who wrote it?\n  restsOn: [miller]'] })).version).toBe(version);
  });

  it('has another version when topics are told in another order, since readers see that', () => {
    const reordered = packOf(smallFolder({ [`${MILL}/dispute.yaml`]: ['  - water\n  - people', '  - people\n  - water'] }));
    expect(reordered.version).not.toBe(packOf(smallFolder()).version);
  });

  it('may hold hidden files of the system', () => {
    expect(findingsOf({ 'outlets/.DS_Store': 'x', [`${MILL}/accounts/.swp`]: 'x' })).toEqual([]);
  });
});

/** A broken edit, and the one finding that it must give: file, line, path, and words that expected, actual and tip must have. */
interface Broken { edits: Record<string, Edit>; file: string; line: number; path: string; says: string[] }

const BROKEN: Record<string, Broken> = {
  'a tab in front of a line': {
    edits: { [NORTH]: ['    value: { kind: count', '\tvalue: { kind: count'] }, file: NORTH, line: 10, path: '', says: ['spaces', 'a tab', 'two spaces'],
  },
  'a key that is there twice': {
    edits: { [NORTH]: ['language: en', 'language: en\nlanguage: ko'] }, file: NORTH, line: 6, path: '', says: ['each key once', 'language: ko'],
  },
  'an id that is there twice': {
    edits: { [`${MILL}/sources.yaml`]: ['miller:\n', 'notice:\n'] }, file: `${MILL}/sources.yaml`, line: 5, path: '', says: ['each key once', 'notice:'],
  },
  'a bracket that is not closed': {
    edits: { 'outlets/north-daily.yaml': ['hosts: [north.example]', 'hosts: [north.example'] }, file: 'outlets/north-daily.yaml', line: 3, path: '', says: ['closed', 'brackets'],
  },
  'a text with a colon and no quotes': {
    edits: { [`${MILL}/claims/people.yaml`]: ['question: { en: What is the building for? }', 'question:\n      en: The building: what for?'] }, file: `${MILL}/claims/people.yaml`, line: 6, path: '', says: ['goes in quotes'],
  },
  'two documents in one file': {
    edits: { 'outlets/north-daily.yaml': ['country: GB', '---\ncountry: GB'] }, file: 'outlets/north-daily.yaml', line: 3, path: '', says: ['one document'],
  },
  'an alias': {
    edits: { 'outlets/north-daily.yaml': ['languages: [en]', 'languages: *all'] }, file: 'outlets/north-daily.yaml', line: 4, path: '', says: ['alias', 'Write the value out'],
  },
  'an empty file': { edits: { [`${MILL}/terms.yaml`]: '' }, file: `${MILL}/terms.yaml`, line: 1, path: '', says: ['an empty file'] },
  'a file of comments alone': { edits: { [`${MILL}/terms.yaml`]: '# later\n' }, file: `${MILL}/terms.yaml`, line: 1, path: '', says: ['an empty file'] },
  'a file in another encoding': { edits: { 'outlets/north-daily.yaml': Uint8Array.of(0x6e, 0xe9, 0x0a) }, file: 'outlets/north-daily.yaml', line: 1, path: '', says: ['UTF-8'] },
  'a file that is missing': { edits: { [`${MILL}/terms.yaml`]: null }, file: `${MILL}/terms.yaml`, line: 1, path: '', says: ['a file', 'nothing', `Create ${MILL}/terms.yaml`] },
  'a key that the schema does not know': {
    edits: { [NORTH]: ['    firmness: attributed', '    firmnes: plain\n    firmness: attributed'] }, file: NORTH, line: 13, path: 'statements[0].firmnes', says: ['the key "firmnes"', 'attribution, firmness'],
  },
  'a key that is missing': {
    edits: { [NORTH]: ['language: en\n', ''] }, file: NORTH, line: 1, path: 'language', says: ['"language"', 'nothing', 'Add "language"'],
  },
  'a key without a value': {
    edits: { [NORTH]: ['language: en\n', 'language:\n'] }, file: NORTH, line: 5, path: 'language', says: ['nothing', 'after the colon'],
  },
  'a number in words': {
    edits: { [NORTH]: ['number: 50', 'number: fifty'] }, file: NORTH, line: 10, path: 'statements[0].value.number', says: ['a number', '"fifty"'],
  },
  'a list that is a text': {
    edits: { 'outlets/south-post.yaml': ['hosts: [south.example]', 'hosts: south.example'] }, file: 'outlets/south-post.yaml', line: 2, path: 'hosts', says: ['a list', '"south.example"'],
  },
  'a kind of value that does not exist': {
    edits: { [NORTH]: ['kind: count', 'kind: number'] }, file: NORTH, line: 10, path: 'statements[0].value.kind', says: ['count', 'stated', '"number"'],
  },
  'a bound that does not exist': {
    edits: { [NORTH]: ['bound: about', 'bound: roughly'] }, file: NORTH, line: 10, path: 'statements[0].value.bound', says: ['exact, about', '"roughly"'],
  },
  'month 13': {
    edits: { [`${MILL}/dispute.yaml`]: ['date: 2026-05', 'date: 2026-13'] }, file: `${MILL}/dispute.yaml`, line: 18, path: 'timeline[0].date', says: ['a day, written as 2026-07-10, or a month, written as 2026-04', '"2026-13"'],
  },
  'a day in month 13': {
    edits: { [SOUTH]: ['recorded: 2026-05-02', 'recorded: 2026-13-02'] }, file: SOUTH, line: 4, path: 'recorded', says: ['calendar', '"2026-13-02"'],
  },
  'a day in words': {
    edits: { [SOUTH]: ['recorded: 2026-05-02', 'recorded: yesterday'] }, file: SOUTH, line: 4, path: 'recorded', says: ['a day, written as 2026-07-10', '"yesterday"'],
  },
  'a text that is too long': {
    edits: { [NORTH]: ['    summary', `    wording: ${'long '.repeat(20)}\n    summary`] }, file: NORTH, line: 11, path: 'statements[0].wording', says: ['at most 60 characters'],
  },
  'an address without its scheme': {
    edits: { [NORTH]: ["'https://north.example/mill'", 'north.example/mill'] }, file: NORTH, line: 2, path: 'addresses[0]', says: ['https://', '"north.example/mill"'],
  },
  'an id with capitals': {
    edits: { [`${MILL}/terms.yaml`]: ['litre:', 'Litre:'] }, file: `${MILL}/terms.yaml`, line: 4, path: 'Litre', says: ['lower-case words', '"Litre"'],
  },
  'a file that is not named after an id': { edits: { 'outlets/West Daily.yaml': 'x' }, file: 'outlets/West Daily.yaml', line: 1, path: '', says: ['Lower-case words', '.yaml'] },
  'a file with another ending': { edits: { 'outlets/west.yml': 'x' }, file: 'outlets/west.yml', line: 1, path: '', says: ['.yaml'] },
  'an account that is not named after its outlet and day': {
    edits: { [NORTH]: ['published: 2026-05-01', 'published: 2026-05-02'] }, file: NORTH, line: 3, path: 'published', says: ['north-daily-2026-05-02.yaml', 'north-daily-2026-05-01.yaml'],
  },
  'a topic without a file': {
    edits: { [`${MILL}/dispute.yaml`]: ['  - people\n', '  - people\n  - ships\n'] }, file: `${MILL}/dispute.yaml`, line: 12, path: 'topics[2]', says: ['"ships"', 'claims/ships.yaml'],
  },
  'a topic listed twice': {
    edits: { [`${MILL}/dispute.yaml`]: ['  - people\n', '  - people\n  - water\n'] }, file: `${MILL}/dispute.yaml`, line: 12, path: 'topics[2]', says: ['each topic once'],
  },
  'a topic that is not listed': {
    edits: { [`${MILL}/claims/ships.yaml`]: 'name: { en: Ships }\nclaims: {}\n' }, file: `${MILL}/claims/ships.yaml`, line: 1, path: '', says: ['"ships"', 'dispute.yaml'],
  },
  'a source that is not there': {
    edits: { [NORTH]: ['attribution: notice', 'attribution: notise'] }, file: NORTH, line: 12, path: 'statements[0].attribution', says: ['Did you mean notice?', 'sources.yaml', '"notise"'],
  },
  'sources that rest on each other': {
    edits: { [`${MILL}/sources.yaml`]: ['name: { en: the miller }', 'name: { en: the miller }\n  restsOn: [notice]'] },
    file: `${MILL}/sources.yaml`, line: 8, path: 'miller.restsOn', says: ['notice → miller → notice'],
  },
  'a claim that is not there': {
    edits: { [NORTH]: ['claim: litres', 'claim: liters'] }, file: NORTH, line: 9, path: 'statements[0].claim', says: ['Did you mean litres?', '"liters"'],
  },
  'a term that is not there': {
    edits: { [`${MILL}/claims/water.yaml`]: ['unit: [litre]', 'unit: [liter]'] }, file: `${MILL}/claims/water.yaml`, line: 7, path: 'claims.litres.unit[0]', says: ['Did you mean litre?'],
  },
  'an outlet that is not there': {
    edits: { [SOUTH]: ['outlet: south-post', 'outlet: south-past'] }, file: SOUTH, line: 1, path: 'outlet', says: ['Did you mean south-post?'],
  },
  'a source that rests on a list of unknown': {
    edits: { [`${MILL}/sources.yaml`]: ['restsOn: [miller]', 'restsOn: [unknown]'] }, file: `${MILL}/sources.yaml`, line: 4, path: 'notice.restsOn', says: ['[unknown]', '`restsOn: unknown`, without brackets'],
  },
  'a figure with a comma in it': {
    edits: { [NORTH]: ['number: 50,', 'number: 25,000,'] }, file: NORTH, line: 10, path: '', says: ['without commas', '"000"', '25000'],
  },
  'a text with an apostrophe in single quotes': {
    edits: { [NORTH]: ["'Flour, says the miller.'", "'The miller's flour.'"] }, file: NORTH, line: 16, path: '', says: ['quotes'],
  },
  'a key without a colon': {
    edits: { 'outlets/north-daily.yaml': ['country: GB', 'country GB'] }, file: 'outlets/north-daily.yaml', line: 3, path: '', says: ['a key, a colon, a space and a value', 'country GB'],
  },
  'a line that stands one space too far left': {
    edits: { [NORTH]: ['    attribution: notice', '   attribution: notice'] }, file: NORTH, line: 12, path: '', says: ['column', 'spaces in front'],
  },
  'a text that begins with a sign': {
    edits: { [`${MILL}/sources.yaml`]: ['name: { en: a notice }', 'name:\n    en: @notice'] }, file: `${MILL}/sources.yaml`, line: 4, path: '', says: ['Put it in quotes'],
  },
  'a relation that is written on one side only': {
    edits: { [SOUTH]: ['relations:\n      - to: north-daily-2026-05-01\n        relation: more-specific\n        reason: { en: One names flour. }\n', 'relations: []\n'] },
    file: NORTH, line: 21, path: 'statements[1].relations[0].relation', says: ['more-specific', 'none there', SOUTH.split('/').at(-1)!],
  },
  'a folder without disputes': {
    edits: Object.fromEntries(Object.keys(SMALL).filter((name) => name.startsWith(MILL)).map((name) => [name, null])),
    file: 'disputes', line: 1, path: '', says: ['at least one dispute'],
  },
};

describe('an editor who makes a mistake is told', () => {
  for (const [name, { edits, file, line, path, says }] of Object.entries(BROKEN)) {
    it(`${name}: once, at its line, and what to do`, () => {
      const findings = findingsOf(edits);
      expect(findings.map((finding) => `${finding.file}:${finding.line} ${finding.path}`)).toEqual([`${file}:${line} ${path}`]);
      const { expected, actual, tip } = findings[0]!;
      for (const word of says) expect(`${expected} | ${actual} | ${tip}`).toContain(word);
      for (const part of [expected, actual, tip]) expect(part).not.toBe('');
      for (const jargon of [/[Ff]low|[Mm]appings?|[Ss]calar|[Ii]mplicit|node|token|sequence|regex|pattern/, / is written | is lower-case/]) expect(expected).not.toMatch(jargon);
    });
  }

  it('all mistakes of all files at once, in the order of the files', () => {
    const findings = findingsOf({
      [SOUTH]: ['language: en', 'language: english'],
      [NORTH]: ['number: 50, bound: about', 'number: fifty, bound: roughly'],
      'outlets/north-daily.yaml': ['country: GB', 'country: Britain'],
    });
    expect(findings.map(({ file, path }) => [file, path])).toEqual([
      [NORTH, 'statements[0].value.number'], [NORTH, 'statements[0].value.bound'], [SOUTH, 'language'], ['outlets/north-daily.yaml', 'country'],
    ]);
  });
});
