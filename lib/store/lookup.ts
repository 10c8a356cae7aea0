import type { CompiledDispute, Gate } from '../recognise/index.ts';
import type { Dispute, Outlet } from '../schema/index.ts';
import { addressKey, isAt } from './address.ts';
import type { ImportRow, Store } from './database.ts';

/** The gate of the pack in the store; undefined where the store is empty. */
export async function gateOf(store: Store): Promise<Gate | undefined> {
  const row = await store.meta.get('gate');
  return row?.name === 'gate' ? row.gate : undefined;
}

/** What the detector is to look for; undefined where the store is empty. */
export async function watchOf(store: Store): Promise<string[][][] | undefined> {
  const row = await store.meta.get('watch');
  return row?.name === 'watch' ? row.watch : undefined;
}

/** The version of the pack in use, or undefined where the store is empty. */
export async function packVersion(store: Store): Promise<string | undefined> {
  const row = await store.meta.get('pack');
  return row?.name === 'pack' ? row.version : undefined;
}

/** The pack files that the reader imported, in the order in which they came. */
export function allImports(store: Store): Promise<ImportRow[]> {
  return store.imports.toArray();
}

/** The imports that are kept and could not be put to use, by their numbers. */
export async function unusedImports(store: Store): Promise<number[]> {
  const row = await store.meta.get('pack');
  return row?.name === 'pack' ? row.unused : [];
}

/** A dispute compiled for recognition. */
export async function compiledDispute(store: Store, id: string): Promise<CompiledDispute | undefined> {
  return (await store.compiled.get(id))?.compiled;
}

/** A dispute whole, by its id. */
export async function disputeById(store: Store, id: string): Promise<Dispute | undefined> {
  return (await store.disputes.get(id))?.dispute;
}

/** All outlets by id. */
export async function allOutlets(store: Store): Promise<Record<string, Outlet>> {
  return Object.fromEntries((await store.outlets.toArray()).map(({ id, outlet }) => [id, outlet]));
}

/** The id of the account of a dispute that was recorded from a page at one of these addresses, or that is printed there too; what is no address is passed over. */
export async function accountAt(store: Store, dispute: string, addresses: readonly string[]): Promise<string | undefined> {
  for (const address of addresses) {
    const page = addressKey(address);
    if (!page) continue;
    const rows = await store.accounts.where('keys').equals(page.key).toArray();
    const row = rows.find((one) => one.dispute === dispute && [...one.account.addresses, ...one.account.copies].some((recorded) => {
      const key = addressKey(recorded);
      return key !== undefined && isAt(page, key);
    }));
    if (row) return row.id.slice(dispute.length + 1);
  }
  return undefined;
}
