import type { Browser, Page } from 'puppeteer-core';
import type { BrowserKind } from './browsers.ts';
import type { Spoken } from './accessibility.ts';
import type { Reply } from './network.ts';

/** How a browser is started. */
export type Setting = {
  executable: string;
  headless: boolean;
  /** A profile folder to keep; without one, a new profile that is thrown away. */
  profile?: string | undefined;
  /** The interface language, such as `ko`. */
  language?: string | undefined;
  dark: boolean;
  /** Animations off, so that a test meets things where they come to rest. */
  still: boolean;
  /** The port of a proxy on this machine that all traffic goes to. */
  proxy?: number | undefined;
  window: { width: number; height: number };
  /** How much all sites and extensions may keep, in MB; Firefox alone can be told so at its start. */
  room?: number | undefined;
  /** A file for the browser's own account of what it looks up and connects to. */
  log?: string | undefined;
};

/** What the two browsers do differently; all else is shared. Functions go over as source, arguments and results as JSON. */
export interface Driver {
  readonly kind: BrowserKind;
  readonly browser: Browser;
  /** Answers web requests of every tab; a request that gets no reply goes on to the network. */
  intercept(answer: (url: string, method: string) => Reply | undefined): Promise<void>;
  /** Installs the extension from its folder. */
  install(folder: string): Promise<void>;
  /** Calls a function's source with the closed shadow root of the page's first `host` element, out of the page's reach; undefined where there is none. */
  inShadow(page: Page, host: string, source: string, json: string): Promise<string | undefined>;
  /** Shows a page in dark colours, or in light ones; Firefox does so with all of its tabs. */
  colours(page: Page, dark: boolean): Promise<void>;
  /** Has a page, which is in front, take itself to be printed, or again to be looked at. */
  print(page: Page, isPrinted: boolean): Promise<void>;
  /** The page as assistive technology gets it, the sidebar's closed root included; undefined while the browser has not made it yet. */
  accessibility(page: Page): Promise<Spoken | undefined>;
  /** Opens a page of the extension in a tab behind the present one, which stays the active tab. */
  extensionPage(path: string): Promise<Page>;
  /** Presses the toolbar button over a page, which lends the extension that tab, and gives the popup. */
  popup(page: Page): Promise<Page>;
  /** Ends the background's worker or event page as the browser itself does when it is idle. */
  sleep(): Promise<void>;
  /** True while the background's worker or event page runs. */
  awake(): Promise<boolean>;
  /** Reloads the extension; resolves when the old one is gone. */
  reload(): Promise<void>;
  /** Switches the extension off or on, as its reader does where the browser lists its extensions. */
  enable(on: boolean): Promise<void>;
  /** The text of the toolbar badge on a page's tab; '' where there is none. */
  badge(page: Page): Promise<string>;
}

/** The source of a function `(root, json) => Promise<json>` that calls `fn(root, ...args)`. */
export function overJson(source: string): string {
  return `async function (json) { const value = await (${source})(this, ...JSON.parse(json)); return JSON.stringify(value) ?? 'null'; }`;
}
