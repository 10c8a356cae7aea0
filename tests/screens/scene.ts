import type { Page } from 'puppeteer-core';
import { handOver } from '../../lib/extension/inject.ts';
import type { Given } from '../../lib/extension/messages.ts';
import { Settings } from '../../lib/extension/settings.ts';
import { unsqueezed } from '../../lib/extension/squeezed.ts';
import type { Covered, TabState } from '../../lib/extension/tab-state.ts';
import type { Notes } from '../../lib/schema/index.ts';
import type { Session } from '../harness/launch.ts';
import type { Sidebar } from '../harness/sidebar.ts';
import { until } from '../harness/until.ts';
import { OptionsPage } from '../e2e/options-page.ts';
import { inExtension } from './chosen.ts';
import { pierPack } from './imports.ts';

/** What a state can do to come about: the reader's own acts, and a few that only happen. */
export class Scene {
  readonly session: Session;
  /** The page in front: the article, or the page of the extension. */
  readonly page: Page;
  readonly sidebar: Sidebar;
  readonly #keeper: Page;
  readonly #besideArticle: boolean;

  constructor(session: Session, page: Page, sidebar: Sidebar, keeper: Page, besideArticle: boolean) {
    this.session = session;
    this.page = page;
    this.sidebar = sidebar;
    this.#keeper = keeper;
    this.#besideArticle = besideArticle;
  }

  /** Clicks on the first match, in the sidebar or on the page of the extension; waits for it to be there. */
  async press(selector: string): Promise<void> {
    if (this.#besideArticle) await this.sidebar.click(selector);
    else await (await this.page.waitForSelector(selector))!.click();
  }

  /** Scrolls the sidebar's list until the first match stands at its top; waits for it to be there. */
  async toTop(selector: string): Promise<void> {
    await this.sidebar.waitFor(`'${selector}'`, (root, wanted) => {
      const found = root.querySelector(wanted);
      found?.scrollIntoView({ block: 'start', behavior: 'instant' });
      return found !== null;
    }, selector);
  }

  /** Types into a field of the sidebar or of the page of the extension, as keys do; then the focus goes, and with it the caret, which blinks. */
  async type(selector: string, text: string): Promise<void> {
    await this.press(selector);
    await this.page.keyboard.type(text);
    if (this.#besideArticle) await this.sidebar.evaluate((root) => { if (root.activeElement instanceof HTMLElement) root.activeElement.blur(); });
  }

  /** Has the page lose the passages of a claim between its reading and its showing: told of the old notes, the sidebar looks for them in vain. */
  async loses(claim: string): Promise<void> {
    const before = await this.#kept();
    const texts = before.notes.flatMap(({ notes }) => notes).filter((note) => note.claim === claim).flatMap(({ here }) => here).flatMap(({ passages }) => passages.map(({ text }) => text));
    await this.page.evaluate((gone) => {
      for (const one of document.querySelectorAll('article p')) if (gone.some((text) => one.textContent.includes(text))) one.textContent = 'This paragraph was changed after the page had been read.';
    }, texts);
    await until('the page to be read again', async () => JSON.stringify(await this.#kept()) !== JSON.stringify(before));
    await this.#hand(before);
    await this.sidebar.waitFor('a missing passage', (root, wanted) => root.querySelector(`article[data-claim="${wanted}"] .missing`) !== null, claim);
  }

  /** Waits until the article is known to be covered, and its notes are there or none of them is wanted. */
  async covered(): Promise<void> {
    await this.sidebar.waitFor('notes', (root) => root.querySelector('article[data-claim], .none') !== null);
  }

  /** Waits until passages are painted on the page. */
  async painted(): Promise<void> {
    await until('painted passages', async () => Object.keys(await this.sidebar.highlights()).length > 0);
  }

  /** Has the sidebar be told of notes that no panel can make anything of, as a mistake in the code would. */
  async breaks(): Promise<void> {
    await this.covered();
    const kept = await this.#kept();
    const notes = kept.notes.map((one) => ({ ...one, notes: one.notes.map((note) => ({ ...note, voices: null })) }));
    await this.#hand({ ...kept, notes: notes as unknown as Notes[] });
    await this.sidebar.waitFor('a panel that failed', (root) => root.querySelector('.failed') !== null);
  }

  /** Has the tab be one that could not be read. */
  async failed(): Promise<void> {
    await this.covered();
    await this.#kept();
    await this.#keep({ kind: 'failed', address: this.page.url(), reason: 'The page did not answer' });
  }

  /** Has the tab be one that is too large to be read, and covers nothing as far as it was. */
  async tooLarge(): Promise<void> {
    await this.covered();
    await this.#kept();
    await this.#keep({ kind: 'too-large', address: this.page.url() });
  }

  /** Has the tab be one of which only the beginning was read. */
  async cut(): Promise<void> {
    await this.covered();
    await this.#keep({ ...(await this.#kept()), cut: true });
  }

  /** Chooses a pack with a new dispute on the options page; resolves when it is offered. */
  async choosePack(): Promise<void> {
    await new OptionsPage(this.page).choose(await pierPack());
  }

  /** Has the background know this of the tab in front. */
  async #keep(state: TabState): Promise<void> {
    await inExtension(this.#keeper, `await api.storage.session.set({ ['tab:' + ${await this.#tab()}]: ${JSON.stringify(JSON.stringify(state))} })`);
  }

  /** Hands the sidebar other notes, as the background does. */
  async #hand(covered: Covered): Promise<void> {
    const settings = Settings.parse(await inExtension(this.#keeper, 'return api.storage.local.get(null)'));
    const given: Given = { ...covered, settings };
    await inExtension(this.#keeper, `await api.scripting.executeScript({ target: { tabId: ${await this.#tab()}, frameIds: [0] }, func: ${handOver}, args: [${JSON.stringify(JSON.stringify(given))}] })`);
  }

  /** What the background keeps of the tab in front, which is covered. */
  async #kept(): Promise<Covered> {
    const key = `tab:${await this.#tab()}`;
    // Notes may be shown before they are kept.
    return until('what is kept of a tab', async () => {
      const text = await inExtension(this.#keeper, `return (await api.storage.session.get('${key}'))['${key}']`);
      return typeof text === 'string' && JSON.parse(await unsqueezed(text)) as Covered;
    });
  }

  #tab = () => inExtension(this.#keeper, `return (await api.tabs.query({ active: true, lastFocusedWindow: true }))[0].id`) as Promise<number>;
}
