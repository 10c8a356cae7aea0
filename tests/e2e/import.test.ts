import { afterEach, describe, expect, it } from 'vitest';
import { sealPack } from '../../lib/pack/index.ts';
import { openPopup, reload, sleep } from '../harness/extension.ts';
import type { Session } from '../harness/launch.ts';
import { Sidebar } from '../harness/sidebar.ts';
import { until } from '../harness/until.ts';
import { OptionsPage } from './options-page.ts';
import { fileWriter, newKey, PIER, PIER_PAGE, SPOILT } from './packs.ts';
import { BAN_ARTICLE, freshAddress } from './pages.ts';
import { KINDS, notesOf, openArticle, settled, useBrowser } from './session.ts';

const write = fileWriter();

/** Lays the page on the pier out under an outlet's address and opens it. */
async function openPier(session: Session): Promise<Sidebar> {
  return new Sidebar(session, await session.open(freshAddress().url, { html: PIER_PAGE }));
}

/** The claims of the notes of a page, once they are there. */
const claimsOf = async (sidebar: Sidebar) => (await notesOf(sidebar)).map((note) => note.claim);

describe.each(KINDS)('importing a pack in %s', (kind) => {
  const running = useBrowser(kind);
  afterEach(async () => (await OptionsPage.open(running.session)).tidy());

  it('covers the pages of its dispute from then on, and no longer once it is undone', async () => {
    const { session } = running;
    const before = await openPier(session);
    await settled(session, BAN_ARTICLE);
    expect(await before.present()).toBe(false);

    const options = await OptionsPage.open(session);
    await options.choose(write('pier.pack', await sealPack(PIER)));
    expect(await options.text('.changes [data-change="added"] .what')).toBe('Merrowline and the Dunhaven Port Authority, March 2031');
    expect(await options.text('.card [data-import]')).toBe('');
    await options.accept();
    expect(await claimsOf(await openPier(session))).toContain('collapse-date');

    await options.undo();
    await options.has('removed it', '[data-step="removed"]');
    await until('nothing to be imported', () => options.page.evaluate(() => document.querySelector('[data-import]') === null));
    const after = await openPier(session);
    await settled(session, BAN_ARTICLE);
    expect(await after.present()).toBe(false);

    await options.undo();
    await options.has('it again', '[data-import]');
    expect(await claimsOf(await openPier(session))).toContain('collapse-date');
  });

  it('leaves the pages of the other disputes as they were', async () => {
    const { session } = running;
    const before = await notesOf((await openArticle(session, BAN_ARTICLE)).sidebar);
    const options = await OptionsPage.open(session);
    await options.choose(write('pier.pack', await sealPack(PIER)));
    await options.accept();
    expect(await notesOf((await openArticle(session, BAN_ARTICLE)).sidebar)).toEqual(before);
  });

  it('tells an unsigned pack, one of an unknown key, and one of a key that the reader trusts', async () => {
    const { session } = running;
    const signed = write('signed.pack', await sealPack(PIER, await newKey()));
    const options = await OptionsPage.open(session);
    await options.choose(write('unsigned.pack', await sealPack(PIER)));
    await options.has('an unsigned pack', '[data-signature="unsigned"]');
    await options.choose(signed);
    await options.has('an unknown key', '[data-signature="unknown"]');
    await options.press('.trust input');
    await options.has('a name to give', '.name input');
    await options.page.evaluate(() => {
      const input = document.querySelector<HTMLInputElement>('.name input')!;
      input.value = 'Harbour Desk';
      input.dispatchEvent(new InputEvent('input', { bubbles: true }));
    });
    await options.accept();
    await until('the key among those that are trusted', async () => (await options.text('[data-part="keys"]')).includes('Harbour Desk'));
    expect(await options.text('[data-import]')).toContain('Signed by Harbour Desk');

    await options.press('[data-import] button');
    await options.has('removed it', '[data-step="removed"]');
    await options.choose(signed);
    await options.has('a trusted key', '[data-signature="trusted"]');
    expect(await options.text('.signature')).toContain('Signed by Harbour Desk');
  });

  it('refuses files that are spoilt, each for its own reason, and changes nothing', async () => {
    const { session } = running;
    const options = await OptionsPage.open(session);
    await options.choose(write('pier.pack', await sealPack(PIER)));
    await options.accept();
    const before = await options.text('[data-part="data"]');
    const told: string[] = [];
    for (const [what, make] of Object.entries(SPOILT)) {
      await options.choose(write(`${what}.pack`, await make()));
      expect(await options.text('.card h3')).toBe(`${what}.pack was not imported`);
      told.push(await options.page.evaluate(() => document.querySelector<HTMLElement>('.card')!.dataset['obstacle']!));
      await options.press('.card button');
      await options.has('put that away', '[data-step="idle"]');
    }
    expect(told).toEqual(Object.keys(SPOILT));
    expect(await options.text('[data-part="data"]')).toBe(before);
    expect(await claimsOf(await openPier(session))).toContain('collapse-date');
  });

  it.each<[string, (session: Session) => Promise<unknown>]>([
    ['the background was ended', sleep],
    ['the extension was reloaded', reload],
    ['the cache was lost', (session) => clearCache(session)],
    ['the list of the detector was lost', (session) => inExtension(session, `await storage.local.remove(['watch', 'watchVersion'])`)],
  ])('still knows its dispute after %s', async (_, happen) => {
    const { session } = running;
    const options = await OptionsPage.open(session);
    await options.choose(write('pier.pack', await sealPack(PIER)));
    await options.accept();
    const before = await notesOf(await openPier(session));
    await options.page.close();
    await happen(session);
    expect(await notesOf(await openPier(session))).toEqual(before);
  });

  it('makes do without a trusted key that is damaged, and keeps the others', async () => {
    const { session } = running;
    const key = Buffer.from(await crypto.subtle.exportKey('raw', (await newKey()).publicKey)).toString('base64');
    await inExtension(session, `await storage.local.set({ keys: [5, { name: 'Half' }, { name: 'Short', key: 'AAAA' }, { name: 'Whole', key: '${key}' }] })`);
    const names = await (await OptionsPage.open(session)).text('[data-part="keys"] h3');
    expect(names.split('\n').at(-1)).toBe('Whole');
    expect(names).not.toMatch(/Half|Short/);
    await inExtension(session, `await storage.local.set({ keys: 'none' })`);
    expect(await (await OptionsPage.open(session)).text('[data-part="keys"]')).not.toContain('Whole');
  });

  it('is led to from the popup', async () => {
    const { session } = running;
    const { page } = await openArticle(session, BAN_ARTICLE);
    const popup = await openPopup(session, page);
    await popup.evaluate(() => document.querySelector<HTMLElement>('header button')!.click());
    await until('the options page', async () => {
      const pages = await session.driver.browser.pages();
      return (await Promise.all(pages.map((one) => one.evaluate(() => document.querySelector('main.options') !== null).catch(() => false)))).includes(true); // the popup has closed itself
    });
  });
});

/** Runs the body of an async function in a page of the extension. */
async function inExtension(session: Session, body: string): Promise<void> {
  const page = await session.driver.extensionPage('manifest.json');
  await page.evaluate(`(async () => { const { storage } = globalThis.browser ?? chrome; ${body} })()`);
  await page.close();
}

/** Empties every table of the store but that of the imports. */
const clearCache = (session: Session) => inExtension(session, `
  const db = await new Promise((resolve, reject) => Object.assign(indexedDB.open('crossread'), { onsuccess: (e) => resolve(e.target.result), onerror: reject }));
  const tables = [...db.objectStoreNames].filter((name) => name !== 'imports');
  const change = db.transaction(tables, 'readwrite');
  for (const name of tables) change.objectStore(name).clear();
  await new Promise((resolve, reject) => Object.assign(change, { oncomplete: resolve, onerror: reject }));
  db.close();`);
