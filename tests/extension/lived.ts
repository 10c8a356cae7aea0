/** Worlds in which Crossread has been for a while, and what is asked of them before, during and after a trouble. */
import { openDB } from 'idb';
import { expect } from 'vitest';
import { sealPack } from '../../lib/pack/index.ts';
import type { Notes } from '../../lib/schema/index.ts';
import { setFailing } from './lives.ts';
import { KILN, pageOn } from './small-packs.ts';
import { importsOf, wrongIn } from './wrong.ts';
import { newWorld, type World } from './world.ts';

const { createOptions } = await import('../../lib/extension/options.ts');
const { openStore } = await import('../../lib/store/index.ts');

export const ON_KILN = ['Alderby', 'Tarnwick'] as const;
export const A = 'https://news.example/a';

/** A world in which a page was read and a pack imported, and the background has gone to sleep. */
export async function lived(): Promise<World> {
  const world = newWorld();
  world.tab(1).load(pageOn(A));
  await world.quiet();
  world.sleep();
  await imported(world);
  return world;
}

/** Has the reader import the other pack. */
export async function imported(world: World): Promise<void> {
  const store = openStore(world.database);
  const options = createOptions(store, world.bundled);
  const { offered } = await options.open([new File([await sealPack(KILN)], 'kiln.pack')]);
  expect(await options.accept(offered!)).toMatchObject({ step: { kind: 'imported' } });
  store.close();
}

/** Changes the database behind the extension's back. */
export async function change(world: World, work: (db: Awaited<ReturnType<typeof openDB>>) => Promise<unknown>): Promise<void> {
  const db = await openDB(world.database);
  await work(db);
  db.close();
}

/** The notes of a page where nothing fails. */
const whole: Notes = await (async () => {
  const world = newWorld();
  world.tab().load(pageOn(A));
  await world.quiet();
  return world.tab().sidebar!.notes[0]!;
})();

/** Opens a page and tells how many notes it got, or why it got none. */
export async function read(world: World, of: readonly [string, string] = ['Pomvale', 'Brixel']): Promise<number | string | undefined> {
  const tab = world.tab(world.tabs.size + 1);
  tab.load(pageOn(`https://news.example/${tab.id}`, of));
  await world.quiet();
  const told = await world.own({ type: 'state', tab: tab.id });
  return told?.kind === 'failed' ? told.reason : tab.sidebar?.notes.flatMap((one) => one.notes).length;
}

/** What must hold when the trouble has gone: pages of both packs have their notes, and the import is there. */
export async function expectHealed(world: World): Promise<void> {
  setFailing();
  expect([await read(world), await read(world, ON_KILN)]).toEqual([2, 2]);
  const [mill, kiln] = [...world.tabs.values()].slice(-2).map(({ sidebar }) => sidebar!.notes[0]!);
  expect(mill).toEqual(whole);
  expect(kiln!.notes.map(({ relation }) => relation)).toEqual(whole.notes.map(({ relation }) => relation));
  expect((await importsOf(world)).map(({ n, file }) => [n, file])).toEqual([[1, 'kiln.pack']]);
  expect(await wrongIn(world)).toEqual([]);
}
