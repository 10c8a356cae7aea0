import { browser } from 'wxt/browser';
import { notesFor } from '../crossref/index.ts';
import { candidates, gateTexts, prepare, recognise, watchlist, type Gate } from '../recognise/index.ts';
import type { Notes, Pack, Page } from '../schema/index.ts';
import { isWatchlist } from '../page/mentions.ts';
import { accountAt, allOutlets, compiledDispute, disputeById, gateOf, putPack, seed, type Store } from '../store/index.ts';

/** The pack that came with the extension: its version at hand, its contents parsed only when asked for. */
export interface BundledPack {
  version: string;
  read(): Pack;
}

/** What the background knows: it answers what a page says, and heals its own store. */
export interface Knowledge {
  /** Sees to it that store and watch list are there and current. Safe to call at once and twice. */
  ready(): Promise<void>;
  /** The notes of a page, one set for each dispute that it covers. */
  read(page: Page): Promise<Notes[]>;
}

/** Puts what the detector tests for where it can reach it without waking anyone. */
async function keepWatchlist(pack: Pack): Promise<void> {
  await browser.storage.local.set({ watch: watchlist(Object.values(pack.disputes)), watchVersion: pack.version });
}

/** Builds the knowledge over a store and a pack. Work is done once per wake; a failure is not kept, so that the next call tries again. */
export function createKnowledge(store: Store, pack: BundledPack): Knowledge {
  let readying: Promise<void> | undefined;
  let gate: Promise<Gate | undefined> | undefined;

  async function prepareStore(): Promise<void> {
    await seed(store, pack.version, pack.read);
    const { watch, watchVersion } = await browser.storage.local.get(['watch', 'watchVersion']);
    if (watchVersion !== pack.version || !isWatchlist(watch)) await keepWatchlist(pack.read());
  }

  const ready = () => (readying ??= prepareStore().catch((error: unknown) => {
    readying = undefined;
    throw error;
  }));

  /** Reads a page with what the store holds; undefined where it has lost what it should hold. */
  async function readFrom(page: Page): Promise<Notes[] | undefined> {
    await ready();
    const open = await (gate ??= gateOf(store));
    if (!open) return undefined;
    const text = prepare(page);
    const notes: Notes[] = [];
    for (const id of candidates(open, gateTexts(text))) {
      const [compiled, dispute] = await Promise.all([compiledDispute(store, id), disputeById(store, id)]);
      if (!compiled || !dispute) return undefined;
      const coverage = recognise(compiled, text);
      if (!coverage) continue;
      const own = await accountAt(store, id, ownAddresses(page));
      notes.push(notesFor(coverage, { dispute, outlets: await allOutlets(store), own }));
    }
    return notes;
  }

  async function read(page: Page): Promise<Notes[]> {
    const notes = await readFrom(page);
    if (notes) return notes;
    // The database was emptied under us, wholly or in part.
    readying = gate = undefined;
    await putPack(store, pack.read());
    const again = await readFrom(page);
    if (!again) throw new Error('the store is empty');
    return again;
  }

  return { ready, read };
}

/** The addresses that a page may be known by: its own, and the canonical one that it names, believed only on its own host. */
function ownAddresses(page: Page): string[] {
  const host = (address: string) => URL.parse(address)?.hostname;
  return page.canonical && host(page.canonical) === host(page.url) ? [page.url, page.canonical] : [page.url];
}
