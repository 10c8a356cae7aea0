import { browser } from 'wxt/browser';
import { tell } from './examine.ts';
import { hostPattern, INSTALL_HOSTS } from './hosts.ts';
import type { Knowledge } from './knowledge.ts';
import { Turn } from './messages.ts';

/** Fills the store after an install or an update, and starts on the pages that are open already: Chromium does not do so by itself. */
export async function onInstalled(knowledge: Knowledge): Promise<void> {
  await knowledge.ready();
  const tabs = await browser.tabs.query({ url: INSTALL_HOSTS.map(hostPattern) });
  await Promise.allSettled(tabs.map((tab) => browser.scripting.executeScript({ target: { tabId: tab.id! }, files: ['/detector.js'] })));
}

/** Passes a shortcut on to the sidebar of the tab that the reader is in. */
export async function onCommand(command: string, tab: number | undefined): Promise<void> {
  const turn = Turn.safeParse(command);
  const target = tab ?? (await browser.tabs.query({ active: true, lastFocusedWindow: true }))[0]?.id;
  if (turn.success && target !== undefined) await tell(target, { type: 'turn', to: turn.data });
}
