import type { Page } from 'puppeteer-core';
import type { Session } from './launch.ts';
import { until } from './until.ts';

export type NoteSeen = { claim: string; relation: string; text: string };

/** The sidebar on a page of the shipped build, whose shadow root is closed to all but the tools of the browser's makers. */
export class Sidebar {
  readonly #session: Session;
  readonly #page: Page;

  constructor(session: Session, page: Page) {
    this.#session = session;
    this.#page = page;
  }

  /** Calls a function with the shadow root, out of the page's reach; arguments and result go over as JSON. Undefined where there is no sidebar. */
  async evaluate<T, Args extends unknown[]>(fn: (root: ShadowRoot, ...args: Args) => T | Promise<T>, ...args: Args): Promise<T | undefined> {
    const json = await this.#session.driver.inShadow(this.#page, 'crossread-sidebar', fn.toString(), JSON.stringify(args));
    return json === undefined ? undefined : JSON.parse(json);
  }

  /** True where the page has the sidebar's host element. */
  async present(): Promise<boolean> {
    return (await this.evaluate(() => true)) === true;
  }

  /** The notes that are in the sidebar, in order. */
  async notes(): Promise<NoteSeen[]> {
    return (await this.evaluate((root) => [...root.querySelectorAll<HTMLElement>('article[data-claim]')].map((note) => ({
      claim: note.dataset['claim'] ?? '', relation: note.dataset['relation'] ?? '', text: note.innerText,
    })))) ?? [];
  }

  /** Waits until a function of the shadow root gives something true, and gives it. */
  waitFor<T, Args extends unknown[]>(what: string, fn: (root: ShadowRoot, ...args: Args) => T, ...args: Args) {
    return until(`the sidebar to have ${what}`, () => this.evaluate(fn, ...args));
  }

  /** Opens the panel by its handle, as a reader does, unless it is open. */
  async open(): Promise<void> {
    await this.waitFor('its handle or panel', (root) => root.querySelector('button.handle') !== null);
    if (await this.evaluate((root) => root.querySelector<HTMLElement>('aside.panel')?.hidden === false)) return;
    await this.click('button.handle');
    await this.waitFor('an open panel', (root) => root.querySelector<HTMLElement>('aside.panel')?.hidden === false);
  }

  /** Scrolls the first match into view and clicks it with the mouse, where a reader would; waits for it to be there. */
  async click(selector: string): Promise<void> {
    const { x, y } = await this.waitFor(`'${selector}' to click on`, (root, wanted) => {
      const found = root.querySelector(wanted);
      if (!found) return undefined;
      found.scrollIntoView({ block: 'center', inline: 'nearest', behavior: 'instant' });
      const box = found.getBoundingClientRect();
      const point = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
      const hit = root.elementFromPoint(point.x, point.y);
      return box.width > 0 && hit && (found.contains(hit) || hit.contains(found)) ? point : undefined;
    }, selector);
    await this.#page.mouse.click(x, y);
  }

  /** The texts painted on the page, by the name of their highlight, as the page itself can see them. */
  highlights(): Promise<Record<string, string[]>> {
    return this.#page.evaluate(() => Object.fromEntries([...CSS.highlights].filter(([name]) => name.startsWith('crossread-'))
      .map(([name, ranges]) => [name, [...ranges].map((range) => String(range))])));
  }

  /** Clicks with the mouse into the middle of the first line of a painted passage whose text contains `text`. */
  async clickPassage(text: string): Promise<void> {
    const { x, y } = await this.#page.evaluate((wanted) => {
      const ranges = [...CSS.highlights].filter(([name]) => name.startsWith('crossread-')).flatMap(([, some]) => [...some]) as Range[];
      const range = ranges.find((one) => String(one).includes(wanted));
      if (!range) throw new Error(`no painted passage contains '${wanted}'`);
      range.startContainer.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
      const line = range.getClientRects()[0]!;
      return { x: line.x + line.width / 2, y: line.y + line.height / 2 };
    }, text);
    await this.#page.mouse.click(x, y);
  }
}
