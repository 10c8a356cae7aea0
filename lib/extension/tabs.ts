import { browser, type Browser } from 'wxt/browser';
import { welcome } from './demo.ts';
import { tell } from './examine.ts';
import { detectIn, grantedByReader, keepDetector } from './grants.ts';
import { hostPattern, INSTALL_HOSTS } from './hosts.ts';
import type { Knowledge } from './knowledge.ts';
import type { Turn } from './turns.ts';

/** Fills the store after an install or an update, and starts on the pages that are open already: Chromium does not do so by itself. */
export async function onInstalled(reason: Browser.runtime.InstalledDetails['reason'], knowledge: Knowledge): Promise<void> {
  const greeted = reason === 'install' ? welcome() : Promise.resolve();
  // A database that cannot be reached now is asked again by the first page.
  await Promise.allSettled([knowledge.ready(), keepDetector()]);
  await detectInOpen();
  await greeted;
}

/** Starts on the pages that are open already. */
export const detectInOpen = async (): Promise<void> => detectIn([...INSTALL_HOSTS.map(hostPattern), ...(await grantedByReader())]);

/** Passes a shortcut on to the sidebar of the tab that the reader is in. Browsers tell of the manifest's commands alone, which `TURNS` names. */
export async function onCommand(command: string, tab: number | undefined): Promise<void> {
  const target = tab ?? (await browser.tabs.query({ active: true, lastFocusedWindow: true }))[0]?.id;
  if (target !== undefined) await tell(target, { type: 'turn', to: command as Turn });
}
