import type { CompiledDispute, Gate } from '../recognise/index.ts';
import type { Dispute, Outlet } from '../schema/index.ts';
import { addressKey, isAt } from './address.ts';
import type { Reads } from './database.ts';
import type { ImportRow } from './tables.ts';

/** The gate of the pack in the store; undefined where the store is empty. */
export async function gateOf(store: Reads): Promise<Gate | undefined> {
  const row = await store.get('meta', 'gate');
  return row?.name === 'gate' ? row.gate : undefined;
}

/** What the detector is to look for; undefined where the store is empty. */
export async function watchOf(store: Reads): Promise<string[][][] | undefined> {
  const row = await store.get('meta', 'watch');
  return row?.name === 'watch' ? row.watch : undefined;
}

/** The version of the pack in use, or undefined where the store is empty. */
export async function packVersion(store: Reads): Promise<string | undefined> {
  const row = await store.get('meta', 'pack');
  return row?.name === 'pack' ? row.version : undefined;
}

/** The pack files that the reader imported, in the order in which they came. */
export function allImports(store: Reads): Promise<ImportRow[]> {
  return store.all('imports');
}

/** The imports that are kept and could not be put to use, by their numbers. */
export async function unusedImports(store: Reads): Promise<number[]> {
  const row = await store.get('meta', 'pack');
  return row?.name === 'pack' ? row.unused : [];
}

/** A dispute compiled for recognition. */
export async function compiledDispute(store: Reads, id: string): Promise<CompiledDispute | undefined> {
  return (await store.get('compiled', id))?.compiled;
}

/** A dispute whole, by its id. */
export async function disputeById(store: Reads, id: string): Promise<Dispute | undefined> {
  return (await store.get('disputes', id))?.dispute;
}

/** All outlets by id. */
export async function allOutlets(store: Reads): Promise<Record<string, Outlet>> {
  return Object.fromEntries((await store.all('outlets')).map(({ id, outlet }) => [id, outlet]));
}

/** The id of the account of a dispute that was recorded from a page at one of these addresses, or that is printed there too; what is no address is passed over. */
export async function accountAt(store: Reads, dispute: string, addresses: readonly string[]): Promise<string | undefined> {
  for (const address of addresses) {
    const page = addressKey(address);
    if (!page) continue;
    const rows = await store.accountsAt(page.key);
    const row = rows.find((one) => one.dispute === dispute && [...one.account.addresses, ...one.account.copies].some((recorded) => {
      const key = addressKey(recorded);
      return key !== undefined && isAt(page, key);
    }));
    if (row) return row.id.slice(dispute.length + 1);
  }
  return undefined;
}
