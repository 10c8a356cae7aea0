import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { loadPack } from '../../data/desk/read/load.ts';
import { tryFiles } from '../../data/desk/try/try.ts';
import { desk } from './desk.ts';
import { smallFolder, temporary } from './folder.ts';

const PAGES = fileURLToPath(new URL('../fixtures/pages/ja', import.meta.url));
const loaded = loadPack(fileURLToPath(new URL('../../data', import.meta.url)));
if (!loaded.ok) throw new Error(JSON.stringify(loaded.findings));
const { pack } = loaded;

function tried(...paths: string[]): { lines: { file: string; disputes: unknown[] }[]; failed: string[] } {
  const lines: string[] = [];
  const failed = tryFiles(pack, paths, { json: true }, (line) => lines.push(line));
  return { lines: lines.map((line) => JSON.parse(line)), failed };
}

describe('try', () => {
  it('takes a folder for all the pages below it, in the order of their names', () => {
    const folder = temporary();
    mkdirSync(join(folder, 'b', 'deep'), { recursive: true });
    for (const name of ['c.html', 'b/deep/x.HTM', 'a.html', 'a.yaml', '.hidden.html']) writeFileSync(join(folder, name), '<p>x</p>');
    expect(tried(folder).lines.map(({ file }) => file.slice(folder.length + 1))).toEqual(['a.html', join('b', 'deep', 'x.HTM'), 'c.html']);
  });

  it('goes on after a file that cannot be read, and tells of it', () => {
    const folder = temporary();
    const [none, good] = [join(folder, 'none.html'), join(PAGES, 'wire-ban.html')];
    const { lines, failed } = tried(none, folder, good);
    expect(lines.map(({ file, disputes }) => [file, disputes.length])).toEqual([[good, 1]]);
    expect(failed).toEqual([expect.stringContaining('none.html'), expect.stringContaining(folder)]);
  });

  it('on the command line prints nothing but a line a file, ends with 0 where nothing matches, and with 1 where a file is missing', () => {
    const page = join(temporary(), 'page.html');
    writeFileSync(page, '<html><body><p>Nothing of the kind.</p></body></html>');
    const { status, stdout, stderr } = desk('try', '--json', '--url', 'https://x.example/y', page);
    expect([status, stdout, stderr]).toEqual([0, `{"file":${JSON.stringify(page)},"url":"https://x.example/y","language":"en","disputes":[]}\n`, '']);
    const missing = desk('--folder', smallFolder(), 'try', '--json', '--dispute', 'mill-2026', `${page}l`, page);
    expect([missing.status, missing.stdout.split('\n').length, missing.stderr]).toEqual([1, 2, expect.stringContaining('there is no such file')]);
  }, 60_000);
});
