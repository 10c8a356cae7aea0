import { browser } from 'wxt/browser';
import { Page } from '../schema/index.ts';
import { addressOf } from '../page/address.ts';
import { showBadge } from './badge.ts';
import { givenOf } from './given.ts';
import { callSidebar, give, into } from './inject.ts';
import type { Knowledge } from './knowledge.ts';
import type { TabMessage } from './messages.ts';
import { readSettings } from './settings.ts';
import { coveredTabs, readTab, writeTab, type Covered, type TabState } from './tab-state.ts';

/** Says something to the content scripts of a tab; undefined where nobody there answers. */
export async function tell(tab: number, message: TabMessage): Promise<unknown> {
  try {
    return await browser.tabs.sendMessage(tab, message, { frameId: 0 });
  } catch {
    return undefined;
  }
}

/** What the reader hands back: the page in plain blocks, and whether the sidebar's script is on it. */
type Read = { page: Page; isReceived: boolean };

/** Injects the reader, which reads the page. */
async function readPage(tab: number): Promise<Read> {
  const [injection] = await browser.scripting.executeScript({ ...into(tab), files: ['/reader.js'] });
  const { page, isReceived } = (injection?.result ?? {}) as { page?: unknown; isReceived?: unknown };
  return { page: Page.parse(page), isReceived: isReceived === true };
}

/** Shows the notes of an address in a tab, to a sidebar that is there, or is called. False where none may be put there. */
const show = async (tab: number, state: Covered, comes?: Promise<boolean>): Promise<boolean> => give(tab, await givenOf(state), comes);

/**
 * Shows how many notes are shown. The tab may have gone elsewhere while its page was read: a sidebar at another address says `left`, and where none
 * could be put, all is forgotten. Whatever it is that ends this in the middle, there is no badge without notes: it comes last, and goes first.
 */
async function count(tab: number, { address, notes }: Covered, areThere: boolean): Promise<void> {
  if (areThere) await showBadge(tab, notes);
  // Browsers take a badge away when its tab goes elsewhere, but not one that comes after that.
  if (!areThere || addressOf((await urlOf(tab)) ?? '') !== address) await drop(tab, address);
}

/** Takes the notes off a tab. */
async function clear(tab: number): Promise<void> {
  await showBadge(tab, []);
  await tell(tab, { type: 'clear' });
}

/** The address of a tab, as far as the extension may know it. */
export async function urlOf(tab: number): Promise<string | undefined> {
  return browser.tabs.get(tab).then(({ url }) => url, () => undefined);
}

/** What went wrong on a tab, as the popup tells it. */
const failed = async (tab: number, error: unknown): Promise<TabState> => ({ kind: 'failed', address: await urlOf(tab), reason: error instanceof Error ? error.message : String(error) });

/** What the reading of a tab comes to, as the popup tells it, and whether the sidebar was called, which takes as long as to find and to send all that it is to show. */
async function stateOf(tab: number, knowledge: Knowledge): Promise<{ state: TabState; comes?: Promise<boolean> }> {
  try {
    const reading = readPage(tab);
    knowledge.expect();
    const { page, isReceived } = await reading;
    let comes: Promise<boolean> | undefined;
    const notes = await knowledge.read(page, () => { if (!isReceived) comes ??= callSidebar(tab); });
    if (notes.length === 0) return { state: page.cut ? { kind: 'too-large', address: await urlOf(tab) } : { kind: 'not-covered' } };
    const article = page.blocks.flatMap((block, at) => (block.article ? [at] : []));
    return { state: { kind: 'covered', address: addressOf(page.url), notes, article, ...(page.cut && { cut: true }) }, ...(comes && { comes }) };
  } catch (error) {
    return { state: await failed(tab, error) };
  }
}

const runs = new Map<number, number>();

/** Changes what is known and shown of a tab, one change at a time. */
const changing = <T>(tab: number, change: () => Promise<T>): Promise<T> => navigator.locks.request(`tab:${tab}`, change);

/** The readings that are under way, by their tabs; of several of one tab, the last. */
const underWay = new WeakMap<Knowledge, Map<number, Promise<TabState>>>();

/** Resolves when the page of a tab is not being read any more. */
export const isRead = async (tab: number, knowledge: Knowledge): Promise<void> => void await underWay.get(knowledge)?.get(tab);

/**
 * Reads the page of a tab and shows what was found. Where it is asked again before it is done, the later one alone is
 * shown. Never rejects: what went wrong becomes the tab's state.
 */
export function examine(tab: number, knowledge: Knowledge): Promise<TabState> {
  const readings = underWay.get(knowledge) ?? new Map<number, Promise<TabState>>();
  const reading = examined(tab, knowledge).finally(() => { if (readings.get(tab) === reading) readings.delete(tab); });
  underWay.set(knowledge, readings.set(tab, reading));
  return reading;
}

async function examined(tab: number, knowledge: Knowledge): Promise<TabState> {
  const run = (runs.get(tab) ?? 0) + 1;
  runs.set(tab, run);
  const { comes, ...found } = await stateOf(tab, knowledge);
  let { state } = found;
  await changing(tab, async () => {
    if (runs.get(tab) !== run) return;
    let areThere = false;
    try {
      // First of all the reader sees them: to keep them takes as long as to show them.
      if (state.kind === 'covered') areThere = await show(tab, state, comes);
      await writeTab(tab, state.kind === 'not-covered' ? undefined : state);
    } catch (error) {
      state = await failed(tab, error);
      await writeTab(tab, state).catch(() => undefined);
    }
    await (state.kind === 'covered' ? count(tab, state, areThere) : clear(tab));
  });
  return state;
}

/** Forgets what was read at an address, and shows no count of it. */
async function drop(tab: number, address: string): Promise<void> {
  const state = await readTab(tab);
  if (state?.kind !== 'covered' || state.address !== address) return;
  await showBadge(tab, []);
  await writeTab(tab, undefined);
}

/** Forgets what was read at an address that the tab has left. What was read there since stays, and so does what is being read. */
export const leave = (tab: number, address: string): Promise<void> => changing(tab, () => drop(tab, address));

/** Shows again what is known of an address in a tab. False where nothing is. */
export const showAgain = (tab: number, address: string): Promise<boolean> => changing(tab, async () => {
  const state = await readTab(tab);
  if (state?.kind !== 'covered' || state.address !== address) return false;
  await count(tab, state, await show(tab, state));
  return true;
});

/** Takes everything of Crossread's off a tab, and whatever reading of it is still under way. */
export function turnOff(tab: number): Promise<void> {
  runs.set(tab, (runs.get(tab) ?? 0) + 1);
  return changing(tab, async () => {
    await writeTab(tab, undefined);
    await clear(tab);
    await tell(tab, { type: 'leave' });
  });
}

/** Does something about each tab that shows notes, which are of an address. What is known of some has made way for others' (tab-state.ts): their pages are asked. */
export async function withShown(act: (tab: number, address: string, known?: Covered) => Promise<unknown>): Promise<void> {
  const [known, open] = await Promise.all([coveredTabs(), browser.tabs.query({})]);
  const others = open.flatMap(({ id }) => (id === undefined || known.some(({ tab }) => tab === id) ? [] : [id]));
  await Promise.allSettled([
    ...known.map(({ tab, state }) => act(tab, state.address, state)),
    ...others.map(async (tab) => {
      const address = await tell(tab, { type: 'ask' });
      if (typeof address === 'string') await act(tab, address);
    }),
  ]);
}

/** Has the sidebars that are open begin anew, so that they stand as the settings now say. One that cannot be reached stays as it is. */
export const showAnew = (knowledge: Knowledge): Promise<void> => withShown(async (tab, address, known) => {
  // The welcome page is none that could be read again.
  const state = known ?? (/^https?:/.test(address) ? await examine(tab, knowledge) : undefined);
  if (state?.kind === 'covered') await changing(tab, async () => give(tab, { ...await givenOf(state), anew: true }));
});

/** True where the reader has turned Crossread off for the host of an address. */
export async function isOff(address: string): Promise<boolean> {
  const { off } = await readSettings();
  return off.includes(URL.parse(address)?.hostname ?? '');
}
