import { browser } from 'wxt/browser';

/** Takes away what the detector looks for: without a list it asks the background about every page, which puts it right. */
export async function dropWatchlist(): Promise<void> {
  await browser.storage.local.remove(['watch', 'watchVersion']);
}

/** Keeps what the reader has chosen. Where there is no room for it, the list of the detector makes way, which comes again by itself. */
export async function keep(chosen: object): Promise<void> {
  const set = () => browser.storage.local.set(chosen as Record<string, unknown>);
  await set().catch(() => dropWatchlist().then(set));
}
