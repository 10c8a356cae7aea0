import { browser } from 'wxt/browser';
import { SETTLED, watchAddress } from '../page/address.ts';
import { keepLooking } from '../page/looks.ts';
import { mentions, readWatchlist } from '../page/mentions.ts';
import { beginRun, runOf } from './once.ts';
import { isOrphan, listen, send } from './send.ts';

/** A page that goes from address to address without a load is looked at under so many of them in any minute; under the next one late. */
const MOST_A_MINUTE = 60;

/**
 * Looks whether the page names the parties of a dispute, by reading its raw text, and tells the background if it does: at first, under each address
 * that it comes to be at, and when its text has changed. While the sidebar stands, that one does the watching.
 */
export function detect(document: Document): void {
  const run = beginRun('detector');
  let address = new AbortController();
  const looked: number[] = [];

  // Where the extension was reloaded or disabled under this script, its successor, if any, does the looking.
  const orElse = <T>(asked: Promise<T>, nothing: T): Promise<T> => asked.catch(() => {
    if (isOrphan()) run.abort();
    return nothing;
  });

  async function names(text: string): Promise<boolean> {
    const { watch, off } = await browser.storage.local.get(['watch', 'off']) as { watch?: unknown; off?: unknown };
    if (Array.isArray(off) && off.includes(document.location.hostname)) return false;
    // A list that was lost or damaged is put right by the background, once it is asked.
    const parties = readWatchlist(watch);
    return parties === undefined || mentions(text, parties);
  }

  /** True while the sidebar stands; when it goes, the page may be another. */
  function standBack(signal: AbortSignal): boolean {
    const sidebar = runOf('sidebar');
    sidebar?.addEventListener('abort', () => begin(), { once: true, signal });
    return sidebar !== undefined;
  }

  function begin(after = SETTLED): void {
    address.abort();
    const here = (address = new AbortController());
    const signal = AbortSignal.any([run.signal, here.signal]);
    const start = () => {
      if (standBack(signal)) return;
      looked.push(performance.now());
      if (looked.length > MOST_A_MINUTE) looked.shift();
      keepLooking(document, {
        names: (text) => orElse(names(text), false),
        // A sidebar may have ended before this was answered.
        isCovered: () => orElse(send({ type: 'candidate' }), false).then((covered) => covered && standBack(signal)),
      }, signal);
    };
    const free = looked.length < MOST_A_MINUTE ? 0 : looked[0]! + 60_000 - performance.now();
    const timer = setTimeout(start, Math.max(after, free));
    signal.addEventListener('abort', () => clearTimeout(timer));
  }

  listen((message) => {
    if (message.type === 'leave') address.abort();
    return undefined;
  }, run.signal);
  watchAddress(document, () => begin(), run.signal);
  document.defaultView?.addEventListener('pageshow', (event) => {
    if (event.persisted && event.isTrusted) void orElse(send({ type: 'returned' }), null);
  }, { signal: run.signal });
  // A page that is prerendered stands in no tab yet.
  if ((document as { prerendering?: boolean }).prerendering) document.addEventListener('prerenderingchange', () => begin(0), { once: true, signal: run.signal });
  else begin(0);
}
