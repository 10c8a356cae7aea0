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

/** Single things by name. */
export type MetaRow = { name: 'pack'; version: string } | { name: 'gate'; gate: Gate };

/** The tables. All of them are a cache of the pack, rebuilt when lost. */
export type Store = Dexie & {
  meta: Table<MetaRow, MetaRow['name']>;
  outlets: EntityTable<{ id: string; outlet: Outlet }, 'id'>;
  disputes: EntityTable<{ id: string; dispute: Dispute }, 'id'>;
  accounts: EntityTable<AccountRow, 'id'>;
  compiled: EntityTable<{ id: string; compiled: CompiledDispute }, 'id'>;
};

/** Opens the store under a name. Dexie connects when it is first used; a blocked or broken database makes that first use reject. */
export function openStore(name = 'crossread'): Store {
  const store = new Dexie(name) as Store;
  store.version(1).stores({ meta: 'name', outlets: 'id', disputes: 'id', accounts: 'id, dispute, *keys', compiled: 'id' });
  return store;
}
