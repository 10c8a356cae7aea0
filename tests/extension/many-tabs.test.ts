/** So many tabs with notes that what is known of the first ones has made way for the others. */
import { beforeEach, describe, expect, it } from 'vitest';
import { pageOn, pageOnNothing } from './small-packs.ts';
import { newWorld, type World } from './world.ts';

const { onRevoked } = await import('../../lib/extension/grants.ts');

let world: World;
const shown = () => [...world.tabs.values()].map(({ sidebar, badge }) => [sidebar?.settings.side, badge]);

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
  world.tab(5).load(pageOnNothing('https://news.example/5'));
  await world.quiet();
  world.sleep();
});

describe('tabs of which nothing is known any more', () => {
  it('follow the settings', async () => {
    expect(Object.keys(world.session)).toEqual(['tab:3', 'tab:4']);
    world.local['side'] = 'left';
    await world.own({ type: 'settings' });
    expect(shown()).toEqual([['left', '2'], ['left', '2'], ['left', '2'], ['left', '2'], [undefined, '']]);
  });

  it('lose their notes where their site is taken back, and those of other sites do not', async () => {
    world.tab(6).load(pageOn('https://mill.example/6'));
    await world.quiet();
    world.granted = ['*://mill.example/*'];
    world.event(() => onRevoked(['*://news.example/*']));
    await world.quiet();
    expect(shown()).toEqual([...Array.from({ length: 5 }, () => [undefined, '']), ['right', '2']]);
  });
});

it('tabs that are read at once all have their notes, though what is known of few of them can be kept', async () => {
  for (let id = 11; id <= 30; id += 1) world.tab(id).load(pageOn(`https://news.example/${id}`));
  await world.quiet();
  expect([...world.tabs.values()].filter(({ id }) => id > 10).map(({ badge }) => badge)).toEqual(Array.from({ length: 20 }, () => '2'));
  expect(world.errors).toEqual([]);
});
