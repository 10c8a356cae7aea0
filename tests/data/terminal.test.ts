import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Command } from 'commander';
import { describe, expect, it, onTestFinished } from 'vitest';
import { fromHere, given, quoted } from '../../data/desk/terminal/given.ts';
import { swallowed } from '../../data/desk/terminal/swallowed.ts';
import { typedCommand } from '../../data/desk/terminal/told.ts';
import { desk } from './desk.ts';
import { smallFolder, temporary } from './folder.ts';

/** Has npm's note of where the maintainer stands say this, until the test ends. */
function standIn(folder: string): void {
  const before = process.env.INIT_CWD;
  process.env.INIT_CWD = folder;
  onTestFinished(() => {
    if (before === undefined) delete process.env.INIT_CWD;
    else process.env.INIT_CWD = before;
  });
}

describe('paths are those of whoever types them', () => {
  it('a relative path is taken from the folder that npm was called in, and printed from there; in full where it lies elsewhere', () => {
    standIn('/somewhere/saved');
    expect([given('a b.html'), given('../a.html'), given('/x/a.html')]).toEqual(['/somewhere/saved/a b.html', '/somewhere/a.html', '/x/a.html']);
    expect([fromHere('/somewhere/saved/pages/a.html'), fromHere('/elsewhere', 'outlets/a.yaml')]).toEqual(['pages/a.html', '/elsewhere/outlets/a.yaml']);
  });

  it('a file beside the maintainer is found from a subfolder', () => {
    const at = temporary(), folder = smallFolder();
    mkdirSync(join(at, 'below'));
    writeFileSync(join(at, 'below', 'page.html'), '<html><body><article><h1>The mill</h1><p>The mill uses 50 litres.</p></article></body></html>');
    standIn(join(at, 'below'));
    expect(desk('--folder', folder, 'try', 'page.html')).toMatchObject({ status: 0, stderr: '' });
  });

  it('a command that is printed can be typed as it is: names with spaces in quotes, the folder named again', () => {
    expect([quoted('a b.html'), quoted("it's"), quoted('~/가.html')]).toEqual(["'a b.html'", String.raw`'it'\''s'`, '~/가.html']);
    expect(typedCommand('/copy of/data', 'try', '--explain', 'a b.html')).toBe("npm run data -- --folder '/copy of/data' try --explain 'a b.html'");
  });
});

describe('what a slip on the command line was is said', () => {
  const command = new Command('correct').option('--on <day>').option('--name-zh-hant <name>').option('--yes');

  it('options that npm kept to itself, since the hyphens were left out', () => {
    const env = { npm_config_on: '2026-07-08', npm_config_name_zh_hant: 'true', npm_config_yes: '', npm_config_cache: '/x' };
    expect(swallowed(command, [], env)).toEqual(['--on', '--name-zh-hant']);
    expect(swallowed(command, ['--on=2026-07-08', '--name-zh-hant'], env)).toEqual([]);
  });

  it.each([
    ['a name with spaces without quotes', ['add', 'my', 'page.html'], 2, 'It goes in quotes'],
    ['an option that has to be there', ['correct', 'north-daily-2026-05-01', 'litres'], 2, 'Two hyphens go behind `data`'],
    ['a folder for a page', ['add', '.'], 1, 'a folder: name a page in it'],
  ])('%s', (_, words, status, says) => {
    const ended = desk('--folder', smallFolder(), ...words);
    expect([ended.status, ended.stderr]).toEqual([status, expect.stringContaining(says)]);
  });
});
