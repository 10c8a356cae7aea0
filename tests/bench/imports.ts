import type { BrowserKind } from '../harness/browsers.ts';
import { builtFolder } from '../harness/build.ts';
import { launch, type Session } from '../harness/launch.ts';
import { until } from '../harness/until.ts';
import { sealPack } from '../../lib/pack/index.ts';
import { OptionsPage } from '../e2e/options-page.ts';
import { fileWriter } from '../e2e/packs.ts';
import { madePack } from './made/packs.ts';
import type { Report, Row } from './report.ts';

const FLOOR = 'JSON.parse, put unchecked';
const SIZES = [10, 100, 1000];

/** What was seen of an import from within the page: when the reader chose and accepted, and when the page said that it was done; the longest time in which it did nothing else. */
interface Seen { change: number; offered: number; click: number; imported: number; longest: number }

/** Begins to watch a page; `seen` is then what it has seen. */
const watch = () => `(() => {
  const seen = globalThis.seen = { longest: 0 };
  const now = () => performance.now();
  document.addEventListener('change', (event) => { seen.change = now(); globalThis.chosen = event.target.files[0]; }, true);
  document.addEventListener('click', () => { seen.click = now(); }, true);
  new MutationObserver(() => {
    const step = document.querySelector('[data-step]')?.dataset.step;
    if (step && seen[step] === undefined) seen[step] = now();
  }).observe(document, { subtree: true, childList: true, attributes: true });
  let last = now();
  const { port1, port2 } = new MessageChannel();
  port1.onmessage = () => { seen.longest = Math.max(seen.longest, now() - last); last = now(); setTimeout(() => port2.postMessage(0), 4); };
  port2.postMessage(0);
})()`;

/** The floor: the chosen file parsed, and its disputes put into a database of one's own as they are, in the same page. Nothing is checked, compiled or kept as it came. */
const FLOOR_OF_PAGE = `(async () => {
  const db = await new Promise((resolve, reject) => Object.assign(indexedDB.open('bench', 1), { onupgradeneeded: ({ target }) => target.result.createObjectStore('all'), onsuccess: ({ target }) => resolve(target.result), onerror: reject }));
  const start = performance.now();
  const text = await globalThis.chosen.text();
  const { disputes } = JSON.parse(text.slice(text.indexOf('\\n') + 1));
  const transaction = db.transaction('all', 'readwrite');
  for (const [id, dispute] of Object.entries(disputes)) transaction.objectStore('all').put(dispute, id);
  await new Promise((resolve, reject) => Object.assign(transaction, { oncomplete: resolve, onabort: reject }));
  const taken = performance.now() - start;
  db.close();
  await new Promise((resolve) => Object.assign(indexedDB.deleteDatabase('bench'), { onsuccess: resolve, onerror: resolve }));
  return taken;
})()`;

/** A dispute got from the database in the page, by rows of the table that holds it; the slowest of some. */
const LOOK_UP = `(async () => {
  const db = await new Promise((resolve, reject) => Object.assign(indexedDB.open('crossread'), { onsuccess: (e) => resolve(e.target.result), onerror: reject }));
  const ask = (request) => new Promise((resolve, reject) => Object.assign(request, { onsuccess: () => resolve(request.result), onerror: reject }));
  const keys = await ask(db.transaction('disputes').objectStore('disputes').getAllKeys());
  const times = [];
  for (let at = 0; at < 40; at += 1) {
    const start = performance.now();
    const row = await ask(db.transaction('disputes').objectStore('disputes').get(keys[Math.floor(at * keys.length / 40)]));
    for (const { addresses } of Object.values(JSON.parse(new TextDecoder().decode(row.json)).accounts)) addresses.map((address) => new URL(address));
    times.push(performance.now() - start);
  }
  db.close();
  return times.sort((a, b) => a - b)[20];
})()`;

async function importInto(session: Session, file: string): Promise<{ seen: Seen; floor: number; lookUp: number }> {
  const options = await OptionsPage.open(session);
  await options.page.evaluate(watch());
  // A page that is busy answers late, and a large pack may take longer than any test waits.
  const reached = (step: string) => until(`a pack to be ${step}`, () => options.page.evaluate(`globalThis.seen.${step} !== undefined`), 300_000);
  const input = await options.page.$('input[type=file]') as Awaited<ReturnType<typeof options.page.$<'input'>>>;
  await input!.uploadFile(file);
  await reached('offered');
  await options.press('.card button.do');
  await reached('imported');
  await until('its list to have it', () => options.page.evaluate(`document.querySelector('[data-import]') !== null`), 300_000);
  const seen = await options.page.evaluate('globalThis.seen') as Seen;
  const [floor, lookUp] = [await options.page.evaluate(FLOOR_OF_PAGE) as number, await options.page.evaluate(LOOK_UP) as number];
  await options.press('[data-import] button');
  await until('it to be removed', () => options.page.evaluate(`document.querySelector('[data-import]') === null`), 300_000);
  await options.page.close();
  return { seen, floor, lookUp };
}

/** Packs imported on the options page of the built extension, in both browsers. */
export async function* importsInBrowsers(): AsyncGenerator<Report> {
  const write = fileWriter();
  const files = await Promise.all(SIZES.map(async (size) => ({ size, file: write(`made-${size}.pack`, await sealPack(madePack({ disputes: size }))) })));
  for (const kind of ['chromium', 'firefox'] satisfies BrowserKind[]) {
    const session = await launch(kind, { extension: builtFolder(kind), welcome: 'kept' });
    try {
      const [rows, asked]: [Row[], Row[]] = [[], []];
      for (const { size, file } of files) {
        const { seen, floor, lookUp } = await importInto(session, file);
        const what = `${size.toLocaleString('en')} disputes`;
        rows.push({ what, size, figures: { Crossread: seen.offered - seen.change + seen.imported - seen.click, opened: seen.offered - seen.change, imported: seen.imported - seen.click, 'longest stretch': seen.longest, [FLOOR]: floor } });
        asked.push({ what, size, figures: { Crossread: lookUp } });
      }
      yield {
        name: `packs-import-${kind}`, title: `A pack imported by the options page in ${kind}: chosen and opened, accepted and imported`, unit: 'ms', ours: 'Crossread', rows,
        budgets: [{ what: '1,000 disputes and 10,000 accounts', figure: rows.at(-1)!.figures['Crossread']!, limit: 3000, unit: 'ms' }],
        notes: [`${FLOOR}: the same file read, parsed and its disputes put into a table, with nothing checked and the file not kept`, 'Crossread: opened and imported together. longest stretch: in which the page did nothing else; in Firefox it shares its thread with the background'],
      };
      yield {
        name: `packs-address-${kind}`, title: `The account of an address looked up in ${kind}`, unit: 'ms', ours: 'Crossread', rows: asked,
        budgets: [{ what: 'among 10,000 accounts', figure: asked.at(-1)!.figures['Crossread']!, limit: 2, unit: 'ms' }],
        notes: ['as the store does it: the dispute of the page from the database, and its accounts by their addresses'],
      };
    } finally {
      await session.close();
    }
  }
}
