/**
 * What a careless, a hurried or a hostile editor writes, and YAML takes for something else than it looks: one finding, at the line.
 */
import { mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { checkFolder } from '../../data/desk/check/check.ts';
import { digests } from './desk.ts';
import { type Edit, NORTH, SMALL, smallFolder, SOUTH } from './folder.ts';

const MILL = 'disputes/mill-2026';
const [DISPUTE, SOURCES, TERMS, WATER, PEOPLE, OUTLET] = [`${MILL}/dispute.yaml`, `${MILL}/sources.yaml`, `${MILL}/terms.yaml`, `${MILL}/claims/water.yaml`, `${MILL}/claims/people.yaml`, 'outlets/north-daily.yaml'];

interface Odd { edits: Record<string, Edit>; after?: (folder: string) => void; at: string; found: string | RegExp }

const figure = (number: string, found: string | RegExp = number): Odd => ({ edits: { [NORTH]: ['number: 50', `number: ${number}`] }, at: `${NORTH}:10 yaml`, found });
const summary = (text: string, at: string, found: string | RegExp): Odd => ({ edits: { [NORTH]: ["'Flour, says the miller.'", text] }, at: `${NORTH}:16 ${at}`, found });
const unseen = (text: string) => summary(text, 'yaml', /one that cannot/);

const EDITS: Record<string, Odd> = {
  'a figure with commas': figure('28,800,000', /"800"/),
  'a figure in hexadecimal': figure('0x10'),
  'a figure in octal': figure('0o17'),
  'a figure with a zero in front': figure('017'),
  'a figure with an exponent': figure('1e3'),
  'a figure beyond all numbers': figure('1e400'),
  'a figure that is none': figure('.nan'),
  'a zero below zero': figure('-0'),
  'a figure whose last digits would be lost': figure('9007199254740993'),
  'a figure with low lines': { edits: { [NORTH]: ['number: 50', 'number: 28_800_000'] }, at: `${NORTH}:10 schema`, found: '"28_800_000"' },
  'a version that is a number': { edits: { [NORTH]: ['{ kind: count, number: 50, bound: about }', '{ kind: version, version: 2.10 }'] }, at: `${NORTH}:10 schema`, found: '2.1' },
  'a day in digits alone': { edits: { [DISPUTE]: ['asOf: 2026-05-02', 'asOf: 20260502'] }, at: `${DISPUTE}:8 schema`, found: '20260502' },
  'a yes where a day belongs': { edits: { [NORTH]: ['    firmness: attributed\n  - claim: purpose', '    firmness: attributed\n    withdrawn: true\n  - claim: purpose'] }, at: `${NORTH}:14 schema`, found: 'true' },
  'a country in small letters': { edits: { [OUTLET]: ['country: GB', 'country: no'] }, at: `${OUTLET}:3 schema`, found: '"no"' },
  'a text with a comma in braces': summary('Flour, says the miller.', 'yaml', /"says the miller\."/),
  'no space behind a colon in braces': { edits: { [NORTH]: ['{ kind: count, number: 50, bound: about }', '{kind:count,number:50,bound:about}'] }, at: `${NORTH}:10 yaml`, found: '"kind:count"' },
  'a merge': { edits: { [TERMS]: `${SMALL[TERMS]}x:\n  <<: { kind: noun }\n  en: [x]\n` }, at: `${TERMS}:8 yaml`, found: 'a merge (<<)' },
  'an anchor': { edits: { [OUTLET]: ['[en]', '&all [en]'] }, at: `${OUTLET}:4 yaml`, found: 'an anchor (&all)' },
  'a tag': { edits: { [OUTLET]: ['GB', '!country GB'] }, at: `${OUTLET}:3 yaml`, found: 'a tag (!country)' },
  'a tag that makes bytes of a text': { edits: { [OUTLET]: ['GB', '!!binary R0I='] }, at: `${OUTLET}:3 yaml`, found: 'a tag (tag:yaml.org,2002:binary)' },
  'a directive that makes false of Norway': { edits: { [OUTLET]: `%YAML 1.1\n---\n${SMALL[OUTLET]!.replace('GB', 'NO')}` }, at: `${OUTLET}:1 yaml`, found: 'a line that begins with %' },
  'a list for a key': { edits: { [TERMS]: `${SMALL[TERMS]}[a, b]:\n  kind: noun\n  en: [x]\n` }, at: `${TERMS}:7 yaml`, found: 'a list or braces' },
  'a key that JavaScript would swallow': { edits: { [TERMS]: `${SMALL[TERMS]}__proto__:\n  kind: noun\n  en: [x]\n` }, at: `${TERMS}:7 yaml`, found: '"__proto__"' },
  'a key with a capital': { edits: { [NORTH]: ['outlet: north-daily', 'Outlet: north-daily'] }, at: `${NORTH}:1 schema`, found: 'the key "Outlet"' },
  'a key that is misspelt': { edits: { [NORTH]: ['recorded:', 'recoreded:'] }, at: `${NORTH}:4 schema`, found: 'the key "recoreded"' },
  'blanks for a text': summary("'   '", 'yaml', 'blanks alone'),
  'wide blanks for a text': summary("'\u3000\u00a0'", 'yaml', 'blanks alone'),
  'writing turned around by a backslash': unseen('"The \\u202emiller says flour."'),
  'a NUL by a backslash': unseen('"The \\0miller says flour."'),
  'a space without width in a text': unseen("'The mil\u200bler says flour.'"),
  'a mark of direction in a text': unseen("'The \u200fmiller says flour.'"),
  'a hyphen that is not shown': unseen("'The mil\u00adler says flour.'"),
  'letters of the invisible alphabet': unseen("'The \u{e0041}miller says flour.'"),
  'half a character': unseen('"The \\ud800 miller says flour."'),
  'a sign of nobody': unseen("'The \ue000 miller says flour.'"),
  'a joiner within a word': unseen("'The mil\u200cler says flour.'"),
  'an id with a space without width': { edits: { [NORTH]: ['outlet: north-daily', 'outlet: north-\u200bdaily'] }, at: `${NORTH}:1 yaml`, found: /cannot/ },
  'a topic whose file was renamed': { edits: { [PEOPLE]: null, [`${MILL}/claims/folk.yaml`]: SMALL[PEOPLE]! }, at: `${DISPUTE}:11 file`, found: /folk\.yaml/ },
  'a topic whose file ends in .yml': { edits: { [PEOPLE]: null, [`${MILL}/claims/people.yml`]: SMALL[PEOPLE]! }, at: `${MILL}/claims/people.yml:1 file`, found: 'people.yml' },
  'an ending in capitals': { edits: { [OUTLET]: null, 'outlets/north-daily.YAML': SMALL[OUTLET]!, [NORTH]: null, [SOUTH]: SMALL[SOUTH]!.replace(/ {4}relations:\n(?: .*\n)+/, ''), [SOURCES]: SMALL[SOURCES]!.replace(/^notice:\n(?: .*\n)+/m, '') }, at: 'outlets/north-daily.YAML:1 file', found: 'north-daily.YAML' },
  'a file for a folder': { edits: { [WATER]: null, [PEOPLE]: null, [`${MILL}/claims`]: 'water\n', [DISPUTE]: SMALL[DISPUTE]!.replace('  - water\n  - people\n', '  - claims\n') }, at: `${MILL}/claims:1 file`, found: 'a file' },
  'a folder for a file': { edits: {}, after: (folder) => mkdirSync(join(folder, 'outlets/x.yaml')), at: 'outlets/x.yaml:1 file', found: 'a folder' },
  'a folder for a key': { edits: {}, after: (folder) => mkdirSync(join(folder, 'keys/a.pub'), { recursive: true }), at: 'keys/a.pub:1 file', found: 'a folder' },
  'an empty folder of a dispute': { edits: {}, after: (folder) => mkdirSync(join(folder, 'disputes/pier-2026')), at: 'disputes/pier-2026:1 file', found: 'an empty folder' },
  'a link to a file elsewhere': { edits: { [OUTLET]: null }, after: (folder) => symlinkSync('/etc/hostname', join(folder, OUTLET)), at: `${OUTLET}:1 file`, found: 'a link' },
  'a link to itself': { edits: { [OUTLET]: null }, after: (folder) => symlinkSync('north-daily.yaml', join(folder, OUTLET)), at: `${OUTLET}:1 file`, found: 'a link' },
  'a link that leads round': { edits: {}, after: (folder) => symlinkSync(folder, join(folder, 'disputes/loop')), at: 'disputes/loop:1 file', found: 'a link' },
};

it.each(Object.entries(EDITS))('%s is told once, at the line, and nothing is lost', (_, { edits, after, at, found }) => {
  const folder = smallFolder(edits);
  after?.(folder);
  const before = digests(folder);
  const { findings } = checkFolder(folder, '2026-06-01');
  expect(findings.map(({ file, line, rule }) => `${file}:${line} ${rule}`)).toEqual([at]);
  const [{ expected, actual, tip }] = findings as [(typeof findings)[0]];
  if (typeof found === 'string') expect(actual).toBe(found);
  else expect(actual).toMatch(found);
  for (const words of [expected, tip]) expect(words).not.toMatch(/^$|Invalid|Too small|null|undefined|\[object/);
  expect(digests(folder)).toEqual(before);
});

it.each([
  ['a face', "'The miller says flour 👩🏽‍🌾.'"], ['a figure as a text', "'Fifty, or 28,800,000.'"], ['an accent', "'The café says flour.'"], ['Persian with its joiner', "'The miller (می‌گوید) says flour.'"],
])('and what is as it should be is not told: %s', (_, text) => {
  expect(checkFolder(smallFolder({ [NORTH]: ["'Flour, says the miller.'", text] }), '2026-06-01').findings).toEqual([]);
});

it('a file that is wrong in thousands of places is told before its reader has gone', () => {
  const folder = smallFolder({ [TERMS]: `${SMALL[TERMS]}${Array.from({ length: 10_000 }, (_, at) => `t${at}:\n  kind: nounn\n  en: [word ${at}]\n`).join('')}` });
  expect(checkFolder(folder, '2026-06-01').findings.length).toBe(10_000);
}, 60_000);
