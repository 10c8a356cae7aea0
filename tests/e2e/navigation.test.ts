import { describe, expect, it } from 'vitest';
import { MOST_A_MINUTE } from '../../lib/page/watch.ts';
import { until } from '../harness/until.ts';
import type { Sidebar } from '../harness/sidebar.ts';
import { countHosts, listenTo } from './living-pages.ts';
import { moveTo, shows, SITE } from './living-site.ts';
import { BAN_ARTICLE, WEATHER_ARTICLE } from './pages.ts';
import { badgeIs, KINDS, notesOf, openArticle, settled, useBrowser } from './session.ts';

const isAway = (sidebar: Sidebar) => until('the sidebar to be away', async () => !(await sidebar.present()));

describe.each(KINDS)('a site of a single page in %s', (kind) => {
  const running = useBrowser(kind);

  it('has the notes of the article that it shows, on the way there, back and forward', async () => {
    const { session } = running;
    const { page, sidebar } = await openArticle(session, BAN_ARTICLE, { head: SITE });
    await shows(sidebar, 'ban');
    await moveTo(page, 'letter');
    await shows(sidebar, 'letter');
    await moveTo(page, 'weather');
    await isAway(sidebar);
    expect(await sidebar.highlights()).toEqual({});
    await badgeIs(session, page, '');
    await page.evaluate(() => history.back());
    await shows(sidebar, 'letter');
    await page.evaluate(() => history.back());
    await shows(sidebar, 'ban');
    await page.evaluate(() => history.go(2));
    await isAway(sidebar);
    await badgeIs(session, page, '');
  });

  it('has the notes of the last article where the reader goes through several at once', async () => {
    const { session } = running;
    const { page, sidebar } = await openArticle(session, BAN_ARTICLE, { head: SITE });
    await shows(sidebar, 'ban');
    await moveTo(page, 'weather', 'ban', 'letter');
    await shows(sidebar, 'letter');
    await moveTo(page, 'ban', 'weather');
    await isAway(sidebar);
    await settled(session, BAN_ARTICLE);
    expect(await sidebar.present()).toBe(false);
    await badgeIs(session, page, '');
  });

  it('has no notes while the next article is on its way, and then its own', async () => {
    const { page, sidebar } = await openArticle(running.session, BAN_ARTICLE, { head: SITE });
    await shows(sidebar, 'ban');
    await page.evaluate(() => {
      history.pushState({ name: 'letter' }, '', '/english/letter');
      document.querySelector('#article')!.innerHTML = '<p>Loading …</p>';
    });
    await isAway(sidebar);
    await page.evaluate('put("letter")');
    await shows(sidebar, 'letter');
  });

  it.each([
    ['hidden by a style sheet', '.away { display: none }', false], ['not seen, by a style sheet', '.away { visibility: hidden; position: absolute }', false],
    ['out of the window and out of reach', '.away { position: fixed; left: -300vw }', true],
  ])('has no notes on an article that it keeps, %s, beside the one that it shows', async (_, css, inert) => {
    const { session } = running;
    const { page, sidebar } = await openArticle(session, BAN_ARTICLE, { head: `<style>${css}</style>` });
    await shows(sidebar, 'ban');
    await page.evaluate((weather, isInert) => {
      const kept = document.querySelector<HTMLElement>('#article')!;
      kept.className = 'away';
      kept.inert = isInert;
      kept.insertAdjacentHTML('afterend', `<article>${weather}</article>`);
      document.title = 'Rain expected along the south coast';
      history.pushState(null, '', '/english/weather');
    }, WEATHER_ARTICLE, inert);
    await until('no notes to be there', async () => (await sidebar.notes()).length === 0);
    expect(await sidebar.highlights()).toEqual({});
    await badgeIs(session, page, '');
    await page.evaluate(() => {
      document.querySelector('#article + article')!.remove();
      document.querySelector('#article')!.className = '';
      document.querySelector<HTMLElement>('#article')!.inert = false;
      document.title = document.querySelector('h1')!.textContent;
      history.pushState(null, '', '/english/ban');
    });
    await shows(sidebar, 'ban');
  });

  it('keeps its notes as long as the article stands, where the address moves before the article does', async () => {
    const { page, sidebar } = await openArticle(running.session, BAN_ARTICLE, { head: SITE });
    await shows(sidebar, 'ban');
    const asked = await listenTo(running.session);
    const hosts = await countHosts(page);
    await page.evaluate(() => history.pushState({ name: 'weather' }, '', '/english/weather'));
    const address = await page.evaluate(() => location.href);
    await until('the page to be read under its new address', async () => (await asked.kept()).some((one) => one.address === address));
    await shows(sidebar, 'ban');
    await page.evaluate('put("weather")');
    await until('the notes to be gone', async () => (await sidebar.notes()).length === 0);
    expect(await sidebar.highlights()).toEqual({});
    expect(await hosts()).toBe(0);
    await badgeIs(running.session, page, '');
  });

  it('shows another article within a view transition', async () => {
    const { page, sidebar } = await openArticle(running.session, BAN_ARTICLE, { head: SITE });
    await shows(sidebar, 'ban');
    await page.evaluate('document.startViewTransition ? document.startViewTransition(() => moveTo("letter")) && undefined : moveTo("letter")');
    await shows(sidebar, 'letter');
  });

  it.each([
    ['a jump within the page', () => { location.hash = 'end'; }],
    ['the same address again', () => history.replaceState({ a: 1 }, '', location.href)],
    ['a new entry of the same address', () => history.pushState({ a: 1 }, '', location.href)],
  ])('does not ask again after %s', async (_, move) => {
    const { session } = running;
    const { page, sidebar, url } = await openArticle(session, BAN_ARTICLE);
    const before = await notesOf(sidebar);
    const asked = await listenTo(session);
    const hosts = await countHosts(page);
    await page.evaluate(move);
    await settled(session, BAN_ARTICLE);
    expect(await sidebar.notes()).toEqual(before);
    expect([await hosts(), await asked.reads(url)]).toEqual([0, 0]);
  });

  it('keeps its sidebar where only its address is tidied, reads once more, and knows the new address', async () => {
    const { session } = running;
    const { page, sidebar, url } = await openArticle(session, BAN_ARTICLE);
    const before = await notesOf(sidebar);
    await sidebar.open();
    const asked = await listenTo(session);
    const hosts = await countHosts(page);
    await page.evaluate(() => history.replaceState(null, '', `${location.href}&utm_source=mail`));
    await page.evaluate(() => history.replaceState(null, '', location.href.replace('utm_source', 'from')));
    await until('the new address to be known', async () => (await asked.kept()).some(({ address }) => address === `${url}&from=mail`));
    expect((await sidebar.notes()).map((note) => note.claim)).toEqual(before.map((note) => note.claim));
    expect([await hosts(), await asked.reads(url)]).toEqual([0, 1]);
    await badgeIs(session, page, String(before.length));
  });

  it('has one sidebar and is read a bounded number of times, though it writes its address without end', async () => {
    const { session } = running;
    const { page, sidebar, url } = await openArticle(session, BAN_ARTICLE);
    const before = await notesOf(sidebar);
    const asked = await listenTo(session);
    const hosts = await countHosts(page);
    await page.evaluate(() => {
      let at = 0;
      setInterval(() => history.replaceState(null, '', `${location.pathname}${location.search.replace(/&at=.*/, '')}&at=${at += 1}`), 130);
    });
    await until('many addresses', () => page.evaluate(() => Number(new URLSearchParams(location.search).get('at')) > 80), 60_000);
    expect((await sidebar.notes()).map((note) => note.claim)).toEqual(before.map((note) => note.claim));
    expect(await hosts()).toBe(0);
    const reads = await asked.reads(url);
    expect(reads).toBeGreaterThan(0);
    expect(reads).toBeLessThanOrEqual(MOST_A_MINUTE);
  });
});
