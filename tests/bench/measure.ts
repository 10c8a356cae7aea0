import { readFileSync } from 'node:fs';
import { glob } from 'node:fs/promises';
import { basename, dirname } from 'node:path';
import { parse } from 'yaml';
import { pageOf } from '../../data/desk/try/page.ts';
import type { Tried } from '../../data/desk/try/try.ts';
import type { Page, Value } from '../../lib/schema/index.ts';

/** What the page beside it states, written by hand. */
export interface Expected {
  url: string;
  covered: boolean;
  statements?: { claim: string; contains: string; or?: string[]; value: Value }[];
}

/** One fixture page, read as the extension would read it. */
export interface Fixture {
  name: string;
  language: string;
  page: Page;
  expected: Expected;
}

/** What a page's reading got right. A statement found with the right value in a sentence that was not expected counts as `misplaced`. */
export interface Score {
  fixture: Fixture;
  covered: boolean;
  right: string[];
  misplaced: string[];
  wrongValue: string[];
  missed: string[];
  spurious: string[];
}

/** All fixture pages with their expected readings, in the order of their names. */
export async function fixtures(folder = 'tests/fixtures/pages'): Promise<Fixture[]> {
  const files = (await Array.fromAsync(glob(`${folder}/**/*.html`))).sort();
  return files.map((file) => {
    const expected = parse(readFileSync(file.replace(/html$/, 'yaml'), 'utf8')) as Expected;
    const language = basename(dirname(file));
    return { name: `${basename(dirname(dirname(file)))}/${language}/${basename(file, '.html')}`, language: language === 'pages' ? 'en' : language, page: pageOf(readFileSync(file, 'utf8'), expected.url), expected };
  });
}

const plain = (text: string) => text.replace(/\s+/g, ' ').trim();
const equal = (a: Value, b: Value) => JSON.stringify(sorted(a)) === JSON.stringify(sorted(b));
const sorted = (value: Value) => (value.kind === 'names' ? { ...value, names: [...value.names].sort() } : Object.fromEntries(Object.entries(value).sort()));

/** Holds what was recognised on a page against what it states. */
export function score(fixture: Fixture, tried: Tried): Score {
  const trace = tried.traces.find(({ judgement }) => judgement.covered);
  const found = (trace?.chosen ?? []).map(({ claim, spot, read }) => ({ claim: claim.id, text: plain(spot.text), value: read.value }));
  const expected = fixture.expected.statements ?? [];
  const result: Score = { fixture, covered: trace !== undefined, right: [], misplaced: [], wrongValue: [], missed: [], spurious: [] };
  const taken = new Set<number>();
  for (const { claim, contains, or = [], value } of expected) {
    const at = found.findIndex((one, index) => !taken.has(index) && one.claim === claim && equal(one.value, value));
    if (at < 0) {
      result.missed.push(`${claim} ${JSON.stringify(value)} "${contains}"`);
      continue;
    }
    taken.add(at);
    const there = [contains, ...or].some((words) => found[at]!.text.includes(plain(words)));
    (there ? result.right : result.misplaced).push(there ? claim : `${claim} in "${found[at]!.text}" for "${contains}"`);
  }
  found.forEach((one, index) => {
    if (taken.has(index)) return;
    const known = expected.some((other) => other.claim === one.claim);
    (known ? result.wrongValue : result.spurious).push(`${one.claim} ${JSON.stringify(one.value)} "${one.text}"`);
  });
  return result;
}
