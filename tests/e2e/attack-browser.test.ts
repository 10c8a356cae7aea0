import { describe, expect, it } from 'vitest';
import { openPopup, sleep } from '../harness/extension.ts';
import type { Session } from '../harness/launch.ts';
import { Sidebar } from '../harness/sidebar.ts';
import { until } from '../harness/until.ts';
import { BAN_ARTICLE, freshAddress, LETTER_ARTICLE, newsPage, WEATHER_ARTICLE } from './pages.ts';
import { badgeIs, KINDS, notesOf, openArticle, settled, useBrowser } from './session.ts';

/** Runs statements in the extension's own origin, with its storage, and gives what they return. */
async function inExtension(session: Session, body: string): Promise<unknown> {
  const page = await session.driver.extensionPage('manifest.json');
  try {
    return await page.evaluate(`(async () => { const { storage, tabs } = globalThis.browser ?? chrome; ${body} })()`);
  } finally {
    await page.close();
  }
}

/** Has the page change its text in one place. */
function rewrite(from: string, to: string): void {
  const place = [...document.querySelectorAll('#article p')].find((one) => one.textContent.includes(from))!;
  place.textContent = place.textContent.replace(from, to);
}

/** So much text that the background is still at work on it when it is ended. */
const LONG_ARTICLE = BAN_ARTICLE + '<p>Alibaba and Anthropic spoke of Claude Code and of the letter on distillation again.</p>'.repeat(3000);

describe.each(KINDS)('a background that is ended in the middle of its work, in %s', (kind) => {
  const running = useBrowser(kind);

  it('has read the page all the same', async () => {
    const { session } = running;
    await sleep(session);
    const { url } = freshAddress();
    session.serve(url, newsPage({ title: 'Alibaba bans Claude Code', article: LONG_ARTICLE }));
    const page = await session.driver.browser.newPage();
    await page.goto(url, { waitUntil: 'domcontentloaded' });
    await until('the background to be asked', () => session.driver.awake());
    await session.driver.sleep();
    await notesOf(new Sidebar(session, page));
  });

  it('takes no sidebar away', async () => {
    const { session } = running;
    const { page, sidebar } = await openArticle(session, LONG_ARTICLE);
    // What comes last: a background that is ended before is asked again, and would be ended as it starts.
    await badgeIs(session, page, String((await notesOf(sidebar)).length));
    await sleep(session);
    await page.evaluate(rewrite, '12 July', '13 July');
    await until('the background to be asked', () => session.driver.awake());
    await session.driver.sleep();
    await page.evaluate(rewrite, '13 July', '14 July');
    await sidebar.waitFor('the day that the page gives now', (root) => root.querySelector('article[data-claim="ban-effective-date"]')?.textContent?.includes('14 July'));
  });
});

describe.each(KINDS)('a store that is lost in %s', (kind) => {
  const running = useBrowser(kind);

  it.each([
    ['the whole database', `await new Promise((resolve, reject) => Object.assign(indexedDB.deleteDatabase('crossread'), { onsuccess: resolve, onerror: reject }))`],
    ['one of its tables', `const db = await new Promise((resolve, reject) => Object.assign(indexedDB.open('crossread'), { onsuccess: (e) => resolve(e.target.result), onerror: reject }));
      const change = db.transaction('compiled', 'readwrite');
      change.objectStore('compiled').clear();
      await new Promise((resolve, reject) => Object.assign(change, { oncomplete: resolve, onerror: reject }));
      db.close();`],
  ])('is filled again while the background runs: %s', async (_, lose) => {
    const { session } = running;
    const first = await openArticle(session, BAN_ARTICLE);
    const before = await notesOf(first.sidebar);
    await inExtension(session, lose);
    const second = await openArticle(session, BAN_ARTICLE);
    expect(await notesOf(second.sidebar)).toEqual(before);
  });

  it.each([
    ['off', '5'], ['off', '{}'], ['watch', '"x"'], ['watch', '[["Alpha"]]'], ['watch', '"[]"'], ['watch', '"[[5]]"'], ['width', 'NaN'], ['side', '9'], ['open', '"yes"'], ['watchVersion', '7'],
  ])('makes do without a setting that is damaged: %s is %s', async (name, value) => {
    const { session } = running;
    await inExtension(session, `await storage.local.set({ ${name}: ${value} })`);
    try {
      const { page, sidebar } = await openArticle(session, BAN_ARTICLE);
      await notesOf(sidebar);
      const popup = await openPopup(session, page);
      expect(await popup.evaluate(() => document.querySelector<HTMLElement>('[data-state]')?.dataset['state'])).toBe('covered');
    } finally {
      await inExtension(session, `await storage.local.clear()`);
      await sleep(session);
    }
  });
});

describe.each(KINDS)('a site that the reader has switched off, in %s', (kind) => {
  const running = useBrowser(kind);
  const host = 'vibetimes.co.kr';

  async function switchOff(session: Session, page: Parameters<typeof openPopup>[1]): Promise<void> {
    const popup = await openPopup(session, page);
    await popup.evaluate(() => document.querySelector<HTMLElement>('button.site')!.click());
    await until('the popup to say so', () => popup.evaluate(() => document.querySelector('[data-state="off-here"]') !== null));
    await popup.close();
  }
  const switchOn = (session: Session) => inExtension(session, `await storage.local.remove('off')`);

  it('has no sidebar in any tab', async () => {
    const { session } = running;
    const one = await openArticle(session, BAN_ARTICLE, { host });
    await notesOf(one.sidebar);
    const two = await openArticle(session, LETTER_ARTICLE, { host });
    await notesOf(two.sidebar);
    await switchOff(session, two.page);
    for (const { sidebar } of [two, one]) await until('the sidebar to go', async () => !(await sidebar.present()));
    await badgeIs(session, one.page, '');
    await switchOn(session);
  });

  it('has no sidebar on the way back to a page that had one', async () => {
    const { session } = running;
    const head = `<script>addEventListener('pageshow', (event) => { document.documentElement.dataset.returned = event.persisted; })</script>`;
    const { page, sidebar } = await openArticle(session, BAN_ARTICLE, { host, head });
    await notesOf(sidebar);
    const away = freshAddress(host).url;
    session.serve(away, newsPage({ title: 'Rain', article: WEATHER_ARTICLE }));
    await page.evaluate((url) => { location.href = url; }, away);
    await until('the other page', async () => page.url() === away && !(await sidebar.present()));
    await switchOff(session, page);
    await page.evaluate(() => history.back()).catch(() => {});
    await until('the first page', () => page.evaluate(() => document.documentElement.dataset['returned']));
    await settled(session, BAN_ARTICLE);
    await until('the sidebar to go', async () => !(await sidebar.present()));
    await badgeIs(session, page, '');
    await switchOn(session);
  });
});

describe.each(KINDS)('a narrow window in %s', (kind) => {
  const running = useBrowser(kind);

  it('keeps what the reader has set when a sheet makes way for a passage', async () => {
    const { session } = running;
    await inExtension(session, 'await storage.local.set({ open: true })');
    const { page, sidebar } = await openArticle(session, BAN_ARTICLE);
    await page.setViewport({ width: 480, height: 800 });
    await sidebar.waitFor('a sheet', (root) => root.querySelector<HTMLElement>('.crossread')?.dataset['mode'] === 'sheet');
    await sidebar.open();
    await sidebar.click('article[data-claim="hidden-code-version"] .jump');
    await sidebar.waitFor('a closed sheet', (root) => root.querySelector<HTMLElement>('aside.panel')?.hidden === true);
    await settled(session, BAN_ARTICLE);
    expect(await inExtension(session, `return (await storage.local.get('open')).open`)).toBe(true);
    await inExtension(session, `await storage.local.remove('open')`);
  });
});

describe.each(KINDS)('a page that could not be read, in %s', (kind) => {
  const running = useBrowser(kind);

  it('is not spoken of on the page that comes next in its tab', async () => {
    const { session } = running;
    const { page, url } = await openArticle(session, WEATHER_ARTICLE);
    await inExtension(session, `const tab = (await tabs.query({})).find((one) => one.url === ${JSON.stringify(url)});
      await storage.session.set({ ['tab:' + tab.id]: JSON.stringify({ kind: 'failed', address: 'https://news.sbs.co.kr/before', reason: 'of the page before' }) });`);
    const popup = await openPopup(session, page);
    expect(await popup.evaluate(() => document.querySelector<HTMLElement>('[data-state]')?.dataset['state'])).toBe('not-covered');
  });
});
