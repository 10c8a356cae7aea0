import type { Pack } from '../schema/index.ts';
import { compose, openImports, type Composed, type Imported } from './compose.ts';
import type { Reads, Store, Writes } from './database.ts';
import { madeFrom } from './lookup.ts';
import { CACHE, type ImportRow } from './tables.ts';

/** The pack that came with the extension: its version at hand, its contents read only where they are needed. */
export interface Bundled {
  version: string;
  read(): Pack;
}

/** A change of the reader's imports: one more, or one fewer. One that has its number goes back to the place that it had. */
export type Change = { put: Imported } | { remove: number };

/** The name of all that the cache is made from: a pack that came with the extension, and imports. */
const sourceName = (bundled: Bundled, imports: readonly number[]): string => [bundled.version, ...imports].join('+');

/** The numbers of the imports that the store holds, rising. */
const importNumbers = (store: Reads): Promise<number[]> => store.keys('imports');

/** Fills the cache anew; part of a transaction. */
async function fill(at: Writes, { outlets, disputes, compiled, gate, watch, asOf }: Composed, from: string, unused: number[]): Promise<void> {
  await Promise.all(CACHE.map((table) => at.clear(table)));
  await at.put('outlets', outlets);
  await at.put('disputes', disputes);
  await at.put('compiled', compiled);
  await at.put('meta', [{ name: 'pack', from, asOf, unused }, { name: 'gate', gate }, { name: 'watch', watch }]);
}

/** The imports as they are after a change. */
function changed(imports: readonly Imported[], change: Change | undefined): Imported[] {
  if (!change) return [...imports];
  if ('remove' in change) return imports.filter(({ n }) => n !== change.remove);
  const { put } = change;
  return [...imports.filter(({ n }) => n !== put.n), put].sort((a, b) => (a.n ?? Infinity) - (b.n ?? Infinity));
}

/** Writes a change into the table of imports; part of a transaction. Gives the number of what was put there. */
async function write(at: Writes, change: Change | undefined): Promise<number | undefined> {
  if (!change) return undefined;
  if ('put' in change) {
    const { opened: _, ...row } = change.put;
    const [n] = await at.put('imports', [row as ImportRow]);
    return n;
  }
  await at.remove('imports', change.remove);
  return undefined;
}

/** What came of a change. */
export type Outcome = { done: true; n: number | undefined } | { done: false };

/**
 * Fills the cache from the pack that came with the extension and the reader's imports, and changes the imports where that is
 * asked, all in one transaction: it is all there afterwards, or nothing has changed. The work is done before the transaction
 * begins; where imports have changed meanwhile, in another tab, it is done again. An import that cannot be put to use is
 * refused: `done` is false. Imports that are `known` need not be opened. Rejects where the database does, as on a full disk.
 */
export async function rebuild(store: Store, bundled: Bundled, change?: Change, known: readonly Imported[] = []): Promise<Outcome> {
  for (;;) {
    const rows = await store.all('imports');
    const imports = changed(await openImports(rows, known), change);
    const composed = compose(bundled.read(), imports);
    if (change && 'put' in change && composed.unused.includes(change.put)) return { done: false };

    const done = await store.changing(async (at): Promise<Outcome | undefined> => {
      if (String(await importNumbers(at)) !== String(rows.map(({ n }) => n))) return undefined;
      const n = await write(at, change);
      await fill(at, composed, sourceName(bundled, await importNumbers(at)), composed.unused.flatMap((one) => one.n ?? []));
      return { done: true, n };
    });
    if (done) return done;
  }
}

/** True where the cache is there and made from what it should be: not before the install, after an update or an import, or when it was lost. */
export async function isCurrent(store: Store, bundled: Bundled): Promise<boolean> {
  const [from, imports] = await store.reading((at) => Promise.all([madeFrom(at), importNumbers(at)]));
  return from === sourceName(bundled, imports);
}

/** Sees to it that the cache is current. Returns whether it had to be filled. */
export async function seed(store: Store, bundled: Bundled): Promise<boolean> {
  if (await isCurrent(store, bundled)) return false;
  await rebuild(store, bundled);
  return true;
}
