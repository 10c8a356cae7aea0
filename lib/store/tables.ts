import type { DBSchema, IDBPDatabase, StoreNames } from 'idb';
import type { CompiledDispute, Gate } from '../recognise/index.ts';
import type { Outlet } from '../schema/index.ts';

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

/** Single things by name. `from` names all that the cache was made from, `asOf` is the day up to which the newest dispute was kept; `unused` are the imports that could not be put to use. */
export type MetaRow =
  | { name: 'pack'; from: string; asOf: string; unused: number[] }
  | { name: 'gate'; gate: Gate }
  | { name: 'watch'; watch: string[][][] };

/** The tables. `imports` is the reader's; all others are a cache of the pack that came with the extension and of the imports, and are rebuilt when lost. */
export interface Tables extends DBSchema {
  imports: { key: number; value: ImportRow };
  meta: { key: MetaRow['name']; value: MetaRow };
  outlets: { key: string; value: { id: string; outlet: Outlet } };
  /** Each as JSON in UTF-8: a fraction of the time that a clone of it takes, and half the room of a text with letters of the East. */
  disputes: { key: string; value: { id: string; json: Uint8Array<ArrayBuffer> } };
  compiled: { key: string; value: { id: string; compiled: CompiledDispute } };
}
export type TableName = StoreNames<Tables>;
export type Row<Name extends TableName> = Tables[Name]['value'];
export type Key<Name extends TableName> = Tables[Name]['key'];

/** The tables that are a cache. */
export const CACHE = ['meta', 'outlets', 'disputes', 'compiled'] as const satisfies TableName[];
export const ALL_TABLES: TableName[] = ['imports', ...CACHE];

const keyOf = (table: TableName): string => (table === 'imports' ? 'n' : table === 'meta' ? 'name' : 'id');

/** True where a database has every table, the cache's with the keys of this version: a later one may have given them others. */
export function isWhole(db: IDBPDatabase<Tables>): boolean {
  if (!ALL_TABLES.every((table) => db.objectStoreNames.contains(table))) return false;
  const tables = db.transaction(ALL_TABLES);
  // Nobody waits for its end, which the end of the script may cut short.
  tables.done.catch(() => undefined);
  return CACHE.every((table) => tables.objectStore(table).keyPath === keyOf(table));
}

/**
 * Gives a database its tables: the reader's stays as it is, where there is one, and the cache begins anew, so that nothing
 * in it has the form of an earlier version. What else is there is left. Part of the transaction that changes the version.
 */
export function bringUp(db: IDBPDatabase<Tables>): void {
  const has = (table: string) => (db.objectStoreNames as DOMStringList).contains(table);
  if (!has('imports')) db.createObjectStore('imports', { keyPath: keyOf('imports'), autoIncrement: true });
  for (const table of [...CACHE, 'accounts']) if (has(table)) db.deleteObjectStore(table as TableName);
  for (const table of CACHE) db.createObjectStore(table, { keyPath: keyOf(table) });
}
