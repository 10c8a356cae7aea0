import type { Page } from 'puppeteer-core';
import { ensureBrowser } from '../../harness/browsers.ts';
import { builtFolder, ensureBuilt } from '../../harness/build.ts';
import { launch, type Session } from '../../harness/launch.ts';
import { Sidebar } from '../../harness/sidebar.ts';
import { median, type Report, type Row } from '../report.ts';
import { address } from './lab.ts';
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

/** One page in a tab of its own: how much it holds once the extension has done what it does there. */
async function held(session: Session, html: string, host: string, isCovered: boolean): Promise<number> {
  const page = await session.open(address(host), { html });
  const sidebar = new Sidebar(session, page);
  if (isCovered) {
    await sidebar.waitFor('notes', (root) => root.querySelector('article[data-claim]') !== null);
    await sidebar.open();
  }
  const heap = await heapOf(page);
  await page.close();
  return heap;
}

/** What the extension adds to the memory of a tab: the very same page under an outlet's host, and under one that it may not see. */
export async function* bench(): AsyncGenerator<Report> {
  const pages = [{ what: 'covered article, panel open', html: storyIn(400_000), isCovered: true }, { what: 'page that matches nothing', html: plainPage(400_000), isCovered: false }];
  ensureBrowser('chromium');
  if (!(await ensureBuilt('chromium'))) throw new Error('there is no build to measure');
  const session = await launch('chromium', { extension: builtFolder('chromium') });
  const rows: Row[] = [];
  try {
    for (const { what, html, isCovered } of pages) {
      const on: number[] = [], off: number[] = [];
      for (let round = 0; round < ROUNDS; round++) {
        off.push(await held(session, html, ELSEWHERE, false));
        on.push(await held(session, html, OUTLET, isCovered));
      }
      rows.push({ what, figures: { 'with Crossread': median(on), without: median(off), added: median(on)! - median(off)! } });
    }
  } finally {
    await session.close();
  }
  yield {
    name: 'memory-chromium', title: 'Memory of a tab (Chromium)', unit: 'KB', ours: 'with Crossread', rows,
    notes: [
      `The heap of the tab's scripts, page and extension together, after collecting garbage; medians of ${ROUNDS}. Nodes, styles and layout are not in it.`,
      'Not measured in Firefox, which tells no tool what one tab holds.',
    ],
  };
}
