/**
 * The store room: IndexedDB through Dexie, in the extension's own origin. It is opened by the background and by extension
 * pages alone: in a content script the database would be the page's.
 */
import { Dexie, type EntityTable, type Table } from 'dexie';
import type { Account, Dispute, Outlet } from '../schema/index.ts';
import type { CompiledDispute, Gate } from '../recognise/index.ts';

/** A recorded account with the keys of its addresses, by which it is looked up. */
export interface AccountRow {
  id: string;
  dispute: string;
  keys: string[];
  account: Account;
}

/**
 * A pack file that the reader imported. It is kept as it came and opened anew whenever the cache is filled: whatever a later
 * version of Crossread asks of packs, it asks of this one too.
 */
export interface ImportRow {
  /** Given by the store, rising; never given twice, so that a list of them tells what was imported. */
  n: number;
  file: string;
  /** The day, in ISO 8601. */
  imported: string;
  bytes: Uint8Array<ArrayBuffer>;
}

/** Single things by name. `from` names all that the cache was made from; `unused` are the imports that could not be put to use. */
export type MetaRow =
  | { name: 'pack'; version: string; from: string; unused: number[] }
  | { name: 'gate'; gate: Gate }
  | { name: 'watch'; watch: string[][][] };

/** The tables. `imports` is the reader's; all others are a cache of the pack that came with the extension and of the imports, and are rebuilt when lost. */
export type Store = Dexie & {
  imports: EntityTable<ImportRow, 'n'>;
  meta: Table<MetaRow, MetaRow['name']>;
  outlets: EntityTable<{ id: string; outlet: Outlet }, 'id'>;
  disputes: EntityTable<{ id: string; dispute: Dispute }, 'id'>;
  accounts: EntityTable<AccountRow, 'id'>;
  compiled: EntityTable<{ id: string; compiled: CompiledDispute }, 'id'>;
};

/** The tables that are a cache. */
export const cacheOf = (store: Store) => [store.meta, store.outlets, store.disputes, store.accounts, store.compiled];

/** Opens the store under a name. Dexie connects when it is first used; a blocked or broken database makes that first use reject. */
export function openStore(name = 'crossread'): Store {
  const store = new Dexie(name) as Store;
  store.version(1).stores({ meta: 'name', outlets: 'id', disputes: 'id', accounts: 'id, dispute, *keys', compiled: 'id' });
  store.version(2).stores({ imports: '++n' });
  return store;
}
