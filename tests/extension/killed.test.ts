/** The background is ended before each single call that it makes, on every way that leads through it; another wakes on what it left. */
import { describe, expect, it } from 'vitest';
import { pageOn, pageOnNothing } from './small-packs.ts';
import { wrongIn } from './wrong.ts';
import type { Life } from './lives.ts';
import { newWorld, type World } from './world.ts';

const { onGranted, onRevoked } = await import('../../lib/extension/grants.ts');
const { onInstalled } = await import('../../lib/extension/tabs.ts');

const [A, B] = ['https://news.example/a', 'https://news.example/b'];

type Scenario = {
  /** What happened before, with a background that has gone to sleep since. */
  before?: (world: World) => void | Promise<unknown>;
  act: (world: World) => void | Promise<unknown>;
  /** What the reader finds in the end, however often the background was ended. */
  found: (world: World) => unknown;
};

type Happens = (world: World, life: Life) => void;

/** Plays a scenario, with something happening before a call of the background's. */
async function run({ before, act }: Scenario, at: number, happens: Happens): Promise<{ world: World; life: Life }> {
  const world = newWorld();
  await before?.(world);
  await world.quiet();
  world.sleep();
  world.interruption = { at, happens: (life) => happens(world, life) };
  const { life } = world.wake();
  await act(world);
  await world.quiet();
  return { world, life };
}

/** Has something happen before each call of a scenario's, and tells where something else comes of it than when it happens afterwards. */
async function everywhere(scenario: Scenario, happens: Happens = (_, life) => life.end()): Promise<string[]> {
  const { world: whole, life } = await run(scenario, Infinity, () => undefined);
  const calls = [...life.calls];
  happens(whole, life);
  await whole.quiet();
  const expected = JSON.stringify(scenario.found(whole));
  const told: string[] = [...await wrongIn(whole), ...(calls.length === 0 ? ['nothing was called'] : [])];
  for (let at = 0; at < calls.length; at += 1) {
    const { world, life: { calls: made } } = await run(scenario, at, happens);
    const found = JSON.stringify(scenario.found(world));
    told.push(...[...(found === expected ? [] : [`found ${found}, not ${expected}`]), ...await wrongIn(world)].map((one) => `before ${at} ${made[at]}: ${one}`));
  }
  return told;
}

/** What there is on a tab for its reader. */
const shown = (world: World, id = 1) => {
  const { sidebar, badge, url } = world.tab(id);
  return { url, badge, notes: sidebar?.notes.flatMap((one) => one.notes.map((note) => [note.claim, note.relation])) };
};

const covered = (world: World) => world.tab().load(pageOn(A));

describe('the background that is ended before any call', () => {
  it.each<[string, Scenario]>([
    ['the first page of all', { act: covered, found: shown }],
    ['a further page', { before: covered, act: (world) => world.tab(2).load(pageOn(B)), found: (world) => [shown(world, 1), shown(world, 2)] }],
    ['a page that covers nothing', { before: covered, act: (world) => world.tab(2).load(pageOnNothing(B, 'Pomvale and Brixel met in the rain.')), found: (world) => [shown(world, 1), shown(world, 2)] }],
    ['the same tab with another page', { before: covered, act: (world) => world.tab().load(pageOn(B, undefined, false)), found: shown }],
    ['a page that changed', { before: covered, act: (world) => { world.tab().page = pageOn(A, undefined, false); return world.tab().ask({ type: 'candidate' }); }, found: shown }],
    ['a page that no longer covers it', { before: covered, act: (world) => { world.tab().page = pageOnNothing(A); return world.tab().ask({ type: 'candidate' }); }, found: (world) => [world.tab().badge, world.tab().sidebar?.notes, world.session] }],
    ['an address that is left', { before: covered, act: (world) => world.tab().move(pageOnNothing(B)), found: (world) => [shown(world), world.session] }],
    ['an address that is left for another covered one', { before: covered, act: (world) => world.tab().move(pageOn(B, undefined, false)), found: shown }],
    ['a page that comes back', { before: covered, act: (world) => { world.tab().badge = ''; return world.tab().ask({ type: 'returned' }); }, found: shown }],
    ['a page that comes back to a tab of which something else is known', {
      before: async (world) => { covered(world); await world.quiet(); const { sidebar } = world.tab(); world.tab().load(pageOn(B)); await world.quiet(); world.tab().load(pageOn(A)); world.tab().sidebar = sidebar; },
      act: (world) => world.tab().ask({ type: 'returned' }), found: shown,
    }],
    ['the reading of a page that the reader wants read', { before: (world) => { covered(world); world.tab(2).load(pageOnNothing(B)); }, act: (world) => { world.tab(2).page = pageOn(B); return world.own({ type: 'check', tab: 2 }); }, found: (world) => shown(world, 2) }],
    ['what the sidebar keeps', { before: covered, act: (world) => world.tab().ask({ type: 'stand', change: { open: true, width: 420 } }), found: (world) => world.local }],
    ['a host that is switched off', {
      before: (world) => { covered(world); world.tab(2).load(pageOn(B)); },
      act: (world) => world.own({ type: 'off', tab: 1, host: 'news.example', off: true }), found: (world) => [shown(world), shown(world, 2), world.local.off, world.session],
    }],
    ['a host that is switched on', {
      before: (world) => { world.local.off = ['mill.example', 'news.example']; covered(world); },
      act: (world) => world.own({ type: 'off', tab: 1, host: 'news.example', off: false }), found: (world) => [shown(world), world.local.off],
    }],
  ])('%s: the reader finds the same in the end', async (_, scenario) => {
    expect(await everywhere(scenario)).toEqual([]);
  });

  it.each<[string, Scenario]>([
    ['an install', { before: (world) => world.tab().load(pageOnNothing(A)), act: (world) => { world.tab().page = pageOn(A); world.event((knowledge) => onInstalled('update', knowledge)); }, found: () => '' }],
    ['a site that is added', { before: (world) => { world.granted.push('*://new.example/*'); world.tab().load(pageOn('https://new.example/a')); }, act: (world) => world.event(() => onGranted(['*://new.example/*'])), found: () => '' }],
    ['a site that is taken back', { before: covered, act: (world) => { world.granted = []; world.event(() => onRevoked(['*://news.example/*'])); }, found: () => '' }],
  ])('%s, which no browser tells twice: nothing is wrong, and the next page that asks is answered', async (_, scenario) => {
    const act = async (world: World) => {
      await scenario.act(world);
      await world.quiet();
      // What comes next: the sidebar that is there speaks, and another page is opened.
      await world.tab().ask({ type: 'candidate' });
      world.granted = ['*://mill.example/*'];
      world.tab(3).load(pageOn('https://mill.example/later'));
    };
    expect(await everywhere({ ...scenario, act, found: (world) => [shown(world, 3), world.tab().url, world.tab().sidebar?.notes.length ?? 0] })).toEqual([]);
  });
});

describe('whatever happens before any call while a page is read, and the background ended with it or not', () => {
  const HAPPENINGS: [string, (world: World) => unknown][] = [
    ['the tab goes to a page on something else', (world) => world.tab().load(pageOnNothing(B))],
    ['the tab goes to another covered page', (world) => world.tab().load(pageOn(B, undefined, false))],
    ['the page moves on to something else', (world) => world.tab().move(pageOnNothing(B))],
    ['the page moves on to another covered one', (world) => world.tab().move(pageOn(B, undefined, false))],
    ['the page changes and asks again', (world) => { world.tab().page = pageOn(A, undefined, false); return world.tab().ask({ type: 'candidate' }); }],
    ['another tab has a covered page', (world) => world.tab(2).load(pageOn(B, undefined, false))],
    ['the reader switches the host off', (world) => world.own({ type: 'off', tab: 1, host: 'news.example', off: true })],
    ['the reader asks what there is', (world) => world.own({ type: 'state', tab: 1 })],
  ];
  const found = (world: World) => [shown(world), shown(world, 2), world.local.off];

  it.each(HAPPENINGS.flatMap(([what, happen]) => [false, true].map((ended) => [ended ? `${what} and the background is ended` : what, happen, ended] as const)))('%s: the same comes of it as afterwards', async (_, happen, ended) => {
    expect(await everywhere({ before: (world) => world.tab(9).load(pageOn(A)), act: covered, found }, (world, life) => {
      void happen(world);
      if (ended) life.end();
    })).toEqual([]);
  });
});
