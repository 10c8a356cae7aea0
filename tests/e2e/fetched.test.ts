/** What a page can have the browser fetch by what stands in the open panel, which would tell others that it is read, or the page what is in it. */
import { describe, expect, it } from 'vitest';
import { until } from '../harness/until.ts';
import { BAN_ARTICLE } from './pages.ts';
import { KINDS, notesOf, openArticle, useBrowser } from './session.ts';

/** Has all links fetched at once. */
const RULES = `<script type="speculationrules">${JSON.stringify({ prefetch: [{ source: 'document', where: { href_matches: 'https://*/*' }, eagerness: 'immediate' }] })}</script>`;

describe('a page that has links fetched ahead, in chromium', () => {
  const running = useBrowser('chromium');

  it('has none of those in the notes fetched', async () => {
    const { page, sidebar } = await openArticle(running.session, BAN_ARTICLE, { head: RULES });
    await notesOf(sidebar);
    // Whether what it has chosen is fetched hangs on proxies and settings.
    const chosen = new Set<string>(), tools = await page.createCDPSession();
    tools.on('Preload.preloadingAttemptSourcesUpdated', ({ preloadingAttemptSources }) => { for (const { key } of preloadingAttemptSources) chosen.add(key.url); });
    await tools.send('Preload.enable');
    await sidebar.open();
    const links = await sidebar.waitFor('links that are shown', (root) => {
      const shown = [...root.querySelectorAll('.way:is(a), .way a')].filter((link) => link.getBoundingClientRect().width > 0);
      return shown.length > 10 && shown.map((link) => link.getAttribute('href')!);
    });
    // The page's own link comes after those of the notes, and is chosen.
    await page.evaluate(() => { document.body.append(Object.assign(document.createElement('a'), { href: 'https://own.example/next', textContent: 'Next' })); });
    await until('the link of the page to be chosen', async () => chosen.has('https://own.example/next'));
    expect(links.filter((link) => chosen.has(link))).toEqual([]);
  });
});

/** Faces that a style sheet may name, as words or as names. */
const FACES = ['system-ui', 'ui-sans-serif', 'ui-monospace', 'sans-serif', 'monospace', '-apple-system', 'BlinkMacSystemFont', 'Segoe UI', 'Roboto', 'Helvetica Neue', 'Arial', 'Noto Sans',
  ...['Apple SD Gothic Neo', 'Malgun Gothic', 'Noto Sans KR', 'Noto Sans CJK KR', 'Hiragino Sans', 'Yu Gothic UI', 'Noto Sans JP', 'Noto Sans CJK JP', 'PingFang SC', 'Microsoft YaHei UI', 'Noto Sans SC', 'Noto Sans CJK SC']];
const ASKED = 'https://news.sbs.co.kr/faces/';
/** Gives each of them letters of the page's own, which it is asked for when one is shown. */
const STYLE = `<style>${FACES.map((face, at) => `@font-face { font-family: "${face}"; src: url("${ASKED}${at}.woff2") }`).join('\n')}\n@font-face { font-family: Own; src: url("${ASKED}own.woff2") } body { font-family: sans-serif }</style>`;

describe.each(KINDS)('a page that gives its own letters to faces of others, in %s', (kind) => {
  const running = useBrowser(kind, { language: 'ko' });

  it('is asked for none of them by the notes', async () => {
    const { session } = running;
    const { page, sidebar } = await openArticle(session, BAN_ARTICLE, { head: STYLE });
    await notesOf(sidebar);
    await sidebar.open();
    await sidebar.waitFor('notes in Korean that are shown', (root) => [...root.querySelectorAll<HTMLElement>('article h4')].some((one) => /[가-힣]/.test(one.innerText) && one.offsetWidth > 0));
    await page.evaluate(() => { document.body.append(Object.assign(document.createElement('p'), { textContent: 'Own', style: 'font-family: Own, sans-serif' })); });
    const asked = () => session.requests().map(({ url }) => url).filter((url) => url.startsWith(ASKED));
    await until('the page to be asked for letters of its own', async () => asked().some((url) => url.endsWith('own.woff2')));
    expect(asked()).toEqual([`${ASKED}own.woff2`]);
  });
});

describe.each(KINDS)('the way to a passage elsewhere, in %s', (kind) => {
  const running = useBrowser(kind);

  it.each([['left', {}], ['middle', { button: 'middle' }]] as const)('leads with the %s button to a new tab, which does not learn where its reader came from', async (_, press) => {
    const { session } = running;
    const { page, sidebar } = await openArticle(session, BAN_ARTICLE, { head: '<meta name="referrer" content="unsafe-url">' });
    await notesOf(sidebar);
    await sidebar.open();
    const { href, x, y } = await sidebar.waitFor('a link to follow', (root) => {
      const link = [...root.querySelectorAll('.way:is(a), .way a')].find((one) => one.getBoundingClientRect().width > 0)!;
      link.scrollIntoView({ block: 'center', behavior: 'instant' });
      const box = link.getBoundingClientRect(), at = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
      return link.contains(root.elementFromPoint(at.x, at.y)) && { href: link.getAttribute('href')!, ...at };
    });
    const [there] = href.split('#') as [string];
    session.serve(there, '<!doctype html><title>There</title>');
    await page.mouse.click(x, y, press);
    const opened = await until('the tab to open', async () => (await session.driver.browser.pages()).find((one) => one.url().startsWith(there)));
    expect(await opened.evaluate(() => [document.referrer, window.opener])).toEqual(['', null]);
  });
});
