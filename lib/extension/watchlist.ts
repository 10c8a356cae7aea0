import { browser } from 'wxt/browser';
import { readWatchlist } from '../page/mentions.ts';
import { isCurrent, madeFrom, seed, watchOf, type Bundled, type Store } from '../store/index.ts';
import { dropWatchlist } from './keep.ts';

const LOCK = 'watchlist';

/** Writes the list for the store as it is, unless it is there already; gives what the store was made from. */
async function write(store: Store): Promise<string | undefined> {
  const [from, { watch, watchVersion }] = await Promise.all([madeFrom(store), browser.storage.local.get(['watch', 'watchVersion'])]);
  if (from === undefined || (watchVersion === from && readWatchlist(watch))) return from;
  // One that does not fit there is done without: then every page is asked about, as when there is none.
  await browser.storage.local.set({ watch: JSON.stringify(await watchOf(store)), watchVersion: from }).catch(dropWatchlist);
  return from;
}

/**
 * Puts what the detector looks for where it can reach it without waking anyone. Gives what the store was made from that it is for; undefined where
 * there is none, or where the store is being changed, whose end does it.
 */
export const keepWatchlist = (store: Store): Promise<string | undefined> =>
  navigator.locks.request(LOCK, { ifAvailable: true }, async (lock) => (lock ? write(store) : undefined));

/** Changes the store; the list is away meanwhile, so that no page is passed over if whoever changes it is ended in the middle. One change at a time. */
export const changing = <T>(store: Store, change: () => Promise<T>): Promise<T> => navigator.locks.request(LOCK, async () => {
  await dropWatchlist();
  try {
    return await change();
  } finally {
    // Where that fails, the background does it when it is next asked.
    await write(store).catch(() => undefined);
  }
});

/** Sees to it that the store is filled, and from what it should be. */
export async function keepFilled(store: Store, bundled: Bundled): Promise<void> {
  if (!(await isCurrent(store, bundled))) await changing(store, () => seed(store, bundled));
}
