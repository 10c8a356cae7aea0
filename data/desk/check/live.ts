import type { Pack } from '../../../lib/schema/index.ts';
import { foldersIn, type Reading } from '../read/files.ts';
import type { Finding } from '../read/findings.ts';
import { loadPack, packed, readFolder } from '../read/load.ts';
import { checkFolder } from './check.ts';

/**
 * What readers get of a data folder: its disputes without the drafts, once they pass every check; else all findings on
 * them. A draft may be half done, and keeps nobody from the rest; a dispute that cannot be read counts as live, so that
 * it never falls out unnoticed. `today` is an ISO 8601 day.
 */
export function livePack(folder: string, today: string): { ok: true; pack: Pack } | { ok: false; findings: Finding[] } {
  const { disputes } = readFolder(folder);
  const aside: Reading = { folder, findings: [], files: new Map() };
  const live = foldersIn(aside, 'disputes').filter((id) => disputes[id]?.status !== 'draft');
  if (live.length === 0) return loadPack(folder, 'without');
  const { findings, folder: read } = checkFolder(folder, today, live);
  return findings.length > 0 ? { ok: false, findings } : { ok: true, pack: packed(read) };
}
