import type { ImportStep, ObstacleKind, Offer, OptionsShown } from '../../components/options-state.ts';
import { MAX_BYTES, openPack, type Contents } from '../pack/index.ts';
import { allImports, mergeImports, openImports, rebuild, unusedImports, type Change, type Imported, type Store } from '../store/index.ts';
import { ofThisBuild, type BundledPack } from './bundled.ts';
import { changesShown, disputesShown } from './changes-shown.ts';
import { readKeys, trustKey } from './keys.ts';
import { knownSites } from './sites.ts';
import { keysShown, signatureShown, type NamedKey } from './signature.ts';
import { today } from './today.ts';
import { changing, keepFilled } from './watchlist.ts';

/** The step after an attempt, and what is needed to go on from it: to import what is offered, or to undo what was done. */
export type Attempt = { step: ImportStep; offered?: Imported; undo?: Undo };

/** A change that takes back another. */
export type Undo = { change: Change; file: string };

/** What the options page does. Nothing here rejects where a reader could do something about it: that is a step, told in words. */
export interface Options {
  /** What stands on the page. Rejects where the database does. */
  read(): Promise<OptionsShown>;
  /** Looks into files that the reader has chosen, and changes nothing. */
  open(files: readonly File[]): Promise<Attempt>;
  /** Imports what was offered; its key is trusted from then on where the reader gives it a name, which may be ''. */
  accept(offered: Imported, trust?: { name: string }): Promise<Attempt>;
  /** Removes an import. */
  remove(n: number): Promise<Attempt>;
  /** Takes a change back. */
  undo(undo: Undo): Promise<Attempt>;
}

/** A refusal as a step. */
const refused = (file: string, what: ObstacleKind, detail = '', doing: 'import' | 'remove' = 'import'): Attempt => ({ step: { kind: 'refused', doing, file, obstacle: { what, detail } } });

/** The name of an error, and its text. */
function causeOf(error: unknown): { name: string; text: string } {
  return { name: error instanceof Error || error instanceof DOMException ? error.name : '', text: String(error) };
}

/** True for an error that says that the disk is full: a quota's, or that of Chromium's database, which tells it in words alone. */
const isFull = (name: string, text: string): boolean => name === 'QuotaExceededError' || /NO_SPACE\b/.test(text);

/** What the database does not do is a step, too. */
async function attempted(file: string, doing: 'import' | 'remove', run: () => Promise<Attempt>): Promise<Attempt> {
  try {
    return await run();
  } catch (error) {
    const { name, text } = causeOf(error);
    return refused(file, isFull(name, text) ? 'no-room' : 'not-kept', text, doing);
  }
}

/** Builds what the options page does over a store and the pack that came with the extension. */
export function createOptions(store: Store, pack: BundledPack): Options {
  const bundled = ofThisBuild(pack);
  /** What this page has opened: a large pack takes a second, and is opened once. */
  let open: Imported[] = [];
  const keys = async (): Promise<NamedKey[]> => [...pack.keys.map((one) => ({ ...one, own: false })), ...(await readKeys()).map((one) => ({ ...one, own: true }))];

  const openAll = async (): Promise<Imported[]> => (open = await openImports(await allImports(store), open));

  /** The imports that are kept, and those of them that are in use. */
  async function held(): Promise<{ imports: Imported[]; used: Imported[] }> {
    await keepFilled(store, bundled);
    const [imports, unused] = await Promise.all([openAll(), unusedImports(store)]);
    return { imports, used: imports.filter(({ n, opened }) => opened.ok && !unused.includes(n!)) };
  }

  const inUse = (used: readonly Imported[]): Contents => mergeImports(pack.read(), used);

  async function read(): Promise<OptionsShown> {
    const [{ imports, used }, known] = await Promise.all([held(), keys()]);
    const merged = inUse(used);
    return {
      version: pack.version,
      imports: await Promise.all(imports.map(async (one) => ({
        n: one.n!, file: one.file, day: one.imported, inUse: used.includes(one),
        ...(one.opened.ok && { version: one.opened.pack.version, signature: await signatureShown(one.opened.seal, known) }),
      }))),
      disputes: disputesShown(merged, used),
      keys: await keysShown(known),
      ...knownSites(merged),
    };
  }

  /** What an opened pack would come to. */
  async function offerOf(offered: Imported): Promise<Offer | undefined> {
    if (!offered.opened.ok) return undefined;
    const { used } = await held();
    return { file: offered.file, version: offered.opened.pack.version, signature: await signatureShown(offered.opened.seal, await keys()), changes: changesShown(inUse(used), inUse([...used, offered])) };
  }

  async function look(files: readonly File[]): Promise<Attempt> {
    const [file] = files;
    if (!file || files.length > 1) return refused(files.map(({ name }) => name).join(', '), 'several');
    if (file.size > MAX_BYTES) return refused(file.name, 'too-large', `${file.size} > ${MAX_BYTES}`);
    let bytes: Uint8Array<ArrayBuffer>;
    try {
      bytes = new Uint8Array(await file.arrayBuffer());
    } catch (error) {
      return refused(file.name, 'unreadable', String(error));
    }
    const opened = await openPack(bytes);
    if (!opened.ok) return refused(file.name, opened.problem.what, `expected: ${opened.problem.expected}\nfound: ${opened.problem.actual}`);
    // A clock that is behind is wrong: no pack comes before the one that the extension came with.
    const offered: Imported = { file: file.name, imported: [today(), pack.version.slice(0, '2026-07-10'.length)].sort().at(-1)!, bytes, opened };
    const offer = await offerOf(offered);
    return offer ? { step: { kind: 'offered', offer }, offered } : refused(file.name, 'unusable');
  }

  /** Changes the imports. */
  async function change(file: string, what: Change): Promise<Attempt | { n: number | undefined }> {
    if ('put' in what) open = [...open, what.put];
    const outcome = await changing(store, () => rebuild(store, bundled, what, open));
    return outcome.done ? { n: outcome.n } : refused(file, 'unusable', '', 'put' in what ? 'import' : 'remove');
  }

  async function take(offered: Imported, trust?: { name: string }): Promise<Attempt> {
    const seal = offered.opened.ok ? offered.opened.seal : undefined;
    // First, so that no import stands there without the trust that the reader gave with it.
    if (trust && seal?.state === 'signed') await trustKey({ name: trust.name.trim(), key: seal.key });
    const done = await change(offered.file, { put: offered });
    return 'step' in done ? done : { step: { kind: 'imported', file: offered.file }, undo: { change: { remove: done.n! }, file: offered.file } };
  }

  async function drop(n: number): Promise<Attempt> {
    const gone = (await openAll()).find((one) => one.n === n);
    // Another tab was faster.
    if (!gone) return { step: { kind: 'idle' } };
    return attempted(gone.file, 'remove', async () => {
      const done = await change(gone.file, { remove: n });
      return 'step' in done ? done : { step: { kind: 'removed', file: gone.file }, undo: { change: { put: gone }, file: gone.file } };
    });
  }

  const choose = (files: readonly File[]) => attempted(files[0]?.name ?? '', 'import', () => look(files));
  const accept = (offered: Imported, trust?: { name: string }) => attempted(offered.file, 'import', () => take(offered, trust));
  const remove = (n: number, file = '') => attempted(file, 'remove', () => drop(n));
  const undo = ({ change: back, file }: Undo): Promise<Attempt> => ('put' in back ? accept(back.put) : remove(back.remove, file));

  return { read, open: choose, accept, remove, undo };
}
