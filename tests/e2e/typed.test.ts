import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { BAN_ARTICLE } from './pages.ts';
import { KINDS, notesOf, openArticle, useBrowser } from './session.ts';

/*
 * What a page that listens from its first script on hears of the reader's keys:
 * | pressed on the page                                     | every one                                          |
 * | typed, copied, cut or put into the search of the notes  | none                                               |
 * | pressed on a note or a button of the panel              | none; the panel does what it is asked              |
 * | sent by the page to the host                            | the panel does nothing                             |
 */

/** Writes down whatever tells what is typed, on its way down and up, wherever in the page it is heard. */
const EAR = `<script>
  window.heard = [];
  const types = 'keydown keypress keyup beforeinput input compositionstart compositionupdate compositionend copy cut paste textInput'.split(' ');
  const listen = (target) => { for (const type of types) for (const capture of [true, false]) target.addEventListener(type, (event) => heard.push(type + ' ' + (event.key ?? event.data ?? '')), { capture }); };
  [window, document, document.documentElement].forEach(listen);
  new MutationObserver((records) => { for (const { addedNodes } of records) for (const node of addedNodes) if (/^crossread-/.test(node.localName)) listen(node); }).observe(document.documentElement, { childList: true });
</script>`;

/** What it has heard since it was last asked. */
const heard = (page: Page): Promise<string[]> => page.evaluate(() => (Reflect.get(window, 'heard') as string[]).splice(0));

const CONTROL = process.platform === 'darwin' ? 'Meta' : 'Control';

/** Presses keys while Control, or what is in its place on a Mac, is held. */
async function withControl(page: Page, ...keys: ('a' | 'c' | 'x' | 'v')[]): Promise<void> {
  await page.keyboard.down(CONTROL);
  for (const key of keys) await page.keyboard.press(key);
  await page.keyboard.up(CONTROL);
}

describe.each(KINDS)('a page that listens to keys, in %s', (kind) => {
  const running = useBrowser(kind);

  /** An article whose page listens, its panel open; and a field of its own, in which it was shown to hear. */
  async function openListening() {
    const { page, sidebar } = await openArticle(running.session, BAN_ARTICLE, { head: EAR, more: '<p><input id="own"></p>' });
    await notesOf(sidebar);
    await page.click('#own');
    await page.keyboard.type('z');
    expect(await heard(page)).toEqual(expect.arrayContaining(['keydown z', 'input z', 'keyup z']));
    await sidebar.open();
    await heard(page);
    const typed = (text: string) => sidebar.waitFor(`'${text}' in its search`, (root, wanted) => root.querySelector('input')!.value === wanted, text);
    return { page, sidebar, typed };
  }

  it('hears nothing of what is typed into the search, which finds it', async () => {
    const { page, sidebar, typed } = await openListening();
    await sidebar.click('input');
    await page.keyboard.type('version');
    await typed('version');
    const found = await sidebar.waitFor('fewer notes', (root) => {
      const notes = [...root.querySelectorAll<HTMLElement>('article[data-claim]')];
      return notes.length < 10 && notes.map((note) => note.dataset['claim']);
    });
    expect(found).toContain('hidden-code-version');
    await page.keyboard.press('Backspace');
    await typed('versio');
    await withControl(page, 'a', 'x');
    await typed('');
    await withControl(page, 'v', 'v');
    await typed('versioversio');
    expect(await heard(page)).toEqual([]);
  });

  it('hears nothing of the keys by which the notes are used', async () => {
    const { page, sidebar } = await openListening();
    await sidebar.click('article[data-claim] h4');
    const focused = () => sidebar.evaluate((root) => root.activeElement?.closest<HTMLElement>('article')?.dataset['claim']);
    const first = await focused();
    await page.keyboard.press('j');
    expect(await focused()).not.toBe(first);
    await page.keyboard.press('k');
    expect(await focused()).toBe(first);
    await sidebar.click('article:has(.more) h4');
    await page.keyboard.press('Tab');
    const isWhole = () => sidebar.evaluate((root) => root.activeElement?.getAttribute('aria-expanded'));
    expect(await isWhole()).toBe('false');
    // A button is pressed by what the browser itself does with the key.
    await page.keyboard.press(' ');
    expect(await isWhole()).toBe('true');
    await page.keyboard.press('Escape');
    await sidebar.waitFor('its panel closed', (root) => root.querySelector<HTMLElement>('aside.panel')?.hidden === true);
    expect(await heard(page)).toEqual([]);
  });

  it('cannot press keys in the panel', async () => {
    const { page, sidebar } = await openListening();
    await sidebar.click('article[data-claim] h4');
    await page.evaluate(() => {
      const host = document.querySelector('crossread-sidebar')!;
      for (const key of ['Escape', 'j', '/']) for (const type of ['keydown', 'keypress', 'keyup']) host.dispatchEvent(new KeyboardEvent(type, { key, bubbles: true, composed: true, cancelable: true }));
    });
    const stands = () => sidebar.evaluate((root) => [root.querySelector<HTMLElement>('aside.panel')!.hidden, root.activeElement?.localName]);
    expect(await stands()).toEqual([false, 'article']);
  });

  it('hears of its own words being copied, wherever the focus is', async () => {
    const { page, sidebar } = await openListening();
    await sidebar.click('article[data-claim] h4');
    await page.evaluate(() => getSelection()!.selectAllChildren(document.querySelector('#article p')!));
    expect(await sidebar.evaluate((root) => root.activeElement?.localName)).toBe('article');
    await withControl(page, 'c');
    expect(await heard(page)).toContain('copy ');
  });
});
