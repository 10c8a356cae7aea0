import 'fake-indexeddb/auto';
import { forceCloseDatabase } from 'fake-indexeddb';
import { deleteDB, openDB } from 'idb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { loadPack } from '../../data/desk/read/load.ts';
import { openPack, sealPack } from '../../lib/pack/index.ts';
import type { Pack } from '../../lib/schema/index.ts';
import { accountAt, allImports, allOutlets, disputeById, openStore, rebuild, seed, type Bundled, type Store } from '../../lib/store/index.ts';

const [data, pier] = ['data', 'tests/fixtures/second/data'].map((folder) => {
  const loaded = loadPack(folder);
  if (!loaded.ok) throw new Error(`the data in ${folder} do not pass their checks`);
  return loaded.pack;
}) as [Pack, Pack];
const [PIER] = Object.keys(pier.disputes) as [string];
const bundled: Bundled = { version: data.version, read: () => structuredClone(data) };
const bytes = await sealPack(pier);
const importRow = { file: 'pier.pack', imported: '2031-04-01', bytes };

let store: Store;
let name = '';
let count = 0;
beforeEach(() => {
  name = `connect-${count += 1}`;
  store = openStore(name);
});
afterEach(async () => { vi.restoreAllMocks(); await deleteDB(name); });

/** Waits for a request of the database. */
const done = <T>(request: IDBRequest<T>) => new Promise<T>((resolve, reject) => {
  request.addEventListener('success', () => resolve(request.result));
  request.addEventListener('error', () => reject(request.error));
});

/** Makes a database in a version, without any of our code or libraries. */
async function make(version: number, tables: (db: IDBDatabase) => void): Promise<IDBDatabase> {
  const request = indexedDB.open(name, version);
  request.addEventListener('upgradeneeded', () => tables(request.result));
  return done(request);
}

/** The tables of Crossread 0.1, as the library that it used made them. */
function tablesOf01(db: IDBDatabase): void {
  db.createObjectStore('meta', { keyPath: 'name' });
  for (const table of ['outlets', 'disputes', 'compiled']) db.createObjectStore(table, { keyPath: 'id' });
  const accounts = db.createObjectStore('accounts', { keyPath: 'id' });
  accounts.createIndex('dispute', 'dispute', { unique: false, multiEntry: false });
  accounts.createIndex('keys', 'keys', { unique: false, multiEntry: true });
}

/** Those of 0.2. */
function tablesOf02(db: IDBDatabase): void {
  tablesOf01(db);
  db.createObjectStore('imports', { keyPath: 'n', autoIncrement: true });
}

/** Puts a reader's import and what is left of a cache into such a database, and lets go of it. */
async function leave(db: IDBDatabase, imports: boolean): Promise<void> {
  const change = db.transaction([...db.objectStoreNames], 'readwrite');
  change.objectStore('meta').put({ name: 'pack', version: data.version });
  change.objectStore('outlets').put({ id: 'gone', outlet: { name: { en: 'Gone' } } });
  if (imports) for (const row of [importRow, { ...importRow, file: 'second.pack' }]) change.objectStore('imports').put(row);
  await new Promise((resolve) => { change.addEventListener('complete', resolve); });
  db.close();
}

/** Sees that a store works: it has the bundled data, and takes an import under this number. */
async function works(n: number): Promise<void> {
  expect(await allOutlets(store)).toMatchObject(data.outlets);
  const outcome = await rebuild(store, bundled, { put: { ...importRow, opened: await openPack(bytes) } });
  expect(outcome).toMatchObject({ done: true, n });
  const [account] = Object.values(pier.disputes[PIER]!.accounts);
  expect(accountAt((await disputeById(store, PIER))!, account!.addresses)).toBeDefined();
}

describe('a database that another version of Crossread left', () => {
  it('0.1, without imports, is brought up', async () => {
    await leave(await make(10, tablesOf01), false);
    expect(await seed(store, bundled)).toBe(true);
    expect(await allOutlets(store)).toEqual(data.outlets);
    await works(1);
  });

  it('0.2 keeps the imports, in their order, and puts them to use', async () => {
    await leave(await make(20, tablesOf02), true);
    expect((await allImports(store)).map(({ n, file, bytes: kept }) => [n, file, [...kept]])).toEqual([[1, 'pier.pack', [...bytes]], [2, 'second.pack', [...bytes]]]);
    expect(await seed(store, bundled)).toBe(true);
    expect(await disputeById(store, PIER)).toBeDefined();
    expect(await allOutlets(store)).not.toHaveProperty('gone');
    await works(3);
  });

  it('0.3, whose cache had another form under the same names, keeps the imports and has nothing of that cache', async () => {
    const db = await make(20, tablesOf02);
    const change = db.transaction([...db.objectStoreNames], 'readwrite');
    for (const [id, dispute] of Object.entries(data.disputes)) change.objectStore('disputes').put({ id, dispute });
    change.objectStore('meta').put({ name: 'pack', version: data.version, from: `${data.version}+1+2`, unused: [] });
    await leave(db, true);
    await seed(store, bundled);
    for (const id of Object.keys(data.disputes)) expect(await disputeById(store, id)).toEqual(data.disputes[id]);
    await works(3);
    const now = await openDB(name);
    now.close();
    expect([...now.objectStoreNames]).not.toContain('accounts');
  });

  it('a later one is made use of as it is', async () => {
    await leave(await make(40, (db) => { tablesOf02(db); db.createObjectStore('notes'); }), true);
    await seed(store, bundled);
    expect((await allImports(store)).length).toBe(2);
    await works(3);
  });

  const others: [string, (db: IDBDatabase) => void][] = [
    ['with other keys', (db) => { for (const table of ['meta', 'outlets', 'disputes', 'compiled']) db.createObjectStore(table, { keyPath: table === 'disputes' ? ['pack', 'id'] : 'id' }); }],
    ['with a key for disputes alone', (db) => { db.createObjectStore('meta', { keyPath: 'name' }); for (const table of ['outlets', 'disputes', 'compiled']) db.createObjectStore(table, { keyPath: table === 'disputes' ? 'key' : 'id' }); }],
    ['without keys of their rows', (db) => { for (const table of ['meta', 'outlets', 'disputes', 'compiled']) db.createObjectStore(table); }],
  ];
  it.each(others)('a later one whose cache has tables %s: has them made anew, once, and keeps the imports', async (_, tables) => {
    const db = await make(40, (made) => { tables(made); made.createObjectStore('imports', { keyPath: 'n', autoIncrement: true }); });
    const change = db.transaction('imports', 'readwrite');
    for (const row of [importRow, { ...importRow, file: 'second.pack' }]) change.objectStore('imports').put(row);
    await new Promise((resolve) => { change.addEventListener('complete', resolve); });
    db.close();
    expect(await seed(store, bundled)).toBe(true);
    expect((await allImports(store)).map(({ n, file, bytes: kept }) => [n, file, [...kept]])).toEqual([[1, 'pier.pack', [...bytes]], [2, 'second.pack', [...bytes]]]);
    await works(3);
    const again = openStore(name);
    expect([await seed(again, bundled), (await allImports(again)).length]).toEqual([false, 3]);
    again.close();
    const now = await openDB(name);
    now.close();
    expect(now.version).toBe(41);
  });
});

describe('a database that lost its tables', () => {
  it.each([['all, in an early version', 1, () => {}], ['all', 20, () => {}], ['those of the cache', 20, (db: IDBDatabase) => { db.createObjectStore('imports', { keyPath: 'n', autoIncrement: true }); }]] as const)('%s: gets them anew', async (_, version, tables) => {
    (await make(version, tables)).close();
    expect(await seed(store, bundled)).toBe(true);
    await works(1);
  });

  it('keeps the imports that are left', async () => {
    const db = await make(20, (made) => { tablesOf02(made); made.deleteObjectStore('compiled'); });
    await leave(db, true);
    await seed(store, bundled);
    expect((await allImports(store)).length).toBe(2);
    await works(3);
  });
});

describe('the connection', () => {
  it('is made when it is needed, and not before', async () => {
    const open = vi.spyOn(indexedDB, 'open');
    openStore(name);
    expect(open).not.toHaveBeenCalled();
    await allImports(store);
    expect(open).toHaveBeenCalledTimes(1);
  });

  it('lets go where another tab brings the database up, and is back afterwards', async () => {
    await seed(store, bundled);
    (await openDB(name, 40, { upgrade: (db) => { db.createObjectStore('notes' as never); } })).close();
    await works(1);
  });

  it('lets a change that has begun come to its end first', async () => {
    await seed(store, bundled);
    const change = rebuild(store, bundled, { put: { ...importRow, opened: await openPack(bytes) } });
    const up = openDB(name, 40);
    expect(await change).toMatchObject({ done: true });
    (await up).close();
    expect((await allImports(store)).length).toBe(1);
  });

  it('waits for a tab that holds the database in an older version', async () => {
    const old = await make(10, tablesOf01);
    const seeded = seed(store, bundled);
    // Asked to go, the tab finishes what it is at.
    await new Promise((resolve) => { old.addEventListener('versionchange', resolve); });
    await leave(old, false);
    expect(await seeded).toBe(true);
    await works(1);
  });

  it.each(['and said so', 'and has not said so yet'])('is made anew where the browser closed it, %s', async (how) => {
    const begin = vi.spyOn(IDBDatabase.prototype, 'transaction');
    await seed(store, bundled);
    const held = begin.mock.contexts[0] as IDBDatabase;
    if (how === 'and said so') forceCloseDatabase(held as never);
    else held.close();
    await works(1);
    expect(begin.mock.contexts.at(-1)).not.toBe(held);
  });

  it('rejects where the database is broken, and is tried again by the next use', async () => {
    vi.spyOn(indexedDB, 'open').mockImplementation(() => { throw new DOMException('broken', 'UnknownError'); });
    await expect(seed(store, bundled)).rejects.toThrow('broken');
    await expect(allImports(store)).rejects.toThrow('broken');
    vi.restoreAllMocks();
    await seed(store, bundled);
    await works(1);
  });
});
