/** How notes reach the sidebar: its script and what it is to show come to a page in any order, and nothing comes to a page that covers nothing. */
import { beforeEach, describe, expect, it } from 'vitest';
import type { Given } from '../../lib/extension/messages.ts';
import { pageOn, pageOnNothing } from './small-packs.ts';
import { newWorld } from './world.ts';

const { handOver, isReceived, receive } = await import('../../lib/extension/inject.ts');

const [A, B] = ['https://news.example/a', 'https://news.example/b'];
const given = (address: string): string => JSON.stringify({ address } satisfies Partial<Given>);
const browser = (): { runtime: { id: string | undefined } } => Reflect.get(globalThis, 'chrome') as ReturnType<typeof browser>;

let shown: string[];
const sidebar = (name = '') => receive(({ address }) => void shown.push(name + address));

beforeEach(() => {
  browser().runtime.id = 'crossread';
  shown = [];
  Reflect.deleteProperty(globalThis, Symbol.for('crossread-given'));
});

describe('what is handed over on a page', () => {
  it('is taken by a sidebar that was there before, and by one that comes later', () => {
    expect([isReceived(), handOver(given(A))]).toEqual([false, false]);
    sidebar();
    expect([isReceived(), handOver(given(B)), shown]).toEqual([true, true, [A, B]]);
  });

  it('is taken once, the last of what was laid out', () => {
    handOver(given(A));
    handOver(given(B));
    sidebar();
    sidebar();
    expect(shown).toEqual([B]);
  });

  it('is taken by the first of two sidebars, and by the second where the first has lost its extension', () => {
    sidebar('first ');
    sidebar('second ');
    handOver(given(A));
    browser().runtime.id = undefined;
    expect([isReceived(), handOver(given(B))]).toEqual([false, false]);
    browser().runtime.id = 'crossread';
    sidebar('third ');
    expect(shown).toEqual([`first ${A}`, `third ${B}`]);
  });
});

describe('the script of the sidebar', () => {
  it('comes once to a page that covers a dispute, however often that is read and wherever it moves', async () => {
    const world = newWorld(), tab = world.tab();
    tab.load(pageOn(A));
    await world.quiet();
    await tab.ask({ type: 'candidate' });
    tab.move(pageOn(B));
    await world.quiet();
    expect([tab.called, tab.sidebar?.address]).toEqual([1, B]);
  });

  it('does not come to a page that names the parties and covers nothing', async () => {
    const world = newWorld(), tab = world.tab();
    tab.load(pageOnNothing(A, 'Pomvale and Brixel met in the rain.'));
    await world.quiet();
    expect([tab.called, (await world.own({ type: 'state', tab: tab.id }))?.kind]).toEqual([0, undefined]);
  });
});
