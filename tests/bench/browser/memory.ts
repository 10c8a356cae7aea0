import type { Page } from 'puppeteer-core';
import { type BrowserKind, ensureBrowser } from '../../harness/browsers.ts';
import { builtFolder, ensureBuilt } from '../../harness/build.ts';
import { launch, type Session } from '../../harness/launch.ts';
import { Sidebar } from '../../harness/sidebar.ts';
import { median, type Report, type Row } from '../report.ts';
import { address, KINDS } from './lab.ts';
import { plainPage, storyIn } from './pages.ts';

const ROUNDS = 5;
const OUTLET = 'news.sbs.co.kr', ELSEWHERE = 'example.org';

/** What a tab's scripts hold, page and extension together, in KB after the garbage is collected. */
async function heapOf(page: Page): Promise<number> {
  const session = await page.createCDPSession();
  // Twice: what the first one finalises, the second one frees.
  for (let time = 0; time < 2; time++) await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  await session.detach();
  return usedSize / 1024;
}

/** What Firefox's process of a tab's site holds for itself, in KB after its memory was minimised. */
async function processOf(session: Session, host: string): Promise<number> {
  const bidi = (session.driver.browser as unknown as { connection: { send(method: string, params: object): Promise<{ result: any }> } }).connection;
  const { result: { contexts } } = await bidi.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
  const { result } = await bidi.send('script.evaluate', {
    target: { context: contexts[0].context }, awaitPromise: true,
    expression: `(async () => {
      const manager = Cc['@mozilla.org/memory-reporter-manager;1'].getService(Ci.nsIMemoryReporterManager);
      Services.obs.notifyObservers(null, 'child-mmu-request');
      await new Promise((resolve) => manager.minimizeMemoryUsage(resolve));
      await new Promise((resolve) => setTimeout(resolve, 1000));
      const { children } = await ChromeUtils.requestProcInfo();
      return children.find(({ origin }) => origin.includes(${JSON.stringify(host.split('.').slice(-3).join('.'))}))?.memory ?? -1;
    })()`,
  });
  if (!(result.result?.value > 0)) throw new Error(`no process of ${host}: ${JSON.stringify(result)}`);
  return result.result.value / 1024;
}

/** One page in a tab of its own: how much it holds once the extension has done what it does there. */
async function held(kind: BrowserKind, session: Session, html: string, host: string, isCovered: boolean): Promise<number> {
  const page = await session.open(address(host), { html });
  const sidebar = new Sidebar(session, page);
  if (isCovered) {
    await sidebar.waitFor('notes', (root) => root.querySelector('article[data-claim]') !== null);
    await sidebar.open();
  }
  const held = kind === 'chromium' ? await heapOf(page) : await processOf(session, host);
  await page.close();
  return held;
}

/** What the extension adds to the memory of a tab: the very same page under an outlet's host, and under one that it may not see. */
export async function* bench(): AsyncGenerator<Report> {
  const pages = [{ what: 'covered article, panel open', html: storyIn(400_000), isCovered: true }, { what: 'page that matches nothing', html: plainPage(400_000), isCovered: false }];
  for (const [kind, browser] of Object.entries(KINDS) as [BrowserKind, string][]) {
    ensureBrowser(kind);
    if (!(await ensureBuilt(kind))) throw new Error('there is no build to measure');
    const session = await launch(kind, { extension: builtFolder(kind) });
    const rows: Row[] = [];
    try {
      for (const { what, html, isCovered } of pages) {
        const on: number[] = [], off: number[] = [];
        for (let round = 0; round < ROUNDS; round++) {
          off.push(await held(kind, session, html, ELSEWHERE, false));
          on.push(await held(kind, session, html, OUTLET, isCovered));
        }
        rows.push({ what, figures: { 'with Crossread': median(on), without: median(off), 'added': median(on)! - median(off)! } });
      }
    } finally {
      await session.close();
    }
    yield {
      name: `memory-${kind}`, title: `Memory of a tab (${browser})`, unit: 'KB', ours: 'with Crossread', rows,
      notes: [kind === 'chromium'
        ? `The heap of the tab's scripts, page and extension together, after collecting garbage; medians of ${ROUNDS}. Nodes, styles and layout are not in it.`
        : `What the process of the tab's site holds for itself, all in all, after its memory was minimised; medians of ${ROUNDS}. Such a process holds tens of MB by itself, and differs by some from one time to the next: small differences mean nothing.`],
    };
  }
}
