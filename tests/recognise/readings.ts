/** What the tests of recognition share: the two packs, their fixture pages, and a page's statements in short. */
import { fileURLToPath } from 'node:url';
import { loadPack } from '../../data/desk/read/load.ts';
import { compileDispute, prepare, recognise, type CompiledDispute } from '../../lib/recognise/index.ts';
import type { Found, Pack, Page, Value } from '../../lib/schema/index.ts';
import { fixtures, type Fixture } from '../bench/measure.ts';

const folderOf = (folder: string) => fileURLToPath(new URL(`../../${folder}`, import.meta.url));

/** A data folder of the project as a pack; throws, with the findings, where something is wrong with it. */
export function packIn(folder: string): Pack {
  const loaded = loadPack(folderOf(folder));
  if (!loaded.ok) throw new Error(`${folder} does not load:\n${JSON.stringify(loaded.findings, null, 1)}`);
  return loaded.pack;
}

/** The fixture pages in a folder of the project. */
export const pagesIn = (folder: string): Promise<Fixture[]> => fixtures(folderOf(folder));

/** A pack's only dispute. */
export function disputeOf(pack: Pack): CompiledDispute {
  const [dispute] = Object.values(pack.disputes);
  return compileDispute(dispute!);
}

/** A value in short: 'over 1400', '2031-03-14', 'scour+overload', 'stated'. */
export function inShort(value: Value): string {
  switch (value.kind) {
    case 'count': return value.bound === 'exact' ? String(value.number) : `${value.bound} ${value.number}`;
    case 'date': return value.date;
    case 'period': return `${value.from}..${value.to}`;
    case 'version': return `v${value.version}`;
    case 'names': return value.names.join('+') || 'unnamed';
    case 'stated': return 'stated';
  }
}

/** What a page states, in its order; undefined where it does not cover the dispute. */
export const statementsOf = (dispute: CompiledDispute, page: Page): Found[] | undefined => recognise(dispute, prepare(page))?.statements;

/** What a page states in short, 'claim value', in its order; undefined where it does not cover the dispute. */
export const read = (dispute: CompiledDispute, page: Page): string[] | undefined =>
  statementsOf(dispute, page)?.map(({ claim, value }) => `${claim} ${inShort(value)}`);
