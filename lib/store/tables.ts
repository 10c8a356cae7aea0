import type { DBSchema, IDBPDatabase, IDBPTransaction, StoreNames } from 'idb';
import type { CompiledDispute, Gate } from '../recognise/index.ts';
import type { Account, Dispute, Outlet } from '../schema/index.ts';

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
export interface Tables extends DBSchema {
  imports: { key: number; value: ImportRow };
  meta: { key: MetaRow['name']; value: MetaRow };
  outlets: { key: string; value: { id: string; outlet: Outlet } };
  disputes: { key: string; value: { id: string; dispute: Dispute } };
  accounts: { key: string; value: AccountRow; indexes: { dispute: string; keys: string } };
  compiled: { key: string; value: { id: string; compiled: CompiledDispute } };
}
export type TableName = StoreNames<Tables>;
export type Row<Name extends TableName> = Tables[Name]['value'];
export type Key<Name extends TableName> = Tables[Name]['key'];

/** The tables that are a cache. */
export const CACHE = ['meta', 'outlets', 'disputes', 'accounts', 'compiled'] as const satisfies TableName[];
export const ALL_TABLES: TableName[] = ['imports', ...CACHE];

/** True where a database has every table. */
export const isWhole = (db: IDBPDatabase<Tables>): boolean => ALL_TABLES.every((table) => db.objectStoreNames.contains(table));

/**
 * Gives a database the tables and indexes that it lacks, and leaves those that it has: a new one all of them, an older one
 * what came since. Part of the transaction that changes the version.
 */
export function addMissing(db: IDBPDatabase<Tables>, change: IDBPTransaction<Tables, TableName[], 'versionchange'>): void {
  const has = (table: TableName) => db.objectStoreNames.contains(table);
  if (!has('imports')) db.createObjectStore('imports', { keyPath: 'n', autoIncrement: true });
  if (!has('meta')) db.createObjectStore('meta', { keyPath: 'name' });
  for (const table of ['outlets', 'disputes', 'accounts', 'compiled'] as const) if (!has(table)) db.createObjectStore(table, { keyPath: 'id' });
  const accounts = change.objectStore('accounts');
  if (!accounts.indexNames.contains('dispute')) accounts.createIndex('dispute', 'dispute');
  if (!accounts.indexNames.contains('keys')) accounts.createIndex('keys', 'keys', { multiEntry: true });
}
