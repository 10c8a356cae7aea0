import type { KnownShown } from '../../components/popup-state.ts';
import { notesFor } from '../crossref/index.ts';
import { candidates, compileDispute, gateTexts, prepare, recognise, rehearse, statedDay, type CompiledDispute, type Gate, type Text } from '../recognise/index.ts';
import type { Dispute, Notes, Page } from '../schema/index.ts';
import { accountAt, allOutlets, compiledDispute, disputeById, gateOf, keepCompiled, madeFrom, memoryStore, newestDay, rebuild, seed, type Reads, type Store } from '../store/index.ts';
import { ofThisBuild, type BundledPack } from './bundled.ts';
import { changing, keepFilled, keepWatchlist } from './watchlist.ts';

/** Ms for which the database is waited for. */
const PATIENCE = 4000;

/** Waits for the database, but not for ever: another tab may hold it, or the disk hang. */
const patiently = <T>(work: Promise<T>): Promise<T> => Promise.race([work, new Promise<never>((_, reject) => setTimeout(() => reject(new Error('the database does not answer')), PATIENCE))]);

let rehearsed = false;

/** So many disputes are kept in memory, those that pages named last. */
const MOST_HELD = 4;

/** A dispute as pages are held against it. */
type Held = { dispute: Dispute; compiled: CompiledDispute };

/** A page that is being read, from a store that was made from `from`. What had to be compiled is put to `fresh`. */
type Reading = { from: string; page: Page; text: Text; fresh: CompiledDispute[]; onCovered: () => void };

/** What the background knows: it answers what a page says, and heals its own store. */
export interface Knowledge {
  /** Sees to it that store and watch list are there and current. Safe to call at once and twice. */
  ready(): Promise<void>;
  /** A page is being read, and will be asked about: what can be done until its text is known is done. */
  expect(): void;
  /** The notes of a page, one set for each dispute that it covers. That it covers one is told before they are made. */
  read(page: Page, onCovered?: () => void): Promise<Notes[]>;
  /** How much it is, and up to which day; undefined where the store is empty. */
  extent(): Promise<KnownShown | undefined>;
}

/**
 * Builds the knowledge over a store and the pack that came with the extension. The options page may import a pack at any
 * time and is trusted to tell nobody: what is kept in memory is named by what the store was made from, and let go when that changes.
 * `compile`: how a dispute that the store holds is compiled.
 */
export function createKnowledge(store: Store, pack: BundledPack, compile = compileDispute): Knowledge {
  const bundled = ofThisBuild(pack);
  let readying: Promise<void> | undefined;
  let watched: string | undefined;
  let gate: { from: string; gate: Gate } | undefined;
  let held: { from: string; disputes: Map<string, Held> } | undefined;
  let mended = false;
  let spare: Store | undefined;
  let expecting: Promise<void> | undefined;

  async function prepareStore(): Promise<void> {
    await keepFilled(store, bundled);
    if (watched === undefined || watched !== (await madeFrom(store))) watched = await keepWatchlist(store);
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

  /** A dispute of a store that was made from `from`, compiled; undefined where the store has lost it. What had to be compiled is put to `fresh`. */
  async function heldDispute(at: Reads, from: string, id: string, fresh: CompiledDispute[]): Promise<Held | undefined> {
    if (held?.from !== from) held = { from, disputes: new Map() };
    const { disputes } = held;
    let one = disputes.get(id);
    if (!one) {
      const [kept, dispute] = await Promise.all([compiledDispute(at, id), disputeById(at, id)]);
      // What stands under another's id would be shown as the other.
      if (dispute?.id !== id || (kept && kept.id !== id)) return undefined;
      one = { dispute, compiled: kept ?? compile(dispute) };
      if (!kept) fresh.push(one.compiled);
    }
    disputes.delete(id);
    disputes.set(id, one);
    if (disputes.size > MOST_HELD) disputes.delete(disputes.keys().next().value!);
    return one;
  }

  /** Nothing waits for that: where it fails, they are compiled again the next time. */
  const keep = (where: Store, from: string, fresh: CompiledDispute[]): void => {
    if (fresh.length > 0) void keepCompiled(where, from, fresh).catch(() => undefined);
  };

  /** Takes the gate into memory, and the disputes, where they are so few that it is sure to be one of them. */
  async function lookAhead(): Promise<void> {
    await ready();
    const fresh: CompiledDispute[] = [];
    const from = await store.reading(async (at) => {
      const open = await currentGate(at), ids = open ? await at.keys('disputes') : [];
      if (ids.length <= MOST_HELD) for (const id of ids) await heldDispute(at, open!.from, id, fresh);
      return open?.from;
    });
    if (from !== undefined) keep(store, from, fresh);
  }

  function expect(): void {
    expecting ??= lookAhead().catch(() => undefined).finally(() => { expecting = undefined; });
    if (!rehearsed) rehearse();
    rehearsed = true;
  }

  /** The notes of a page on a dispute, none where it does not cover it; undefined where the store has lost what it should hold. */
  async function notesOn(at: Reads, id: string, { from, page, text, fresh, onCovered }: Reading): Promise<Notes[] | undefined> {
    const one = await heldDispute(at, from, id, fresh);
    if (!one) return undefined;
    const { dispute } = one, coverage = recognise(one.compiled, text);
    if (!coverage) return [];
    onCovered();
    const own = accountAt(dispute, ownAddresses(page));
    const outlets = await allOutlets(at);
    if (Object.values(dispute.accounts).some(({ outlet }) => typeof outlets[outlet]?.name?.en !== 'string')) return undefined;
    return [notesFor(coverage, { dispute, outlets, own, published: statedDay(page) })];
  }

  /** Reads a page with what a store holds at one moment; undefined where it has lost what it should hold. Recognising waits for nothing, so that moment lasts. */
  async function readFrom(where: Store, page: Page, onCovered: () => void): Promise<Notes[] | undefined> {
    const text = prepare(page);
    const fresh: CompiledDispute[] = [];
    let from = '';
    const found = await where.reading(async (at) => {
      const open = await currentGate(at);
      if (!open) return undefined;
      from = open.from;
      const notes: Notes[] = [], failures: unknown[] = [];
      for (const id of candidates(open.gate, gateTexts(text))) {
        const some = await notesOn(at, id, { from, page, text, fresh, onCovered }).catch((error: unknown) => {
          // What the store holds was made anew before: it is the dispute on which reading fails, and keeps the page from no other.
          if (!mended) throw error;
          failures.push(error);
          return [];
        });
        if (!some) return undefined;
        notes.push(...some);
      }
      if (notes.length === 0 && failures.length > 0) throw failures[0];
      return notes;
    });
    keep(where, from, fresh);
    return found;
  }

  /** Reads a page with what the database holds, which is filled anew where something of that was lost or is damaged. */
  async function fromDatabase(page: Page, onCovered: () => void): Promise<Notes[]> {
    await ready();
    await expecting;
    const notes = await readFrom(store, page, onCovered).catch((error: unknown) => {
      // A row is damaged. Or it is the page on which reading fails: no page has the store filled more than once.
      if (mended) throw error;
      mended = true;
      return undefined;
    });
    if (notes) return notes;
    gate = held = watched = undefined;
    await changing(store, () => rebuild(store, bundled));
    const again = await readFrom(store, page, onCovered);
    if (!again) throw new Error('the store is empty');
    return again;
  }

  async function read(page: Page, onCovered: () => void = () => undefined): Promise<Notes[]> {
    try {
      return await patiently(fromDatabase(page, onCovered));
    } catch (error) {
      // What came with the extension is at hand. Where that has no notes, one of the imports might: what is in the way is told.
      gate = held = undefined;
      await seed((spare ??= memoryStore()), bundled);
      const notes = await readFrom(spare, page, onCovered).catch(() => undefined);
      if (!notes || notes.length === 0) throw error;
      return notes;
    }
  }

  async function extent(): Promise<KnownShown | undefined> {
    await ready();
    return store.reading(async (at) => {
      const [disputes, outlets, asOf] = await Promise.all([at.keys('disputes'), at.keys('outlets'), newestDay(at)]);
      return asOf === undefined ? undefined : { disputes: disputes.length, outlets: outlets.length, asOf };
    });
  }

  return { ready, expect, read, extent };
}

/** The addresses that a page may be known by: its own, and the canonical one that it names, believed only on its own host. */
function ownAddresses(page: Page): string[] {
  const host = (address: string) => URL.parse(address)?.hostname;
  return page.canonical && host(page.canonical) === host(page.url) ? [page.url, page.canonical] : [page.url];
}
