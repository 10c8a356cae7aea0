import { describe, expect, it } from 'vitest';
import { reload } from '../harness/extension.ts';
import { Sidebar } from '../harness/sidebar.ts';
import { until } from '../harness/until.ts';
import { OwnPage } from './own-page.ts';
import { KINDS, notesOf, useBrowser } from './session.ts';

const LANGUAGES = ['en', 'ko', 'zh', 'zh-Hant', 'ja'];

describe.each(KINDS)('the welcome page in %s', (kind) => {
  const running = useBrowser(kind, { welcome: 'kept' });
  /** How many welcome pages are open. */
  const count = async () => {
    const pages = await running.session.driver.browser.pages();
    return (await Promise.all(pages.map((page) => page.evaluate(() => document.location.pathname === '/welcome.html').catch(() => false)))).filter(Boolean).length;
  };

  it('opens once after the install, and not when the extension is reloaded', async () => {
    const { session } = running;
    await session.welcome();
    await reload(session);
    // What the background does after that comes behind its welcome, if there were one.
    await OwnPage.options(session);
    expect(await count()).toBeLessThanOrEqual(1);
  });

  it('shows the real notes on its article, in each language, with the same kinds', async () => {
    const { session } = running;
    const options = await OwnPage.options(session);
    for (const language of LANGUAGES) {
      await options.choose('select', language);
      await until(`the language ${language}`, () => options.page.evaluate((wanted) => document.documentElement.lang.startsWith(wanted), language));
      const page = await session.driver.extensionPage('welcome.html');
      await page.bringToFront();
      const sidebar = new Sidebar(session, page);
      const kinds = (await notesOf(sidebar)).map((note) => note.relation);
      const times = (relation: string) => kinds.filter((one) => one === relation).length;
      expect([language, times('differs') >= 1, times('same') >= 1, times('more-specific') >= 1, times('other-source') >= 1, times('other-wording') >= 1, times('only-elsewhere') > 3]).toEqual([language, true, true, true, true, true, true]);
      expect(await sidebar.evaluate((root) => [root.querySelector<HTMLElement>('aside.panel')!.hidden, getComputedStyle(root.querySelector('aside.panel')!).position])).toEqual([false, 'fixed']);
      expect(Object.keys(await sidebar.highlights())).toContain('crossread-differs');
      await page.close();
    }
    await options.choose('select', 'auto');
    await until('English', () => options.page.evaluate(() => document.documentElement.lang === 'en'));
  });

  it('leads from passage to note, keeps nothing of what is done there, and to the settings', async () => {
    const { session } = running;
    const page = await session.driver.extensionPage('welcome.html');
    await page.bringToFront();
    const sidebar = new Sidebar(session, page);
    await notesOf(sidebar);
    await sidebar.clickPassage('30,000');
    await sidebar.waitFor('the note of the passage', (root) => root.querySelector<HTMLElement>('article[aria-current]')?.dataset['relation'] === 'differs');
    const first = await sidebar.evaluate((root) => root.querySelector<HTMLElement>('article[aria-current]')!.dataset['claim']);
    // What the background says to a tab when the reader presses a shortcut.
    const tab = await page.evaluate(`(globalThis.browser ?? chrome).tabs.getCurrent().then(({ id }) => id)`);
    const options = await OwnPage.options(session);
    await options.page.evaluate(`(globalThis.browser ?? chrome).tabs.sendMessage(${String(tab)}, { type: 'turn', to: 'next' }, { frameId: 0 })`);
    await options.page.close();
    await sidebar.waitFor('the next note', (root, before) => ![undefined, before].includes(root.querySelector<HTMLElement>('article[aria-current]')?.dataset['claim']), first);
    await page.bringToFront();
    await sidebar.evaluate((root) => root.querySelector<HTMLElement>('aside.panel header button:last-of-type')!.click());
    await sidebar.waitFor('its handle', (root) => root.querySelector<HTMLElement>('button.handle')!.hidden === false);
    expect(await page.evaluate(`(globalThis.browser ?? chrome).storage.local.get(['open', 'side', 'width'])`)).toEqual({});
    await new OwnPage(page).click('footer .plain');
    await until('the settings', async () => {
      const pages = await session.driver.browser.pages();
      return (await Promise.all(pages.map((one) => one.evaluate(() => document.querySelector('main.options:not(.welcome)') !== null).catch(() => false)))).includes(true);
    });
  });
});
