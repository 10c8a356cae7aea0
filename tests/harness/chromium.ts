import puppeteer, { type Browser, type CDPSession, type Page } from 'puppeteer-core';
import { spokenInChromium, type Spoken } from './accessibility.ts';
import { ensureLanguage } from './browsers.ts';
import { type Driver, overJson, type Setting } from './driver.ts';
import type { Reply } from './network.ts';

declare const chrome: {
  tabs: { query(query: object): Promise<{ id: number }[]> };
  action: { getBadgeText(details: object): Promise<string> };
};

/** Starts a Chromium with nothing installed in it. As root it runs without its sandbox, which it refuses there. */
export async function startChromium(setting: Setting): Promise<ChromiumDriver> {
  const { executable, headless, profile, language, dark, still, proxy, window, log } = setting;
  if (language) ensureLanguage(executable, language);
  const args = [
    `--window-size=${window.width},${window.height}`,
    ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    ...(language ? [`--lang=${language}`, `--accept-lang=${language}`] : []),
    ...(dark ? ['--force-dark-mode'] : []),
    ...(still ? ['--force-prefers-reduced-motion'] : []),
    ...(proxy ? [`--proxy-server=127.0.0.1:${proxy}`] : []),
    ...(log ? [`--log-net-log=${log}`] : []),
  ];
  const browser = await puppeteer.launch({
    executablePath: executable, headless, args, pipe: true, enableExtensions: true,
    defaultViewport: headless ? window : null,
    ...(profile ? { userDataDir: profile } : {}),
    env: { ...process.env, ...(language ? { LANGUAGE: language } : {}) },
    ignoreDefaultArgs: headless ? [] : ['--enable-automation'],
  });
  return new ChromiumDriver(browser, await browser.target().createCDPSession());
}

class ChromiumDriver implements Driver {
  readonly kind = 'chromium';
  readonly browser: Browser;
  readonly #root: CDPSession;
  #id = '';
  #folder = '';

  constructor(browser: Browser, root: CDPSession) {
    this.browser = browser;
    this.#root = root;
  }

  async intercept(answer: (url: string, method: string) => Reply | undefined): Promise<void> {
    this.#root.on('Fetch.requestPaused', ({ requestId, request }) => {
      const reply = /^https?:/.test(request.url) ? answer(request.url, request.method) : undefined;
      const sent = reply
        ? this.#root.send('Fetch.fulfillRequest', {
          requestId, responseCode: reply.status, body: Buffer.from(reply.body).toString('base64'),
          responseHeaders: Object.entries(reply.headers).map(([name, value]) => ({ name, value })),
        })
        : this.#root.send('Fetch.continueRequest', { requestId });
      sent.catch(() => {}); // the tab was closed in the meantime
    });
    await this.#root.send('Fetch.enable', { patterns: [{ urlPattern: 'http://*' }, { urlPattern: 'https://*' }] });
  }

  async install(folder: string): Promise<void> {
    this.#folder = folder;
    this.#id = await this.browser.installExtension(folder);
  }

  async inShadow(page: Page, host: string, source: string, json: string): Promise<string | undefined> {
    const session = await page.createCDPSession();
    try {
      const { frameTree } = await session.send('Page.getFrameTree');
      const { executionContextId } = await session.send('Page.createIsolatedWorld', { frameId: frameTree.frame.id, worldName: 'crossread-test' });
      const { result } = await session.send('Runtime.evaluate', { expression: `document.querySelector(${JSON.stringify(host)})`, contextId: executionContextId });
      if (!result.objectId) return undefined;
      const { node } = await session.send('DOM.describeNode', { objectId: result.objectId, depth: 1, pierce: true });
      const backendNodeId = node.shadowRoots?.[0]?.backendNodeId;
      if (backendNodeId === undefined) return undefined;
      const { object } = await session.send('DOM.resolveNode', { backendNodeId, executionContextId });
      const called = await session.send('Runtime.callFunctionOn', {
        objectId: object.objectId!, functionDeclaration: overJson(source), arguments: [{ value: json }], awaitPromise: true, returnByValue: true,
      });
      if (called.exceptionDetails) throw new Error(called.exceptionDetails.exception?.description ?? called.exceptionDetails.text);
      return called.result.value as string;
    } finally {
      await session.detach();
    }
  }

  async colours(page: Page, dark: boolean): Promise<void> {
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: dark ? 'dark' : 'light' }]);
  }

  async print(page: Page, isPrinted: boolean): Promise<void> {
    await page.emulateMediaType(isPrinted ? 'print' : undefined);
  }

  async accessibility(page: Page): Promise<Spoken | undefined> {
    const session = await page.createCDPSession();
    try {
      return spokenInChromium((await session.send('Accessibility.getFullAXTree')).nodes);
    } finally {
      await session.detach();
    }
  }

  async extensionPage(path: string): Promise<Page> {
    const page = await this.browser.newPage({ type: 'tab', background: true });
    await page.goto(`chrome-extension://${this.#id}/${path}`);
    return page;
  }

  async popup(page: Page): Promise<Page> {
    await page.bringToFront();
    const extension = (await this.browser.extensions()).get(this.#id)!;
    const before = new Set(this.browser.targets());
    await page.triggerExtensionAction(extension);
    const target = await this.browser.waitForTarget((one) => !before.has(one) && one.url().endsWith('/popup.html'));
    return (await target.asPage())!;
  }

  async sleep(): Promise<void> {
    // One that has ended by itself meanwhile can't be closed.
    for (const worker of await this.#workers()) await worker.close().catch(() => {});
  }

  async awake(): Promise<boolean> {
    return (await this.#workers()).length > 0;
  }

  async reload(): Promise<void> {
    const workers = await this.#workers();
    const gone = new Promise((resolve) => this.browser.once('targetdestroyed', resolve));
    // What runtime.reload() would do, but that leaves an extension installed this way switched off.
    await this.install(this.#folder);
    if (workers.length > 0) await gone;
  }

  async enable(on: boolean): Promise<void> {
    const page = await this.browser.newPage({ type: 'tab', background: true });
    await page.goto('chrome://extensions');
    await page.evaluate((id, enabled) => Reflect.get(globalThis, 'chrome').management.setEnabled(id, enabled), this.#id, on);
    await page.close();
  }

  async badge(page: Page): Promise<string> {
    await page.bringToFront();
    const own = await this.extensionPage('manifest.json'); // runs nothing of the extension
    try {
      return await own.evaluate(async () => {
        const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
        return chrome.action.getBadgeText({ tabId: tab!.id });
      });
    } finally {
      await own.close();
    }
  }

  async #workers() {
    const extension = (await this.browser.extensions()).get(this.#id);
    return extension ? extension.workers() : [];
  }
}
