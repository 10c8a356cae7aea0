import { browser } from 'wxt/browser';
import type { Given } from './messages.ts';

/** Runs in the page, in the extension's own world of it, and so by itself: lays out what the sidebar takes when it begins. As JSON, for the reason that tab-state.ts gives. */
function layOut(given: string): void {
  Reflect.set(globalThis, Symbol.for('crossread-given'), given);
}

/** What was laid out for the sidebar, once; undefined where nothing was: it then asks. */
export function takeGiven(): Given | undefined {
  const key = Symbol.for('crossread-given');
  const given: unknown = Reflect.get(globalThis, key);
  Reflect.deleteProperty(globalThis, key);
  return typeof given === 'string' ? JSON.parse(given) as Given : undefined;
}

/** Puts the sidebar into a tab with what it is to show, so that it need not ask. False where it may not be put there. */
export async function inject(tab: number, given: Given): Promise<boolean> {
  const target = { tabId: tab, frameIds: [0] };
  try {
    await browser.scripting.executeScript({ target, func: layOut, args: [JSON.stringify(given)] });
    await browser.scripting.executeScript({ target, files: ['/sidebar.js'] });
    return true;
  } catch {
    return false;
  }
}
