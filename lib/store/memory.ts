import type { Store, Writes } from './database.ts';
import type { TableName } from './tables.ts';

type AnyRow = { id?: string; name?: string; n?: number };

/** A store that lasts as long as the script that has it, for when the database cannot be reached. */
export function memoryStore(): Store {
  const tables = new Map<TableName, Map<unknown, unknown>>();
  const table = (name: TableName): Map<unknown, any> => tables.get(name) ?? tables.set(name, new Map()).get(name)!;
  const at: Writes = {
    get: async (name, key) => table(name).get(key),
    all: async (name) => [...table(name).values()],
    keys: async (name) => [...table(name).keys()] as never,
    put: async (name, rows) => rows.map((row: AnyRow) => {
      const key = row.id ?? row.name ?? row.n;
      table(name).set(key, row);
      return key as never;
    }),
    remove: async (name, key) => void table(name).delete(key),
    clear: async (name) => table(name).clear(),
  };
  return { ...at, name: '', reading: (work) => work(at), changing: (work) => work(at), close: () => undefined };
}
