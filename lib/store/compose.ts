import { mergePacks, openPack, type Contents, type Opened } from '../pack/index.ts';
import { compileDispute, compileGate, watchlist, type Gate } from '../recognise/index.ts';
import type { Pack } from '../schema/index.ts';
import type { ImportRow, Row } from './tables.ts';

/** An imported file with what was found in it. */
export interface Imported extends Omit<ImportRow, 'n'> {
  /** Undefined for one that the store does not hold yet. */
  n?: number | undefined;
  opened: Opened;
}

/** All that the cache is filled with. */
export interface Composed {
  /** What came with the extension, and every import on top of it. */
  outlets: Row<'outlets'>[];
  disputes: Row<'disputes'>[];
  /** Those of the disputes that came with the extension: of imports there may be thousands, each of which is compiled when a page first names its parties. */
  compiled: Row<'compiled'>[];
  gate: Gate;
  watch: string[][][];
  /** The day up to which the newest dispute was kept. */
  asOf: string;
  /** Imports that could not be put to use: their file does not open any more, or what they bring does not fit the rest. */
  unused: Imported[];
}

/** True for the same bytes; a damaged row of the database may have something else there, of any length. */
const areSame = (some: Uint8Array, others: Uint8Array): boolean => {
  if (!ArrayBuffer.isView(some) || !ArrayBuffer.isView(others) || some.length !== others.length) return false;
  for (let at = 0; at < some.length; at += 1) if (some[at] !== others[at]) return false;
  return true;
};

/** Opens the imports of the store, in the order in which they came, those that are `known` excepted, since the same bytes always open alike. One that does not open is among them, and says why. */
export async function openImports(rows: readonly ImportRow[], known: readonly Imported[] = []): Promise<Imported[]> {
  return Promise.all(rows.map(async (row) => ({ ...row, opened: known.find(({ bytes }) => areSame(bytes, row.bytes))?.opened ?? await openPack(row.bytes) })));
}

/** A pack with some imports on top of it, as far as they open. None can have been kept up beyond the day on which it came. */
export function mergeImports(bundled: Pack, imports: readonly Imported[]): Contents {
  const open = imports.flatMap(({ opened, imported }) => (opened.ok ? [{ pack: opened.pack, imported }] : []));
  return mergePacks([bundled, ...open.map(({ pack }) => pack)], [undefined, ...open.map(({ imported }) => imported)]);
}

const encoder = new TextEncoder();

/** What a pack and some imports make, all imports at once. Throws where they don't fit. */
function fit(bundled: Pack, imports: readonly Imported[]): Omit<Composed, 'unused'> {
  const pack = mergeImports(bundled, imports);
  const disputes = Object.values(pack.disputes);
  return {
    outlets: Object.entries(pack.outlets).map(([id, outlet]) => ({ id, outlet })),
    disputes: disputes.map((dispute) => ({ id: dispute.id, json: encoder.encode(JSON.stringify(dispute)) })),
    compiled: disputes.filter((dispute) => bundled.disputes[dispute.id] === dispute).map((dispute) => ({ id: dispute.id, compiled: compileDispute(dispute) })),
    gate: compileGate(disputes, Object.keys(bundled.disputes)),
    watch: watchlist(disputes),
    asOf: disputes.map(({ asOf }) => asOf).sort().at(-1) ?? '',
  };
}

/** The imports that fit, tried one after the other. */
function fitting(bundled: Pack, imports: readonly Imported[]): Imported[] {
  return imports.reduce<Imported[]>((good, one) => {
    try {
      fit(bundled, [...good, one]);
      return [...good, one];
    } catch {
      return good;
    }
  }, []);
}

/**
 * Puts the pack that came with the extension and the imports together, and compiles the whole. An import that does not
 * fit is left out and the others stand; throws only where the bundled pack itself cannot be compiled.
 */
export function compose(bundled: Pack, imports: readonly Imported[]): Composed {
  const open = imports.filter(({ opened }) => opened.ok);
  try {
    return { ...fit(bundled, open), unused: imports.filter((one) => !open.includes(one)) };
  } catch {
    const good = fitting(bundled, open);
    return { ...fit(bundled, good), unused: imports.filter((one) => !good.includes(one)) };
  }
}
