import { browser } from 'wxt/browser';
import type { PopupState } from '../../components/popup-state.ts';
import { Page } from '../schema/index.ts';
import { isWelcome } from './demo.ts';
import { into } from './inject.ts';
import { send } from './send.ts';
import { readSettings } from './settings.ts';
import type { TabState } from './tab-state.ts';

/** What the popup shows of a tab whose state is known. */
function known(state: TabState, host: string): PopupState {
  switch (state.kind) {
    case 'not-covered': case 'too-large': return { kind: state.kind, host };
    case 'failed': return { kind: 'failed', host, reason: state.reason };
    case 'covered': {
      const notes = state.notes.flatMap((one) => one.notes);
      const relations = notes.map((note) => note.relation);
      return { kind: 'covered', host, points: notes.length, differ: relations.filter((one) => one === 'differs').length, cut: state.cut === true, disputes: state.notes.map((one) => one.title), relations };
    }
  }
}

/** What the popup is about. `granted`: whether Crossread reads the site by itself; undefined where that is no question. */
export interface Told {
  tab: number | undefined;
  host: string;
  granted: boolean | undefined;
  state: PopupState;
  /** The day of a covered page, as it says itself. */
  published?: string | undefined;
}

/** Ms after which the reader is told that they have to wait: the page is still being read, or too busy to say what stands on it. */
const SOON = 200;

/** Waits for an answer, and calls `wait` where it does not come soon. */
async function orWait<T>(asked: Promise<T>, wait: () => void): Promise<T> {
  const timer = setTimeout(wait, SOON);
  return asked.finally(() => clearTimeout(timer));
}

/** Runs in the page: true where the detector is on it, or comes within a second. */
async function isWatched(): Promise<boolean> {
  const isThere = (): boolean => Reflect.has(globalThis, Symbol.for('crossread-detector'));
  for (let times = 0; times < 10 && !isThere(); times++) await new Promise((resolve) => setTimeout(resolve, 100));
  return isThere();
}

/** True where the detector of a tab has looked at its page. It never comes to one whose loading was stopped. */
const wasLookedAt = (tab: number): Promise<boolean> => browser.scripting.executeScript({ ...into(tab), func: isWatched }).then(([done]) => done?.result === true, () => false);

/**
 * What happened on the tab that the reader is in, and through `meanwhile` what is to be told until that is known. A page that was never read is 'not covered'
 * where its detector found nothing there, or where the reader has just `checked` it; elsewhere it is 'not checked'.
 */
export async function readPopup(checked: boolean, meanwhile: (told: Told) => void): Promise<Told> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  const url = URL.parse(tab?.url ?? '');
  const nothing: Told = { tab: undefined, host: '', granted: undefined, state: { kind: 'unavailable' } };
  if (tab?.id === undefined || !url) return nothing;
  if (isWelcome(tab.url)) {
    const state = await send({ type: 'state', tab: tab.id });
    return state?.kind === 'covered' ? { ...nothing, tab: tab.id, state: known(state, 'Crossread') } : nothing;
  }
  if (url.protocol !== 'https:' && url.protocol !== 'http:') return nothing;
  const host = url.hostname;
  const [{ off }, granted] = await Promise.all([readSettings(), browser.permissions.contains({ origins: [`${url.protocol}//${host}/*`] })]);
  const told = (state: PopupState): Told => ({ tab: tab.id, host, granted, state });
  if (off.includes(host)) return told({ kind: 'off-here', host });
  const asked = Promise.all([send({ type: 'state', tab: tab.id }), checked || (granted && wasLookedAt(tab.id))]);
  const [state, wasRead] = await orWait(asked, () => meanwhile(told({ kind: 'checking', host })));
  if (state) return { ...told(known(state, host)), published: state.kind === 'covered' ? state.notes[0]?.published : undefined };
  return told({ kind: wasRead ? 'not-covered' : 'not-checked', host });
}

/** The day on which the page of a tab says that it was published, in ISO 8601; undefined where it gives none, or may not be read. */
export async function publishedOn(tab: number): Promise<string | undefined> {
  const [injection] = await browser.scripting.executeScript({ ...into(tab), files: ['/reader.js'] }).catch(() => []);
  const page = Page.safeParse((injection?.result as { page?: unknown } | undefined)?.page);
  return /^\d{4}-\d{2}-\d{2}/.exec(page.data?.published ?? '')?.[0];
}
