/** Recognition of an article: against more and more disputes, of longer and longer articles, and step by step; beside others at the same work. */
import { loadPack } from '../../data/desk/read/load.ts';
import { candidates, compileDispute, compileGate, gateTexts, prepare, recognise } from '../../lib/recognise/index.ts';
import type { Dispute, Page } from '../../lib/schema/index.ts';
import { race } from './clock.ts';
import { articleOn, realArticle } from './made/articles.ts';
import { madePack } from './made/packs.ts';
import { crossread, expression, flexSearch, miniSearch, type Reader } from './peers.ts';
import type { Report, Row } from './report.ts';

const SIZES = [1, 10, 100, 1000, 10_000];
const LENGTHS = [1000, 10_000, 100_000, 1_000_000];
const NOTES = [
  'Crossread: everything: normalising, the gate, coverage, statements with their values. The others: which disputes, and in which sentences which words; no inflection but for the expression, no values, no coverage',
  'MiniSearch and FlexSearch: an index of the disputes made ahead, then one of the article\'s sentences, made for each article',
  'RegExp: all names of all parties as one alternation, made ahead; then all forms of a dispute\'s terms over each sentence',
];

const LABELS = { MiniSearch: miniSearch, FlexSearch: flexSearch, RegExp: expression };

/** The contestants made ready; one that fails at it takes no part. */
function ready(disputes: readonly Dispute[], page: Page): Record<string, () => unknown> {
  const readers: [string, Reader][] = [['Crossread', crossread(disputes)]];
  for (const [name, make] of Object.entries(LABELS)) {
    try {
      const reader = make(disputes);
      if (reader(page) > 0) readers.push([name, reader]);
    } catch {
      // An expression may be too large to be one.
    }
  }
  return Object.fromEntries(readers.map(([name, reader]) => [name, () => reader(page)]));
}

/** What the steps of ours take, in ms. */
async function steps(disputes: readonly Dispute[], own: Dispute, page: Page): Promise<Record<string, number>> {
  const [gate, compiled, text] = [compileGate(disputes), compileDispute(own), prepare(page)];
  if (!recognise(compiled, text)) throw new Error(`the article on ${own.id} is not seen to be about it`);
  // Sentences are split when they are first asked for: each time by a text of its own.
  return race({
    prepare: () => prepare(page),
    gate: () => candidates(gate, gateTexts(text)),
    'prepare and recognise': () => recognise(compiled, prepare(page)),
    whole: () => { const fresh = prepare(page); return candidates(gate, gateTexts(fresh)).length > 0 && recognise(compiled, fresh); },
  });
}

const named = (rows: readonly Row[], size: number, contestant: string) => rows.find((row) => row.size === size)?.figures[contestant] ?? NaN;

async function* againstDisputes(): AsyncGenerator<Report> {
  const own = madePack({ disputes: 1, accounts: 1 });
  const [dispute] = Object.values(own.disputes) as [Dispute];
  const page = articleOn(dispute);
  const [rows, inSteps]: [Row[], Row[]] = [[], []];
  for (const size of SIZES) {
    const others = Object.values(madePack({ disputes: size, accounts: 1, seed: 2 }).disputes).slice(1);
    const disputes = [dispute, ...others];
    const what = `${size.toLocaleString('en')} dispute${size === 1 ? '' : 's'}`;
    rows.push({ what, size, figures: await race(ready(disputes, page)) });
    inSteps.push({ what, size, figures: await steps(disputes, dispute, page) });
  }
  const ratio = (size: number) => named(rows, size, 'Crossread') / named(rows, 1, 'Crossread');
  yield {
    name: 'recognition-disputes', title: 'A 10 KB article against more and more disputes', unit: 'ms', ours: 'Crossread', rows, notes: NOTES,
    budgets: [
      { what: 'against one made dispute', figure: named(rows, 1, 'Crossread'), limit: 1, unit: 'ms' },
      { what: 'against 1,000 disputes, of that against one', figure: ratio(1000), limit: 3, unit: '×' },
      { what: 'against 10,000 disputes, of that against one', figure: ratio(10_000), limit: 6, unit: '×' },
    ],
  };
  yield { name: 'recognition-steps', title: 'The same, step by step', unit: 'ms', ours: 'whole', rows: inSteps };
}

async function* ofLengths(): AsyncGenerator<Report> {
  const disputes = Object.values(madePack({ disputes: 100, accounts: 1 }).disputes);
  const rows: Row[] = [];
  for (const size of LENGTHS) {
    const page = articleOn(disputes[0]!, size);
    rows.push({ what: `${size / 1000} KB`, size, figures: await race(ready(disputes, page)) });
  }
  yield { name: 'recognition-lengths', title: 'Longer and longer articles against 100 disputes', unit: 'ms', ours: 'Crossread', rows, notes: NOTES };
}

async function* ofTheProject(): AsyncGenerator<Report> {
  const loaded = loadPack('data');
  if (!loaded.ok) throw new Error('the data do not pass their checks: npm run data -- check');
  const disputes = Object.values(loaded.pack.disputes);
  const page = await realArticle();
  const figures = await race(ready(disputes, page));
  yield {
    name: 'recognition-real', title: "A 10 KB article of the fixtures against the project's own dispute", unit: 'ms', ours: 'Crossread', rows: [{ what: 'whole', figures }], notes: NOTES,
    budgets: [{ what: 'against one dispute', figure: figures['Crossread']!, limit: 1, unit: 'ms' }],
  };
  yield { name: 'recognition-real-steps', title: 'The same, step by step', unit: 'ms', ours: 'whole', rows: [{ what: 'step', figures: await steps(disputes, disputes[0]!, page) }] };
}

/** The tables of recognition. */
export async function* bench(): AsyncGenerator<Report> {
  yield* ofTheProject();
  yield* ofLengths();
  yield* againstDisputes();
}
