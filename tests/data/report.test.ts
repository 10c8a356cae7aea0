import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { changesText } from '../../data/desk/report/changes-text.ts';
import { loadPack } from '../../data/desk/read/load.ts';
import { reportOf } from '../../data/desk/report/report.ts';
import { reportText } from '../../data/desk/report/report-text.ts';
import { shortValue } from '../../data/desk/report/short-value.ts';
import { packAt } from '../../data/desk/report/since.ts';
import { triedText, tryAccounts } from '../../data/desk/report/tried.ts';
import { changesBetween } from '../../lib/pack/index.ts';
import type { Account, Pack } from '../../lib/schema/index.ts';
import { desk } from './desk.ts';
import { NORTH, SMALL, smallFolder, SOUTH, temporary } from './folder.ts';

const PATIENCE = 60_000;

function packOf(folder: string): Pack {
  const loaded = loadPack(folder);
  if (!loaded.ok) throw new Error(JSON.stringify(loaded.findings));
  return loaded.pack;
}
const mill = (folder = smallFolder()) => packOf(folder).disputes['mill-2026']!;
const rows = (text: string) => text.split('\n').filter((line) => /^(litres|purpose) /.test(line)).map((line) => line.split(/ {2,}/));

describe('report', () => {
  it('shows for each claim what each account says of it, and what silence is worth', () => {
    const text = reportText(reportOf(mill(smallFolder({ [SOUTH]: ['read: whole', 'read: beginning'] }))));
    expect(rows(text)).toEqual([['litres', 'a', '?', 'a ~50 (1)'], ['purpose', 'a', 'a', 'a stated (2)']]);
    expect(rows(reportText(reportOf(mill())))[0]).toEqual(['litres', 'a', '.', 'a ~50 (1)']);
  });

  it('names what is thin', () => {
    const { thin } = reportOf(mill(smallFolder({ [SOUTH]: ['read: whole', 'read: beginning'] })));
    expect(thin).toMatchObject({ alone: ['litres'], unstated: [], unrecognised: ['purpose'], beginnings: ['south-post-2026-05-02'] });
    expect(Object.keys(thin.untranslated)).toEqual(['', 'north-daily-2026-05-01', 'south-post-2026-05-02']);
  });

  it('takes lists of the same names for one value, in whatever order an account gives them', () => {
    const dispute = mill();
    const [litres, account] = [dispute.topics['water']!.claims['litres']!, dispute.accounts['north-daily-2026-05-01']!];
    const saying = (kind: 'names' | 'stated', ...names: string[]): Account => ({ ...account, statements: [{ ...account.statements[0]!, value: { kind, names } }] });
    for (const kind of ['names', 'stated'] as const) {
      const water = { ...dispute.topics['water']!, claims: { litres: { ...litres, kind, names: { rye: { name: { en: 'rye' } }, oats: { name: { en: 'oats' } } } } } };
      const { rows: [row] } = reportOf({ ...dispute, topics: { water }, accounts: { one: saying(kind, 'oats', 'rye'), two: saying(kind, 'rye', 'oats') } });
      expect(row!.values).toEqual([{ value: 'rye+oats', accounts: 2 }]);
    }
  });

  it('does not count what was withdrawn', () => {
    const row = reportOf(mill(smallFolder({ [NORTH]: ['    firmness: attributed', '    firmness: attributed\n    withdrawn: 2026-05-02'] }))).rows[0]!;
    expect([row.answers, row.values]).toEqual([['withdrawn', 'silent'], []]);
  });

  it.each([1, 17, 40])('fits a table of %s accounts into 100 columns, every column under its number', (number) => {
    const dispute = mill();
    const accounts = Object.fromEntries(Array.from({ length: number }, (_, at): [string, Account] => [`outlet-${String(at).padStart(2, '0')}`, Object.values(dispute.accounts)[0]!]));
    const lines = reportText(reportOf({ ...dispute, accounts })).split('\n');
    const tables = lines.slice(0, lines.findIndex((line) => line.startsWith('A letter')));
    expect(Math.max(...tables.map((line) => line.length))).toBeLessThanOrEqual(100);
    const heads = tables.filter((line) => line.startsWith('claim'));
    expect(heads.flatMap((head) => head.match(/\d+/g))).toEqual(Array.from({ length: number }, (_, at) => String(at + 1)));
    for (const head of heads) {
      const row = tables[tables.indexOf(head) + 1]!;
      for (const match of head.matchAll(/\d+/g)) expect(row[match.index + match[0].length - 1]).toBe('a');
    }
  });

  it('tells of values that take more room under the table', () => {
    const dispute = mill();
    const long = { kind: 'names' as const, names: ['a-name-that-is-rather-long', 'and-another-that-is-longer-still', 'and-a-third-one-beside-these-two-names'] };
    const account = dispute.accounts['north-daily-2026-05-01']!;
    const text = reportText(reportOf({ ...dispute, accounts: { one: { ...account, statements: [{ ...account.statements[0]!, value: long }] } } }));
    expect(text).toContain(' below: 1 value');
    expect(text).toContain(`  litres: a ${long.names.join('+')} (1)`);
  });

  it.each([
    [{ kind: 'count', number: 28_800_000, bound: 'over' }, '>28.8M'], [{ kind: 'count', number: 25_000, bound: 'about' }, '~25K'],
    [{ kind: 'count', number: 24_817, bound: 'exact' }, '24,817'], [{ kind: 'count', number: 12.5, bound: 'nearly' }, 'nearly 12.5'], [{ kind: 'count', number: 0, bound: 'exact' }, '0'],
    [{ kind: 'names', names: [] }, 'none named'], [{ kind: 'period', from: '2026-04-22', to: '2026-06-05' }, '2026-04-22..2026-06-05'],
  ] as const)('writes %j short, and never another figure', (value, short) => {
    expect(shortValue(value as never)).toBe(short);
  });

  it('prints a JSON object a line where it is asked to', () => {
    const { stdout, status } = desk('--folder', smallFolder(), 'report', '--json');
    expect(stdout.trimEnd().split('\n').map((line) => JSON.parse(line).dispute)).toEqual(['mill-2026']);
    expect(status).toBe(0);
  }, PATIENCE);
});

describe('report --tried', () => {
  const saved = (address: string, text: string) => `<html><head><link rel="canonical" href="${address}"><title>The mill</title></head><body><article><h1>The mill</h1>${text}${MORE}</article></body></html>`;
  // As long as an article is, in one sentence: less is taken for furniture, and more would have to state more.
  const MORE = `<p>The mill stands where the river bends, ${'and carts come up to the mill from both villages, in summer and in winter alike, '.repeat(8)}as they always did.</p>`;
  const dispute = () => mill(smallFolder({
    'disputes/mill-2026/claims/water.yaml': SMALL['disputes/mill-2026/claims/water.yaml']!.replace('unit: [litre]', 'unit: [litre]\n    telling: true'),
    'disputes/mill-2026/claims/people.yaml': `${SMALL['disputes/mill-2026/claims/people.yaml']}    recognise:\n      - all: [mill, litre]\n`,
  }));

  function tried(pages: Record<string, string>) {
    const folder = temporary();
    for (const [name, text] of Object.entries(pages)) {
      mkdirSync(join(folder, 'deep'), { recursive: true });
      writeFileSync(join(folder, name), text);
    }
    return tryAccounts(dispute(), {}, folder, () => undefined);
  }

  it('finds the page of an account by its address, and holds what was recorded against it', () => {
    const [north, south] = tried({ 'deep/x.html': saved('https://www.north.example/mill/?from=home', '<p>The mill uses about 50 litres a day.</p>') });
    expect(north).toMatchObject({ covered: true, found: ['litres', 'purpose'], other: [], missed: [], unrecorded: [] });
    expect(south!.file).toBeUndefined();
  });

  it('tells another value from the one recorded, and what was not recorded', () => {
    const [north, south] = tried({
      'a.html': saved('https://north.example/mill', '<p>The mill uses 70 litres a day.</p>'),
      'b.html': saved('https://south.example/mill', '<p>The mill uses 70 litres a day.</p>'),
    });
    expect([north!.other, south!.unrecorded]).toEqual([['litres'], ['litres']]);
    const text = triedText('mill-2026', [north!, south!]);
    expect(text).toContain('with another value (1): litres');
    expect(text).toContain('found and not recorded (1): litres');
  });

  it('finds a list of names that the page spreads over its sentences', () => {
    const names = { rye: { name: { en: 'rye' }, term: 'rye' }, oats: { name: { en: 'oats' }, term: 'oats' } };
    const whole = dispute();
    const account = whole.accounts['north-daily-2026-05-01']!;
    const claim = { ...whole.topics['water']!.claims['litres']!, kind: 'names' as const, names, telling: true, unit: [] };
    const spread = {
      ...whole, terms: { ...whole.terms, rye: { kind: 'noun' as const, en: ['rye'] }, oats: { kind: 'noun' as const, en: ['oats'] } },
      topics: { water: { ...whole.topics['water']!, claims: { litres: claim } } },
      accounts: { one: { ...account, statements: [{ ...account.statements[0]!, value: { kind: 'names' as const, names: ['rye'] }, also: [{ value: { kind: 'names' as const, names: ['oats'] } }] }] } },
    };
    const folder = temporary();
    for (const [text, outcome] of [['<p>The mill grinds rye and oats.</p>', 'found'], ['<p>The mill grinds oats.</p>', 'found'], ['<p>The mill grinds nothing.</p>', 'missed']] as const) {
      writeFileSync(join(folder, 'a.html'), saved('https://north.example/mill', text));
      expect(tryAccounts(spread, {}, folder, () => undefined)[0]![outcome], text).toEqual(['litres']);
    }
  });

  it('says of a page that is not recognised that it is not', () => {
    const [north] = tried({ 'a.html': saved('https://north.example/mill', '<p>Nothing of the kind.</p>') });
    expect([north!.covered, north!.missed]).toEqual([false, ['litres', 'purpose']]);
  });
});

describe('report --since', () => {
  /** A data folder under git, with what it holds committed. */
  function kept(folder: string): string {
    const git = (...args: string[]) => {
      const { status, stderr } = spawnSync('git', ['-c', 'user.name=editor', '-c', 'user.email=editor@mill.example', '-c', 'init.defaultBranch=main', ...args], { cwd: folder, encoding: 'utf8' });
      if (status !== 0) throw new Error(stderr);
    };
    git('init', '-q');
    git('add', '-A');
    git('commit', '-q', '-m', 'first');
    return folder;
  }
  const since = async (folder: string, revision = 'HEAD') => changesText(changesBetween(await packAt(folder, revision), packOf(folder)), revision);

  it('tells what has changed, and nothing where nothing has', async () => {
    const folder = kept(smallFolder());
    expect(await since(folder)).toBe('nothing has changed since HEAD');
    writeFileSync(join(folder, NORTH), readFileSync(join(folder, NORTH), 'utf8').replace('number: 50', 'number: 60'));
    writeFileSync(join(folder, 'outlets/west-news.yaml'), SMALL['outlets/north-daily.yaml']!);
    const text = await since(folder);
    for (const line of ['  + outlets: west-news', '    ~ north-daily-2026-05-01', '      ~ statements: litres']) expect(text.split('\n')).toContain(line);
  }, PATIENCE);

  it('reads data of the form before this one', async () => {
    const folder = smallFolder();
    const dispute = 'disputes/mill-2026/dispute.yaml';
    const older = smallFolder({ [dispute]: ['languages: [en]\n', ''] });
    kept(older);
    writeFileSync(join(older, dispute), readFileSync(join(folder, dispute)));
    expect(await since(older)).toBe('nothing has changed since HEAD');
  }, PATIENCE);

  it('prints what has changed, and no report beside it', () => {
    const { status, stdout } = desk('--folder', kept(smallFolder()), 'report', '--since', 'HEAD');
    expect([status, stdout]).toEqual([0, 'nothing has changed since HEAD\n']);
  }, PATIENCE);

  it('says so where the older data cannot be read, or where there is no such revision', async () => {
    const folder = kept(smallFolder({ [NORTH]: ['number: 50', 'number: fifty'] }));
    await expect(packAt(folder, 'HEAD')).rejects.toThrow(/the data at HEAD is not as it is written today: .*number/);
    await expect(packAt(folder, 'nowhere')).rejects.toThrow(/no revision "nowhere"/);
    await expect(packAt(folder, '--output=x')).rejects.toThrow(/no revision/);
    await expect(packAt(temporary(), 'HEAD')).rejects.toThrow(/no revision/);
  }, PATIENCE);
});
