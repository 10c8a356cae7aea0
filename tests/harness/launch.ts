import type { Page } from 'puppeteer-core';
import { type BrowserKind, ensureBrowser } from './browsers.ts';
import { startChromium } from './chromium.ts';
import type { Driver } from './driver.ts';
import { startFirefox } from './firefox.ts';
import { until } from './until.ts';
import { type Asked, DeadEnd, Network, type Served } from './network.ts';

export type LaunchOptions = {
  /** The folder of the built extension. */
  extension: string;
  executable?: string;
  headless?: boolean;
  profile?: string;
  language?: string | undefined;
  dark?: boolean;
  /** False lets animations run; tests want things where they come to rest. */
  still?: boolean;
  /** `closed` (as tests want it): what is not served is answered 404. `open`: it goes to the network. */
  network?: 'closed' | 'open';
  window?: { width: number; height: number };
  /** `closed` (as tests want it): the page that greets a reader after the install is put away. */
  welcome?: 'closed' | 'kept';
  /** How much all sites and extensions may keep in Firefox, in MB. */
  room?: number;
  /** A file for the browser's own account of what it looks up and connects to: `connections.ts` reads it once the browser has closed. */
  log?: string;
};

/** One running browser with the extension in it. */
export class Session {
  readonly driver: Driver;
  readonly #network: Network;
  readonly #deadEnd: DeadEnd | undefined;

  constructor(driver: Driver, network: Network, deadEnd: DeadEnd | undefined) {
    this.driver = driver;
    this.#network = network;
    this.#deadEnd = deadEnd;
  }

  /** Lays out a page under any https address; every tab finds it there. */
  serve(url: string, page: Served): void {
    this.#network.serve(url, page);
  }

  /** Opens an address in a new tab in front, laying `html` out under it first where that is given; resolves when it has loaded. */
  async open(url: string, { html }: { html?: Served } = {}): Promise<Page> {
    if (html !== undefined) this.serve(url, html);
    const page = await this.driver.browser.newPage();
    await page.goto(url);
    return page;
  }

  /** What tabs asked for and whether it was laid out, in order. */
  requests(): Asked[] {
    return [...this.#network.asked];
  }

  /**
   * All that was asked for and not laid out, by tabs, workers or the extension: what would have left the machine. What the
   * browser does for itself is not in it: its makers' services, and connections opened ahead to hosts that it was sent to.
   */
  strays(): string[] {
    const visited = this.visited();
    return [...this.#network.asked.filter((one) => !one.served).map((one) => one.url), ...this.tried().filter((target) => !visited.has(hostOf(target)))];
  }

  /** The hosts of all that tabs asked for. */
  visited(): Set<string> {
    return new Set(this.#network.asked.map((one) => new URL(one.url).hostname));
  }

  /** What came to the proxy at which everything ends, as it was asked for there: what only the makers' services are asked is not in it. */
  tried(): string[] {
    return (this.#deadEnd?.tried ?? []).filter((target) => !isMakers(hostOf(target)));
  }

  /** Waits for the page that greets a reader after the install. */
  welcome(): Promise<Page> {
    return until('the welcome page', async () => {
      // In Firefox puppeteer knows the addresses of web pages alone.
      for (const page of await this.driver.browser.pages()) if (await page.evaluate(() => document.location.pathname === '/welcome.html')) return page;
      return undefined;
    });
  }

  /** Puts the welcome page away, so that it comes in front of no test. In a profile that was used before there is none. */
  async closeWelcome(): Promise<void> {
    await (await this.welcome()).close();
  }

  /** Closes the browser and what was started with it. */
  async close(): Promise<void> {
    await this.driver.browser.close();
    this.#deadEnd?.close();
  }
}

/** The host of what a proxy is asked for: an address, or `host:port`. */
export function hostOf(target: string): string {
  return URL.parse(target.includes('://') ? target : `https://${target}`)?.hostname ?? target;
}

/** True for a host of Google's or Mozilla's, which their browsers ask for updates and settings; not for the one that Chromium asks about the fields of a page. */
export function isMakers(host: string): boolean {
  return host !== 'content-autofill.googleapis.com' && /(^|\.)(google|googleapis|gvt1|gstatic|mozilla|mozaws|firefox)\.(com|org|net)$/.test(host);
}

/**
 * Starts a browser of the kind with the extension installed. Throws `NoBrowser` where there is none and none could be
 * installed. The one who calls it closes the session.
 */
export async function launch(kind: BrowserKind, options: LaunchOptions): Promise<Session> {
  const closed = (options.network ?? 'closed') === 'closed';
  const deadEnd = closed ? new DeadEnd() : undefined;
  const setting = {
    executable: options.executable ?? ensureBrowser(kind),
    headless: options.headless ?? true,
    profile: options.profile,
    language: options.language,
    dark: options.dark ?? false,
    still: options.still ?? true,
    proxy: await deadEnd?.listen(),
    window: options.window ?? { width: 1280, height: 900 },
    room: options.room,
    log: options.log,
  };
  const driver = kind === 'chromium' ? await startChromium(setting) : await startFirefox(setting, options.extension);
  const network = new Network();
  await driver.intercept((url, method) => (closed || network.has(url) ? network.reply(url, method) : undefined));
  await driver.install(options.extension);
  const session = new Session(driver, network, deadEnd);
  if (options.welcome !== 'kept') await session.closeWelcome();
  return session;
}
