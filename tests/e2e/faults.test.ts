import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { sealPack } from '../../lib/pack/index.ts';
import { sleep } from '../harness/extension.ts';
import type { Session } from '../harness/launch.ts';
import { Sidebar } from '../harness/sidebar.ts';
import { until } from '../harness/until.ts';
import { OptionsPage } from './options-page.ts';
import { fileWriter, PIER, PIER_PAGE } from './packs.ts';
import { BAN_ARTICLE, freshAddress } from './pages.ts';
import { badgeIs, goOn, KINDS, notesOf, openArticle, TELL_RETURN, useBrowser } from './session.ts';

const write = fileWriter();

/** Runs the body of an async function in a page of the extension, which is given back still open. */
async function inExtension(session: Session, body: string): Promise<Page> {
  const page = await session.driver.extensionPage('manifest.json');
  await page.evaluate(`(async () => {
    const done = (request) => new Promise((resolve, reject) => Object.assign(request, { onsuccess: () => resolve(request.result), oncomplete: resolve, onerror: () => reject(request.error) }));
    ${body}
  })()`);
  return page;
}

/** Changes rows of the database behind the extension's back. */
const damage = async (session: Session, table: string, work: string) => (await inExtension(session, `
  const db = await done(indexedDB.open('crossread'));
  const change = db.transaction('${table}', 'readwrite');
  change.objectStore('${table}').${work};
  await done(change);
  db.close()`)).close();

/** Reads a page and tells the claims of its notes. */
const claimsOn = async (session: Session) => (await notesOf((await openArticle(session, BAN_ARTICLE)).sidebar)).map(({ claim }) => claim);

async function importPier(session: Session): Promise<void> {
  const options = await OptionsPage.open(session);
  await options.choose(write('pier.pack', await sealPack(PIER)));
  await options.accept();
  await options.page.close();
}

/** How the page's root element stands. */
const layout = (page: Page) => page.evaluate(() => [document.documentElement.getAttribute('style') ?? '', getComputedStyle(document.documentElement).margin, document.body.getBoundingClientRect().width]);

describe.each(KINDS)('faults in %s', (kind) => {
  const running = useBrowser(kind);

  it('of a background that is ended while it reads a page, sooner or later: the notes come', async () => {
    const { session } = running;
    const expected = await claimsOn(session);
    for (const later of [0, 1, 3]) {
      await sleep(session);
      const opening = openArticle(session, BAN_ARTICLE);
      await until('the background to be awake', () => session.driver.awake());
      for (let at = 0; at < later; at += 1) await session.driver.awake(); // each takes a moment
      await session.driver.sleep();
      const { page, sidebar } = await opening;
      expect((await notesOf(sidebar)).map(({ claim }) => claim)).toEqual(expected);
      await badgeIs(session, page, String(expected.length));
      await page.close();
    }
  });

  it.each([
    ['a gate of another form', 'meta', `put({ name: 'gate', gate: { terms: 5 } })`],
    ['a recogniser of another form', 'compiled', `put({ id: 'alibaba-anthropic-2026', compiled: { claims: 5 } })`],
    ['no dispute', 'disputes', 'clear()'],
  ])('of a database that has %s: it heals, and the import is kept', async (_, table, work) => {
    const { session } = running;
    const expected = await claimsOn(session);
    await importPier(session);
    await damage(session, table, work);
    await sleep(session);
    expect(await claimsOn(session)).toEqual(expected);
    expect((await notesOf(new Sidebar(session, await session.open(freshAddress().url, { html: PIER_PAGE })))).length).toBeGreaterThan(0);
    await (await OptionsPage.open(session)).tidy();
  });

  it('of a database that is deleted while it is open, and then held by another: the notes come all the same, and it heals', async () => {
    const { session } = running;
    const expected = await claimsOn(session);
    const holder = await inExtension(session, `
      await done(indexedDB.deleteDatabase('crossread'));
      globalThis.held = await done(indexedDB.open('crossread', 1))`);
    expect(await claimsOn(session)).toEqual(expected);
    await holder.close();
    await importPier(session);
    expect(await claimsOn(session)).toEqual(expected);
    await (await OptionsPage.open(session)).tidy();
  });

  it('of an extension that is switched off under its sidebar: the page is as it was, the reader loses nothing', async () => {
    const { session } = running;
    await importPier(session);
    const { page, sidebar } = await openArticle(session, BAN_ARTICLE);
    const errors: unknown[] = [];
    page.on('pageerror', (error) => errors.push(error));
    await notesOf(sidebar);
    const before = await layout(page);
    await sidebar.open();
    await until('the page to make room', async () => String(await layout(page)) !== String(before));
    await session.driver.enable(false);
    await page.bringToFront();
    // Firefox runs nothing of such an extension any more: there the sidebar goes with the page.
    if (kind === 'firefox') await page.reload();
    else await page.evaluate(() => document.querySelector('#article')!.append('More is to come.'));
    await until('the sidebar to go', async () => !(await sidebar.present()));
    expect(await layout(page)).toEqual(before);
    expect(errors).toEqual([]);
    await session.driver.enable(true);
    await until('the extension to be back', async () => (await OptionsPage.open(session)).has('its import', '[data-import]'));
    const again = await openArticle(session, BAN_ARTICLE);
    await again.sidebar.waitFor('an open panel, as it was left', (root) => root.querySelector<HTMLElement>('aside.panel')?.hidden === false);
    expect(await again.page.evaluate(() => document.querySelectorAll('crossread-sidebar').length)).toBe(1);
    await (await OptionsPage.open(session)).tidy();
  });

  it('of an extension that is switched off and on again under its sidebar: the page has its notes again, in a sidebar that works', async () => {
    const { session } = running;
    const { page, sidebar } = await openArticle(session, BAN_ARTICLE);
    const before = await notesOf(sidebar);
    await page.evaluate(() => { document.querySelector('crossread-sidebar')!.id = 'old'; });
    await session.driver.enable(false);
    await session.driver.enable(true);
    await until('a new sidebar', () => page.evaluate(() => document.querySelector('crossread-sidebar:not(#old)') !== null));
    expect((await notesOf(sidebar)).map(({ claim }) => claim)).toEqual(before.map(({ claim }) => claim));
    expect(await page.evaluate(() => document.querySelectorAll('crossread-sidebar').length)).toBe(1);
    await page.bringToFront();
    await sidebar.open();
    await badgeIs(session, page, String(before.length));
  });

  it('of an extension that is switched off while a page under its open panel is kept for the way back: the page is as it was', async () => {
    const { session } = running;
    const { page, sidebar } = await openArticle(session, BAN_ARTICLE, { head: TELL_RETURN });
    await notesOf(sidebar);
    const painted = () => page.evaluate(() => CSS.highlights.size + document.adoptedStyleSheets.length);
    await sidebar.open();
    await until('the page to make room', async () => (await layout(page))[0] !== '');
    const goBack = await goOn(session, page);
    await session.driver.enable(false);
    await goBack();
    expect(await layout(page)).toEqual(['', '0px', await page.evaluate(() => document.documentElement.clientWidth)]);
    expect(await painted()).toBe(0);
    expect(await page.evaluate(() => document.querySelectorAll('crossread-sidebar, crossread-marks').length)).toBe(0);
    await session.driver.enable(true);
  });
});
