import { describe, expect, it } from 'vitest';
import { reload, sleep } from '../harness/extension.ts';
import { until } from '../harness/until.ts';
import { listenTo } from './living-pages.ts';
import { BAN_ARTICLE, LETTER_ARTICLE, WEATHER_ARTICLE } from './pages.ts';
import { badgeIs, goOn, KINDS, notesOf, openArticle, TELL_RETURN, useBrowser } from './session.ts';

/** Keeps a page out of that cache. */
const NOT_KEPT = `<script>addEventListener('unload', () => {})</script>`;

describe.each(KINDS)('the life of the extension in %s', (kind) => {
  const running = useBrowser(kind);

  it('wakes up for a covered page', async () => {
    const { session } = running;
    const first = await openArticle(session, BAN_ARTICLE);
    const before = await notesOf(first.sidebar);
    await sleep(session);
    const second = await openArticle(session, BAN_ARTICLE);
    expect(await notesOf(second.sidebar)).toEqual(before);
  });

  it('reads a page once to show its notes', async () => {
    const { session } = running;
    const asked = await listenTo(session);
    const { url, sidebar } = await openArticle(session, BAN_ARTICLE);
    await notesOf(sidebar);
    expect(await asked.reads(url)).toBe(1);
    await asked.close();
  });

  it('is not woken by a page that names no party', async () => {
    const { session } = running;
    const covered = await openArticle(session, BAN_ARTICLE);
    // The badge comes last: a background that is ended before it is asked once more, which wakes it.
    await badgeIs(session, covered.page, String((await notesOf(covered.sidebar)).length));
    await sleep(session);
    const { page } = await openArticle(session, WEATHER_ARTICLE);
    await page.evaluate(() => new Promise((resolve) => requestIdleCallback(resolve)));
    expect(await session.driver.awake()).toBe(false);
  });

  it('goes on with an open page after it was reloaded, with one sidebar', async () => {
    const { session } = running;
    const { page, sidebar } = await openArticle(session, BAN_ARTICLE);
    const before = await notesOf(sidebar);
    await page.evaluate(() => { document.querySelector('crossread-sidebar')!.id = 'old'; });
    await reload(session);
    await page.bringToFront();
    await until('a new sidebar', () => page.evaluate(() => document.querySelector('crossread-sidebar:not(#old)') !== null));
    const after = await notesOf(sidebar);
    expect(after.map((note) => note.claim)).toEqual(before.map((note) => note.claim));
    expect(await page.evaluate(() => document.querySelectorAll('crossread-sidebar').length)).toBe(1);
    await sidebar.open();
    await badgeIs(session, page, String(before.length));
  });

  it('reads pages opened after it was reloaded', async () => {
    const { session } = running;
    await reload(session);
    const { sidebar } = await openArticle(session, LETTER_ARTICLE);
    expect((await notesOf(sidebar)).map((note) => note.claim)).toContain('accounts-count');
  });

  it.each([
    ['kept in the cache', TELL_RETURN, 'true'],
    ['loaded anew', TELL_RETURN + NOT_KEPT, 'false'],
  ])('shows its notes again on the way back to a page %s', async (_, head, returned) => {
    const { session } = running;
    const { page, sidebar } = await openArticle(session, BAN_ARTICLE, { head });
    const before = await notesOf(sidebar);
    const goBack = await goOn(session, page);
    expect(await goBack()).toBe(returned);
    expect((await notesOf(sidebar)).map((note) => note.claim)).toEqual(before.map((note) => note.claim));
    expect(Object.keys(await sidebar.highlights())).not.toEqual([]);
    await badgeIs(session, page, String(before.length));
  });

  it('stands where the reader left it on the way back to a page, and so does the page', async () => {
    const { session } = running;
    const { page, sidebar } = await openArticle(session, BAN_ARTICLE, { head: TELL_RETURN });
    await notesOf(sidebar);
    await sidebar.open();
    await page.evaluate(() => scrollTo({ top: 400, behavior: 'instant' }));
    await sidebar.evaluate((root) => root.querySelector('.list')!.scrollTo({ top: 300, behavior: 'instant' }));
    const now = async () => JSON.stringify([await page.evaluate(() => [scrollY, getComputedStyle(document.documentElement).margin, CSS.highlights.size, document.querySelectorAll('crossread-marks').length]),
      await sidebar.evaluate((root) => [root.querySelector<HTMLElement>('aside.panel')?.hidden, root.querySelector('.list')?.scrollTop])]);
    const before = await now();
    expect(await (await goOn(session, page))()).toBe('true');
    await until(`it to stand as before, ${before}`, async () => (await now()) === before);
  });

  it('stands as the settings say on the way back to a page, which were changed while it was in the cache', async () => {
    const { session } = running;
    const { page, sidebar } = await openArticle(session, BAN_ARTICLE, { head: TELL_RETURN });
    await notesOf(sidebar);
    const goBack = await goOn(session, page);
    const change = async (settings: object) => {
      const own = await session.driver.extensionPage('manifest.json');
      await own.evaluate(`(async ({ storage, runtime }) => { await storage.local.set(${JSON.stringify(settings)}); await runtime.sendMessage({ type: 'settings' }); })(globalThis.browser ?? chrome)`);
      await own.close();
    };
    await change({ language: 'ko', theme: 'dark', side: 'left' });
    expect(await goBack()).toBe('true');
    await sidebar.waitFor('the side, the colours and the language', (root) => {
      const shown = root.querySelector<HTMLElement>('.crossread')!;
      return shown.dataset['side'] === 'left' && shown.dataset['theme'] === 'dark' && shown.lang === 'ko';
    });
    expect(await page.evaluate(() => document.querySelectorAll('crossread-sidebar').length)).toBe(1);
    await change({ language: 'auto', theme: 'auto', side: 'right' });
    await sidebar.waitFor('its former side', (root) => root.querySelector<HTMLElement>('.crossread')!.dataset['side'] === 'right');
  });
});
