import 'fake-indexeddb/auto';
import { deleteDB } from 'idb';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { loadPack } from '../../data/desk/read/load.ts';
import { sealPack } from '../../lib/pack/index.ts';
import type { Pack } from '../../lib/schema/index.ts';
import { openStore, type Store } from '../../lib/store/index.ts';

// A browser for the one room that speaks to it.
Object.assign(globalThis, { chrome: fakeBrowser });
fakeBrowser.runtime.getManifest = () => ({ manifest_version: 3, name: 'Crossread', version: '0.0.0' });
const { createOptions } = await import('../../lib/extension/options.ts');

function packOf(folder: string): Pack {
  const loaded = loadPack(folder);
  if (!loaded.ok) throw new Error(`the data in ${folder} do not pass their checks`);
  return loaded.pack;
}
const [data, pier] = [packOf('data'), packOf('tests/fixtures/second/data')];
const [PIER] = Object.keys(pier.disputes) as [string];
const bundled = { version: data.version, read: () => structuredClone(data), keys: [] };
const fileOf = async (pack: Pack) => new File([await sealPack(pack)], 'pier.pack');
const pierAsOf = (asOf: string): Pack => ({ ...pier, disputes: { [PIER]: { ...pier.disputes[PIER]!, asOf } } });
const inDays = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);

let store: Store;
let name = 0;
beforeEach(() => { store = openStore(`options-${name += 1}`); });
afterEach(async () => { vi.restoreAllMocks(); fakeBrowser.reset(); await deleteDB(store.name); });

it('lets no pack that says to be kept up to a far day have the last word for good', async () => {
  const far = { ...data, disputes: Object.fromEntries(Object.entries(data.disputes).map(([id, dispute]) => [id, { ...dispute, asOf: '9999-12-31', title: { en: 'Far' } }])) };
  const options = createOptions(store, bundled);
  const { offered, step } = await options.open([await fileOf(far)]);
  expect(step).toMatchObject({ kind: 'offered', offer: { changes: { disputes: [{ how: 'changed', asOf: '9999-12-31' }] } } });
  await options.accept(offered!);
  expect((await options.read()).disputes[0]!.title.en).toBe('Far');

  // An update of the extension comes, with data kept up beyond the day of the import.
  const updated = { ...data, version: '2999-01-01-000000000000', disputes: Object.fromEntries(Object.entries(data.disputes).map(([id, dispute]) => [id, { ...dispute, asOf: inDays(2) }])) };
  const after = await createOptions(store, { version: updated.version, read: () => structuredClone(updated), keys: [] }).read();
  expect(after.disputes[0]).toMatchObject({ title: Object.values(data.disputes)[0]!.title, asOf: inDays(2) });
});

it('imports though the list of the detector does not fit into the storage of the browser, and the detector does without', async () => {
  const options = createOptions(store, bundled);
  const { offered } = await options.open([await fileOf(pierAsOf('2020-01-01'))]);
  vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValue(new Error('QUOTA_BYTES quota exceeded'));
  expect(await options.accept(offered!)).toMatchObject({ step: { kind: 'imported' } });
  expect(await fakeBrowser.storage.local.get('watch')).toEqual({});
});

it('tells in words that the database cannot be reached, whatever the reader does', async () => {
  const options = createOptions(store, bundled);
  const file = await fileOf(pierAsOf('2020-01-01'));
  const { offered } = await options.open([file]);
  store.close();
  for (const attempt of [options.open([file]), options.accept(offered!), options.remove(1)]) expect(await attempt).toMatchObject({ step: { kind: 'refused', obstacle: { what: 'not-kept' } } });
});

it('tells in words that there is no room on the disk, which the database finds out row by row or at the very end, and keeps what was there', async () => {
  const options = createOptions(store, bundled);
  const { offered } = await options.open([await fileOf(pierAsOf('2020-01-01'))]);
  const put = IDBObjectStore.prototype.put;
  for (const fail of [
    (change: IDBTransaction) => (Reflect.get(change, '_abort') as (name: string) => void).call(change, 'QuotaExceededError'), // as a browser ends it
    () => { throw new DOMException('no room', 'QuotaExceededError'); },
    () => { throw new DOMException('Connection is closing because of: IO error: .../000039.ldb: FILE_ERROR_NO_SPACE (ChromeMethodBFE: 3::WritableFileAppend::8)', 'UnknownError'); }, // as Chromium tells of a full disk
  ]) {
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, ...given) {
      const request = put.apply(this, given);
      if (this.name === 'meta') fail(this.transaction);
      return request;
    });
    expect(await options.accept(offered!)).toMatchObject({ step: { kind: 'refused', obstacle: { what: 'no-room' } } });
    vi.restoreAllMocks();
    expect((await options.read()).imports).toEqual([]);
  }
});

it('starts over where the database was deleted under the open page', async () => {
  const options = createOptions(store, bundled);
  const { offered } = await options.open([await fileOf(pierAsOf('2020-01-01'))]);
  await options.accept(offered!);
  await deleteDB(store.name);
  expect((await options.read()).imports).toEqual([]);
  expect(await options.accept(offered!)).toMatchObject({ step: { kind: 'imported' } });
  expect((await options.read()).disputes.map(({ id }) => id)).toContain(PIER);
});
