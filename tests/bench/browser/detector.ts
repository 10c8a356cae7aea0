import type { Page } from 'puppeteer-core';
import { until } from '../../harness/until.ts';
import type { Report, Row } from '../report.ts';
import { ask, busyOf, inEach, type Lab, open } from './lab.ts';
import { plainPage } from './pages.ts';

const KB = 1024;
type Figures = Record<'detector' | 'textContent' | 'innerText' | 'TreeWalker', number>;
const BUDGET = 2;

async function look(lab: Lab, html: string, disputes: number | null = null): Promise<Record<string, number>> {
  const page = await open(lab, html);
  try {
    const figures = await ask<Figures>(page, 'extension', 'look', html.length > 2e6 ? 3 : 9, disputes);
    return Object.fromEntries(Object.entries(figures).map(([name, ms]) => [name, ms * 1000]));
  } finally {
    await page.close();
  }
}

const READS = 200;

/** What a read of the list costs: of the shipped one, or of one of so many disputes. */
async function storageRows(lab: Lab, page: Page, disputes: number | null): Promise<Row[]> {
  await ask(page, 'extension', 'storage', 20, disputes);
  const busy = await busyOf(lab, page);
  const before = await busy();
  const { call, wait } = await ask<{ call: number; wait: number }>(page, 'extension', 'storage', READS, disputes);
  const after = await busy();
  const thread = before === undefined || after === undefined ? undefined : ((after - before) / READS) * 1000;
  return [{ what: 'the call itself', figures: { detector: call * 1000 } }, { what: 'main thread busy, call and answer', figures: { detector: thread } }, { what: 'until the answer, main thread free', figures: { detector: wait * 1000 } }];
}

async function* inOne(lab: Lab): AsyncGenerator<Report> {
  const { browser } = lab;
  const blank = await open(lab, plainPage(KB));
  const name = await until('the list of names to be kept', () => ask<string | null>(blank, 'extension', 'name'));

  const common = { unit: 'µs', ours: 'detector' };
  const worst = (rows: Row[]) => Math.max(...rows.map(({ figures: { detector, textContent } }) => detector! / textContent!));
  const bySize: Row[] = [];
  for (const kb of [5, 50, 500, 5000]) bySize.push({ what: `${kb < 1000 ? `${kb} KB` : '5 MB'} of text`, size: kb, figures: await look(lab, plainPage(kb * KB)) });
  yield {
    ...common, name: `detector-text-${lab.kind}`, title: `Detector on a page that matches nothing, by length of text (${browser})`, rows: bySize,
    budgets: [{ what: 'detector ÷ one textContent read, at worst', figure: worst(bySize), limit: BUDGET, unit: '×' }],
    notes: [
      'detector: the shipped test (`mentions`) with the list that the built extension keeps, in its own world of the page: one textContent read and the look for the names. The others only read, and look for nothing.',
      'Before each go one text node is changed, so that nothing is kept from the last; innerText therefore lays out anew what that change touched.',
      'Not in it: the read of `storage.local` (its own table), the observer that waits for late text, starting the script.',
    ],
  };

  const byNodes: Row[] = [];
  for (const nodes of [1000, 10_000, 100_000, 1_000_000]) byNodes.push({ what: `${nodes.toLocaleString('en')} nodes`, size: nodes, figures: await look(lab, plainPage(1_000_000, { nodes })) });
  yield {
    ...common, name: `detector-nodes-${lab.kind}`, title: `Detector, 1 MB of text in more and more nodes (${browser})`, rows: byNodes,
    budgets: [{ what: 'detector ÷ one textContent read, at worst', figure: worst(byNodes), limit: BUDGET, unit: '×' }],
  };

  const odd: Row[] = [
    { what: '500 KB of Korean', figures: await look(lab, plainPage(500 * KB, { korean: true })) },
    { what: '500 KB, one party of a dispute named', figures: await look(lab, plainPage(500 * KB, { more: name })) },
    { what: '500 KB, a list of 100 disputes', figures: await look(lab, plainPage(500 * KB), 100) },
    { what: '500 KB, a list of 1,000 disputes', figures: await look(lab, plainPage(500 * KB), 1000) },
    { what: '5 KB, a list of 1,000 disputes', figures: await look(lab, plainPage(5 * KB), 1000) },
  ];
  yield {
    ...common, name: `detector-lists-${lab.kind}`, title: `Detector with other texts and lists (${browser})`, rows: odd,
    budgets: odd.map(({ what, figures: { detector, textContent } }) => ({ what: `detector ÷ textContent, ${what}`, figure: detector! / textContent!, limit: BUDGET, unit: '×' })),
    notes: ['The lists of 100 and 1,000 disputes are generated: two parties each, with the names of each in three scripts and three cases.'],
  };

  const lists = [{ what: 'shipped list', disputes: null }, { what: 'a list of 1,000 disputes', disputes: 1000 }];
  const reads: Row[] = [];
  for (const { what, disputes } of lists) reads.push(...(await storageRows(lab, blank, disputes)).map((row) => ({ ...row, what: `${what}: ${row.what}` })));
  yield {
    ...common, name: `detector-storage-${lab.kind}`, title: `What the detector's read of storage costs, whatever the page (${browser})`, rows: reads,
    notes: [`Means of ${READS} reads. How busy the main thread is can be told in Chromium alone.`],
  };
  await blank.close();
}

/** The detector's own work beside reads of the same page. */
export const bench = (): AsyncGenerator<Report> => inEach('detector', inOne);
