/** The pages that maintainers keep beside a dispute are read as their readings say: what is recognised there is what is stated there. */
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { packed, readFolder } from '../../data/desk/read/load.ts';
import { pageOf } from '../../data/desk/try/page.ts';
import { createTrial, type Tried } from '../../data/desk/try/try.ts';
import type { Page } from '../../lib/schema/index.ts';
import { score } from '../bench/measure.ts';
import { type Edit, smallFolder } from './folder.ts';

/** What the pages of a data folder are misread in, by page. */
function misreadings(dataFolder: string): Record<string, string[]> {
  const folder = readFolder(dataFolder);
  const trials = new Map<string, (page: Page) => Tried>(Object.entries(folder.disputes).map(([id, dispute]) => [id, createTrial(packed({ outlets: {}, disputes: { [id]: dispute } }))]));
  const read = folder.pages.map(({ dispute, language, file, html, expected }): [string, string[]] => {
    const page = pageOf(html, expected.url);
    const { covered, misplaced, wrongValue, missed, spurious } = score({ name: file, language, page, expected }, trials.get(dispute)!(page));
    const list = (what: string, all: readonly string[]) => all.map((one) => `${what} ${one}`);
    return [file, [...(covered === expected.covered ? [] : [covered ? 'covered' : 'not covered']), ...list('misplaced', misplaced), ...list('another value', wrongValue), ...list('missed', missed), ...list('spurious', spurious)]];
  });
  return Object.fromEntries(read.filter(([, wrong]) => wrong.length > 0));
}

it('the pages of every dispute in the data are read as they should be', () => {
  expect(misreadings(fileURLToPath(new URL('../../data', import.meta.url)))).toEqual({});
});

describe('a page beside a dispute that is read otherwise', () => {
  const NOTICE = 'disputes/mill-2026/pages/en/notice';
  const WATER = 'disputes/mill-2026/claims/water.yaml';
  const page = (sentence: string): Edit => `<html><head><title>The mill</title></head><body><article><h1>The mill</h1><p>${sentence}</p><p>The mill stands where the river bends, ${'and carts come up to the mill from both villages, in summer and in winter alike, '.repeat(8)}as they always did.</p></article></body></html>`;
  const folder = (sentence: string) => smallFolder({ [WATER]: ['unit: [litre]', 'unit: [litre]\n    telling: true'], [`${NOTICE}.html`]: page(sentence) });

  it('is told of', () => {
    expect(misreadings(folder('The mill uses about 50 litres a day, which is about fifty litres.'))).toEqual({});
    expect(misreadings(folder('The mill uses 70 litres a day.'))[`${NOTICE}.yaml`]).toEqual([expect.stringContaining('another value litres'), expect.stringContaining('missed litres')]);
    expect(misreadings(folder('It rains.'))[`${NOTICE}.yaml`]).toContain('not covered');
  });
});
