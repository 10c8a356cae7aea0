/**
 * The store room: IndexedDB in the extension's own origin. It is opened by the background and by extension pages alone: in
 * a content script the database would be the page's.
 */
import type { IDBPTransaction } from 'idb';
import { connectTo } from './connect.ts';
import type { Key, Row, TableName, Tables } from './tables.ts';

/** What can be asked of the store as it is at one moment, or of the store itself. */
export interface Reads {
  get<Name extends TableName>(table: Name, key: Key<Name>): Promise<Row<Name> | undefined>;
  /** All rows, by rising keys. */
  all<Name extends TableName>(table: Name): Promise<Row<Name>[]>;
  /** All keys, rising. */
  keys<Name extends TableName>(table: Name): Promise<Key<Name>[]>;
}

/** What can be done in a change of the store. */
export interface Writes extends Reads {
  /** Puts rows in, in the place of those that have their keys; gives their keys. */
  put<Name extends TableName>(table: Name, rows: readonly Row<Name>[]): Promise<Key<Name>[]>;
  remove<Name extends TableName>(table: Name, key: Key<Name>): Promise<void>;
  clear(table: TableName): Promise<void>;
}

/**
 * The store. `reading` shows it as it is at one moment; `changing` makes a change of it, all or, where that rejects, nothing.
 * Work that is given to them may wait for what it asks there and for nothing else: the database closes a transaction that is
 * left idle. Connects when it is first used; a broken database makes that use reject, and one that is full makes changes
 * reject with a QuotaExceededError.
 */
export interface Store extends Reads {
  readonly name: string;
  reading<T>(work: (at: Reads) => Promise<T>): Promise<T>;
  changing<T>(work: (at: Writes) => Promise<T>): Promise<T>;
  /** Closes it for good: what is asked of it afterwards rejects. */
  close(): void;
}

/** What can be asked and done in a transaction; one that only reads refuses to be written to. */
function within(transaction: IDBPTransaction<Tables, TableName[], 'readwrite'>): Writes {
  const table = <Name extends TableName>(name: Name) => transaction.objectStore(name);
  return {
    get: async (name, key) => table(name).get(key),
    all: async (name) => table(name).getAll(),
    keys: async (name) => table(name).getAllKeys(),
    // Each by itself, so that one that is refused on the spot leaves no other without anyone to hear of its end.
    put: (name, rows) => Promise.all(rows.map(async (row) => table(name).put(row))),
    remove: async (name, key) => table(name).delete(key),
    clear: async (name) => table(name).clear(),
  };
}

/** Opens the store under a name. */
export function openStore(name = 'crossread'): Store {
  const connection = connectTo(name);

  async function run<T>(mode: 'readonly' | 'readwrite', work: (at: Writes) => Promise<T>): Promise<T> {
    const transaction = await connection.begin(mode);
    // Its end is awaited below where it matters; a failure is told by what failed, too.
    transaction.done.catch(() => undefined);
    try {
      const result = await work(within(transaction));
      if (mode === 'readwrite') await transaction.done;
      return result;
    } catch (error) {
      try {
        transaction.abort();
      } catch {
        // It has ended by itself.
      }
      await transaction.done.catch(() => undefined);
      // A full disk ends a transaction in the middle, and what is asked of it then fails for no reason but that.
      throw transaction.error ?? error;
    }
  }

  const reading = <T>(work: (at: Reads) => Promise<T>) => run('readonly', work);
  return {
    name,
    reading,
    changing: (work) => run('readwrite', work),
    get: (table, key) => reading((at) => at.get(table, key)),
    all: (table) => reading((at) => at.all(table)),
    keys: (table) => reading((at) => at.keys(table)),
    close: () => connection.close(),
  };
}
