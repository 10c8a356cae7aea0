import { afterEach, describe, expect, it } from 'vitest';
import { openPopup } from '../harness/extension.ts';
import type { Session } from '../harness/launch.ts';
import { until } from '../harness/until.ts';
import { OwnPage } from './own-page.ts';
import { BAN_ARTICLE } from './pages.ts';
import { KINDS, notesOf, openArticle, useBrowser } from './session.ts';

/** Runs the body of an async function in a page of the extension. */
async function inExtension(session: Session, body: string): Promise<void> {
  const page = await session.driver.extensionPage('manifest.json');
  await page.evaluate(`(async () => { const { storage } = globalThis.browser ?? chrome; ${body} })()`);
  await page.close();
}

/** How a sidebar stands and looks. */
async function standOf(session: Session) {
  const { sidebar } = await openArticle(session, BAN_ARTICLE);
  await notesOf(sidebar);
  return sidebar.evaluate((root) => {
    const panel = root.querySelector<HTMLElement>('aside.panel')!;
    const main = root.querySelector<HTMLElement>('.crossread')!;
    return { open: !panel.hidden, left: main.dataset['side'] === 'left', lang: main.lang, scheme: getComputedStyle(main).colorScheme };
  });
}

describe.each(KINDS)('the settings in %s', (kind) => {
  const running = useBrowser(kind);
  afterEach(() => inExtension(running.session, `await storage.local.remove(['language', 'theme', 'side', 'start', 'room', 'open'])`));

  it('speak another language at once, and so do the popup, open notes and the next page', async () => {
    const { session } = running;
    const before = await openArticle(session, BAN_ARTICLE);
    await notesOf(before.sidebar);
    const options = await OwnPage.options(session);
    expect(await options.text('h1')).toContain('Settings');
    await options.choose('select', 'ko');
    await until('Korean', async () => (await options.text('h1')).includes('설정'));
    expect(await options.page.evaluate(() => [document.documentElement.lang, document.title])).toEqual(['ko', '설정 · Crossread']);
    await before.sidebar.waitFor('Korean', (root) => root.querySelector<HTMLElement>('.crossread')?.lang === 'ko');
    const { page, sidebar } = await openArticle(session, BAN_ARTICLE);
    await notesOf(sidebar);
    expect(await sidebar.evaluate((root) => root.querySelector<HTMLElement>('.crossread')!.lang)).toBe('ko');
    expect(await new OwnPage(await openPopup(session, page)).text('h1')).toMatch(/^항목|개 항목 비교$/);
  });

  it('set colours, side and how notes come up', async () => {
    const { session } = running;
    expect(await standOf(session)).toMatchObject({ open: false, left: false, scheme: 'light dark' });
    const options = await OwnPage.options(session);
    for (const value of ['dark', 'left', 'open']) await options.click(`[data-part="reading"] [value="${value}"]`);
    const chosen = () => options.page.evaluate(() => document.querySelectorAll('[value="dark"]:checked, [value="left"]:checked, [value="open"]:checked').length);
    // What was chosen is kept and followed a moment later, and springs back at no time.
    expect(await chosen()).toBe(3);
    await until('all three to be kept', () => options.page.evaluate(`(globalThis.browser ?? chrome).storage.local.get().then(({ theme, side, start }) => [theme, side, start].join() === 'dark,left,open')`));
    await until('dark colours', () => options.page.evaluate(() => getComputedStyle(document.documentElement).colorScheme === 'dark'));
    expect(await chosen()).toBe(3);
    expect(await standOf(session)).toMatchObject({ open: true, left: true, scheme: 'dark' });
  });

  it('fall back where the storage is damaged', async () => {
    const { session } = running;
    await inExtension(session, `await storage.local.set({ language: 'tlh', theme: 7, side: {}, start: null, room: 'x', off: 'all' })`);
    const options = await OwnPage.options(session);
    expect(await options.page.evaluate(() => [document.querySelector('select')!.value, ...[...document.querySelectorAll<HTMLInputElement>('input:checked')].map((one) => one.value)])).toEqual(['auto', 'auto', 'right', 'as-left', 'push']);
    expect(await standOf(session)).toMatchObject({ open: false, left: false, lang: 'en' });
    await inExtension(session, `await storage.local.remove('off')`);
  });

  it('tell the keys as they are set, and the age of the data', async () => {
    const options = await OwnPage.options(running.session);
    expect(await options.text('.keys')).toContain('Alt+Shift+K');
    expect(await options.text('[data-dispute]')).toMatch(/as of 6 July 2026 · .*(ago|today|yesterday)/);
  });
});
