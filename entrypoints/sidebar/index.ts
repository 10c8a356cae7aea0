import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { beginRun } from '../../lib/extension/once.ts';
import { send } from '../../lib/extension/send.ts';
import { show } from './show.tsx';

/** Injected once a page is known to cover a dispute: shows its notes until the page goes, or the reader turns Crossread off. */
export default defineUnlistedScript(() => {
  const run = beginRun('sidebar');
  send({ type: 'notes' }).then((answer) => answer && !run.signal.aborted && show(answer, run)).catch(() => run.abort());
});
