import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { takeGiven } from '../../lib/extension/inject.ts';
import type { Given } from '../../lib/extension/messages.ts';
import { beginRun } from '../../lib/extension/once.ts';
import { send } from '../../lib/extension/send.ts';
import { addressOf } from '../../lib/page/index.ts';
import { show } from './show.tsx';

/** Injected once a page is known to cover a dispute: shows the notes that it was given, or asks for them, until the page goes, or the reader turns Crossread off. */
export default defineUnlistedScript(() => {
  const run = beginRun('sidebar');
  const given = takeGiven();
  if (given) void begin(given).catch(() => run.abort());
  else send({ type: 'notes' }).then(begin).catch(() => run.abort());

  async function begin(what: Given | null): Promise<void> {
    if (what === null || run.signal.aborted) return run.abort();
    if (what.address === addressOf(location.href)) return show(what, run);
    // The page has moved on while it was read: its notes are of an address.
    await send({ type: 'left', address: what.address });
    return run.abort();
  }
});
