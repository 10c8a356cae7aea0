import type { Page } from 'puppeteer-core';
import type { Session } from '../harness/launch.ts';
import { until } from '../harness/until.ts';

/** The options page, as its reader works it. */
export class OptionsPage {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  static async open(session: Session): Promise<OptionsPage> {
    const own = new OptionsPage(await session.driver.extensionPage('options.html'));
    await own.page.bringToFront(); // a tab behind has slow timers
    await own.has('its data', '[data-dispute]');
    return own;
  }

  has = (what: string, selector: string) => until(`the options page to have ${what}`, () => this.page.evaluate((wanted) => document.querySelector(wanted) !== null, selector));
  press = (selector: string) => this.page.evaluate((wanted) => document.querySelector<HTMLElement>(wanted)!.click(), selector);
  text = (selector: string) => this.page.evaluate((wanted) => [...document.querySelectorAll<HTMLElement>(wanted)].map((one) => one.innerText).join('\n'), selector);

  /** Chooses a file by the file button; resolves when it was looked into. */
  async choose(file: string): Promise<void> {
    const input = (await this.page.$('input[type=file]')) as Awaited<ReturnType<typeof this.page.$<'input'>>>;
    await input!.uploadFile(file);
    await this.has('looked into the file', '[data-step="offered"], [data-step="refused"]');
  }

  /** Imports what is offered. */
  async accept(): Promise<void> {
    await this.press('.card button.do');
    await this.has('imported it', '[data-step="imported"]');
    await this.has('it among its data', '[data-import]');
  }

  /** Takes back the last change. */
  async undo(): Promise<void> {
    await this.press('.card button');
  }

  /** Removes every import and every key, so that the next test begins as this one did. */
  async tidy(): Promise<void> {
    for (const kind of ['[data-import]', '[data-part="keys"] li']) {
      while (await this.page.evaluate((wanted) => document.querySelector(`${wanted} button`) !== null, kind)) {
        const before = await this.page.evaluate((wanted) => document.querySelectorAll(wanted).length, kind);
        await this.press(`${kind} button`);
        await until('one fewer', () => this.page.evaluate((wanted, count) => document.querySelectorAll(wanted).length < count, kind, before));
      }
    }
  }
}
