import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { beginRun } from '../../lib/extension/once.ts';
import { send } from '../../lib/extension/send.ts';
import { addressOf } from '../../lib/page/index.ts';
import { show } from './show.tsx';

/** Injected once a page is known to cover a dispute: shows its notes until the page goes, or the reader turns Crossread off. */
export default defineUnlistedScript(() => {
  const run = beginRun('sidebar');
  send({ type: 'notes' }).then((answer) => {
    if (answer === null || run.signal.aborted) run.abort();
    else if (answer.address === addressOf(location.href)) show(answer, run);
    else return moved(answer.address);
    return undefined;
  }).catch(() => run.abort());

  /** The page has moved on while it was read: its notes are of an address. */
  async function moved(address: string): Promise<void> {
    await send({ type: 'left', address });
    run.abort();
  }
});
