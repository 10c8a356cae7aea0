import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { spokenInFirefox, type Spoken } from './accessibility.ts';
import { type Driver, overJson, type Setting } from './driver.ts';
import type { Reply } from './network.ts';

/** The raw WebDriver BiDi connection, for what puppeteer has no word for. */
type Bidi = { send(method: string, params: object): Promise<{ result: any }>; on(event: string, heard: (params: any) => void): void };

/** The addresses of extensions' pages, fixed beforehand, since a page can't ask for them. */
const ORIGINS = 'extensions.webextensions.uuids';

/** Whether pages are told that the reader likes dark colours: 0, or light ones: 1. */
const COLOURS = 'layout.css.prefers-color-scheme.content-override';

/** Starts a Firefox with nothing installed in it. */
export async function startFirefox(setting: Setting, extension: string): Promise<FirefoxDriver> {
  const { executable, headless, profile, language, dark, still, proxy, window, room, log } = setting;
  const manifest = JSON.parse(readFileSync(join(extension, 'manifest.json'), 'utf8'));
  const id: string = manifest.browser_specific_settings.gecko.id;
  const uuid = randomUUID();
  const browser = await puppeteer.launch({
    browser: 'firefox', executablePath: executable, headless,
    // Needed to open the extension's own pages and to see its toolbar button.
    args: ['-remote-allow-system-access', `--width=${window.width}`, `--height=${window.height}`],
    defaultViewport: headless ? window : null,
    ...(profile ? { userDataDir: profile } : {}),
    ...(log ? { env: { ...process.env, MOZ_LOG: 'nsHostResolver:5,nsSocketTransport:5,mtransport:5', MOZ_LOG_FILE: log } } : {}),
    extraPrefsFirefox: {
      [ORIGINS]: JSON.stringify({ [id]: uuid }),
      [COLOURS]: dark ? 0 : 1,
      // Without a window nobody can answer the question whether a site is allowed: it is answered with yes.
      ...(headless ? { 'extensions.webextOptionalPermissionPrompts': false } : {}),
      ...(still ? { 'ui.prefersReducedMotion': 1 } : {}),
      ...(language ? { 'intl.accept_languages': language } : {}),
      // Connections opened ahead, which the tool that starts it switches off.
      ...(log ? { 'network.http.speculative-parallel-limit': 20, 'network.dns.disablePrefetch': false, 'network.dns.disablePrefetchFromHTTPS': false } : {}),
      ...(room ? { 'dom.quotaManager.temporaryStorage.fixedLimit': room * 1024 } : {}),
      ...(proxy ? {
        'network.proxy.type': 1, 'network.proxy.no_proxies_on': '',
        'network.proxy.http': '127.0.0.1', 'network.proxy.http_port': proxy,
        'network.proxy.ssl': '127.0.0.1', 'network.proxy.ssl_port': proxy,
      } : {}),
    },
  });
  const driver = new FirefoxDriver(browser, id, `moz-extension://${uuid}`);
  if (language) await driver.speak(language);
  return driver;
}

class FirefoxDriver implements Driver {
  readonly kind = 'firefox';
  readonly browser: Browser;
  readonly #bidi: Bidi;
  readonly #id: string;
  readonly #origin: string;

  constructor(browser: Browser, id: string, origin: string) {
    this.browser = browser;
    this.#bidi = (browser as unknown as { connection: Bidi }).connection;
    this.#id = id;
    this.#origin = origin;
  }

  async intercept(answer: (url: string, method: string) => Reply | undefined): Promise<void> {
    this.#bidi.on('network.beforeRequestSent', ({ isBlocked, request: { request, url, method } }) => {
      if (!isBlocked) return;
      const reply = /^https?:/.test(url) ? answer(url, method) : undefined;
      const sent = reply
        ? this.#bidi.send('network.provideResponse', {
          request, statusCode: reply.status, reasonPhrase: 'given', body: { type: 'string', value: reply.body },
          headers: Object.entries(reply.headers).map(([name, value]) => ({ name, value: { type: 'string', value } })),
        })
        : this.#bidi.send('network.continueRequest', { request });
      sent.catch(() => {}); // the tab was closed in the meantime
    });
    await this.#bidi.send('network.addIntercept', { phases: ['beforeRequestSent'] });
  }

  async install(folder: string): Promise<void> {
    await this.browser.installExtension(folder);
  }

  async inShadow(page: Page, host: string, source: string, json: string): Promise<string | undefined> {
    const target = { context: contextOf(page), sandbox: 'crossread-test' };
    const found = await this.#call('script.evaluate', {
      target, awaitPromise: false, expression: `document.querySelector(${JSON.stringify(host)})`,
      serializationOptions: { maxDomDepth: 1, includeShadowTree: 'all' },
    });
    const root = found.value?.shadowRoot?.sharedId;
    if (!root) return undefined;
    const called = await this.#call('script.callFunction', {
      target, awaitPromise: true, functionDeclaration: overJson(source), this: { sharedId: root }, arguments: [{ type: 'string', value: json }],
    });
    return called.value;
  }

  async colours(_: Page, dark: boolean): Promise<void> {
    await this.#inBrowser(`Services.prefs.setIntPref(${JSON.stringify(COLOURS)}, ${dark ? 0 : 1})`);
  }

  async print(page: Page, isPrinted: boolean): Promise<void> {
    await page.bringToFront();
    await this.#inBrowser(`gBrowser.selectedBrowser.browsingContext.top.mediumOverride = ${JSON.stringify(isPrinted ? 'print' : '')}`);
  }

  async accessibility(page: Page): Promise<Spoken | undefined> {
    await page.bringToFront();
    const told = (await this.#inBrowser(`return JSON.stringify((${spokenInFirefox})(gBrowser.selectedBrowser) ?? null)`)) as string;
    return JSON.parse(told) ?? undefined;
  }

  async extensionPage(path: string): Promise<Page> {
    const page = await this.browser.newPage({ type: 'tab', background: true });
    // puppeteer's own goto waits for ever on these addresses.
    await this.#bidi.send('browsingContext.navigate', { context: contextOf(page), url: `${this.#origin}/${path}`, wait: 'complete' });
    return page;
  }

  async popup(page: Page): Promise<Page> {
    await page.bringToFront();
    // The popup itself is out of reach: once the button has lent the tab, the same page stands in for it behind that tab.
    await this.#inBrowser(`
      const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
      await ExtensionParent.apiManager.global.browserActionFor(extension).triggerAction(window);
      document.querySelector('.webextension-popup-browser')?.closest('panel')?.hidePopup()`);
    return this.extensionPage('popup.html');
  }

  async sleep(): Promise<void> {
    await this.#inBrowser(`await extension.terminateBackground({ ignoreDevToolsAttached: true })`);
  }

  async awake(): Promise<boolean> {
    return (await this.#inBrowser(`return extension.backgroundState === 'running'`)) as boolean;
  }

  async reload(): Promise<void> {
    await this.#inBrowser(`
      const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs');
      await (await AddonManager.getAddonByID(extension.id)).reload()`);
  }

  async enable(on: boolean): Promise<void> {
    await this.#inBrowser(`
      const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs');
      await (await AddonManager.getAddonByID(${JSON.stringify(this.#id)})).${on ? 'enable' : 'disable'}()`);
  }

  async badge(page: Page): Promise<string> {
    await page.bringToFront();
    return (await this.#inBrowser(`
      const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
      const { action } = ExtensionParent.apiManager.global.browserActionFor(extension);
      return action.getProperty(gBrowser.selectedTab, 'badgeText') ?? ''`)) as string;
  }

  /** Has the interface speak a language, as far as extensions can tell: no language pack is needed for that. */
  async speak(language: string): Promise<void> {
    const list = JSON.stringify([language, 'en-US']);
    await this.#inBrowser(`Services.locale.availableLocales = ${list}; Services.locale.requestedLocales = ${list}`);
  }

  /** Runs the body of a function in the browser's own window. */
  async #inBrowser(body: string): Promise<unknown> {
    const { result } = await this.#bidi.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
    const value = await this.#call('script.evaluate', {
      target: { context: result.contexts[0].context }, awaitPromise: true,
      expression: `(async () => { const extension = WebExtensionPolicy.getByID(${JSON.stringify(this.#id)})?.extension; ${body} })()`,
    });
    return value.value;
  }

  async #call(method: string, params: object): Promise<any> {
    const { result } = await this.#bidi.send(method, params);
    if (result.type === 'exception') throw new Error(result.exceptionDetails.text);
    return result.result;
  }
}

/** The BiDi id of a page, which puppeteer keeps as the id of its main frame. */
function contextOf(page: Page): string {
  return Reflect.get(page.mainFrame(), '_id') as string;
}
