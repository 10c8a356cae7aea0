import type { KnownShown } from '../../components/popup-state.ts';
import { notesFor } from '../crossref/index.ts';
import { candidates, compileDispute, gateTexts, prepare, recognise, statedDay, type CompiledDispute, type Gate } from '../recognise/index.ts';
import type { Notes, Page } from '../schema/index.ts';
import { accountAt, allOutlets, compiledDispute, disputeById, gateOf, keepCompiled, madeFrom, newestDay, rebuild, seed, type Reads, type Store } from '../store/index.ts';
import { ofThisBuild, type BundledPack } from './bundled.ts';
import { keepWatchlist } from './watchlist.ts';

/** What the background knows: it answers what a page says, and heals its own store. */
export interface Knowledge {
  /** Sees to it that store and watch list are there and current. Safe to call at once and twice. */
  ready(): Promise<void>;
  /** The notes of a page, one set for each dispute that it covers. */
  read(page: Page): Promise<Notes[]>;
  /** How much it is, and up to which day; undefined where the store is empty. */
  extent(): Promise<KnownShown | undefined>;
}

/**
 * Builds the knowledge over a store and the pack that came with the extension. The options page may import a pack at any
 * time and is trusted to tell nobody: what is kept in memory is named by what the store was made from, and let go when that changes.
 */
export function createKnowledge(store: Store, pack: BundledPack): Knowledge {
  const bundled = ofThisBuild(pack);
  let readying: Promise<void> | undefined;
  let watched: string | undefined;
  let gate: { from: string; gate: Gate } | undefined;

  async function prepareStore(): Promise<void> {
    await seed(store, bundled);
    const from = await madeFrom(store);
    if (from === undefined || from === watched) return;
    await keepWatchlist(store, from);
    watched = from;
  }

  const ready = () => (readying ??= prepareStore().finally(() => { readying = undefined; }));

  /** The gate of the store as it is now; undefined where it was lost. */
  async function currentGate(at: Reads): Promise<typeof gate> {
    const from = await madeFrom(at);
    if (from === undefined) return undefined;
    if (gate?.from !== from) {
      const found = await gateOf(at);
      gate = found && { from, gate: found };
    }
    return gate;
  }

  /** Reads a page with what the store holds at one moment; undefined where it has lost what it should hold. Recognising waits for nothing, so that moment lasts. */
  async function readFrom(page: Page): Promise<Notes[] | undefined> {
    await ready();
    const text = prepare(page);
    const fresh: CompiledDispute[] = [];
    let from = '';
    const found = await store.reading(async (at) => {
      const open = await currentGate(at);
      if (!open) return undefined;
      from = open.from;
      const notes: Notes[] = [];
      for (const id of candidates(open.gate, gateTexts(text))) {
        const [kept, dispute] = await Promise.all([compiledDispute(at, id), disputeById(at, id)]);
        if (!dispute) return undefined;
        const compiled = kept ?? compileDispute(dispute);
        if (!kept) fresh.push(compiled);
        const coverage = recognise(compiled, text);
        if (!coverage) continue;
        const own = accountAt(dispute, ownAddresses(page));
        notes.push(notesFor(coverage, { dispute, outlets: await allOutlets(at), own, published: statedDay(page) }));
      }
      return notes;
    });
    // Nothing waits for that: where it fails, they are compiled again the next time.
    if (fresh.length > 0) void keepCompiled(store, from, fresh).catch(() => undefined);
    return found;
  }

  async function read(page: Page): Promise<Notes[]> {
    const notes = await readFrom(page);
    if (notes) return notes;
    // The database was emptied under us, wholly or in part.
    gate = watched = undefined;
    await rebuild(store, bundled);
    const again = await readFrom(page);
    if (!again) throw new Error('the store is empty');
    return again;
  }

  async function extent(): Promise<KnownShown | undefined> {
    await ready();
    return store.reading(async (at) => {
      const [disputes, outlets, asOf] = await Promise.all([at.keys('disputes'), at.keys('outlets'), newestDay(at)]);
      return asOf === undefined ? undefined : { disputes: disputes.length, outlets: outlets.length, asOf };
    });
  }

  return { ready, read, extent };
}

/** The addresses that a page may be known by: its own, and the canonical one that it names, believed only on its own host. */
function ownAddresses(page: Page): string[] {
  const host = (address: string) => URL.parse(address)?.hostname;
  return page.canonical && host(page.canonical) === host(page.url) ? [page.url, page.canonical] : [page.url];
}
