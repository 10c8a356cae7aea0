import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { bundledPack } from '../../../data/desk/pack/bundle.ts';
import { median, type Report, type Row } from '../report.ts';
import { bundle } from './bundle.ts';
import { hypothesisSource } from './hypothesis.ts';
import { ask, inEach, type Lab, open, type World } from './lab.ts';
import { markedPage, storyIn } from './pages.ts';

const MANY = 100;
const PEERS = ['Hypothesis', 'Hypothesis, XPath too', 'dom-anchor-text-quote', 'mark.js'];
const BUDGET = 0.1;
/** After so long a contestant is told from what it did by then, in ms. */
const PATIENCE = 2500;

type Outcome = { ms: number; tried: number; right: number; wrong: number };

/** The instruments with the others' own code in them. */
async function instruments(): Promise<{ code: string }> {
  const folder = hypothesisSource();
  const peers = join(folder, 'peers.js');
  mkdirSync(folder, { recursive: true });
  writeFileSync(peers, "export { anchor } from './src/annotator/anchoring/html.ts';\nexport { RangeAnchor } from './src/annotator/anchoring/types.ts';\nexport { toRange } from 'dom-anchor-text-quote';\nexport { default as Mark } from 'mark.js';\n");
  return { code: await bundle(join(import.meta.dirname, 'inside', 'anchors.ts'), {
    alias: { 'bench:peers': peers, 'approx-string-match': join(folder, 'approx-string-match.js') }, plugins: [bundledPack('data')],
  }) };
}

/** Opens a page of so many KB of text with passages chosen on it. */
async function opened(lab: Lab, kb: number, world: World) {
  const page = await open(lab, markedPage(kb * 1024));
  if (world === 'page') await page.evaluate(lab.script);
  await ask(page, world, 'choose', MANY);
  return page;
}

/** Ours are quick: the middle of several goes, each to its end, since the page is read for all passages together. */
async function ours(page: Awaited<ReturnType<typeof opened>>, world: World, known: string): Promise<Outcome> {
  const all: Outcome[] = [];
  for (let round = 0; round < 7; round++) all.push(await ask<Outcome>(page, world, 'find', 'ours', known, 120_000));
  return { ...all[0]!, ms: median(all.map(({ ms }) => ms))! };
}

async function* inWorld(lab: Lab, world: World): AsyncGenerator<Report> {
  const page = await opened(lab, 1024, world);
  const cases: [string, string][] = [['places as they were', 'places'], ['text came before: all places wrong', 'places'], ['by their words alone', 'words']];
  const rows: Row[] = [], found: Row[] = [];
  const notes = new Set<string>();
  for (const [what, known] of cases) {
    if (what.startsWith('text')) await ask(page, world, 'shift');
    const outcomes: Record<string, Outcome> = { ours: await ours(page, world, known) };
    for (const peer of PEERS) if (known === 'places' || peer !== 'Hypothesis, XPath too') outcomes[peer] = await ask<Outcome>(page, world, 'find', peer, known, PATIENCE);
    rows.push({ what, figures: Object.fromEntries(Object.entries(outcomes).map(([name, { ms }]) => [name, ms])) });
    found.push({ what, figures: Object.fromEntries(Object.entries(outcomes).map(([name, { right, tried }]) => [name, (100 * right) / tried])) });
    for (const [name, { tried, wrong }] of Object.entries(outcomes)) {
      if (tried < MANY) notes.add(`${name}, ${what}: reckoned from the first ${tried} of ${MANY}.`);
      if (wrong > 0) notes.add(`${name}, ${what}: ${wrong} of ${tried} found at another place, or with other words.`);
    }
  }
  await page.close();
  const where = world === 'extension' ? "in the extension's own world" : "in the page's world";
  const against = (peer: string) => rows.map(({ what, figures }) => ({ what: `ours ÷ ${peer}, ${what}`, figure: figures['ours']! / figures[peer]!, limit: BUDGET, unit: '×' }));
  yield {
    name: `anchors-${world}-${lab.kind}`, title: `${MANY} passages on a page of 1 MB of text, ${where} (${lab.browser})`, unit: 'ms', ours: 'ours', rows,
    budgets: [...against('Hypothesis'), ...against('dom-anchor-text-quote')],
    notes: [
      'ours: the page read into blocks once (readBlocks), then each passage (toRange). All are given the quotes here; that ours has to find them first is in the table of the whole way.',
      "Hypothesis: its own anchoring code (npm hypothesis), by quote with prefix and suffix, and by position where there are places; 'XPath too' adds the third selector that its client stores. dom-anchor-text-quote has prefix, suffix and, where there are places, a hint.",
      'mark.js looks for the exact words alone, across elements, and marks them all in the page; only its marking is timed.',
      ...notes,
    ],
  };
  yield { name: `anchors-found-${world}-${lab.kind}`, title: `Of these passages, found at their place and word for word, ${where} (${lab.browser})`, unit: '%', ours: 'ours', rows: found, notes: ['One paragraph in ten stands on the page twice: there the words alone do not tell which.'] };
}

async function* inOne(lab: Lab): AsyncGenerator<Report> {
  yield* inWorld(lab, 'extension');
  if (lab.kind === 'firefox') yield* inWorld(lab, 'page');

  const rows: Row[] = [];
  for (const kb of [10, 100, 1000, 5000]) {
    const page = await opened(lab, kb, 'extension');
    const before = await ours(page, 'extension', 'places');
    await ask(page, 'extension', 'shift');
    const after = await ours(page, 'extension', 'places');
    rows.push({ what: `${kb} KB`, size: kb, figures: { 'places right': before.ms, 'places wrong': after.ms } });
    await page.close();
  }
  yield { name: `anchors-growth-${lab.kind}`, title: `Ours, ${MANY} passages on longer and longer pages (${lab.browser})`, unit: 'ms', ours: 'places right', rows };

  const parts: Row[] = [];
  for (const kb of [10, 100, 1000]) {
    const page = await open(lab, storyIn(kb * 1024));
    const all: { read: number; recognise: number; anchor: number; passages: number }[] = [];
    for (let round = 0; round < 5; round++) all.push(await ask(page, 'extension', 'whole'));
    const middle = (of: 'read' | 'recognise' | 'anchor') => median(all.map((one) => one[of]))!;
    const figures = { read: middle('read'), recognise: middle('recognise'), anchor: middle('anchor') };
    parts.push({ what: `${all[0]!.passages} passages on ${kb} KB`, size: kb, figures: { 'whole way': figures.read + figures.recognise + figures.anchor, ...figures } });
    await page.close();
  }
  yield {
    name: `anchors-whole-${lab.kind}`, title: `The whole way: ours has to find the passages (${lab.browser})`, unit: 'ms', ours: 'whole way', rows: parts,
    notes: ["read: blocks, metadata and which of them are the article (the reader). recognise: the gate and the dispute, terms compiled before. anchor: blocks again, and the ranges. The article is one of the project's fixtures; the rest of each page is comments."],
  };
}

/** 100 passages found again, beside others' code on the same page. */
export async function* bench(): AsyncGenerator<Report> {
  yield* inEach(await instruments(), inOne);
}
