/** So many tabs with notes that what is known of the first ones has made way for the others. */
import { beforeEach, expect, it } from 'vitest';
import { pageOn } from './small-packs.ts';
import { newWorld, type World } from './world.ts';

let world: World;

beforeEach(async () => {
  world = newWorld();
  world.tab(1).load(pageOn('https://news.example/1'));
  await world.quiet();
  // Two and a half pages fit.
  world.room.session = JSON.stringify(world.session).length * 2.5;
  for (const id of [2, 3, 4]) {
    world.tab(id).load(pageOn(`https://news.example/${id}`));
    await world.quiet();
  }
  world.sleep();
});

it('tabs that are read at once all have their notes, though what is known of few of them can be kept', async () => {
  for (let id = 11; id <= 30; id += 1) world.tab(id).load(pageOn(`https://news.example/${id}`));
  await world.quiet();
  expect([...world.tabs.values()].filter(({ id }) => id > 10).map(({ badge }) => badge)).toEqual(Array.from({ length: 20 }, () => '2'));
  expect(world.errors).toEqual([]);
});
