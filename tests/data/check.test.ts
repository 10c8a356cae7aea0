import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { against } from '../../data/desk/check/against.ts';
import { checkFolder } from '../../data/desk/check/check.ts';
import { findingText } from '../../data/desk/read/findings.ts';
import { fixFolder } from '../../data/desk/check/fix.ts';
import { loadPack, readFolder } from '../../data/desk/read/load.ts';
import { mendText } from '../../data/desk/check/mend-text.ts';
import { pageOf } from '../../data/desk/try/page.ts';
import { printed } from '../../data/desk/check/print.ts';
import { todayHere } from '../../data/desk/terminal/told.ts';
import { desk, digests } from './desk.ts';
import { copyOf, NORTH, SMALL, smallFolder, SOUTH, temporary } from './folder.ts';

const DATA = fileURLToPath(new URL('../../data', import.meta.url));
const MILL = 'disputes/mill-2026';
const TODAY = '2026-06-01';
const PATIENCE = 60_000;

const found = (folder: string, only?: string[]) => checkFolder(folder, TODAY, only).findings.map(({ file, line, rule }) => `${file}:${line} ${rule}`);
const textOf = (folder: string, file: string) => readFileSync(join(folder, file), 'utf8');

it("the project's own data passes its checks", () => {
  expect(checkFolder(DATA, todayHere()).findings.map(findingText)).toEqual([]);
});

describe('check', () => {
  it('looks at drafts too, and wants no pages of them', () => {
    const draft = { [`${MILL}/dispute.yaml`]: ['languages: [en]', 'status: draft\nlanguages: [en]'] as const };
    expect(found(smallFolder({ ...draft, [`${MILL}/pages/en/notice.html`]: null, [`${MILL}/pages/en/notice.yaml`]: null }))).toEqual([]);
    expect(found(smallFolder({ ...draft, [NORTH]: ['Flour, says the miller.', 'The miller falsely says flour.'] }))).toEqual([`${NORTH}:16 neutrality`]);
  });

  it('of a folder of drafts alone says nothing; what readers get must have one dispute', () => {
    const folder = smallFolder({ [`${MILL}/dispute.yaml`]: ['languages: [en]', 'status: draft\nlanguages: [en]'] });
    expect(found(folder)).toEqual([]);
    expect(loadPack(folder, 'with').ok).toBe(true);
    const loaded = loadPack(folder);
    expect(loaded.ok ? [] : loaded.findings.map(({ expected, tip }) => [expected, tip])).toEqual([['at least one live dispute', expect.stringContaining('status: live')]]);
  });

  it('of some disputes looks at those alone, and leaves the exceptions of others be', () => {
    const folder = smallFolder({
      'disputes/broken-2026/dispute.yaml': '[',
      'exceptions.yaml': '- rule: neutrality\n  file: disputes/broken-2026/dispute.yaml\n  path: title.en\n  reason: a name\n  date: 2026-05-03\n',
    });
    expect(found(folder, ['mill-2026'])).toEqual([]);
    expect(found(folder)).toContain('disputes/broken-2026/dispute.yaml:1 yaml');
    expect(() => found(folder, ['mil-2026'])).toThrow(/mill-2026/);
  });

  it('leaves out what an exception was made for', () => {
    const verdict = { [NORTH]: ['Flour, says the miller.', 'The miller falsely says flour.'] as const };
    const { path, rule } = checkFolder(smallFolder(verdict), TODAY).findings[0]!;
    expect(found(smallFolder({ ...verdict, 'exceptions.yaml': `- rule: ${rule}\n  file: ${NORTH}\n  path: ${path}\n  reason: the miller's own word\n  date: 2026-05-03\n` }))).toEqual([]);
  });

  it('finds a private key that lies among the public ones', () => {
    expect(found(smallFolder({ 'keys/editor.key': '-----BEGIN PRIVATE KEY-----' }))).toEqual(['keys/editor.key:1 file']);
  });
});

describe('a page beside a dispute', () => {
  const PAGE = `${MILL}/pages/en/notice`;
  it.each([
    ['a reading alone', { [`${PAGE}.html`]: null }, `${PAGE}.yaml:1 pages`],
    ['a language that is none', { [`${MILL}/pages/fr/notice.html`]: '<p>x</p>' }, `${MILL}/pages/fr:1 pages`],
    ['another kind of file', { [`${MILL}/pages/en/notice.png`]: 'x' }, `${MILL}/pages/en/notice.png:1 pages`],
    ['a claim that the dispute lacks', { [`${PAGE}.yaml`]: ['claim: litres', 'claim: pints'] }, `${PAGE}.yaml:5 pages`],
    ['a value of another kind', { [`${PAGE}.yaml`]: ['value: { kind: count, number: 50, bound: about }', 'value: { kind: stated }'] }, `${PAGE}.yaml:7 pages`],
    ['a reading in no form', { [`${PAGE}.yaml`]: ['covered: true', 'covered: perhaps'] }, `${PAGE}.yaml:3 schema`],
  ] as const)('with %s is told of', (_, edits, finding) => {
    expect(found(smallFolder(edits))).toEqual([finding]);
  });

  it('counts as tried in its language', () => {
    expect(found(smallFolder({ [`${PAGE}.html`]: null, [`${PAGE}.yaml`]: null }))).toEqual([`${MILL}/dispute.yaml:2 fixtures`]);
  });
});

describe('check --fix', () => {
  const RELATIONS = '    relations:\n      - to: north-daily-2026-05-01\n        relation: more-specific\n        reason: { en: One names flour. }\n';

  it('does nothing to the data of this project, nor to a folder in which nothing is found', () => {
    for (const folder of [copyOf(DATA), smallFolder()]) {
      const before = digests(folder);
      expect(fixFolder(folder, TODAY)).toEqual([]);
      expect(digests(folder)).toEqual(before);
    }
  });

  it.each([
    ['a byte order mark', (text: string) => `\ufeff${text}`],
    ['line ends of Windows', (text: string) => text.replaceAll('\n', '\r\n')],
    ['spaces at line ends', (text: string) => text.replaceAll('\n', '  \n')],
    ['no end of the last line', (text: string) => text.trimEnd()],
    ['blank lines at the end', (text: string) => `${text}\n\n`],
    ['tabs of two', (text: string) => text.replaceAll(/^(?: {2})+/gm, (indent) => '\t'.repeat(indent.length / 2))],
    ['a tab of four', (text: string) => text.replaceAll('\n    ', '\n\t')],
  ])('takes away %s', (_, spoil) => {
    const folder = smallFolder({ [SOUTH]: spoil(SMALL[SOUTH]!) });
    expect(fixFolder(folder, TODAY).map(({ file }) => file)).toEqual([SOUTH]);
    expect(textOf(folder, SOUTH)).toBe(SMALL[SOUTH]);
  });

  it('keeps what a text of several lines says', () => {
    const text = 'note: |\n  one  \n  two\n\n\nlast: x  \n';
    expect(mendText(text, () => true).text).toBe(text);
  });

  it('changes no word of any text, and does nothing the second time', () => {
    const piece = fc.constantFrom('a: 1', '\n', '\r\n', '\t', '  ', '- x', 'b: |', '# note', "'q", '"q  "', '\ufeff', 'k:');
    fc.assert(fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
      const text = pieces.join('');
      const once = mendText(text, () => true).text;
      expect(mendText(once, () => true)).toEqual({ text: once, told: [] });
      let content: unknown;
      try { content = parse(text); } catch { return; }
      expect(parse(once)).toEqual(content);
    }));
  });

  it('writes the other side of a relation, with its reason, and leaves every other line as it was', () => {
    const folder = smallFolder({ [SOUTH]: SMALL[SOUTH]!.replace(RELATIONS, '    # as the miller put it\n').replace('attribution: miller', 'attribution: miller # by name') });
    expect(found(folder)).toEqual([`${NORTH}:21 relations`]);
    expect(fixFolder(folder, TODAY)).toEqual([{ file: SOUTH, told: expect.stringContaining('purpose') }]);
    expect(found(folder)).toEqual([]);
    const lines = textOf(folder, SOUTH).split('\n');
    for (const line of ['    attribution: miller # by name', '    # as the miller put it', '        relation: more-specific']) expect(lines).toContain(line);
    expect(fixFolder(folder, TODAY)).toEqual([]);
  });

  it.each([['an empty list', '    relations: []\n'], ['a list with another relation', undefined]])('writes it where there is %s', (_, relations) => {
    const third = NORTH.replace('north-daily-2026-05-01', 'north-daily-2026-05-03');
    const folder = smallFolder({
      [third]: SMALL[NORTH]!.replaceAll('2026-05-01', '2026-05-03').replace('recorded: 2026-05-02', 'recorded: 2026-05-03').replace('north.example/mill', 'north.example/mill-again'),
      ...(relations && { [SOUTH]: [RELATIONS, relations] }),
      [`${MILL}/dispute.yaml`]: ['asOf: 2026-05-02', 'asOf: 2026-05-03'],
    });
    expect(fixFolder(folder, TODAY).map(({ file }) => file)).toEqual(Array.from({ length: relations ? 2 : 1 }, () => SOUTH));
    expect(found(folder)).toEqual([]);
  });

  it('names an account after its outlet and day, and the relations to it', () => {
    const folder = smallFolder();
    const wrong = NORTH.replace('05-01', '05-09');
    renameSync(join(folder, NORTH), join(folder, wrong));
    writeFileSync(join(folder, SOUTH), textOf(folder, SOUTH).replace('to: north-daily-2026-05-01', 'to: north-daily-2026-05-09 # the other'));
    expect(fixFolder(folder, TODAY).map(({ file }) => file)).toEqual([wrong, SOUTH]);
    expect(found(folder)).toEqual([]);
    expect(textOf(folder, SOUTH)).toContain('to: north-daily-2026-05-01 # the other');
  });

  it('raises the day as of which the data stand to the newest of an account, and no further', () => {
    const folder = smallFolder({ [`${MILL}/dispute.yaml`]: ['asOf: 2026-05-02', "asOf: '2026-04-30' # kept up"] });
    expect(found(folder)).toEqual([`${MILL}/dispute.yaml:8 dates`]);
    expect(fixFolder(folder, TODAY)).toEqual([{ file: `${MILL}/dispute.yaml`, told: expect.stringContaining('2026-05-02') }]);
    expect(textOf(folder, `${MILL}/dispute.yaml`)).toBe(SMALL[`${MILL}/dispute.yaml`]!.replace('asOf: 2026-05-02', 'asOf: 2026-05-02 # kept up'));
    expect(found(folder)).toEqual([]);
    const future = smallFolder({ [SOUTH]: ['recorded: 2026-05-02', 'recorded: 2026-05-02\nupdated: 2026-09-09'] });
    expect(fixFolder(future, TODAY)).toEqual([]);
  });

  it('puts no account over another', () => {
    const wrong = NORTH.replace('05-01', '05-09');
    const folder = smallFolder({ [wrong]: SMALL[NORTH]!.replace(/ {4}relations:[^]*$/, '') });
    const before = digests(folder);
    expect(fixFolder(folder, TODAY)).toEqual([]);
    expect(digests(folder)).toEqual(before);
  });

  it('keeps the lists of languages that are missing', () => {
    const folder = smallFolder({
      [NORTH]: SMALL[NORTH]!.replace('untranslated: [ko, zh, zh-Hant, ja]\n', ''),
      [SOUTH]: SMALL[SOUTH]!.replaceAll(/\{ en: ('Grain, says the miller.'|One names flour.) \}/g, '{ en: $1, ko: 밀, zh: 谷物, zh-Hant: 穀物, ja: 穀物 }'),
      [`${MILL}/dispute.yaml`]: ['untranslated: [ko, zh, zh-Hant, ja]', 'untranslated: # to do\n  - ko'],
    });
    expect(fixFolder(folder, TODAY)).toHaveLength(3);
    expect(textOf(folder, NORTH)).toBe(SMALL[NORTH]);
    expect(textOf(folder, SOUTH)).not.toContain('untranslated');
    expect(textOf(folder, `${MILL}/dispute.yaml`)).toBe(SMALL[`${MILL}/dispute.yaml`]);
    expect(fixFolder(folder, TODAY)).toEqual([]);
  });

  it('leaves a file alone that is too broken to mend', () => {
    const folder = smallFolder({ [SOUTH]: '\tnot: [yaml', [NORTH]: Uint8Array.of(0xe9, 0x0d, 0x0a), [`${MILL}/claims/water.yaml`]: '- x: 1  ' });
    const before = digests(folder);
    fixFolder(folder, TODAY);
    expect(digests(folder)[SOUTH]).toBe(before[SOUTH]);
    expect(digests(folder)[NORTH]).toBe(before[NORTH]);
  });
});

describe('check --against', () => {
  const page = (text: string, ...addresses: string[]) => ({ page: pageOf(`<html><body><article><p>${text}</p></article></body></html>`, 'https://north.example/mill'), addresses });
  const ID = 'north-daily-2026-05-01';

  it('tells of eight words in a row that the article has, by the first of them', () => {
    const shared = 'the wheel turns day and night to grind the last of the corn';
    const folder = readFolder(smallFolder({ [NORTH]: ["'Flour, says the miller.'", `It says that ${shared}.`] }));
    const findings = against(folder, 'mill-2026', 'north-daily-2026-05-01', page(`By the river ${shared}, we are told.`));
    expect(findings.map(({ file, line, path }) => [file, line, path])).toEqual([[NORTH, 16, 'statements[1].summary.en']]);
    expect(findings[0]!.actual).toContain('the wheel turns day …');
    expect(findings[0]!.actual).not.toContain('night');
    expect(against(folder, 'mill-2026', ID, page('The wheel turns.'))).toEqual([]);
  });

  it('tells of words of the page that are not on it; capitals, quotation marks, widths and spaces make no difference', () => {
    const folder = readFolder(smallFolder({ [NORTH]: ['    summary', "    wording: “about  fifty” litres\n    label: 'buckets'\n    also: [{ value: { kind: count, number: 60, bound: exact }, wording: sixty }]\n    summary"] }));
    const told = (text: string) => against(folder, 'mill-2026', ID, page(text)).map(({ path, actual }) => `${path}: ${actual}`);
    expect(told('"About fifty" litres, in Buckets; or sixty.')).toEqual([]);
    expect(told('"About fifty" litres.')).toEqual(['statements[0].label: "buckets"', 'statements[0].also[0].wording: "sixty"']);
    expect(told('About fifty litres, in buckets; or sixty.')).toEqual(['statements[0].wording: "“about  fifty” litres"']);
  });

  it('says nothing of words that the outlet has since taken out', () => {
    const folder = readFolder(smallFolder({ [NORTH]: ['    summary', '    wording: fifty\n    withdrawn: 2026-05-02\n    summary'] }));
    expect(against(folder, 'mill-2026', ID, page('Nothing.'))).toEqual([]);
  });

  it('tells of a page that is not of the account, and of nothing else then', () => {
    const folder = readFolder(smallFolder({ [NORTH]: ['    summary', '    wording: fifty litres\n    summary'] }));
    expect(against(folder, 'mill-2026', ID, page('Nothing.', 'https://south.example/mill')).map(({ line, path, actual }) => [line, path, actual])).toEqual([[2, 'addresses', 'https://south.example/mill']]);
    for (const address of ['https://north.example/mill', 'http://www.north.example/mill/?from=home#top']) expect(against(folder, 'mill-2026', ID, page('Fifty litres.', address))).toEqual([]);
    const [file, other] = [join(temporary(), 'page.html'), join(temporary(), 'other.html')];
    writeFileSync(file, '<html><head><link rel="canonical" href="https://north.example/mill"></head><body><article><p>Fifty litres.</p></article></body></html>');
    writeFileSync(other, '<html><head><link rel="canonical" href="https://north.example/dam"></head><body><article><p>Fifty litres.</p></article></body></html>');
    const run = (saved: string) => desk('--folder', folder.reading.folder, 'check', '--against', saved, '--account', ID);
    expect([run(file).status, run(other).status]).toEqual([0, 1]);
  }, PATIENCE);
});

describe('the command line', () => {
  const verdict = { [NORTH]: ['Flour, says the miller.', 'The miller falsely says flour.'] as const };

  it('ends with 0 and says what it looked at where nothing is found', () => {
    const { status, stdout, stderr } = desk('--folder', smallFolder(), 'check');
    expect([status, stdout, stderr]).toEqual([0, 'nothing found in 1 dispute, 2 claims, 2 accounts, 2 outlets\n', '']);
  }, PATIENCE);

  it('prints one JSON object a finding, and nothing else, where it is asked to', () => {
    const folder = smallFolder({ ...verdict, 'outlets/north-daily.yaml': ['country: GB', 'country: GB'] });
    const { status, stdout } = desk('--folder', folder, 'check', '--format', 'json');
    expect(stdout.trimEnd().split('\n').map((line) => JSON.parse(line))).toEqual(checkFolder(folder, todayHere()).findings);
    expect(status).toBe(1);
  }, PATIENCE);

  it('tells a command that it does not understand from findings', () => {
    for (const args of [['check', '--format', 'xml'], ['--folder', smallFolder(), 'check', 'pier-2026'], ['--folder', smallFolder(), 'check', '--against', 'x.html']]) expect(desk(...args).status).toBe(2);
  }, PATIENCE);

  it('mends first, tells of each mend on a line, and finds nothing more', () => {
    const folder = smallFolder({ [SOUTH]: SMALL[SOUTH]!.replaceAll('\n', '\r\n') });
    const { status, stdout } = desk('--folder', folder, 'check', '--fix');
    expect(stdout.split('\n')[0]).toBe(`mended ${join(folder, SOUTH)}: line ends of Windows made plain ones`);
    expect(status).toBe(0);
  }, PATIENCE);
});

it('on GitHub a finding stands beside its line, whatever is in it', () => {
  const finding = { rule: 'a,b:c', file: 'outlets/x.yaml', line: 3, path: 'name.en', expected: '100 %', actual: 'two\nlines', tip: 'Mend it: now, please.' };
  expect(printed(finding, 'github', DATA)).toBe('::error file=data/outlets/x.yaml,line=3,title=a%2Cb%3Ac::name.en: expected 100 %25%0Afound two%0Alines%0AMend it: now, please.');
});
