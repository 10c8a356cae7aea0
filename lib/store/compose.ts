import { mergePacks, openPack, type Opened } from '../pack/index.ts';
import { compileDispute, compileGate, watchlist, type CompiledDispute, type Gate } from '../recognise/index.ts';
import type { Pack } from '../schema/index.ts';
import type { ImportRow } from './tables.ts';

/** An imported file with what was found in it. */
export interface Imported extends Omit<ImportRow, 'n'> {
  /** Undefined for one that the store does not hold yet. */
  n?: number | undefined;
  opened: Opened;
}

/** All that the cache is filled with. */
export interface Composed {
  /** The pack in use: what came with the extension, and every import on top of it. */
  pack: Pack;
  compiled: { id: string; compiled: CompiledDispute }[];
  gate: Gate;
  watch: string[][][];
  /** Imports that could not be put to use: their file does not open any more, or what they bring does not fit the rest. */
  unused: Imported[];
}

/** Opens the imports of the store, in the order in which they came. One that does not open is among them, and says why. */
export function openImports(rows: readonly ImportRow[]): Promise<Imported[]> {
  return Promise.all(rows.map(async (row) => ({ ...row, opened: await openPack(row.bytes) })));
}

/** A pack with some imports on top of it, as far as they open. None can have been kept up beyond the day on which it came. */
export function mergeImports(bundled: Pack, imports: readonly Imported[]): Promise<Pack> {
  const open = imports.flatMap(({ opened, imported }) => (opened.ok ? [{ pack: opened.pack, imported }] : []));
  return mergePacks([bundled, ...open.map(({ pack }) => pack)], [undefined, ...open.map(({ imported }) => imported)]);
}

/** What a pack and some imports make, all imports at once. Throws where they don't fit. */
async function fit(bundled: Pack, imports: readonly Imported[]): Promise<Omit<Composed, 'unused'>> {
  const pack = await mergeImports(bundled, imports);
  const disputes = Object.values(pack.disputes);
  return {
    pack,
    compiled: disputes.map((dispute) => ({ id: dispute.id, compiled: compileDispute(dispute) })),
    gate: compileGate(disputes),
    watch: watchlist(disputes),
  };
}

/** The imports that fit, tried one after the other. */
async function fitting(bundled: Pack, imports: readonly Imported[]): Promise<Imported[]> {
  const good: Imported[] = [];
  for (const one of imports) {
    if (await fit(bundled, [...good, one]).then(() => true, () => false)) good.push(one);
  }
  return good;
}

/**
 * Puts the pack that came with the extension and the imports together, and compiles the whole. An import that does not
 * fit is left out and the others stand; throws only where the bundled pack itself cannot be compiled.
 */
export async function compose(bundled: Pack, imports: readonly Imported[]): Promise<Composed> {
  const open = imports.filter(({ opened }) => opened.ok);
  try {
    return { ...await fit(bundled, open), unused: imports.filter((one) => !open.includes(one)) };
  } catch {
    const good = await fitting(bundled, open);
    return { ...await fit(bundled, good), unused: imports.filter((one) => !good.includes(one)) };
  }
}
