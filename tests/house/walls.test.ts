import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { commandFile, ROOT } from '../harness/tool.ts';

const uses = (name: string) => `export const used = ${name};\n`;
const takes = (from: string) => `import { thing } from '${from}';\n${uses('thing')}`;

const pure = ['schema', 'text', 'recognise', 'crossref', 'editorial', 'pack'];
const bytes = ['crypto', 'TextEncoder', 'TextDecoder', 'atob', 'btoa', 'structuredClone'];

/** What may not be written where: a promise of the house, the file, its text, the rule that stops it. */
const BREACHES: [promise: string, file: string, text: string, rule: string][] = [
  ...pure.flatMap((room): [string, string, string, string][] => [
    ...['document', 'window', 'browser', 'chrome', 'navigator', 'localStorage', 'indexedDB', 'setTimeout', 'process', 'performance'].map(
      (name): [string, string, string, string] => [`${room} has no ${name}`, `lib/${room}/uses-${name}.ts`, uses(name), 'no-undef'],
    ),
    [`${room} does not fetch`, `lib/${room}/fetches.ts`, uses('fetch'), 'no-undef'],
    [`${room} does not reach round by globalThis`, `lib/${room}/round.ts`, uses('globalThis'), 'no-restricted-globals'],
    [`${room} has no clock`, `lib/${room}/clock.ts`, uses('Date.now()'), 'no-restricted-properties'],
    [`${room} throws no dice`, `lib/${room}/dice.ts`, uses('Math.random()'), 'no-restricted-properties'],
    ...['../page/read.ts', '../store/index.ts', '../extension/send.ts', '../../entrypoints/detector.ts', '../../components/Text.tsx', '../../data/desk/load.ts', 'node:fs', 'wxt/browser', 'idb', 'react'].map(
      (from, place): [string, string, string, string] => [`${room} does not import ${from}`, `lib/${room}/imports-${place}.ts`, takes(from), 'no-restricted-imports'],
    ),
  ]),
  ['schema does not import text', 'lib/schema/up.ts', takes('../text/normalise.ts'), 'no-restricted-imports'],
  ['text does not import recognise', 'lib/text/up.ts', takes('../recognise/index.ts'), 'no-restricted-imports'],
  ['text does not import zod', 'lib/text/zod.ts', takes('zod'), 'no-restricted-imports'],
  ['recognise does not import crossref', 'lib/recognise/up.ts', takes('../crossref/index.ts'), 'no-restricted-imports'],
  ['crossref does not import editorial', 'lib/crossref/up.ts', takes('../editorial/index.ts'), 'no-restricted-imports'],
  ['editorial does not import recognise', 'lib/editorial/up.ts', takes('../recognise/index.ts'), 'no-restricted-imports'],
  ['pack does not import recognise', 'lib/pack/up.ts', takes('../recognise/index.ts'), 'no-restricted-imports'],
  ['pack does not import text', 'lib/pack/text.ts', takes('../text/normalise.ts'), 'no-restricted-imports'],
  ['pack does not import zod', 'lib/pack/zod.ts', takes('zod'), 'no-restricted-imports'],
  ['pack does not import node:crypto', 'lib/pack/node.ts', takes('node:crypto'), 'no-restricted-imports'],
  ['pack takes no bytes by chance', 'lib/pack/chance.ts', uses('crypto.getRandomValues(new Uint8Array(8))'), 'no-restricted-properties'],
  ['pack takes no name by chance', 'lib/pack/name.ts', uses('crypto.randomUUID()'), 'no-restricted-properties'],
  ['editorial does not import pack', 'lib/editorial/pack.ts', takes('../pack/index.ts'), 'no-restricted-imports'],
  ['crossref does not import pack', 'lib/crossref/pack.ts', takes('../pack/index.ts'), 'no-restricted-imports'],
  ['recognise does not import pack', 'lib/recognise/pack.ts', takes('../pack/index.ts'), 'no-restricted-imports'],
  ['page does not import pack', 'lib/page/pack.ts', takes('../pack/index.ts'), 'no-restricted-imports'],
  ...pure.filter((room) => room !== 'pack').flatMap((room) => bytes.map(
    (name): [string, string, string, string] => [`${room} has no ${name}`, `lib/${room}/uses-${name}.ts`, uses(name), 'no-undef'],
  )),
  ['page takes its document', 'lib/page/document.ts', uses('document.title'), 'no-restricted-globals'],
  ['page does not name the browser', 'lib/page/browser.ts', takes('wxt/browser'), 'no-restricted-imports'],
  ['page does not name chrome', 'lib/page/chrome.ts', uses('chrome'), 'no-restricted-globals'],
  ['page does not import the store', 'lib/page/store.ts', takes('../store/index.ts'), 'no-restricted-imports'],
  ['the store has no document', 'lib/store/document.ts', uses('document'), 'no-restricted-globals'],
  ['the store does not name the browser', 'lib/store/browser.ts', takes('wxt/browser'), 'no-restricted-imports'],
  ['the store does not import extension', 'lib/store/extension.ts', takes('../extension/send.ts'), 'no-restricted-imports'],
  ['extension does not import components', 'lib/extension/up.ts', takes('../../components/Text.tsx'), 'no-restricted-imports'],
  ['extension does not import entrypoints', 'lib/extension/entry.ts', takes('../../entrypoints/background.ts'), 'no-restricted-imports'],
  ['extension reaches storage through the store', 'lib/extension/idb.ts', takes('idb'), 'no-restricted-imports'],
  ['components do not name the browser', 'components/browser.ts', uses('browser'), 'no-restricted-globals'],
  ['components do not import wxt', 'components/wxt.ts', takes('wxt/browser'), 'no-restricted-imports'],
  ['components do not import idb', 'components/idb.ts', takes('idb'), 'no-restricted-imports'],
  ['components do not import the store', 'components/store.ts', takes('../lib/store/index.ts'), 'no-restricted-imports'],
  ['components do not import extension', 'components/words/extension.ts', takes('../../lib/extension/send.ts'), 'no-restricted-imports'],
  ['components do not import page', 'components/page.ts', takes('../lib/page/read.ts'), 'no-restricted-imports'],
  ['entrypoints do not import idb', 'entrypoints/idb.ts', takes('idb'), 'no-restricted-imports'],
  ...['entrypoints', 'components', 'lib/extension', 'lib/store', 'lib/page'].map(
    (room): [string, string, string, string] => [`${room} does not fetch`, `${room}/fetches.ts`, uses('fetch'), 'no-restricted-globals'],
  ),
  ['nothing is evaluated', 'entrypoints/evaluates.ts', uses(`eval('1')`), 'no-eval'],
  ['no function is made from text', 'lib/page/makes.ts', uses(`new Function('return 1')`), 'no-new-func'],
];

/** What each room may do. */
const CLEAN: [promise: string, file: string, text: string][] = [
  ['schema may import zod', 'lib/schema/clean.ts', takes('zod')],
  ['text may import schema and its own', 'lib/text/clean.ts', `${takes('../schema/index.ts')}export * from './numbers.ts';\n`],
  ['recognise may import text', 'lib/recognise/clean.ts', takes('../text/normalise.ts')],
  ['crossref may import recognise', 'lib/crossref/clean.ts', takes('../recognise/index.ts')],
  ['editorial may import schema', 'lib/editorial/clean.ts', takes('../schema/index.ts')],
  ['pack may import schema and editorial', 'lib/pack/clean.ts', `${takes('../schema/index.ts')}export * from '../editorial/index.ts';\n`],
  ['pack may copy, turn text into bytes and digest them', 'lib/pack/bytes.ts', bytes.map((name) => `export const my${name} = ${name};\n`).join('')],
  ['the store may open packs', 'lib/store/packs.ts', takes('../pack/index.ts')],
  ['components may say what changes from pack to pack', 'components/packs.ts', takes('../lib/pack/index.ts')],
  ['a pure room may reckon with a date that it is given', 'lib/crossref/dates.ts', `export const day = (text: string) => new Date(text).getUTCDay();\n`],
  ['page may use the document that it is given', 'lib/page/clean.ts', `export const title = (document: Document) => document.title;\n`],
  ['the store may import idb', 'lib/store/clean.ts', takes('idb')],
  ['extension may know what components take', 'lib/extension/types.ts', `import type { Thing } from '../../components/popup-state.ts';\nexport type Mine = Thing;\n`],
  ['extension may name the browser', 'lib/extension/clean.ts', takes('wxt/browser')],
  ['components may import react and the words of the house', 'components/words/clean.ts', `${takes('react')}export * from '../../lib/schema/index.ts';\n`],
  ['entrypoints may import extension', 'entrypoints/clean.ts', takes('../lib/extension/detect.ts')],
];

describe('the walls of the house', () => {
  const folder = mkdtempSync(join(tmpdir(), 'crossread-walls-'));
  let found: { file: string; rule: string }[];

  beforeAll(() => {
    copyFileSync(join(ROOT, '.oxlintrc.json'), join(folder, '.oxlintrc.json'));
    for (const [, file, text] of [...BREACHES, ...CLEAN]) {
      mkdirSync(join(folder, dirname(file)), { recursive: true });
      writeFileSync(join(folder, file), text);
    }
    const { stdout } = spawnSync(process.execPath, [commandFile('oxlint'), '--format=json'], { cwd: folder, encoding: 'utf8' });
    const report = JSON.parse(stdout) as { diagnostics: { filename: string; code: string }[] };
    found = report.diagnostics.map(({ filename, code }) => ({ file: filename.replaceAll('\\', '/'), rule: code.replace(/^.*\(|\)$/g, '') }));
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  it.each(BREACHES)('%s', (_, file, __, rule) => {
    expect(found.filter((one) => one.file === file).map((one) => one.rule)).toContain(rule);
  });

  it.each(CLEAN)('%s', (_, file) => {
    expect(found.filter((one) => one.file === file)).toEqual([]);
  });
});
