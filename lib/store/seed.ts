import { compileDispute, compileGate } from '../recognise/index.ts';
import type { Pack } from '../schema/index.ts';
import { addressKey } from './address.ts';
import type { AccountRow, Store } from './database.ts';

/** The accounts of a pack as rows. Account ids are unique within a dispute only, so a row's id names both. */
function accountRows(pack: Pack): AccountRow[] {
  return Object.values(pack.disputes).flatMap((dispute) => Object.entries(dispute.accounts).map(([id, account]) => ({
    id: `${dispute.id}/${id}`,
    dispute: dispute.id,
    keys: account.addresses.flatMap((address) => addressKey(address)?.key ?? []),
    account,
  })));
}

/** Puts a pack in the place of whatever the store holds, in one transaction: it is all there afterwards, or nothing has changed. */
export async function putPack(store: Store, pack: Pack): Promise<void> {
  const disputes = Object.values(pack.disputes);
  const compiled = disputes.map((dispute) => ({ id: dispute.id, compiled: compileDispute(dispute) }));
  const gate = compileGate(disputes);
  await store.transaction('rw', [store.meta, store.outlets, store.disputes, store.accounts, store.compiled], async () => {
    await Promise.all([store.meta.clear(), store.outlets.clear(), store.disputes.clear(), store.accounts.clear(), store.compiled.clear()]);
    await store.outlets.bulkPut(Object.entries(pack.outlets).map(([id, outlet]) => ({ id, outlet })));
    await store.disputes.bulkPut(disputes.map((dispute) => ({ id: dispute.id, dispute })));
    await store.accounts.bulkPut(accountRows(pack));
    await store.compiled.bulkPut(compiled);
    await store.meta.bulkPut([{ name: 'pack', version: pack.version }, { name: 'gate', gate }]);
  });
}

/** The version of the pack that the store holds, or undefined where it holds none. */
export async function packVersion(store: Store): Promise<string | undefined> {
  const row = await store.meta.get('pack');
  return row?.name === 'pack' ? row.version : undefined;
}

/**
 * Sees to it that the store holds the pack that came with the extension, which is read only where it is needed. Returns
 * whether it had to be put there: at install, after an update, or when the store was lost.
 */
export async function seed(store: Store, version: string, readPack: () => Pack): Promise<boolean> {
  if ((await packVersion(store)) === version) return false;
  await putPack(store, readPack());
  return true;
}
