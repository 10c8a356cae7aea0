import type { Page } from 'puppeteer-core';
import { addressOf } from '../../../lib/page/address.ts';
import type { Localised, Note, Notes } from '../../../lib/schema/index.ts';
import { Sidebar } from '../../harness/sidebar.ts';
import { median, type Report, type Row } from '../report.ts';
import { address, ask, busyOf, inEach, type Lab, open } from './lab.ts';
import { prose, random } from './pages.ts';
import { painted, watched } from './watched.ts';

const PARAGRAPHS = 1000;
const SIZES = [10, 100, 1000];
const ROUNDS = 5;
/** Frames of one scroll: in several turns, so that no tool gives up waiting where a frame takes seconds. */
const TURNS = 6, FRAMES = 12;
const RELATIONS = ['differs', 'other-wording', 'more-specific', 'same', 'only-here'] as const;

const next = random(7);
const TEXTS = Array.from({ length: PARAGRAPHS }, () => prose(320, next).replace(/\s+/g, ' ').trim());
const PAGE = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Bench</title><link rel="icon" href="data:,"><style>main { max-width: 620px; margin: 0 auto }</style></head><body><main>${TEXTS.map((text) => `<p>${text}</p>`).join('')}</main></body></html>`;

/** Notes as many as wanted, each with a passage of its own and three voices; spread evenly over the page. */
function generated(many: number): Notes {
  const localised = (en: string): Localised => ({ en });
  const notes = Array.from({ length: many }, (_, at): Note => {
    const block = Math.floor((at * PARAGRAPHS) / many), text = TEXTS[block]!.slice(0, 70), relation = RELATIONS[at % RELATIONS.length]!;
    const value = (number: number) => ({ value: { kind: 'count' as const, number, bound: 'about' as const }, names: [], wording: `about ${number}` });
    return {
      claim: `claim-${at}`, topic: `topic-${at % 5}`, kind: 'count', question: localised(`How many of the things of point ${at} were counted?`), relation,
      here: [{ ...value(1000 + at), passages: [{ block, start: 0, end: text.length, text }] }],
      voices: relation === 'only-here' ? [] : [0, 1, 2].map((voice) => ({
        account: `account-${voice}`, outlet: localised(`Outlet ${voice}`), published: '2026-07-0'.concat(String(voice + 1)), language: 'en', relation, shown: value(2000 + at + voice), also: [],
        summary: localised(`What outlet ${voice} says of point ${at}, in a sentence of the usual length that is read in one breath.`), earlier: [], chain: [localised('a letter'), localised('a company')],
        origins: ['company'], sameOrigin: false, firmness: 'attributed' as const, link: 'https://news.example/article#:~:text=passage',
      })),
      silences: [],
    };
  });
  const topics = Object.fromEntries([0, 1, 2, 3, 4].map((topic) => [`topic-${topic}`, localised(`Topic ${topic}`)]));
  return { dispute: 'generated', title: localised('A generated dispute'), asOf: '2026-07-06', notes, accounts: 3, outlets: 3, origins: 1, topics };
}

/** Has the shipped sidebar injected into a page, with notes of ours in place of what the background would find. Gives when what happened. */
async function show(page: Page, notes: Notes, isOpen: boolean): Promise<(from: string, to: string) => number> {
  await ask(page, 'extension', 'stamps');
  const settings = { off: [], open: isOpen, side: 'right', width: 360, view: { kind: 'all', topic: '', order: 'page', query: '' }, start: 'as-left', room: 'push', theme: 'auto', language: 'en' };
  await ask(page, 'extension', 'show', { address: addressOf(page.url()), notes: [notes], article: TEXTS.map((_, at) => at), settings });
  const stamps = new Map((await painted(page)).reverse());
  return (from, to) => stamps.get(to)! - stamps.get(from)!;
}

/** Scrolls on step by step, one step a frame, and gives what lay between frames, in ms. Runs in the page, with its root or the sidebar's. */
async function scroll(root: ShadowRoot | null, frames: number, step: number): Promise<number[]> {
  const box = root?.querySelector('.list') ?? document.documentElement;
  const times: number[] = [];
  for (let frame = 0; frame <= frames; frame++) {
    times.push(await new Promise<number>((resolve) => { requestAnimationFrame(() => resolve(performance.now())); }));
    box.scrollBy({ top: step, behavior: 'instant' });
  }
  return times.slice(1).map((at, one) => at - times[one]!);
}

/** Frames of a scroll: their middle, the worst of them, and how long the main thread was busy in each, where the browser tells. */
async function measureScroll(lab: Lab, page: Page, what: string, size: number | undefined, go: (step: number) => Promise<number[]>): Promise<Row> {
  const busy = await busyOf(lab, page);
  const times: number[] = [];
  const before = await busy();
  for (let turn = 0; turn < TURNS; turn++) times.push(...await go(100));
  const after = await busy();
  return { what, ...(size === undefined ? {} : { size }), figures: { 'median frame': median(times), 'worst frame': Math.max(...times), 'busy in each': before === undefined ? undefined : (after! - before) / times.length } };
}

async function* inOne(lab: Lab): AsyncGenerator<Report> {
  const rows: Row[] = [], scrolled: Row[] = [];
  const bare = await open(lab, PAGE, address('example.org'));
  const onPage = (page: Page) => (step: number) => page.evaluate(`(${scroll})(null, ${FRAMES}, ${step})`) as Promise<number[]>;
  scrolled.push(await measureScroll(lab, bare, 'the page without the extension', undefined, onPage(bare)));
  await bare.close();
  for (const size of SIZES) {
    const notes = generated(size);
    const figures: Record<string, number[]> = {};
    for (let round = 0; round < (size < 1000 ? ROUNDS : 3); round++) {
      for (const isOpen of [true, false]) {
        const page = await open(lab, watched(PAGE));
        const took = await show(page, notes, isOpen);
        const put = (name: string, ms: number) => void (figures[name] ??= []).push(ms);
        put(isOpen ? 'panel open' : 'panel closed', took('notes come', 'notes are painted'));
        put(isOpen ? 'open: script' : 'closed: script', took('notes come', 'sidebar has drawn all'));
        if (isOpen && round === 0) {
          scrolled.push(await measureScroll(lab, page, `the page beside ${size} notes`, size, onPage(page)));
          const sidebar = new Sidebar(lab.session, page);
          scrolled.push(await measureScroll(lab, page, `the panel with ${size} notes`, undefined, async (step) => (await sidebar.evaluate(scroll, FRAMES, step))!));
        }
        await page.close();
      }
    }
    rows.push({ what: `${size} notes`, size, figures: Object.fromEntries(Object.entries(figures).map(([name, all]) => [name, median(all)])) });
  }
  yield {
    name: `sidebar-paint-${lab.kind}`, title: `Sidebar: from its notes to their first paint (${lab.browser})`, unit: 'ms', ours: 'panel open', rows,
    notes: [`The shipped sidebar.js on a page of ${PARAGRAPHS} paragraphs (320 KB of text), given generated notes: one passage and three voices each. From the moment it has the notes; script: until it has anchored, painted, mounted and drawn them, the rest is the browser's layout and paint.`],
  };
  yield {
    name: `sidebar-scroll-${lab.kind}`, title: `Scrolling page and panel, panel open (${lab.browser})`, unit: 'ms', ours: 'median frame', rows: scrolled,
    notes: [`${TURNS} × ${FRAMES} frames, one step of 100 px each; between the turns the page comes to rest, and what is done then is in it. A frame is 16.7 ms at best.`, lab.kind === 'chromium' ? "busy: the processor's time of the page's main thread, which other programs take nothing of." : 'How busy the main thread is can be told in Chromium alone.'],
  };
}

/** The sidebar's first paint and its scrolling with more and more notes. */
export const bench = (): AsyncGenerator<Report> => inEach('stamps', inOne);
