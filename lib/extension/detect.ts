import { browser } from 'wxt/browser';
import { watchAddress } from '../page/address.ts';
import { isWatchlist, mentions } from '../page/mentions.ts';
import { watch } from '../page/watch.ts';
import { beginRun } from './once.ts';
import { isOrphan, listen, send } from './send.ts';

/** How often a page that keeps changing is looked at again before it is left alone. */
const LOOKS = 6;

/** Ms for which an address must stand before its page is looked at: pages may write a hundred of them in a second. */
const SETTLED = 100;

/**
 * Looks whether the page names the parties of a dispute, by one read of its raw text, and tells the background if it does.
 * Text that comes late is looked at again, a bounded number of times for each address; once the page is covered, the
 * sidebar does the watching.
 */
export function detect(document: Document): void {
  const run = beginRun('detector');
  let address = new AbortController();

  async function look(): Promise<boolean> {
    const { watch: parties, off } = await browser.storage.local.get(['watch', 'off']) as { watch?: unknown; off?: unknown };
    if (Array.isArray(off) && off.includes(document.location.hostname)) return false;
    // A list that was lost or damaged is put right by the background, once it is asked.
    if (isWatchlist(parties) && !mentions(document.body?.textContent ?? '', parties)) return false;
    return send({ type: 'candidate' });
  }

  function begin(after = SETTLED): void {
    address.abort();
    const here = (address = new AbortController());
    const signal = AbortSignal.any([run.signal, here.signal]);
    let looks = 0;
    const again = async () => {
      looks += 1;
      // Where the extension was reloaded or disabled under this script, its successor, if any, does the looking.
      const covered = await look().catch(() => {
        if (isOrphan()) run.abort();
        return false;
      });
      if (covered || looks >= LOOKS) here.abort();
    };
    watch(document, () => void again(), signal);
    const timer = setTimeout(() => void again(), after);
    signal.addEventListener('abort', () => clearTimeout(timer));
  }

  listen((message) => {
    if (message.type === 'leave') address.abort();
    return undefined;
  }, run.signal);
  watchAddress(document, () => begin(), run.signal);
  document.defaultView?.addEventListener('pageshow', (event) => {
    if (event.persisted && event.isTrusted) send({ type: 'returned' }).catch(() => { if (isOrphan()) run.abort(); });
  }, { signal: run.signal });
  // A page that is prerendered stands in no tab yet.
  if ((document as { prerendering?: boolean }).prerendering) document.addEventListener('prerenderingchange', () => begin(0), { once: true, signal: run.signal });
  else begin(0);
}
