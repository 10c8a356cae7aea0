/** A dispute on which reading itself fails, as only an error of ours could make one: it keeps the page from no other, and is not passed over in silence. */
import { expect, it } from 'vitest';
import { sealPack } from '../../lib/pack/index.ts';
import { packOf, pageOn } from './small-packs.ts';
import { importsOf, wrongIn } from './wrong.ts';
import { newWorld, type World } from './world.ts';

const { createOptions } = await import('../../lib/extension/options.ts');
const { openStore } = await import('../../lib/store/index.ts');

/** A world whose reader has imported a pack of which pages name the parties of both disputes, one of which cannot be compiled. */
async function lived(): Promise<{ world: World; mend: () => void }> {
  const world = newWorld();
  const store = openStore(world.database), options = createOptions(store, world.bundled);
  const [kiln, weir] = [packOf('kiln', ['Alderby', 'Tarnwick']), packOf('weir', ['juice', 'Tarnwick'])];
  const both = { ...kiln, outlets: { ...kiln.outlets, ...weir.outlets }, disputes: { ...kiln.disputes, ...weir.disputes } };
  const { offered } = await options.open([new File([await sealPack(both)], 'both.pack')]);
  expect(await options.accept(offered!)).toMatchObject({ step: { kind: 'imported' } });
  store.close();
  const { compile } = world;
  world.compile = (dispute) => {
    if (dispute.id === 'weir') throw new Error('weir cannot be compiled');
    return compile(dispute);
  };
  return { world, mend: () => { world.compile = compile; } };
}

/** Opens a page; the disputes of its notes, or why there are none. */
async function read(world: World, of: readonly [string, string]): Promise<unknown> {
  const tab = world.tab(world.tabs.size + 1);
  tab.load(pageOn(`https://news.example/${tab.id}`, of));
  await world.quiet();
  const told = await world.own({ type: 'state', tab: tab.id });
  return told?.kind === 'failed' ? told.reason : tab.sidebar?.notes.map(({ dispute }) => dispute);
}

it('the notes of another dispute on the same page are shown, of an import too', async () => {
  const { world } = await lived();
  for (let times = 0; times < 3; times += 1) {
    expect(await read(world, ['Alderby', 'Tarnwick'])).toEqual(['kiln']);
    expect(await read(world, ['Pomvale', 'Brixel'])).toEqual(['mill']);
  }
  expect(await wrongIn(world)).toEqual([]);
});

it('a page that names its parties alone tells the reader, and the store is not filled anew for each', async () => {
  const { world } = await lived();
  const { life } = world.wake();
  for (let times = 0; times < 3; times += 1) expect(await read(world, ['Dellow', 'Tarnwick'])).toContain('weir cannot be compiled');
  expect(life.calls.filter((call) => call === 'clear compiled').length).toBeLessThanOrEqual(2);
});

it('the import is kept, and the dispute is read once that is possible', async () => {
  const { world, mend } = await lived();
  await read(world, ['Alderby', 'Tarnwick']);
  mend();
  expect(await read(world, ['Dellow', 'Tarnwick'])).toEqual(['weir']);
  expect((await importsOf(world)).map(({ file }) => file)).toEqual(['both.pack']);
});
