import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { MOST_A_MINUTE } from '../../lib/page/watch.ts';
import { until } from '../harness/until.ts';
import type { Sidebar } from '../harness/sidebar.ts';
import { countHosts, listenTo } from './living-pages.ts';
import { BAN_ARTICLE, LETTER_ARTICLE, WEATHER_ARTICLE } from './pages.ts';
import { badgeIs, KINDS, notesOf, openArticle, settled, useBrowser } from './session.ts';

/** A site of one page: it shows an article under each address, on the way back and forward too. `moveTo` is what its links do. */
const SITE = `<script>
  const articles = ${JSON.stringify({ ban: BAN_ARTICLE, letter: LETTER_ARTICLE, weather: WEATHER_ARTICLE })};
  const put = (name) => {
    document.querySelector('#article').innerHTML = articles[name];
    document.title = document.querySelector('h1').textContent;
  };
  const moveTo = (name) => { history.pushState({ name }, '', '/english/' + name); put(name); };
  addEventListener('popstate', ({ state }) => put(state?.name ?? 'ban'));
</script>`;

const moveTo = (page: Page, ...names: string[]) => page.evaluate(names.map((name) => `moveTo("${name}")`).join(";"));

/** Waits for notes on what the letter says and the ban does not, or the other way round. */
const showsLetter = (sidebar: Sidebar) => shows(sidebar, 'accounts-count', 'hidden-code-version');
const showsBan = (sidebar: Sidebar) => shows(sidebar, 'hidden-code-version', 'accounts-count');
function shows(sidebar: Sidebar, claim: string, other: string): Promise<unknown> {
  return sidebar.waitFor(`notes on ${claim} and not on ${other}`, (root, wanted, not) => {
    const here = [...root.querySelectorAll<HTMLElement>('article[data-claim]:not([data-relation="only-elsewhere"])')].map((note) => note.dataset['claim']);
    return here.includes(wanted) && !here.includes(not);
  }, claim, other);
}

const isAway = (sidebar: Sidebar) => until('the sidebar to be away', async () => !(await sidebar.present()));

describe.each(KINDS)('a site of a single page in %s', (kind) => {
  const running = useBrowser(kind);

  it('has the notes of the article that it shows, on the way there, back and forward', async () => {
    const { session } = running;
    const { page, sidebar } = await openArticle(session, BAN_ARTICLE, { head: SITE });
    await showsBan(sidebar);
    await moveTo(page, 'letter');
    await showsLetter(sidebar);
    await moveTo(page, 'weather');
    await isAway(sidebar);
    expect(await sidebar.highlights()).toEqual({});
    await badgeIs(session, page, '');
    await page.evaluate(() => history.back());
    await showsLetter(sidebar);
    await page.evaluate(() => history.back());
    await showsBan(sidebar);
    await page.evaluate(() => history.go(2));
    await isAway(sidebar);
    await badgeIs(session, page, '');
  });

  it('has the notes of the last article where the reader goes through several at once', async () => {
    const { session } = running;
    const { page, sidebar } = await openArticle(session, BAN_ARTICLE, { head: SITE });
    await showsBan(sidebar);
    await moveTo(page, 'weather', 'ban', 'letter');
    await showsLetter(sidebar);
    await moveTo(page, 'ban', 'weather');
    await isAway(sidebar);
    await settled(session, BAN_ARTICLE);
    expect(await sidebar.present()).toBe(false);
    await badgeIs(session, page, '');
  });

  it('has no notes while the next article is on its way, and then its own', async () => {
    const { page, sidebar } = await openArticle(running.session, BAN_ARTICLE, { head: SITE });
    await showsBan(sidebar);
    await page.evaluate(() => {
      history.pushState({ name: 'letter' }, '', '/english/letter');
      document.querySelector('#article')!.innerHTML = '<p>Loading …</p>';
    });
    await isAway(sidebar);
    await page.evaluate('put("letter")');
    await showsLetter(sidebar);
  });

  it('keeps its notes as long as the article stands, where the address moves before the article does', async () => {
    const { page, sidebar } = await openArticle(running.session, BAN_ARTICLE, { head: SITE });
    await showsBan(sidebar);
    const asked = await listenTo(running.session);
    const hosts = await countHosts(page);
    await page.evaluate(() => history.pushState({ name: 'weather' }, '', '/english/weather'));
    const address = await page.evaluate(() => location.href);
    await until('the page to be read under its new address', async () => (await asked.kept()).some((one) => one.address === address));
    await showsBan(sidebar);
    await page.evaluate('put("weather")');
    await until('the notes to be gone', async () => (await sidebar.notes()).length === 0);
    expect(await sidebar.highlights()).toEqual({});
    expect(await hosts()).toBe(0);
    await badgeIs(running.session, page, '');
  });

  it('shows another article within a view transition', async () => {
    const { page, sidebar } = await openArticle(running.session, BAN_ARTICLE, { head: SITE });
    await showsBan(sidebar);
    await page.evaluate('document.startViewTransition ? document.startViewTransition(() => moveTo("letter")) && undefined : moveTo("letter")');
    await showsLetter(sidebar);
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
