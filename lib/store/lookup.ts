import type { CompiledDispute, Gate } from '../recognise/index.ts';
import type { Dispute, Outlet } from '../schema/index.ts';
import { addressKey, isAt } from './address.ts';
import type { Reads, Store } from './database.ts';
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

/** What the cache was made from, or undefined where there is none, or where what tells it is damaged: the cache is then made anew. */
export async function madeFrom(store: Reads): Promise<string | undefined> {
  const row = await store.get('meta', 'pack');
  return row?.name === 'pack' && typeof row.asOf === 'string' && Array.isArray(row.unused) ? row.from : undefined;
}

/** The pack files that the reader imported, in the order in which they came. */
export function allImports(store: Reads): Promise<ImportRow[]> {
  return store.all('imports');
}

/** The day up to which the newest dispute was kept, or undefined where the store is empty. */
export async function newestDay(store: Reads): Promise<string | undefined> {
  const row = await store.get('meta', 'pack');
  return row?.name === 'pack' ? row.asOf : undefined;
}

/** The imports that are kept and could not be put to use, by their numbers. */
export async function unusedImports(store: Reads): Promise<number[]> {
  const row = await store.get('meta', 'pack');
  return row?.name === 'pack' ? row.unused : [];
}

/** A dispute compiled for recognition; undefined where it has not been yet. */
export async function compiledDispute(store: Reads, id: string): Promise<CompiledDispute | undefined> {
  return (await store.get('compiled', id))?.compiled;
}

/** Keeps disputes that were compiled from a cache, for the next page that names their parties; not where the cache was made anew since. */
export async function keepCompiled(store: Store, from: string, disputes: readonly CompiledDispute[]): Promise<void> {
  await store.changing(async (at) => {
    if (await madeFrom(at) === from) await at.put('compiled', disputes.map((compiled) => ({ id: compiled.id, compiled })));
  });
}

/** A dispute whole, by its id. */
export async function disputeById(store: Reads, id: string): Promise<Dispute | undefined> {
  const row = await store.get('disputes', id);
  return row && JSON.parse(new TextDecoder().decode(row.json)) as Dispute;
}

/** All outlets by id. */
export async function allOutlets(store: Reads): Promise<Record<string, Outlet>> {
  return Object.fromEntries((await store.all('outlets')).map(({ id, outlet }) => [id, outlet]));
}

/** The id of the account in a dispute that was recorded from a page at one of these addresses, or that is printed there too; what is no address is passed over. */
export function accountAt({ accounts }: Dispute, addresses: readonly string[]): string | undefined {
  const recorded = Object.entries(accounts).map(([id, account]) => ({ id, keys: [...account.addresses, ...account.copies].flatMap((address) => addressKey(address) ?? []) }));
  for (const page of addresses.flatMap((address) => addressKey(address) ?? [])) {
    const found = recorded.find(({ keys }) => keys.some((key) => isAt(page, key)));
    if (found) return found.id;
  }
  return undefined;
}
