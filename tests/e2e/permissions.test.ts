import { afterEach, describe, expect, it } from 'vitest';
import { openPopup, sleep } from '../harness/extension.ts';
import type { Session } from '../harness/launch.ts';
import { until } from '../harness/until.ts';
import { OwnPage } from './own-page.ts';
import { BAN_ARTICLE } from './pages.ts';
import { KINDS, notesOf, openArticle, settled, useBrowser } from './session.ts';

const HOST = 'gazette.example';

/** Has the browser answer yes when it would ask whether a site is allowed. Firefox is started that way; Chromium asks nothing about what its own page of extensions knows of. */
async function answerYes(session: Session, host: string): Promise<void> {
  if (session.driver.kind === 'firefox') return;
  const [id] = (await session.driver.browser.extensions()).keys();
  const page = await session.driver.browser.newPage();
  await page.goto('chrome://extensions');
  await page.evaluate(`chrome.developerPrivate.addHostPermission(${JSON.stringify(id)}, ${JSON.stringify(`*://${host}/*`)})`);
  await page.close();
}

/** The reader adds a site in the settings. */
async function grant(session: Session, host: string): Promise<void> {
  await answerYes(session, host);
  const options = await OwnPage.options(session);
  await options.type('.add input', `https://${host}/front`);
  await options.click('.add button');
  await options.has('the site among its own', `[data-host="${host}"] [aria-checked="true"]`);
  await until('a word about the site', async () => (await options.text('.add + [role="status"]')).includes(host));
  await options.page.close();
}

/** The reader takes a site back, in the settings. */
async function revoke(session: Session, host: string): Promise<void> {
  const options = await OwnPage.options(session);
  if ((await options.text(`[data-host="${host}"]`)) !== '') {
    await options.click(`[data-host="${host}"] .plain`);
    await until('the site to go', async () => (await options.text(`[data-host="${host}"]`)) === '');
  }
  await options.page.close();
}

describe.each(KINDS)('sites in %s', (kind) => {
  const running = useBrowser(kind);
  afterEach(() => revoke(running.session, HOST));

  it('are read by themselves once the reader has added them, those that are open at once, and no other', async () => {
    const { session } = running;
    const open = await openArticle(session, BAN_ARTICLE, { host: HOST });
    await settled(session, BAN_ARTICLE);
    expect(await open.sidebar.present()).toBe(false);
    await grant(session, HOST);
    await open.page.bringToFront();
    const count = (await notesOf(open.sidebar)).length;
    expect((await notesOf((await openArticle(session, BAN_ARTICLE, { host: HOST })).sidebar)).length).toBe(count);
    const other = await openArticle(session, BAN_ARTICLE, { host: `www.${HOST}` });
    await settled(session, BAN_ARTICLE);
    expect(await other.sidebar.present()).toBe(false);
  });

  it('stay added when the background was ended', async () => {
    const { session } = running;
    await grant(session, HOST);
    await sleep(session);
    await notesOf((await openArticle(session, BAN_ARTICLE, { host: HOST })).sidebar);
  });

  it('are read no longer once they are taken back, and their notes go', async () => {
    const { session } = running;
    await grant(session, HOST);
    const { page, sidebar } = await openArticle(session, BAN_ARTICLE, { host: HOST });
    await notesOf(sidebar);
    await revoke(session, HOST);
    await page.bringToFront();
    await until('the notes to go', async () => !(await sidebar.present()));
    const again = await openArticle(session, BAN_ARTICLE, { host: HOST });
    await settled(session, BAN_ARTICLE);
    expect(await again.sidebar.present()).toBe(false);
  });

  it('are switched off and on in the settings, and the pages that are open follow', async () => {
    const { session } = running;
    const { page, sidebar } = await openArticle(session, BAN_ARTICLE, { host: 'techcrunch.com' });
    await notesOf(sidebar);
    const options = await OwnPage.options(session);
    await options.click('[data-host="techcrunch.com"] [role="switch"]');
    await options.has('it off', '[data-host="techcrunch.com"] [aria-checked="false"]');
    await until('the notes to go', async () => !(await sidebar.present()));
    await options.click('[data-host="techcrunch.com"] [role="switch"]');
    await options.has('it on', '[data-host="techcrunch.com"] [aria-checked="true"]');
    await page.bringToFront();
    await notesOf(sidebar);
  });

  it('are not added by what is no site', async () => {
    const options = await OwnPage.options(running.session);
    for (const [typed, said] of [['*.example.com', '*'], ['ftp://example.com', 'http'], ['techcrunch.com', 'already']] as const) {
      await options.click('.add input');
      await options.page.keyboard.press('End');
      while ((await options.page.evaluate(() => document.querySelector<HTMLInputElement>('.add input')!.value)) !== '') await options.page.keyboard.press('Backspace');
      await options.type('.add input', typed);
      await options.page.keyboard.press('Enter');
      await until(`a word about ${typed}`, async () => (await options.text('.problem')).includes(said));
    }
  });

  it('can be read always from the popup', async () => {
    const { session } = running;
    await answerYes(session, HOST);
    const { page, sidebar } = await openArticle(session, BAN_ARTICLE, { host: HOST });
    const popup = new OwnPage(await openPopup(session, page));
    expect(await popup.text('button.site')).toBe('Always read this site');
    if (kind === 'firefox') await popup.page.bringToFront(); // there the popup is a tab behind, and asks about that in front, as it found it
    await popup.click('button.site');
    await page.bringToFront();
    await notesOf(sidebar);
    expect((await notesOf((await openArticle(session, BAN_ARTICLE, { host: HOST })).sidebar)).length).toBeGreaterThan(0);
  });
});
