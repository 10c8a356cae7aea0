import { browser } from 'wxt/browser';
import { isWatchlist } from '../page/mentions.ts';
import { watchOf, type Store } from '../store/index.ts';

/** Puts what the detector looks for where it can reach it without waking anyone, unless it is there for this very store already. */
export async function keepWatchlist(store: Store, from: string): Promise<void> {
  const { watch, watchVersion } = await browser.storage.local.get(['watch', 'watchVersion']);
  if (watchVersion === from && isWatchlist(watch)) return;
  // One that does not fit there is done without: then every page is asked about, as when there is none.
  await browser.storage.local.set({ watch: await watchOf(store), watchVersion: from }).catch(dropWatchlist);
}

/** Takes it away while the store is being changed: a detector without a list asks the background about every page, which puts it right. */
export async function dropWatchlist(): Promise<void> {
  await browser.storage.local.remove(['watch', 'watchVersion']);
}
