import type { Page } from 'puppeteer-core';
import type { Language } from '../../lib/schema/index.ts';
import { builtFolder } from '../harness/build.ts';
import type { BrowserKind } from '../harness/browsers.ts';
import { openPopup } from '../harness/extension.ts';
import { launch, type Session } from '../harness/launch.ts';
import { Sidebar } from '../harness/sidebar.ts';
import { until } from '../harness/until.ts';
import { demonstration } from './articles.ts';
import { choose, forgetTabs } from './chosen.ts';
import { DATA } from './folders.ts';
import { lookAt, type Seen, type What } from './look.ts';
import { setImported } from './imports.ts';
import { Scene } from './scene.ts';
import { WINDOWS, type Shot, type State, type Window } from './variants.ts';

/** What comes on pages of the extension once they have read it. */
const READ: Record<string, string[]> = { 'options.html': ['.sites .hosts', '[data-dispute]'] };

/** One browser with the shipped extension, in which pictures are taken one after the other. */
export class Stage {
  readonly #session: Session;
  /** The tab that articles are opened in. */
  readonly #tab: Page;
  /** A page of the extension that shows nothing, to set things up from. */
  readonly #keeper: Page;
  #imported = false;
  /** What stands before the camera, so that its other colours cost no second journey. */
  #set: { key: string; page: Page; what: What; end: () => Promise<void> } | undefined;

  private constructor(session: Session, tab: Page, keeper: Page) {
    this.#session = session;
    this.#tab = tab;
    this.#keeper = keeper;
  }

  /** Starts the browser; the build must be there. The one who calls it closes the stage. */
  static async open(kind: BrowserKind): Promise<Stage> {
    const session = await launch(kind, { extension: builtFolder(kind, DATA), window: WINDOWS.wide });
    const tab = await session.driver.browser.newPage();
    return new Stage(session, tab, await session.driver.extensionPage('manifest.json'));
  }

  /** The major version of its browser. */
  async version(): Promise<string> {
    return /\d+/.exec(await this.#session.driver.browser.version())![0];
  }

  /** Brings a state about, unless it stands already in other colours, and looks at it. Throws where it can't be reached. */
  async take({ state, variant: { window, colours, language } }: Shot): Promise<Seen> {
    const key = [state.name, window, language].join(' ');
    const dark = colours === 'dark';
    if (this.#set?.key !== key) await this.#bringAbout(key, state, window, language, dark);
    const { page, what } = this.#set!;
    await this.#session.driver.colours(page, dark);
    await until('its colours', () => page.evaluate((isDark) => matchMedia('(prefers-color-scheme: dark)').matches === isDark, dark));
    return lookAt(page, what);
  }

  async #bringAbout(key: string, state: State, window: Window, language: Language, dark: boolean): Promise<void> {
    await this.#set?.end();
    this.#set = undefined;
    // Nothing of the state before is left to answer, or to change a setting.
    await this.#tab.goto('about:blank');
    await forgetTabs(this.#keeper);
    if (this.#imported !== (state.imported ?? false)) {
      await setImported(this.#session, !this.#imported);
      this.#imported = !this.#imported;
    }
    await choose(this.#keeper, { language, ...state.settings });
    const unseen = state.unseen;
    if (state.of === 'sidebar') {
      const scene = await this.#article(state, window, language, dark);
      await scene.covered();
      await state.act?.(scene);
      await scene.page.mouse.move(0, 0);
      this.#set = { key, page: scene.page, what: { sidebar: scene.sidebar, unseen }, end: async () => {} };
    } else if (state.of === 'popup') {
      const scene = await this.#article(state, window, language, dark);
      await state.act?.(scene);
      const popup = await openPopup(this.#session, scene.page);
      // What is to be unseen comes last, and makes the popup taller.
      if (unseen) await popup.waitForSelector(unseen);
      this.#set = { key, page: popup, what: { box: 'main', unseen }, end: () => popup.close().catch(() => {}) }; // it may have closed itself
    } else {
      const own = await this.#session.driver.extensionPage(state.of);
      // Not there under its name until all of it came about, but to be closed in any case.
      this.#set = { key: '', page: own, what: { whole: true, unseen }, end: () => own.close() };
      await this.#dress(own, window, dark);
      await own.waitForSelector('main');
      for (const part of READ[state.of] ?? []) await own.waitForSelector(part);
      await state.act?.(new Scene(this.#session, own, new Sidebar(this.#session, own), this.#keeper, false));
      this.#set.key = key;
    }
  }

  /** Opens the article of a state. */
  async #article(state: State, window: Window, language: Language, dark: boolean): Promise<Scene> {
    const { url, html } = (state.article ?? demonstration)(language);
    await this.#dress(this.#tab, window, dark);
    await this.#tab.mouse.move(0, 0);
    if (url.startsWith('http')) this.#session.serve(url, html);
    await this.#tab.goto(url);
    return new Scene(this.#session, this.#tab, new Sidebar(this.#session, this.#tab), this.#keeper, true);
  }

  async #dress(page: Page, window: Window, dark: boolean): Promise<void> {
    await page.bringToFront();
    await page.setViewport(WINDOWS[window]);
    await this.#session.driver.colours(page, dark);
  }

  async close(): Promise<void> {
    await this.#session.close();
  }
}
