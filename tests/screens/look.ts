import type { Page } from 'puppeteer-core';
import type { Sidebar } from '../harness/sidebar.ts';
import { until } from '../harness/until.ts';
import { astray } from './astray.ts';

/** A picture as the browser gave it, and what does not stand where it should. */
export type Seen = { png: Uint8Array; astray: string[] };

/** What a picture is of. */
export type What = {
  /** The sidebar of an article, to wait for its coming to rest. */
  sidebar?: Sidebar;
  /** The element that the picture is of; by default the window. */
  box?: string;
  /** The page from top to bottom, though the window ends before. */
  whole?: boolean;
  /** Selectors of what is not to be seen. */
  unseen?: string | undefined;
};

/** Takes the picture of a page once it has come to rest. */
export async function lookAt(page: Page, { sidebar, box, whole = false, unseen }: What): Promise<Seen> {
  const hide = (root: ParentNode, selectors: string) => { for (const one of root.querySelectorAll<HTMLElement>(selectors)) one.style.visibility = 'hidden'; };
  if (sidebar) {
    if (unseen) await sidebar.evaluate(hide as never, ...([unseen] as never));
    await sidebar.waitFor('come to rest', (root) => !root.querySelector('[data-scrolling]'));
  } else if (unseen) {
    await page.evaluate(`(${hide})(document, ${JSON.stringify(unseen)})`);
  }
  await until('its fonts', () => page.evaluate(() => document.fonts.status === 'loaded'));
  const clip = box ? await page.evaluate((selector) => {
    const { x, y, width, height } = document.querySelector(selector)!.getBoundingClientRect();
    return { x: Math.floor(x), y: Math.floor(y), width: Math.ceil(width), height: Math.ceil(height) };
  }, box) : undefined;
  const png = await page.screenshot({ captureBeyondViewport: whole, fullPage: whole, ...(clip ? { clip } : {}) });
  const found = sidebar ? await sidebar.evaluate(astray) : ((await page.evaluate(`(${astray})(document)`)) as string[]);
  return { png, astray: found ?? [] };
}
