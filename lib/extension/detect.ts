import { browser } from 'wxt/browser';
import { watchAddress } from '../page/address.ts';
import { mentions } from '../page/mentions.ts';
import { watch } from '../page/watch.ts';
import { beginRun } from './once.ts';
import { listen, send } from './send.ts';

/** How often a page that keeps changing is looked at again before it is left alone. */
const LOOKS = 6;

/**
 * Looks whether the page names the parties of a dispute, by one read of its raw text, and tells the background if it does.
 * Text that comes late is looked at again, a bounded number of times for each address; once the page is covered, the
 * sidebar does the watching.
 */
export function detect(document: Document): void {
  const run = beginRun('detector');
  let address = new AbortController();

  async function look(): Promise<boolean> {
    const { watch: parties, off } = await browser.storage.local.get(['watch', 'off']) as { watch?: string[][][]; off?: string[] };
    if (off?.includes(document.location.hostname)) return false;
    if (parties && !mentions(document.body?.textContent ?? '', parties)) return false;
    return send({ type: 'candidate' });
  }

  function begin(): void {
    address.abort();
    const here = (address = new AbortController());
    const signal = AbortSignal.any([run.signal, here.signal]);
    let looks = 0;
    const again = async () => {
      looks += 1;
      // The extension was reloaded or disabled under this script: its successor, if any, does the looking.
      const covered = await look().catch(() => (run.abort(), false));
      if (covered || looks >= LOOKS) here.abort();
    };
    watch(document, () => void again(), signal);
    void again();
  }

  listen((message) => {
    if (message.type === 'leave') address.abort();
    return undefined;
  }, run.signal);
  watchAddress(document, begin, run.signal);
  document.defaultView?.addEventListener('pageshow', (event) => {
    if (event.persisted && event.isTrusted) send({ type: 'returned' }).catch(() => run.abort());
  }, { signal: run.signal });
  begin();
}
