import { browser } from 'wxt/browser';
import type { Notes } from '../schema/index.ts';
import { squeezed, unsqueezed } from './squeezed.ts';

/** A page that covers a dispute: its notes, and which of its blocks are the article, by number. `cut`: only its beginning was read. */
export type Covered = { kind: 'covered'; address: string; notes: Notes[]; article: number[]; cut?: true };

/** What happened on a tab, kept in session storage so that a worker that slept still knows. It holds an address only where there is something to tell of it. */
export type TabState =
  | { kind: 'not-covered' }
  | Covered
  /** The page is too large to be read whole, and its beginning covers nothing. */
  | { kind: 'too-large'; address: string | undefined }
  | { kind: 'failed'; address: string | undefined; reason: string };

const key = (tab: number) => `tab:${tab}`;

/** Kept as JSON: a tree of some ten thousand values takes browsers several times as long as a text, and nothing else is answered meanwhile. Squeezed, since all tabs share 10 MB. */
const kept = (state: TabState): Promise<string> => squeezed(JSON.stringify(state));

/** A state as it was kept; undefined for anything else: it is then found again, as where it was lost. */
async function stateFrom(text: unknown): Promise<TabState | undefined> {
  try {
    const state = (typeof text === 'string' ? JSON.parse(await unsqueezed(text)) : undefined) as TabState | null | undefined;
    const isState = state?.kind === 'covered' ? Array.isArray(state.notes) && Array.isArray(state.article) : ['not-covered', 'too-large', 'failed'].includes(String(state?.kind));
    return isState ? state! : undefined;
  } catch {
    return undefined;
  }
}

/** What is known of a tab, or undefined where nothing has happened there. */
export async function readTab(tab: number): Promise<TabState | undefined> {
  return stateFrom((await browser.storage.session.get(key(tab)))[key(tab)]);
}

/** Forgets the tabs that have gone. Done when another is kept, since listening for their closing would wake the worker each time. */
async function forgetClosed(): Promise<void> {
  const known = Object.keys(await browser.storage.session.get(null)).filter((name) => name.startsWith('tab:'));
  const open = new Set((await browser.tabs.query({})).map((tab) => key(tab.id ?? -1)));
  await browser.storage.session.remove(known.filter((name) => !open.has(name)));
}

/** Keeps what is known of a tab; undefined forgets it. Where there is no more room, what is known of the tabs that were opened first makes way. */
export async function writeTab(tab: number, state: TabState | undefined): Promise<void> {
  if (state) await setTab(tab, state);
  else await browser.storage.session.remove(key(tab));
  // Nobody waits for that: where it fails, it is done the next time.
  void forgetClosed().catch(() => undefined);
}

/** One tab at a time: of several that are read at once, each would make room and another take it, until there is nothing left to make way and all of them fail. */
const setTab = (tab: number, state: TabState): Promise<void> => navigator.locks.request('tabs', async () => {
  const text = await kept(state);
  let others: number[] | undefined;
  for (;;) {
    try {
      return await browser.storage.session.set({ [key(tab)]: text });
    } catch (error) {
      others ??= (await coveredTabs()).map((other) => other.tab).filter((other) => other !== tab).sort((a, b) => b - a);
      const oldest = others.pop();
      if (oldest === undefined) throw error;
      await browser.storage.session.remove(key(oldest));
    }
  }
});

/** The tabs that show notes, each with what is known of it. */
export async function coveredTabs(): Promise<{ tab: number; state: Covered }[]> {
  const all = Object.entries(await browser.storage.session.get(null));
  const tabs = all.filter(([name]) => name.startsWith('tab:'));
  const states = await Promise.all(tabs.map(([, text]) => stateFrom(text)));
  return states.flatMap((state, at) => (state?.kind === 'covered' ? [{ tab: Number(tabs[at]![0].slice(4)), state }] : []));
}
