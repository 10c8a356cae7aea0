import 'fake-indexeddb/auto';
import { deleteDB } from 'idb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { loadPack } from '../../data/desk/read/load.ts';
import { openPack, sealPack } from '../../lib/pack/index.ts';
import { compileDispute } from '../../lib/recognise/index.ts';
import type { Pack } from '../../lib/schema/index.ts';
import { allImports, allOutlets, compiledDispute, disputeById, gateOf, keepCompiled, madeFrom, openImports, openStore, rebuild, seed, unusedImports, watchOf, type Bundled, type Imported, type ImportRow, type Store } from '../../lib/store/index.ts';
import { ALL_TABLES } from '../../lib/store/tables.ts';

function packOf(folder: string): Pack {
  const loaded = loadPack(folder);
  if (!loaded.ok) throw new Error(`the data in ${folder} do not pass their checks`);
  return loaded.pack;
}
const data = packOf('data');
const pier = packOf('tests/fixtures/second/data');
const [OWN] = Object.keys(data.disputes) as [string];
const [PIER] = Object.keys(pier.disputes) as [string];

/** A pack as it comes with the extension. */
const bundle = (of: Pack): Bundled => ({ version: of.version, read: () => structuredClone(of) });
const bundled = bundle(data);

/** A pack as the reader has it: a file, opened. */
async function fileOf(pack: Pack, file = 'pier.pack'): Promise<Imported> {
  const bytes = await sealPack(pack);
  return { file, imported: '2031-04-01', bytes, opened: await openPack(bytes) };
}

/** The pier with another title, kept up one day longer each time. */
function pierAsOf(asOf: string, title: string): Pack {
  return { ...pier, version: `${asOf}-000000000000`, disputes: { [PIER]: { ...pier.disputes[PIER]!, asOf, title: { en: title } } } };
}

/** All that the store holds, imports and cache. */
const everything = (store: Store) => store.reading(async (at) => Object.fromEntries(await Promise.all(ALL_TABLES.map(async (table) => [table, await at.all(table)]))));

let store: Store;
let name = 0;
beforeEach(() => {
  name += 1;
  store = openStore(`imports-${name}`);
});
afterEach(async () => { vi.restoreAllMocks(); await deleteDB(store.name); });

describe('an import', () => {
  beforeEach(() => seed(store, bundled));

  it('is in use at once: its dispute, its outlets, its parties at the gate and on the list of the detector', async () => {
    expect((await rebuild(store, bundled, { put: await fileOf(pier) })).done).toBe(true);
    expect((await disputeById(store, PIER))?.title).toEqual(pier.disputes[PIER]!.title);
    expect((await gateOf(store))!.counts.get(PIER)).toBe(2);
    // No import crowds out what came with the extension.
    expect((await gateOf(store))!.own).toEqual(new Set(Object.keys(data.disputes)));
    expect((await watchOf(store))!.length).toBe(Object.keys(data.disputes).length + 1);
    expect(await allOutlets(store)).toEqual({ ...data.outlets, ...pier.outlets });
    expect((await disputeById(store, OWN))?.asOf).toBe(data.disputes[OWN]!.asOf);
  });

  it('is compiled by the first page that names its parties, and kept so for as long as it is the same', async () => {
    await rebuild(store, bundled, { put: await fileOf(pier) });
    expect(await compiledDispute(store, PIER)).toBeUndefined();
    const compiled = compileDispute(pier.disputes[PIER]!);
    await keepCompiled(store, (await madeFrom(store))!, [compiled]);
    expect(await compiledDispute(store, PIER)).toEqual(compiled);

    const before = (await madeFrom(store))!;
    await rebuild(store, bundled, { put: await fileOf(pierAsOf('2031-05-01', 'Later')) });
    expect(await compiledDispute(store, PIER)).toBeUndefined();
    await keepCompiled(store, before, [compiled]); // by a page whose reading had begun before
    expect(await compiledDispute(store, PIER)).toBeUndefined();
  });

  it('is kept as the file that it was', async () => {
    const file = await fileOf(pier);
    await rebuild(store, bundled, { put: file });
    const [row] = await allImports(store);
    expect({ ...row, bytes: [...row!.bytes] }).toEqual({ n: 1, file: 'pier.pack', imported: '2031-04-01', bytes: [...file.bytes] });
  });

  it('leaves nothing behind when it is removed', async () => {
    const before = await everything(store);
    await rebuild(store, bundled, { put: await fileOf(pier) });
    await rebuild(store, bundled, { remove: 1 });
    expect(await everything(store)).toEqual(before);
  });

  it('goes back to the place that it had when its removal is undone', async () => {
    await rebuild(store, bundled, { put: await fileOf(pierAsOf('2031-05-01', 'First'), 'first.pack') });
    await rebuild(store, bundled, { put: await fileOf(pierAsOf('2031-05-01', 'Second'), 'second.pack') });
    const before = await everything(store);
    const [first] = await openImports(await allImports(store));
    await rebuild(store, bundled, { remove: first!.n! });
    await rebuild(store, bundled, { put: first! });
    expect(await everything(store)).toEqual(before);
    expect((await disputeById(store, PIER))?.title.en).toBe('Second');
  });

  it('gives way to one that was kept up longer, and comes back when that one goes', async () => {
    await rebuild(store, bundled, { put: await fileOf(pier) });
    await rebuild(store, bundled, { put: await fileOf(pierAsOf('2031-05-01', 'Later')) });
    expect((await disputeById(store, PIER))?.title.en).toBe('Later');
    await rebuild(store, bundled, { remove: 2 });
    expect((await disputeById(store, PIER))?.title).toEqual(pier.disputes[PIER]!.title);
  });

  it('outlives an update that brings newer data', async () => {
    await rebuild(store, bundled, { put: await fileOf(pier) });
    const update = { ...data, version: '2030-01-01-000000000000', disputes: { [OWN]: { ...data.disputes[OWN]!, asOf: '2030-01-01' } } };
    expect(await seed(store, bundle(update))).toBe(true);
    expect((await disputeById(store, OWN))?.asOf).toBe('2030-01-01');
    expect(await disputeById(store, PIER)).toBeDefined();
    expect((await allImports(store)).length).toBe(1);
  });

  it.each(['meta', 'outlets', 'disputes', 'compiled'] as const)('outlives the loss of the cache: %s', async (table) => {
    await rebuild(store, bundled, { put: await fileOf(pier) });
    const before = await everything(store);
    await store.changing((at) => at.clear(table));
    await rebuild(store, bundled);
    expect(await everything(store)).toEqual(before);
  });

  it('is noticed as missing from the cache by the next who looks', async () => {
    const { opened: _, ...row } = await fileOf(pier);
    await store.changing((at) => at.put('imports', [row as ImportRow]));
    expect(await seed(store, bundled)).toBe(true);
    expect(await disputeById(store, PIER)).toBeDefined();
    expect(await seed(store, bundled)).toBe(false);
  });
});

describe('an import that fails', () => {
  beforeEach(() => seed(store, bundled));

  it.each(['imports', 'outlets', 'disputes', 'compiled', 'meta'] as const)('in the middle, at %s, changes nothing', async (table) => {
    await rebuild(store, bundled, { put: await fileOf(pier) });
    const before = await everything(store);
    // The disk is full at this table's first row.
    const put = IDBObjectStore.prototype.put;
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, ...given) {
      if (this.name === table) throw new DOMException('no room', 'QuotaExceededError');
      return put.apply(this, given);
    });
    await expect(rebuild(store, bundled, { put: await fileOf(pierAsOf('2031-05-01', 'Later')) })).rejects.toThrow('no room');
    vi.restoreAllMocks();
    expect(await everything(store)).toEqual(before);
    expect((await rebuild(store, bundled, { put: await fileOf(pierAsOf('2031-05-01', 'Later')) })).done).toBe(true);
  });

  it('because what it brings cannot be compiled is refused and changes nothing', async () => {
    const before = await everything(store);
    const file = await fileOf(pier);
    const broken = { ...pier, disputes: { [PIER]: { ...pier.disputes[PIER]!, terms: {} } } };
    expect(await rebuild(store, bundled, { put: { ...file, opened: { ok: true, pack: broken, seal: { state: 'unsigned' } } } })).toEqual({ done: false });
    expect(await everything(store)).toEqual(before);
  });

  it('to open after an update is kept, passed over and told, and the others stand', async () => {
    await rebuild(store, bundled, { put: await fileOf(pier) });
    await store.changing((at) => at.put('imports', [{ n: 2, file: 'old.pack', imported: '2031-04-02', bytes: new TextEncoder().encode('{"format":0}') }]));
    await seed(store, bundled);
    expect(await disputeById(store, PIER)).toBeDefined();
    expect(await unusedImports(store)).toEqual([2]);
    expect((await allImports(store)).map(({ n }) => n)).toEqual([1, 2]);
    expect(await seed(store, bundled)).toBe(false);
  });

  it.each([3, 1e9, Infinity])('to have bytes, but says that it is %d long, is not gone through', async (length) => {
    const endless = { length, get 0() { throw new Error('it is gone through'); } } as unknown as Uint8Array<ArrayBuffer>;
    const first = await openImports([{ n: 2, file: 'spoilt.pack', imported: '2031-04-02', bytes: endless }]);
    expect(first[0]!.opened).toMatchObject({ ok: false, problem: { what: 'not-a-pack' } });
    expect(await openImports([first[0] as ImportRow], first)).toEqual(first);
  });
});

describe('two tabs', () => {
  const [first, second] = [pierAsOf('2031-05-01', 'The pier'), pierAsOf('2031-05-02', 'Another pier')];
  second.disputes = { 'another-pier-2031': { ...second.disputes[PIER]!, id: 'another-pier-2031' } };

  it('that import at once both have their way', async () => {
    const other = openStore(`imports-${name}`);
    await seed(store, bundled);
    const [one, two] = [await fileOf(first), await fileOf(second)];
    await Promise.all([rebuild(store, bundled, { put: one }), rebuild(other, bundled, { put: two })]);
    expect((await allImports(store)).length).toBe(2);
    expect(await disputeById(store, PIER)).toBeDefined();
    expect(await disputeById(store, 'another-pier-2031')).toBeDefined();
    expect(await madeFrom(store)).toBe(`${data.version}+1+2`);
    other.close();
  });

  it('of which one fills the cache while the other imports lose no import', async () => {
    const other = openStore(`imports-${name}`);
    const file = await fileOf(first);
    await Promise.all([seed(store, bundled), rebuild(other, bundled, { put: file }), rebuild(store, bundled)]);
    expect(await disputeById(store, PIER)).toBeDefined();
    other.close();
  });
});
