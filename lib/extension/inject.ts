import { browser } from 'wxt/browser';
import type { Given } from './messages.ts';
import { isOrphan } from './send.ts';

/** What the sidebar's script leaves in the extension's own world of a page: it takes what is to be shown, as JSON. Without that it says only whether it is alive. */
type Taker = (given?: string) => boolean;

/** In the place of a taker, until it comes, lies what it is to show. By a symbol: an element's id would be found under a name. */
const PLACE = Symbol.for('crossread-given');
const inPlace = (): unknown => Reflect.get(globalThis, PLACE);

/**
 * Runs in the page, in the extension's own world of it, and so by itself: hands the sidebar's script what it is to show, or lays it out for it. True
 * where it was taken. As JSON, for the reason that tab-state.ts gives.
 */
export function handOver(given: string): boolean {
  const place = Symbol.for('crossread-given');
  const there: unknown = Reflect.get(globalThis, place);
  if (typeof there === 'function' && there(given) === true) return true;
  return !Reflect.set(globalThis, place, given);
}

/** True where the sidebar's script is on this page, whether or not it shows anything. */
export function isReceived(): boolean {
  const there = inPlace();
  return typeof there === 'function' && (there as Taker)();
}

/** Takes what is handed over on this page from now on, and what was laid out before. Only the first of a page does: another that is alive keeps its place. */
export function receive(take: (given: Given) => void): void {
  if (isReceived()) return;
  const laid = inPlace();
  const taker: Taker = (given) => {
    if (isOrphan()) return false;
    if (given !== undefined) take(JSON.parse(given) as Given);
    return true;
  };
  Reflect.set(globalThis, PLACE, taker);
  if (typeof laid === 'string') taker(laid);
}

/** Into the top document of a tab, at once: where parsing was stopped, Chromium waits without end for it to be over. */
export const into = (tab: number) => ({ target: { tabId: tab, frameIds: [0] }, injectImmediately: true });

/** Puts the sidebar's script into a tab, where it waits for what it is to show. False where it may not be put there. */
export const callSidebar = (tab: number): Promise<boolean> => browser.scripting.executeScript({ ...into(tab), files: ['/sidebar.js'] }).then(() => true, () => false);

/** Gives the sidebar of a tab what it is to show; where it is being called already, once it `comes`. False where it may not be put there. */
export async function give(tab: number, given: Given, comes = Promise.resolve(false)): Promise<boolean> {
  const handed = browser.scripting.executeScript({ ...into(tab), func: handOver, args: [JSON.stringify(given)] }).then(([done]) => done?.result === true, () => undefined);
  const [isTaken, isThere] = await Promise.all([handed, comes]);
  return isTaken !== undefined && (isTaken || isThere || callSidebar(tab));
}
