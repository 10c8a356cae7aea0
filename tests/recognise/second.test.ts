/**
 * A dispute that shares nothing with the one in `data/` is recognised by its data alone, and nothing that ships knows either
 * of them by name.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { createTrial, toLine } from '../../data/desk/try/try.ts';
import { ValueKind, type Dispute, type Localised, type Pack } from '../../lib/schema/index.ts';
import { score } from '../bench/measure.ts';
import { packIn, pagesIn, statementsOf, disputeOf } from './readings.ts';

const first = packIn('data');
const second = packIn('tests/fixtures/second/data');
const pages = await pagesIn('tests/fixtures/second/pages');
const trial = createTrial(second);

describe('the second dispute', () => {
  it('has claims of every kind, and all that a claim can be told by', () => {
    const claims = Object.values(disputeIn(second).topics).flatMap((topic) => Object.values(topic.claims));
    const patterns = claims.flatMap((claim) => claim.recognise);
    const names = claims.flatMap((claim) => Object.values(claim.names ?? {}));
    expect(new Set(claims.map((claim) => claim.kind))).toEqual(new Set(ValueKind.options));
    expect(new Set(claims.map((claim) => claim.difference))).toEqual(new Set(['differs', 'other-source', 'other-wording']));
    expect(claims.filter((claim) => claim.telling).length).toBeGreaterThan(0);
    expect(claims.filter((claim) => claim.counters.length > 0).length).toBeGreaterThan(1);
    expect(claims.filter((claim) => claim.unbinds.length > 0).length).toBeGreaterThan(0);
    expect(names.filter((name) => name.within).length).toBeGreaterThan(0);
    expect(names.filter((name) => name.fallback).length).toBeGreaterThan(0);
    expect(patterns.filter((pattern) => pattern.despite.includes('denied')).length).toBeGreaterThan(0);
  });

  it('has pages in four languages, and some that it must not be found on', () => {
    const covered = pages.filter((page) => page.expected.covered);
    expect(new Set(covered.map((page) => page.language))).toEqual(new Set(['en', 'ko', 'zh', 'ja']));
    expect(pages.length - covered.length).toBeGreaterThan(1);
  });

  it.each(pages.map((page) => [page.name, page] as const))('is read on %s as a reader would', (_, page) => {
    const result = score(page, trial(page.page));
    expect(result.covered).toBe(page.expected.covered);
    // Each claim with its value in its sentence, and nothing beyond.
    expect({ missed: result.missed, misplaced: result.misplaced, wrong: result.wrongValue, spurious: result.spurious })
      .toEqual({ missed: [], misplaced: [], wrong: [], spurious: [] });
    expect(result.right.length).toBe(page.expected.statements?.length ?? 0);
  });

  it('is told with the places where it stands on the page', () => {
    const dispute = disputeOf(second);
    const found = pages.flatMap(({ page }) => (statementsOf(dispute, page) ?? []).map((one) => ({ page, ...one })));
    expect(found.length).toBeGreaterThan(50);
    for (const { page, passage, wording, value } of found) {
      expect(page.blocks[passage.block]!.article).toBe(true);
      expect(page.blocks[passage.block]!.text.slice(passage.start, passage.end)).toBe(passage.text);
      expect(passage.text).toContain(wording);
      if (value.kind !== 'stated' && !(value.kind === 'names' && value.names.length === 0)) expect(wording).not.toBe('');
    }
  });
});

describe('two disputes in one pack', () => {
  const both: Pack = { ...first, disputes: { ...first.disputes, ...second.disputes } };
  const together = createTrial(both);

  it('leave each other alone', async () => {
    const alone = createTrial(first);
    const theirs = (await pagesIn('tests/fixtures/pages/zh-hant')).concat(await pagesIn('tests/fixtures/pages/ja'));
    expect(theirs.length).toBeGreaterThan(10);
    for (const { name, page } of theirs) expect(toLine(name, together(page))).toBe(toLine(name, alone(page)));
    for (const { name, page } of pages) expect(toLine(name, together(page))).toBe(toLine(name, trial(page)));
  });
});

function disputeIn(pack: Pack): Dispute {
  const [dispute] = Object.values(pack.disputes);
  return dispute!;
}

/** The names by which two packs know their parties and outlets: what readers are shown, what pages write, and the hosts. */
function namesOf(pack: Pack): string[] {
  const texts = (name: Localised) => Object.values(name);
  const outlets = Object.values(pack.outlets).flatMap((outlet) => [...texts(outlet.name), ...outlet.hosts]);
  const parties = Object.values(pack.disputes).flatMap((dispute) => Object.values(dispute.parties).flatMap(({ name, term }) => {
    const { kind: _, ...forms } = dispute.terms[term]!;
    return [...texts(name), ...Object.values(forms).flat()];
  }));
  return [...outlets, ...parties];
}

describe('what ships', () => {
  const root = fileURLToPath(new URL('../../', import.meta.url));
  const files = ['lib', 'components'].flatMap((folder) => readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(ts|tsx|css|html|json|ya?ml)$/.test(entry.name))
    .map((entry) => relative(root, join(entry.parentPath, entry.name)).replaceAll('\\', '/')));

  /**
   * The hosts that are read at once when installed stand in the code by decision: what a browser is asked for must never widen
   * with the data.
   */
  const EXCEPT = ['lib/extension/hosts.ts'];

  /** Names that the data has for the parties' products and for who reported, beyond the parties' and outlets' own. */
  const KIN = ['Claude', '클로드', '克劳德', 'クロード', 'Qwen', '큐원', '通义', 'Qoder', 'Vibe Times', 'SBS', 'VibeTimes', 'Zhidongxi', '智东西', 'Caixin', '财新', 'Corvina', 'Brannock'];

  /** A file's code: comments, which may give an example from the news, left out. A comment begins a line or stands behind a space. */
  const codeOf = (text: string) => text.replace(/^\s*\/\*.*?\*\//gms, '').replace(/(^|\s)\/\*\*? .*?\*\//g, '$1').replace(/(^|\s)\/\/ .*$/gm, '$1');
  const holding = (names: readonly string[], read: (file: string) => string) => files.filter((file) => !EXCEPT.includes(file)).flatMap((file) => {
    const text = read(file).toLowerCase();
    return names.filter((name) => text.includes(name.toLowerCase())).map((name) => `${file}: ${name}`);
  });
  const whole = (file: string) => readFileSync(join(root, file), 'utf8');

  it('names no party and no outlet of either dispute, not even in a comment', () => {
    const names = [...namesOf(first), ...namesOf(second)];
    expect(names).toEqual(expect.arrayContaining(['Alibaba', '앤트로픽', '阿里巴巴', 'アリババ', 'Merrowline', '해마루일보', 'dunhaven-tide.example', ...first.outlets['sbs-news']!.hosts]));
    expect(files.length).toBeGreaterThan(80);
    expect(holding(names, whole)).toEqual([]);
  });

  it('names none of their products and sources in its code', () => {
    expect(holding(KIN, (file) => codeOf(whole(file)))).toEqual([]);
  });

  it('names no claim and no term of either dispute that is not an ordinary word', () => {
    const ids = [first, second].flatMap((pack) => Object.values(disputeIn(pack).topics).flatMap((topic) => Object.keys(topic.claims)));
    const quoted = ids.map((id) => `'${id}'`);
    expect(quoted.length).toBeGreaterThan(30);
    expect(holding(quoted, (file) => codeOf(whole(file)))).toEqual([]);
  });

  it('names the outlets in the one file that the exception is made for', () => {
    const outlets = Object.values(first.outlets).flatMap((outlet) => outlet.hosts);
    for (const file of EXCEPT) expect(outlets.filter((host) => whole(file).includes(host))).toEqual(outlets);
  });
});
