import { browser } from 'wxt/browser';
import { forget, tell } from './examine.ts';
import { hostPattern, INSTALL_HOSTS } from './hosts.ts';
import type { Knowledge } from './knowledge.ts';
import { Turn } from './messages.ts';
import { readTab } from './tab-state.ts';

/** Fills the store after an install or an update, and starts on the pages that are open already: Chromium does not do so by itself. */
export async function onInstalled(knowledge: Knowledge): Promise<void> {
  await knowledge.ready();
  const tabs = await browser.tabs.query({ url: INSTALL_HOSTS.map(hostPattern) });
  await Promise.allSettled(tabs.map((tab) => browser.scripting.executeScript({ target: { tabId: tab.id! }, files: ['/detector.js'] })));
}

/** The address of a page without its fragment. */
const withoutFragment = (address: string) => address.split('#')[0];

/** Lets go of a page when the address of its tab changes, by a load or without one; a jump within the page is no change. */
export async function onMoved(tab: number, address: string | undefined): Promise<void> {
  if (address === undefined) return;
  const state = await readTab(tab);
  if (state?.kind === 'covered' && withoutFragment(state.address) === withoutFragment(address)) return;
  await forget(tab);
  await tell(tab, { type: 'moved' });
}

/** Forgets a tab that was closed. */
export async function onRemoved(tab: number): Promise<void> {
  await forget(tab);
}

/** Passes a shortcut on to the sidebar of the tab that the reader is in. */
export async function onCommand(command: string, tab: number | undefined): Promise<void> {
  const turn = Turn.safeParse(command);
  const target = tab ?? (await browser.tabs.query({ active: true, lastFocusedWindow: true }))[0]?.id;
  if (turn.success && target !== undefined) await tell(target, { type: 'turn', to: turn.data });
}
