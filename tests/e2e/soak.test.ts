import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { until } from '../harness/until.ts';
import type { Session } from '../harness/launch.ts';
import { Sidebar } from '../harness/sidebar.ts';
import { listenTo } from './living-pages.ts';
import { moveTo, type Name, shows, SITE } from './living-site.ts';
import { freshAddress, newsPage, BAN_ARTICLE, WEATHER_ARTICLE } from './pages.ts';
import { KINDS, useBrowser } from './session.ts';

/** Keeps a page out of the back/forward cache: what is kept there would be counted too. */
const NOT_KEPT = `<script>addEventListener('unload', () => {})</script>`;

/** Browsers take at most 200 changes of address in ten seconds, and refuse more: so long, in ms, a round of 100 has to last. */
const PACE = 6500;

/** One slow answer among so many must not end the test. */
const LONG = 60_000;

type Counts = { hosts: number; highlights: number; sheets: number; animations: number; nodes?: number; listeners?: number; documents?: number; heap?: number };

/** What there is on the page, as it can see it itself; in Chromium also all nodes, listeners and documents of its process, and its heap, after garbage was collected. */
async function count(session: Session, page: Page): Promise<Counts> {
  const seen = await page.evaluate(() => ({
    hosts: document.querySelectorAll('crossread-sidebar, crossread-marks').length, highlights: CSS.highlights.size,
    sheets: document.adoptedStyleSheets.length, animations: document.getAnimations().length,
  }));
  if (session.driver.kind !== 'chromium') return seen;
  const tools = await page.createCDPSession();
  try {
    await tools.send('Performance.enable');
    for (let times = 0; times < 3; times++) await tools.send('HeapProfiler.collectGarbage');
    const { metrics } = await tools.send('Performance.getMetrics');
    const of = (name: string) => metrics.find((one) => one.name === name)!.value;
    return { ...seen, nodes: of('Nodes'), listeners: of('JSEventListeners'), documents: of('Documents'), heap: of('JSHeapUsedSize') };
  } finally {
    await tools.detach();
  }
}

/** Counts until they are no more than they were: what is still on its way out takes a moment. Gives the last. */
async function countUntil(session: Session, page: Page, isEnough: (counts: Counts) => boolean): Promise<Counts> {
  let last = await count(session, page);
  await until('the counts to be what they were', async () => isEnough(last = await count(session, page))).catch(() => {});
  return last;
}

/** So many articles, round and round, the last one being `last`. */
const burst = (length: number, last: Name): Name[] => Array.from({ length }, (_, at) => (at === length - 1 ? last : (['weather', 'ban', 'letter', 'weather'] as const)[at % 4]!));

describe.each(KINDS)('a tab in %s', (kind) => {
  const running = useBrowser(kind);

  it('has after 1,000 navigations what it had after the first', { timeout: 900_000 }, async () => {
    const { session } = running;
    const [site, rain] = [freshAddress().url, freshAddress().url];
    session.serve(rain, newsPage({ title: 'Rain', article: WEATHER_ARTICLE, head: NOT_KEPT }));
    const page = await session.open(site, { html: newsPage({ title: 'Alibaba bans Claude Code', article: BAN_ARTICLE, head: NOT_KEPT + SITE }) });
    for (const name of ['ban', 'letter', 'weather']) session.serve(new URL(`/english/${name}`, site).href, newsPage({ title: 'Alibaba bans Claude Code', article: BAN_ARTICLE, head: NOT_KEPT + SITE }));
    const sidebar = new Sidebar(session, page);
    const asked = await listenTo(session);
    await page.bringToFront();
    let navigations = 1;

    await shows(sidebar, 'ban', LONG);
    await sidebar.open();
    const loaded = await count(session, page);

    // Single-page moves in one document: most of them at once, two of 100 waited for.
    let inDocument: Counts | undefined;
    const move = async (...names: Name[]) => { await moveTo(page, ...names); navigations += names.length; };
    for (let round = 0; round < 6; round++) {
      const begun = performance.now();
      await move(...burst(99, 'letter'));
      await shows(sidebar, 'letter', LONG);
      await move('ban');
      await shows(sidebar, 'ban', LONG);
      if (round === 0) inDocument = await count(session, page);
      await page.evaluate((rest) => new Promise((resolve) => setTimeout(resolve, rest)), Math.max(0, PACE - (performance.now() - begun)));
    }
    const same = (counts: Counts, before: Counts) => counts.nodes === undefined || (counts.nodes <= before.nodes! && counts.listeners! <= before.listeners!);
    const afterMoves = await countUntil(session, page, (counts) => same(counts, inDocument!));

    // Loads, reloads, back and forward, with moves between them.
    for (let round = 0; round < 10; round++) {
      await move(...burst(33, 'weather'));
      await page.goto(rain);
      await page.goto(site);
      await page.reload();
      await page.goBack();
      await page.goForward();
      navigations += 5;
      await move('letter');
      await shows(sidebar, 'letter', LONG);
      if (round < 9) await move('ban');
      else {
        await page.goto(site);
        navigations += 1;
      }
      await shows(sidebar, 'ban', LONG);
    }
    const afterLoads = await countUntil(session, page, (counts) => same(counts, loaded));

    expect(navigations).toBeGreaterThan(1000);
    expect(await asked.kept()).toHaveLength(1);
    for (const [now, before] of [[afterMoves, inDocument!], [afterLoads, loaded]] as const) {
      const { heap, ...counts } = now, { heap: heapBefore, ...countsBefore } = before;
      expect(counts).toEqual(countsBefore);
      // Of the heap a part is the browser's own, compiled code and caches.
      if (heap !== undefined) expect(heap / heapBefore!).toBeLessThan(1.1);
    }
  });
});
