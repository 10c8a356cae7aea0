/** Packs: made of the project's files, sealed, opened, imported, and what a page asks of them; more and more of them, and in real browsers. */
import 'fake-indexeddb/auto';
import { deleteDB } from 'idb';
import { loadPack } from '../../data/desk/read/load.ts';
import { openPack, sealPack } from '../../lib/pack/index.ts';
import { candidates, compileDispute, gateTexts, prepare, recognise } from '../../lib/recognise/index.ts';
import type { Dispute, Pack, Page } from '../../lib/schema/index.ts';
import { accountAt, compiledDispute, disputeById, gateOf, keepCompiled, madeFrom, openStore, rebuild, seed, type Bundled, type Imported, type Store } from '../../lib/store/index.ts';
import { once, race } from './clock.ts';
import { importsInBrowsers } from './imports.ts';
import { articleOn } from './made/articles.ts';
import { madePack } from './made/packs.ts';
import { median, type Report, type Row } from './report.ts';

const SIZES = [1, 10, 100, 1000];
const FLOOR = 'JSON.parse + structuredClone';
const NOTHING: Bundled = { version: '2031-01-01-000000000000', read: () => ({ format: 2, version: '2031-01-01-000000000000', outlets: {}, disputes: {} }) };

/** A store with a pack imported into it. */
async function storeWith(name: string, put: Imported): Promise<Store> {
  const store = openStore(name);
  await seed(store, NOTHING);
  const outcome = await rebuild(store, NOTHING, { put });
  if (!outcome.done) throw new Error('the pack was not imported');
  return store;
}

/** What a page asks of a store that nobody has used since the start: everything up to the statements, and the account that it is. */
async function wake(name: string, page: Page): Promise<void> {
  const store = openStore(name);
  const gate = await gateOf(store);
  const text = prepare(page);
  for (const id of candidates(gate!, gateTexts(text))) {
    const dispute = (await disputeById(store, id))!;
    const kept = await compiledDispute(store, id);
    const compiled = kept ?? compileDispute(dispute);
    if (!kept) await keepCompiled(store, (await madeFrom(store))!, [compiled]);
    recognise(compiled, text);
    accountAt(dispute, [page.url]);
  }
  store.close();
}

async function* growing(): AsyncGenerator<Report> {
  const rows: Record<'seal' | 'open' | 'import' | 'address' | 'wake', Row[]> = { seal: [], open: [], import: [], address: [], wake: [] };
  for (const size of SIZES) {
    const pack: Pack = madePack({ disputes: size });
    const [dispute] = Object.values(pack.disputes) as [Dispute];
    const bytes = await sealPack(pack);
    const opened = await openPack(bytes);
    const json = JSON.stringify(pack);
    const floor = median(Object.values(await race({ [FLOOR]: () => structuredClone(JSON.parse(json)) })))!;
    const what = `${size.toLocaleString('en')} dispute${size === 1 ? '' : 's'}, ${(bytes.length / 1e6).toFixed(1)} MB`;
    const against = async (run: () => unknown) => ({ what, size, figures: { Crossread: median(Object.values(await race({ run })))!, [FLOOR]: floor } });
    rows.seal.push(await against(() => sealPack(pack)));
    rows.open.push(await against(() => openPack(bytes)));

    const name = `bench-${size}`;
    const done = await once(() => storeWith(name, { file: 'made.pack', imported: '2031-08-01', bytes, opened }));
    rows.import.push({ what, size, figures: { Crossread: done.ms, [FLOOR]: floor } });
    const [account] = Object.values(dispute.accounts);
    const lookUp = async () => accountAt((await disputeById(done.result, dispute.id))!, account!.addresses);
    if (await lookUp() === undefined) throw new Error('an address that was recorded is not found');
    rows.address.push({ what, size, figures: await race({ Crossread: lookUp }) });
    done.result.close();
    rows.wake.push({ what, size, figures: await race({ Crossread: () => wake(name, articleOn(dispute)) }) });
    await deleteDB(name);
  }
  const last = rows.address.at(-1)!.figures['Crossread']!;
  yield { name: 'packs-seal', title: 'A pack sealed, in Node', unit: 'ms', ours: 'Crossread', rows: rows.seal };
  yield { name: 'packs-open', title: 'A pack file opened, in Node: digest, form, rules', unit: 'ms', ours: 'Crossread', rows: rows.open };
  yield { name: 'packs-import', title: 'An opened pack imported, in Node', unit: 'ms', ours: 'Crossread', rows: rows.import, notes: ['into a database in memory (fake-indexeddb), for its growth; what counts is a browser\'s'] };
  yield { name: 'packs-address', title: 'The account of an address looked up, in Node', unit: 'ms', ours: 'Crossread', rows: rows.address, budgets: [{ what: 'among 10,000 accounts', figure: last, limit: 2, unit: 'ms' }] };
  yield { name: 'packs-wake', title: 'Cold wake in Node: the store opened, the gate loaded, the first article read', unit: 'ms', ours: 'Crossread', rows: rows.wake };
}

async function* ofTheProject(): AsyncGenerator<Report> {
  const text = JSON.stringify((loadPack('data') as { pack?: Pack }).pack);
  const figures = await race({ Crossread: () => loadPack('data'), [FLOOR]: () => structuredClone(JSON.parse(text)) });
  yield { name: 'packs-compile', title: "The project's files made into a pack: read, checked for form and structure", unit: 'ms', ours: 'Crossread', rows: [{ what: `${(text.length / 1e6).toFixed(2)} MB`, figures }] };
}

/** The tables of packs. */
export async function* bench(): AsyncGenerator<Report> {
  yield* ofTheProject();
  yield* growing();
  yield* importsInBrowsers();
}
