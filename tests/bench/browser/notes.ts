import { sleep } from '../../harness/extension.ts';
import { median, type Report, type Row } from '../report.ts';
import { FLOOR } from './floor.ts';
import { besides, inEach, type Lab, open } from './lab.ts';
import { STORY, storyIn } from './pages.ts';
import { painted, type Stamps, watched } from './watched.ts';

const ROUNDS = 9;
const BUDGETS = { awake: 100, asleep: 300 };
type State = keyof typeof BUDGETS;

/** One page from its load to its notes: when what happened, in ms since its scripts at document_idle were started. */
async function once(lab: Lab, html: string, state: State): Promise<Stamps> {
  if (state === 'asleep') await sleep(lab.session);
  const page = await open(lab, html);
  try {
    const all = await painted(page);
    const idle = all.find(([what]) => what === 'document is idle')![1];
    return new Map(all.reverse().map(([what, at]) => [what, at - idle]));
  } finally {
    await page.close();
  }
}

/** What lies between two stamps, in the order of the way. Those of the wake are there only where the background was asleep. */
const STEPS: [what: string, from: string, to: string][] = [
  ['detector: storage, text, names', 'document is idle', 'candidate is sent'],
  ['message to the background, which wakes', 'candidate is sent', 'background hears candidate'],
  ['  of this until its first module runs', 'candidate is sent', 'background is evaluated'],
  ['background until it injects the reader', 'background hears candidate', '/reader.js is called'],
  ['reader: injected, parsed', '/reader.js is called', 'reader begins'],
  ['reader: reads the page', 'reader begins', 'reader ends'],
  ['reader: its result comes back', 'reader ends', '/reader.js is done'],
  ['checked, recognised', '/reader.js is done', '/sidebar.js is called'],
  ['sidebar: injected, parsed', '/sidebar.js is called', 'sidebar begins'],
  ['sidebar: evaluated, made ready', 'sidebar begins', 'sidebar ends'],
  ['  meanwhile: compared, told in one language', '/sidebar.js is called', 'handing over is called'],
  ['handed over, anchors, paints, mounts, draws', 'sidebar ends', 'sidebar has drawn all'],
  ['until the next frame is painted', 'sidebar has drawn all', 'notes are painted'],
  ['then: notes kept for the tab', 'keeping is called', 'keeping is done'],
  ['then: badge', 'keeping is done', 'badge is done'],
];

/** The label of the extension that does the least. */
const LEAST = 'the least';

/** Loads the pages in turn, with the background awake and asleep, and the article with the extension that does the least. */
async function rounds(lab: Lab, least: Lab): Promise<Map<string, Stamps[]>> {
  const pages: [string, string][] = [['article', watched(storyIn(0))], ['article in 400 KB', watched(storyIn(400_000))]];
  const medians = new Map<string, Stamps[]>();
  const all = [...pages.map(([what, html]) => ({ what, html, by: lab })), { what: LEAST, html: pages[0]![1], by: least }];
  for (const { html, by } of all) await once(by, html, 'awake');
  for (let round = 0; round < ROUNDS; round++) {
    for (const { what, html, by } of all) {
      for (const state of ['awake', 'asleep'] as const) {
        const key = `${what}, ${state}`;
        medians.set(key, [...medians.get(key) ?? [], await once(by, html, state)]);
      }
    }
  }
  return medians;
}

async function* inOne(lab: Lab): AsyncGenerator<Report> {
  const medians = await besides(lab, FLOOR, (least) => rounds(lab, least));
  const figure = (runs: Stamps[], from: string, to: string) => median(runs.flatMap((run) => (run.has(from) && run.has(to) && run.get(to)! >= run.get(from)! ? [run.get(to)! - run.get(from)!] : [])));
  const row = (what: string, from: string, to: string): Row => ({ what, figures: Object.fromEntries([...medians].map(([key, runs]) => [key, figure(runs, from, to)])) });
  const whole = row('page idle to notes painted', 'document is idle', 'notes are painted');
  yield {
    name: `notes-${lab.kind}`, title: `From page idle to notes shown (${lab.browser})`, unit: 'ms', ours: 'article, awake',
    rows: [whole, row('  of this, the rest of the page loads', 'document is idle', 'page has loaded'), ...STEPS.map((step) => row(...step))],
    budgets: [...medians.keys()].filter((key) => !key.startsWith(LEAST)).map((key) => ({ what: `page idle to notes, ${key}`, figure: whole.figures[key]!, limit: BUDGETS[key.split(', ')[1] as State], unit: 'ms' })),
    notes: [
      `Medians of ${ROUNDS} loads each, interleaved. The article is the fixture ${STORY}; with 400 KB of comments under it, in 15,000 nodes.`,
      `${LEAST}: an extension that goes the same ways and has nothing else to do: it tells the background, has the page's innerText read, and puts 33 lines of it beside the article.`,
      'Page idle is when the browser starts the scripts of document_idle; painted is after the first frame with sidebar and highlights.',
      'The stamps are written by a copy of the build with instruments beside its scripts. Lines are medians of their own and need not add up.',
      ...(lab.kind === 'chromium' ? ['The tool that drives the browser holds each worker for a moment when it starts, which is part of the wake.'] : []),
    ],
  };
}

/** From page idle to notes painted, with the background awake and asleep, and what the time is made of. */
export const bench = (): AsyncGenerator<Report> => inEach('stamps', inOne);
