import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll } from 'vitest';
import type { BrowserKind } from '../harness/browsers.ts';
import { unsqueezed } from '../../lib/extension/squeezed.ts';
import { builtFolder } from '../harness/build.ts';
import { launch, type LaunchOptions, type Session } from '../harness/launch.ts';
import { Sidebar } from '../harness/sidebar.ts';
import { until } from '../harness/until.ts';
import { freshAddress, newsPage, WEATHER_ARTICLE } from './pages.ts';

export const KINDS: BrowserKind[] = ['chromium', 'firefox'];

/** One browser for the tests of a `describe`, with the shipped build in it; each test's tabs are closed after it. */
export function useBrowser(kind: BrowserKind, options: Partial<LaunchOptions> = {}): { readonly session: Session } {
  let session: Session | undefined;
  beforeAll(async () => {
    session = await launch(kind, { extension: builtFolder(kind), ...options });
  });
  afterEach(async () => {
    const [first, ...others] = await session!.driver.browser.pages();
    await Promise.all(others.map((page) => page.close()));
    await first?.goto('about:blank');
  });
  afterAll(() => session?.close());
  return {
    get session() {
      if (!session) throw new Error('the browser is not running');
      return session;
    },
  };
}

/** Opens an article in a new tab in front, on an outlet's host unless another is given. */
export async function openArticle(session: Session, article: string, { host, head, more, headers = {} }: { host?: string; head?: string; more?: string; headers?: Record<string, string> } = {}): Promise<{ page: Page; sidebar: Sidebar; url: string; mark: string }> {
  const { url, mark } = freshAddress(host);
  const title = /<h1>(.*?)<\/h1>/.exec(article)?.[1] ?? '';
  const page = await session.open(url, { html: { html: newsPage({ title, article, ...(head ? { head } : {}), ...(more ? { more } : {}) }), headers } });
  return { page, sidebar: new Sidebar(session, page), url, mark };
}

/** Has a page say whether it was brought back from the back/forward cache. */
export const TELL_RETURN = `<script>addEventListener('pageshow', (event) => { document.documentElement.dataset.returned = event.persisted; })</script>`;

/** Goes on to a page of something else in the same tab; gives the way back, which resolves with what the page says of its return (`TELL_RETURN`). */
export async function goOn(session: Session, page: Page): Promise<() => Promise<string>> {
  const away = await openArticle(session, WEATHER_ARTICLE);
  await page.bringToFront();
  await page.evaluate((url) => { location.href = url; }, away.url);
  await until('the other page', () => page.evaluate((url) => location.href === url && document.readyState === 'complete', away.url));
  return async () => {
    await page.bringToFront();
    await page.evaluate(() => history.back()).catch(() => {});
    return until('how it came back', () => page.evaluate((url) => (location.href === url ? undefined : document.documentElement.dataset['returned']), away.url));
  };
}

/** The notes of a page, once they are there. */
export async function notesOf(sidebar: Sidebar) {
  await sidebar.waitFor('notes', (root) => root.querySelector('article[data-claim]') !== null);
  return sidebar.notes();
}

/** Resolves when the background has looked at everything that a covered page in another tab, opened now, has to wait behind. */
export async function settled(session: Session, article: string): Promise<void> {
  const { page, sidebar } = await openArticle(session, article);
  await notesOf(sidebar);
  await page.close();
}

/** Everything that the extension keeps, as one text: its storage areas and each of its databases. */
export async function everythingStored(session: Session): Promise<string> {
  const page = await session.driver.extensionPage('manifest.json');
  try {
    const [kept, ofTabs] = JSON.parse(await page.evaluate(`(async () => {
      const { storage } = globalThis.browser ?? chrome;
      const kept = [await storage.local.get()];
      for (const { name } of await indexedDB.databases()) {
        const db = await new Promise((resolve, reject) => Object.assign(indexedDB.open(name), { onsuccess: (e) => resolve(e.target.result), onerror: reject }));
        for (const store of db.objectStoreNames) {
          const all = db.transaction(store).objectStore(store);
          for (const ask of [all.getAll(), all.getAllKeys()]) kept.push(await new Promise((resolve, reject) => Object.assign(ask, { onsuccess: () => resolve(ask.result), onerror: reject })));
        }
        db.close();
      }
      return JSON.stringify([kept, await storage.session.get()]);
    })()`) as string) as [unknown, Record<string, unknown>];
    const told = await Promise.all(Object.entries(ofTabs).map(async ([key, text]) => `${key} ${typeof text === 'string' ? await unsqueezed(text) : JSON.stringify(text)}`));
    return [JSON.stringify(kept), ...told].join('\n');
  } finally {
    await page.close();
  }
}

/** Waits until the badge of a page's tab has a text, or none. */
export function badgeIs(session: Session, page: Page, text: string): Promise<boolean> {
  return until(`the badge to be '${text}'`, async () => (await session.driver.badge(page)) === text);
}
