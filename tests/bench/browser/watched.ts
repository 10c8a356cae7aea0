import type { Page } from 'puppeteer-core';
import { until } from '../../harness/until.ts';
import { ask } from './lab.ts';

/** When what happened, by its name, in ms. */
export type Stamps = Map<string, number>;

/** Runs in the page's own world from its head on: writes down when the page had loaded, when the sidebar stood on it, and when its notes were painted. */
function watchPage(): void {
  const stamps: [string, number][] = [];
  const stamp = (what: string) => void stamps.push([what, performance.timeOrigin + performance.now()]);
  addEventListener('load', () => stamp('page has loaded'));
  new MutationObserver((_, observer) => {
    if (document.querySelector('crossread-sidebar') === null) return;
    stamp('sidebar has drawn all');
    observer.disconnect();
    requestAnimationFrame(look);
  }).observe(document.documentElement, { childList: true });
  const look = () => {
    if (![...CSS.highlights.keys()].some((name) => name.startsWith('crossread-'))) return requestAnimationFrame(look);
    // A message that is sent in a frame comes after that frame was painted.
    const { port1, port2 } = new MessageChannel();
    port1.addEventListener('message', () => {
      stamp('notes are painted');
      Reflect.set(window, 'benchStamps', stamps);
    });
    port1.start();
    return port2.postMessage(0);
  };
}

/** A page with the watching script in its head, and more of a page around it. */
export const watched = (html: string, around = ''): string => html.replace('<head>', `<head><script>(${watchPage})()</script>`).replace(/<\/body>/, `${around}</body>`);

/** All that was written down on a page with the watching script, once its notes are painted, in ms of the epoch. */
export async function painted(page: Page): Promise<[string, number][]> {
  const own = await until('painted notes', () => page.evaluate(() => Reflect.get(window, 'benchStamps') as [string, number][] | undefined), 120_000);
  return [...own, ...await ask<[string, number][]>(page, 'extension', 'stamps')];
}
