/** Single rows and values that something else stands in: what is a cache is made anew, what is the reader's is kept, nothing that stands beside it is lost, and no page gets another's notes. */
import type { openDB } from 'idb';
import { afterEach, describe, expect, it } from 'vitest';
import { sealPack } from '../../lib/pack/index.ts';
import type { OptionsShown } from '../../components/options-state.ts';
import { change, expectHealed, lived, ON_KILN, read } from './lived.ts';
import { setFailing } from './lives.ts';
import { packOf, pageOn } from './small-packs.ts';
import type { World } from './world.ts';

const { createOptions } = await import('../../lib/extension/options.ts');
const { openStore } = await import('../../lib/store/index.ts');
type Db = Awaited<ReturnType<typeof openDB>>;

afterEach(() => setFailing());

/** Works an options page. */
async function onOptions<T>(world: World, work: (options: ReturnType<typeof createOptions>) => Promise<T>): Promise<T> {
  const store = openStore(world.database);
  try {
    return await work(createOptions(store, world.bundled));
  } finally {
    store.close();
  }
}
const importsShown = async (world: World): Promise<[string, boolean][]> => (await onOptions<OptionsShown>(world, (options) => options.read())).imports.map(({ file, inUse }) => [file, inUse]);

describe('the row that tells what the cache was made from', () => {
  it.each<[string, object]>([
    ['no list of what is unused', { unused: undefined }], ['a number of unused ones', { unused: 5 }], ['a text of them', { unused: '1' }], ['no day', { asOf: undefined }], ['a day that is none', { asOf: 5 }], ['no source', { from: undefined }],
  ])('with %s: the options page can be read, and the cache is made anew', async (_, over) => {
    const damage = async (db: Db) => db.put('meta', { ...await db.get('meta', 'pack') as object, ...over });
    const world = await lived();
    await change(world, damage);
    expect(await importsShown(world)).toEqual([['kiln.pack', true]]);
    await change(world, damage);
    await expectHealed(world);
    expect((await world.wake().knowledge.extent())?.asOf).toBe('2026-05-10');
    expect(await importsShown(world)).toEqual([['kiln.pack', true]]);
  });
});

describe('an import of which the bytes are something else', () => {
  it.each<[string, unknown]>([
    ['a large number', 1e15], ['a long one', 5n], ['a negative one', -1], ['a text', 'x'], ['nothing', null], ['an object', {}], ['one with a length', { length: 3 }], ['a list', [1, 2]], ['bytes of nothing', new Uint8Array()], ['a buffer', new ArrayBuffer(4)], ['other numbers', new Float64Array(2)],
  ])('%s: it is kept and not used, the others stand, and more can be imported and this one removed', async (_, bytes) => {
    const world = await lived();
    await change(world, (db) => db.put('imports', { n: 2, file: 'spoilt.pack', imported: '2026-05-11', bytes }));
    expect([await read(world), await read(world, ON_KILN)]).toEqual([2, 2]);
    expect(await importsShown(world)).toEqual([['kiln.pack', true], ['spoilt.pack', false]]);
    const weir = new File([await sealPack(packOf('weir', ['Ashcombe', 'Dellow']))], 'weir.pack');
    const done = await onOptions(world, async (options) => options.accept((await options.open([weir])).offered!));
    expect(done.step).toMatchObject({ kind: 'imported' });
    expect(await read(world, ['Ashcombe', 'Dellow'])).toBe(2);
    expect((await onOptions(world, (options) => options.remove(2))).step).toMatchObject({ kind: 'removed' });
    expect(await importsShown(world)).toEqual([['kiln.pack', true], ['weir.pack', true]]);
  });
});

describe('a dispute that stands under the id of another', () => {
  it.each<[string, (db: Db) => Promise<unknown>]>([
    ['compiled', async (db) => db.put('compiled', { ...await db.get('compiled', 'mill') as object, id: 'kiln' })],
    ['whole', async (db) => db.put('disputes', { ...await db.get('disputes', 'mill') as object, id: 'kiln' })],
    ['both ways', async (db) => {
      await db.put('compiled', { ...await db.get('compiled', 'mill') as object, id: 'kiln' });
      await db.put('disputes', { ...await db.get('disputes', 'mill') as object, id: 'kiln' });
    }],
  ])('%s: no page gets the notes of the other, and each has its own', async (_, damage) => {
    const world = await lived();
    await change(world, damage);
    expect(await read(world, ON_KILN)).toBe(2);
    expect([...world.tabs.values()].at(-1)!.sidebar!.notes.map(({ dispute }) => dispute)).toEqual(['kiln']);
    await expectHealed(world);
  });
});

describe('an outlet that has lost its name', () => {
  it.each<[string, unknown]>([['whole', undefined], ['in English', { ko: '밀' }], ['to a number', { en: 5 }]])('%s: it is found again, and the notes name it', async (_, name) => {
    const world = await lived();
    await change(world, async (db) => { for (const row of await db.getAll('outlets') as { outlet: object }[]) await db.put('outlets', { ...row, outlet: { ...row.outlet, name } }); });
    await expectHealed(world);
  });
});

describe('what is kept of a tab for the session', () => {
  const odd: unknown[] = ['~', '~AAAA', '~y', '~!!', '{', '"x"', '5', 'null', '[]', '{"kind":"covered"}', '{"kind":"covered","address":5,"notes":5}', '{"kind":"covered","notes":[]}', '{"kind":"covered","notes":{},"article":{}}', '{"kind":"zzz"}', { kind: 'covered' }, { kind: 'covered', notes: 5 }, 7, null, {}, []];
  it.each(odd)('%j: the other tabs have their notes, a site can be switched off, and what was on the tab is found again', async (value) => {
    const world = await lived();
    expect([await read(world), await read(world, ON_KILN)]).toEqual([2, 2]);
    const [spoilt, whole] = [world.tab(2), world.tab(3)];
    world.sleep();
    Object.assign(world.session, { 'tab:2': value, 'tab:99': value, 'tab:': value, 'tab:x': value });

    expect(await world.own({ type: 'state', tab: 3 })).toMatchObject({ kind: 'covered', address: whole.url });
    expect(await world.own({ type: 'state', tab: 2 })).toMatchObject({ kind: 'covered', address: spoilt.url, notes: [{ dispute: 'mill' }] });
    Object.assign(world.session, { 'tab:2': value, 'tab:99': value });
    await world.own({ type: 'off', host: 'news.example', off: true });
    expect([whole.sidebar, whole.badge, world.local['off']]).toEqual([undefined, '', ['news.example']]);
    await world.own({ type: 'off', host: 'news.example', off: false });
    expect(await read(world)).toBe(2);
    spoilt.load(pageOn(spoilt.url));
    await world.quiet();
    expect(await world.own({ type: 'state', tab: 2 })).toMatchObject({ kind: 'covered', address: spoilt.url });
    await expectHealed(world);
  });
});

it('a list of hosts with something else in it still tells what is off, and keeps the rest when it is changed', async () => {
  const world = await lived();
  world.local['off'] = ['mill.example', 5, null];
  world.tab(7).load(pageOn('https://mill.example/7'));
  await world.quiet();
  expect(await world.tab(7).ask({ type: 'candidate' })).toBe(false);
  await world.own({ type: 'off', host: 'news.example', off: true });
  expect(world.local['off']).toEqual(['mill.example', 'news.example']);
});
