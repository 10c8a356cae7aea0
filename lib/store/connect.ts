import { openDB, type IDBPDatabase, type IDBPTransaction } from 'idb';
import { ALL_TABLES, bringUp, isWhole, type TableName, type Tables } from './tables.ts';

/** The version of the database. Crossread 0.1 made 10 and 0.2 made 20, by a library that counts in tens; 30 has disputes as JSON and no table of accounts. A next one is 40. */
const VERSION = 30;

/** Opens a database with all its tables. Rejects where the browser cannot open it. */
async function openWhole(name: string): Promise<IDBPDatabase<Tables>> {
  const open = (version?: number) => openDB<Tables>(name, version, {
    upgrade: (db) => bringUp(db),
    // Another tab brings the database up or deletes it, and waits until nobody holds it.
    blocking: (_from, _to, event) => (event.target as IDBDatabase).close(),
  });
  const db = await open(VERSION).catch((error: unknown) => {
    // A later version of Crossread was here, and may have left other tables: those that are missing are made.
    if ((error as DOMException).name === 'VersionError') return open();
    throw error;
  });
  if (isWhole(db)) return db;
  db.close();
  return open(db.version + 1);
}

/** Begins transactions over all tables of one database. */
export interface Connection {
  begin(mode: 'readonly' | 'readwrite'): Promise<IDBPTransaction<Tables, TableName[], 'readwrite'>>;
  /** Closes it for good: what is begun afterwards rejects. */
  close(): void;
}

/** In either mode as one that writes: the database itself refuses what the mode does not allow. */
const beginOn = (db: IDBPDatabase<Tables>, mode: 'readonly' | 'readwrite') => db.transaction(ALL_TABLES, mode as 'readwrite');

/**
 * Connects to a database when it is first used, and again when the connection was lost: the browser closes it when site data
 * are cleared, and we do when another tab needs the database. An attempt that failed is made anew by the next use.
 */
export function connectTo(name: string): Connection {
  let opening: Promise<IDBPDatabase<Tables>> | undefined;
  let closed = false;

  function opened(): Promise<IDBPDatabase<Tables>> {
    if (closed) return Promise.reject(new DOMException('the store is closed', 'InvalidStateError'));
    if (!opening) {
      const mine = openWhole(name);
      opening = mine;
      mine.catch(() => { if (opening === mine) opening = undefined; });
    }
    return opening;
  }

  return {
    async begin(mode) {
      const connection = opened();
      const db = await connection;
      try {
        return beginOn(db, mode);
      } catch (error) {
        // The connection was closed: by the browser, or for another tab.
        if ((error as DOMException).name !== 'InvalidStateError') throw error;
        if (opening === connection) opening = undefined;
        return beginOn(await opened(), mode);
      }
    },
    close() {
      closed = true;
      opening?.then((db) => db.close(), () => undefined);
    },
  };
}
