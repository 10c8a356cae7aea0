import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { receive } from '../../lib/extension/inject.ts';
import type { Given } from '../../lib/extension/messages.ts';
import { beginRun } from '../../lib/extension/once.ts';
import { send } from '../../lib/extension/send.ts';
import { addressOf } from '../../lib/page/index.ts';
import { prepare, show } from './show.tsx';

/** Called once a page is known to cover a dispute: waits for the notes and shows them, until the page goes, or the reader turns Crossread off; then waits for others. */
export default defineUnlistedScript(() => {
  let run: AbortController | undefined;
  let update: (given: Given) => boolean;

  receive((given) => {
    try {
      if (run && !run.signal.aborted && !given.anew && update(given)) return;
      run = beginRun('sidebar');
      if (given.address === addressOf(location.href)) {
        update = show(given, run);
      } else {
        // The page has moved on while it was read: its notes are of an address.
        run.abort();
        void send({ type: 'left', address: given.address }).catch(() => undefined);
      }
    } catch {
      run?.abort();
    }
  });
  if (!run) prepare();
});
