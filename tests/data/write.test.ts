import { existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { fixFolder } from '../../data/desk/check/fix.ts';
import { tryFiles } from '../../data/desk/try/try.ts';
import { loadPack } from '../../data/desk/read/load.ts';
import { rewriteWhole, writeNew, writeNewFolder } from '../../data/desk/write/write.ts';
import { newDispute } from '../../data/desk/write/new-dispute.ts';
import { digests } from './desk.ts';
import { smallFolder, temporary } from './folder.ts';

describe('two commands at once', () => {
  it('of which one changes a file under the other lose nothing: the other is told to run again', () => {
    const folder = temporary();
    writeFileSync(join(folder, 'a.yaml'), 'one');
    rewriteWhole(folder, 'a.yaml', 'one', 'two');
    expect(() => rewriteWhole(folder, 'a.yaml', 'one', 'three')).toThrow(/a\.yaml has changed meanwhile/);
    expect(readdirSync(folder)).toEqual(['a.yaml']);
    expect(readFileSync(join(folder, 'a.yaml'), 'utf8')).toBe('two');
  });

  it('that make the same file make it once', () => {
    const folder = temporary();
    writeNew(folder, 'a.yaml', 'one');
    expect(() => writeNew(folder, 'a.yaml', 'two')).toThrow(/is there already/);
    expect(readFileSync(join(folder, 'a.yaml'), 'utf8')).toBe('one');
    expect(readdirSync(folder)).toEqual(['a.yaml']);
  });

  it('that make the same dispute make it once', () => {
    const folder = smallFolder();
    const options = { title: 'Ash and Birch, May 2026', party: ['Ash', 'Birch'] };
    newDispute(folder, 'ash-birch-2026', options, '2026-05-12');
    const before = digests(folder);
    expect(() => writeNewFolder(folder, 'disputes/ash-birch-2026', { 'dispute.yaml': 'other' })).toThrow(/is there already/);
    expect(digests(folder)).toEqual(before);
  });
});

it('a dispute that could not be written whole is not there, and every other command still works', () => {
  const folder = smallFolder();
  const before = digests(folder);
  // What breaks off in the middle: a file where a folder has to be, as a full disk breaks off elsewhere.
  expect(() => writeNewFolder(folder, 'disputes/ash-2026', { 'dispute.yaml': 'title: x', claims: 'x', 'claims/main.yaml': 'x' })).toThrow(/claims/);
  expect(digests(folder)).toEqual(before);
  expect(readdirSync(join(folder, 'disputes'))).toEqual(['mill-2026']);
  expect(loadPack(folder, 'with').ok).toBe(true);
});

describe('links', () => {
  it('that lead round are not followed by `check --fix`', () => {
    const folder = smallFolder();
    symlinkSync(folder, join(folder, 'disputes', 'loop'));
    expect(fixFolder(folder, '2026-06-01')).toEqual([]);
  });

  it('that lead round or nowhere keep `try` from no page', () => {
    const loaded = loadPack(smallFolder());
    if (!loaded.ok) throw new Error('the small folder is no pack');
    const folder = temporary();
    mkdirSync(join(folder, 'pages'));
    writeFileSync(join(folder, 'pages', 'a.html'), '<p>x</p>');
    symlinkSync('.', join(folder, 'pages', 'loop'));
    symlinkSync('self.html', join(folder, 'self.html'));
    symlinkSync('nowhere.html', join(folder, 'gone.html'));
    const lines: string[] = [];
    const failed = tryFiles(loaded.pack, [join(folder, 'self.html'), join(folder, 'gone.html'), join(folder, 'pages')], { json: true }, (line) => lines.push(line));
    expect(lines.map((line) => JSON.parse(line).file)).toEqual([join(folder, 'pages', 'a.html')]);
    expect(failed.length).toBe(2);
    expect(existsSync(join(folder, 'self.html'))).toBe(false);
  });
});
