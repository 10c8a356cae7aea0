import 'fake-indexeddb/auto';
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
afterEach(async () => { vi.restoreAllMocks(); fakeBrowser.reset(); await store.delete(); });

it('refuses a pack that says to be kept up to a day to come, which would go before every other for good', async () => {
  const options = createOptions(store, bundled);
  expect(await options.open([await fileOf(pierAsOf('9999-12-31'))])).toMatchObject({ step: { kind: 'refused', obstacle: { what: 'wrong-form', detail: expect.stringContaining('9999-12-31') } } });
  expect(await options.open([await fileOf(pierAsOf(inDays(3)))])).toMatchObject({ step: { kind: 'refused' } });
  // On the other side of the date line it is a day later.
  expect(await options.open([await fileOf(pierAsOf(inDays(0)))])).toMatchObject({ step: { kind: 'offered' } });
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
  store.close({ disableAutoOpen: true });
  for (const attempt of [options.open([file]), options.accept(offered!), options.remove(1)]) expect(await attempt).toMatchObject({ step: { kind: 'refused', obstacle: { what: 'not-kept' } } });
});

it('starts over where the database was deleted under the open page', async () => {
  const options = createOptions(store, bundled);
  const { offered } = await options.open([await fileOf(pierAsOf('2020-01-01'))]);
  await options.accept(offered!);
  await openStore(store.name).delete();
  expect((await options.read()).imports).toEqual([]);
  expect(await options.accept(offered!)).toMatchObject({ step: { kind: 'imported' } });
  expect((await options.read()).disputes.map(({ id }) => id)).toContain(PIER);
});
