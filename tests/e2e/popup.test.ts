import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { openPopup } from '../harness/extension.ts';
import type { Session } from '../harness/launch.ts';
import { Sidebar } from '../harness/sidebar.ts';
import { until } from '../harness/until.ts';
import { BAN_ARTICLE, freshAddress, newsPage, WEATHER_ARTICLE } from './pages.ts';
import { badgeIs, KINDS, notesOf, openArticle, useBrowser } from './session.ts';

/** What the popup says of the tab in front: its state, the host and the text. */
async function popupOver(session: Session, page: Page) {
  const popup = await openPopup(session, page);
  const seen = await popup.evaluate(() => ({
    state: document.querySelector<HTMLElement>('[data-state]')!.dataset['state'], host: document.querySelector<HTMLElement>('.host')!.innerText, text: document.body.innerText,
  }));
  return { popup, ...seen };
}

/** Presses a button of the popup without bringing it to the front, as the popup is none of the window's tabs. */
const press = (popup: Page, selector: string) => popup.evaluate((wanted) => document.querySelector<HTMLElement>(wanted)!.click(), selector);

describe.each(KINDS)('the popup in %s', (kind) => {
  const running = useBrowser(kind);

  it('says how many points a covered page has, and opens the sidebar', async () => {
    const { session } = running;
    const { page, sidebar } = await openArticle(session, BAN_ARTICLE);
    const count = (await notesOf(sidebar)).length;
    const { popup, state, host, text } = await popupOver(session, page);
    expect([state, host]).toEqual(['covered', 'news.sbs.co.kr']);
    expect(text).toContain(String(count));
    await press(popup, 'button.do');
    await sidebar.waitFor('an open panel', (root) => root.querySelector<HTMLElement>('aside.panel')?.hidden === false);
  });

  it('says that a page is not covered', async () => {
    const { page } = await openArticle(running.session, WEATHER_ARTICLE);
    expect((await popupOver(running.session, page)).state).toBe('not-covered');
  });

  it('says where a page that is not covered is newer than what it knows', async () => {
    const { session } = running;
    const head = '<script type="application/ld+json">{"@type":"NewsArticle","datePublished":"2031-01-05"}</script>';
    const popup = await openPopup(session, (await openArticle(session, WEATHER_ARTICLE, { head })).page);
    await until('the popup to say so', () => popup.evaluate(() => document.body.innerText.includes('This page is newer than these data.')));
  });

  it('is there over a page that is busy, which can be switched off meanwhile, and says what is on it once that can be told', async () => {
    const { session } = running;
    const { page, sidebar } = await openArticle(session, BAN_ARTICLE, { host: 'aihola.com' });
    await notesOf(sidebar);
    await (await session.driver.popup(page)).close(); // what is lent with the first is there for the next
    const whileBusy = async () => {
      await page.evaluate(() => void setTimeout(() => { for (const end = Date.now() + 6000; Date.now() < end;); }));
      const popup = await session.driver.extensionPage('popup.html');
      const shows = (state: string) => until(`the popup to be '${state}'`, () => popup.evaluate((wanted) => document.querySelector(`[data-state="${wanted}"]`) !== null, state));
      await shows('checking');
      return { popup, shows };
    };

    await (await whileBusy()).shows('covered');
    const { popup, shows } = await whileBusy();
    await press(popup, 'button.site');
    await shows('off-here');
    await until('the sidebar to go', async () => !(await sidebar.present()));
    await press(popup, 'button.site');
    await shows('covered');
    await notesOf(sidebar);
  });

  it('reads a page of a site that was not granted when the reader asks for it, and not before', async () => {
    const { session } = running;
    const { page, sidebar } = await openArticle(session, BAN_ARTICLE, { host: 'gazette.example' });
    const { popup, state, host } = await popupOver(session, page);
    expect([state, host]).toEqual(['not-checked', 'gazette.example']);
    expect(await sidebar.present()).toBe(false);
    await press(popup, 'button.do');
    const count = (await notesOf(sidebar)).length;
    await badgeIs(session, page, String(count));
  });

  it('says that a page of the browser itself is out of reach', async () => {
    const page = await running.session.driver.browser.newPage();
    expect((await popupOver(running.session, page)).state).toBe('unavailable');
  });

  it('switches a site off and on again', async () => {
    const { session } = running;
    const { page, sidebar, url } = await openArticle(session, BAN_ARTICLE, { host: 'vibetimes.co.kr' });
    const count = (await notesOf(sidebar)).length;

    const covered = await popupOver(session, page);
    await press(covered.popup, 'button.site');
    await until('the sidebar to go', async () => !(await sidebar.present()));
    expect(await sidebar.highlights()).toEqual({});
    await badgeIs(session, page, '');
    await page.goto(url);
    const off = await popupOver(session, page);
    expect(off.state).toBe('off-here');
    expect(await sidebar.present()).toBe(false);

    await press(off.popup, 'button.site');
    await until('the notes to come back', async () => (await sidebar.notes()).length === count);
    await badgeIs(session, page, String(count));
  });
});

describe('the popup in chromium, over a page that has stopped its own loading', () => {
  const running = useBrowser('chromium');

  it('says that it was not checked, and has it read where the reader asks for it', async () => {
    const { session } = running;
    const { url } = freshAddress();
    session.serve(url, newsPage({ title: 'Alibaba bans Claude Code', article: BAN_ARTICLE, more: '<script>window.stop()</script><p>What never comes.</p>' }));
    const page = await session.driver.browser.newPage();
    await page.goto(url, { waitUntil: [] });
    await until('the page to stand still', () => page.evaluate(() => document.readyState === 'complete'));
    const popup = await openPopup(session, page);
    await until('the popup to be done', () => popup.evaluate(() => document.querySelector('[data-state="not-checked"] button.do') !== null));
    expect(await popup.evaluate(() => document.body.innerText)).not.toContain('Crossread reads only the sites that you allow.');
    await press(popup, 'button.do');
    await badgeIs(session, page, String((await notesOf(new Sidebar(session, page))).length));
  });
});
