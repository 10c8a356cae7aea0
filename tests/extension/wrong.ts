/** What must hold after every fault: nothing that the reader wrote is lost, and nothing that is shown or kept is wrong. */
import { openImports, openStore, type ImportRow } from '../../lib/store/index.ts';
import { watchlist } from '../../lib/recognise/index.ts';
import type { World } from './world.ts';

/** All that is wrong in a world that has come to rest. */
export async function wrongIn(world: World): Promise<string[]> {
  const told: string[] = world.errors.map((error) => `an error that nobody took: ${error}`);
  for (const { id, url, badge, sidebar } of world.tabs.values()) {
    const notes = sidebar?.notes.reduce((sum, one) => sum + one.notes.length, 0) ?? 0;
    if (badge !== (notes === 0 ? '' : String(notes))) told.push(`tab ${id} has ${notes} notes and the badge '${badge}'`);
    if (sidebar && sidebar.address !== url) told.push(`tab ${id} at ${url} has the notes of ${sidebar.address}`);
  }
  return [...told, ...await wrongList(world)];
}

/** The list of the detector may be away, but not lack a dispute that is known: its pages would be passed over. */
async function wrongList(world: World): Promise<string[]> {
  const { watch } = world.local;
  if (watch === undefined) return [];
  const imports = await openImports(await importsOf(world));
  const packs = [world.bundled.read(), ...imports.flatMap(({ opened }) => (opened.ok ? [opened.pack] : []))];
  const listed = new Set((JSON.parse(watch as string) as unknown[]).map((one) => JSON.stringify(one)));
  return packs.flatMap(({ disputes }) => Object.values(disputes)).filter((dispute) => !listed.has(JSON.stringify(watchlist([dispute])[0]))).map(({ id }) => `the list lacks ${id}`);
}

/** The imports that are kept, seen by another connection. */
export async function importsOf(world: World): Promise<ImportRow[]> {
  const store = openStore(world.database);
  try {
    return await store.all('imports');
  } finally {
    store.close();
  }
}
