import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import type { Sidebar } from '../harness/sidebar.ts';
import { until } from '../harness/until.ts';
import { BAN_ARTICLE } from './pages.ts';
import { KINDS, notesOf, openArticle, useBrowser } from './session.ts';

const shownClaims = async (sidebar: Sidebar): Promise<string[]> => (await sidebar.notes()).map(({ claim }) => claim);
const field = (sidebar: Sidebar) => sidebar.evaluate((root) => root.querySelector<HTMLInputElement>('input[type="search"]')?.value);

/** Opens an article with its notes beside it. */
async function openNotes(running: ReturnType<typeof useBrowser>): Promise<{ page: Page; sidebar: Sidebar }> {
  const opened = await openArticle(running.session, BAN_ARTICLE);
  await notesOf(opened.sidebar);
  await opened.sidebar.open();
  return opened;
}

describe.each(KINDS)('what is shown of the notes in %s', (kind) => {
  const running = useBrowser(kind);

  it('is what the reader looks for, and is the same on the next page and after the background has slept', async () => {
    const { page, sidebar } = await openNotes(running);
    const all = await shownClaims(sidebar);
    await sidebar.click('.search');
    await page.keyboard.type('2.1.91');
    const found = await until('fewer notes', async () => {
      const claims = await shownClaims(sidebar);
      return claims.length < all.length && claims;
    });
    expect(found).toContain('hidden-code-version');

    const next = await until('the search to be remembered', async () => {
      const opened = await openNotes(running);
      if (await field(opened.sidebar) === '2.1.91') return opened;
      await opened.page.close();
      return undefined;
    });
    expect(await shownClaims(next.sidebar)).toEqual(found);
    await next.sidebar.click('.search');
    await next.page.keyboard.press('Escape');
    await until('all notes', async () => (await shownClaims(next.sidebar)).length === all.length);
  });

  it('leads from the map to a paragraph that carries no note', async () => {
    const { page, sidebar } = await openNotes(running);
    const bars = await sidebar.waitFor('a map', (root) => {
      const all = [...root.querySelectorAll<HTMLElement>('.map .bar')];
      return all.length > 0 && all.map((bar) => ({ title: bar.title, kinds: bar.childElementCount }));
    });
    expect(bars.some(({ kinds }) => kinds > 0)).toBe(true);
    expect(bars.at(-1)).toMatchObject({ kinds: 0 });
    const last = await sidebar.evaluate((root) => {
      const box = [...root.querySelectorAll('.map .bar')].at(-1)!.getBoundingClientRect();
      return { x: box.x + 5, y: box.y + box.height / 2 };
    });
    await page.mouse.click(last!.x, last!.y);
    await until('the last paragraph to come into view', () => page.evaluate(() => {
      const { top, bottom } = [...document.querySelectorAll('#article p')].at(-1)!.getBoundingClientRect();
      return top >= 0 && bottom <= innerHeight;
    }));
  });
});
