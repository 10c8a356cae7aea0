/** A page of the extension, as its reader works it. */
import type { Page } from 'puppeteer-core';
import type { Session } from '../harness/launch.ts';
import { until } from '../harness/until.ts';

export class OwnPage {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  /** Opens the settings in front; a tab behind has slow timers. */
  static async options(session: Session): Promise<OwnPage> {
    const own = new OwnPage(await session.driver.extensionPage('options.html'));
    await own.page.bringToFront();
    await own.has('its sites', '[data-host]');
    return own;
  }

  /** Waits until something is there. */
  has = (what: string, selector: string) => until(`the page to have ${what}`, () => this.page.evaluate((wanted) => document.querySelector(wanted) !== null, selector));

  /** The text of the first thing that a selector finds, '' for none. */
  text = (selector: string) => this.page.evaluate((wanted) => document.querySelector<HTMLElement>(wanted)?.innerText ?? '', selector);

  /** Clicks with the mouse, as browsers want it before they ask whether a site is allowed. */
  async click(selector: string): Promise<void> {
    const { x, y } = await this.page.evaluate((wanted) => {
      const found = document.querySelector<HTMLElement>(wanted)!;
      found.scrollIntoView({ block: 'center', behavior: 'instant' });
      const box = found.getBoundingClientRect();
      return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
    }, selector);
    await this.page.mouse.click(x, y);
  }

  /** Types into a field that is empty. */
  async type(selector: string, text: string): Promise<void> {
    await this.click(selector);
    await this.page.keyboard.type(text);
  }

  /** Chooses one of a list by its value. */
  choose = (selector: string, value: string) => this.page.evaluate((wanted, one) => {
    const select = document.querySelector<HTMLSelectElement>(wanted)!;
    select.value = one;
    select.dispatchEvent(new Event('change', { bubbles: true }));
  }, selector, value);
}
