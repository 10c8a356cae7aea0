import type { Pack } from '../schema/index.ts';
import { addressKey } from './address.ts';
import { compose, openImports, type Composed, type Imported } from './compose.ts';
import { cacheOf, type AccountRow, type ImportRow, type Store } from './database.ts';

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
const importNumbers = (store: Store): Promise<number[]> => store.imports.toCollection().primaryKeys();

/** The accounts of a pack as rows. Account ids are unique within a dispute only, so a row's id names both. */
function accountRows(pack: Pack): AccountRow[] {
  return Object.values(pack.disputes).flatMap((dispute) => Object.entries(dispute.accounts).map(([id, account]) => ({
    id: `${dispute.id}/${id}`,
    dispute: dispute.id,
    keys: [...new Set([...account.addresses, ...account.copies].flatMap((address) => addressKey(address)?.key ?? []))],
    account,
  })));
}

/** Fills the cache anew; part of a transaction. */
async function fill(store: Store, { pack, compiled, gate, watch }: Composed, from: string, unused: number[]): Promise<void> {
  await Promise.all(cacheOf(store).map((table) => table.clear()));
  await store.outlets.bulkPut(Object.entries(pack.outlets).map(([id, outlet]) => ({ id, outlet })));
  await store.disputes.bulkPut(Object.values(pack.disputes).map((dispute) => ({ id: dispute.id, dispute })));
  await store.accounts.bulkPut(accountRows(pack));
  await store.compiled.bulkPut(compiled);
  await store.meta.bulkPut([{ name: 'pack', version: pack.version, from, unused }, { name: 'gate', gate }, { name: 'watch', watch }]);
}

/** The imports as they are after a change. */
function changed(imports: readonly Imported[], change: Change | undefined): Imported[] {
  if (!change) return [...imports];
  if ('remove' in change) return imports.filter(({ n }) => n !== change.remove);
  const { put } = change;
  return [...imports.filter(({ n }) => n !== put.n), put].sort((a, b) => (a.n ?? Infinity) - (b.n ?? Infinity));
}

/** Writes a change into the table of imports; part of a transaction. Gives the number of what was put there. */
async function write(store: Store, change: Change | undefined): Promise<number | undefined> {
  if (!change) return undefined;
  if ('put' in change) {
    const { opened: _, ...row } = change.put;
    return store.imports.put(row as ImportRow);
  }
  await store.imports.delete(change.remove);
  return undefined;
}

/** What came of a change. */
export type Outcome = { done: true; n: number | undefined; composed: Composed } | { done: false };

/**
 * Fills the cache from the pack that came with the extension and the reader's imports, and changes the imports where that is
 * asked, all in one transaction: it is all there afterwards, or nothing has changed. The work is done before the transaction
 * begins; where imports have changed meanwhile, in another tab, it is done again. An import that cannot be put to use is
 * refused: `done` is false. Rejects where the database does, as on a full disk.
 */
export async function rebuild(store: Store, bundled: Bundled, change?: Change): Promise<Outcome> {
  for (;;) {
    const rows = await store.imports.toArray();
    const imports = changed(await openImports(rows), change);
    const composed = await compose(bundled.read(), imports);
    if (change && 'put' in change && composed.unused.includes(change.put)) return { done: false };

    const done = await store.transaction('rw', [store.imports, ...cacheOf(store)], async (): Promise<Outcome | undefined> => {
      if (String(await importNumbers(store)) !== String(rows.map(({ n }) => n))) return undefined;
      const n = await write(store, change);
      await fill(store, composed, sourceName(bundled, await importNumbers(store)), composed.unused.flatMap((one) => one.n ?? []));
      return { done: true, n, composed };
    });
    if (done) return done;
  }
}

/** What the cache was made from, or undefined where there is none. */
export async function madeFrom(store: Store): Promise<string | undefined> {
  const row = await store.meta.get('pack');
  return row?.name === 'pack' ? row.from : undefined;
}

/**
 * Sees to it that the cache is there and made from what it should be. Returns whether it had to be filled: at install,
 * after an update or an import, or when it was lost.
 */
export async function seed(store: Store, bundled: Bundled): Promise<boolean> {
  const [from, imports] = await Promise.all([madeFrom(store), importNumbers(store)]);
  if (from === sourceName(bundled, imports)) return false;
  await rebuild(store, bundled);
  return true;
}
