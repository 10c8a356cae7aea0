import { browser } from 'wxt/browser';
import type { PopupState } from '../../components/popup-state.ts';
import { hostPattern } from './hosts.ts';
import { send } from './send.ts';
import { readSettings } from './settings.ts';
import type { TabState } from './tab-state.ts';

/** What the popup shows of a tab whose state is known. */
function known(state: TabState, host: string): PopupState {
  switch (state.kind) {
    case 'not-covered': return { kind: 'not-covered', host };
    case 'failed': return { kind: 'failed', host, reason: state.reason };
    case 'covered': {
      const notes = state.notes.flatMap((one) => one.notes);
      return { kind: 'covered', host, points: notes.length, differ: notes.filter((note) => note.relation === 'differs').length, disputes: state.notes.map((one) => one.title) };
    }
  }
}

/**
 * What happened on the tab that the reader is in. A page that was never read is 'not covered' where Crossread reads by
 * itself, since its detector found nothing there, or where the reader has just `checked` it; elsewhere it is 'not checked'.
 */
export async function readPopup(checked: boolean): Promise<{ tab: number | undefined; host: string; state: PopupState }> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  const url = URL.parse(tab?.url ?? '');
  if (tab?.id === undefined || !url || (url.protocol !== 'https:' && url.protocol !== 'http:')) {
    return { tab: undefined, host: '', state: { kind: 'unavailable' } };
  }
  const host = url.hostname;
  const { off } = await readSettings();
  const told = (state: PopupState) => ({ tab: tab.id, host, state });
  if (off.includes(host)) return told({ kind: 'off-here', host });
  const state = await send({ type: 'state', tab: tab.id });
  if (state) return told(known(state, host));
  const granted = await browser.permissions.contains({ origins: [hostPattern(host)] });
  return told({ kind: granted || checked ? 'not-covered' : 'not-checked', host });
}
