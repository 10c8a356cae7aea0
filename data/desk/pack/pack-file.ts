import { createHash } from 'node:crypto';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { type Opened, openPack, sealPack } from '../../../lib/pack/index.ts';
import { livePack } from '../check/live.ts';
import { findingsText } from '../read/findings.ts';
import { given } from '../terminal/given.ts';
import { readSigningKey } from '../read/keys.ts';
import { counted } from '../check/print.ts';
import { writeWhole } from '../write/write.ts';

/** What `pack` made: where it is, whether it was there before, byte for byte, and what it holds. */
export interface PackFile {
  file: string;
  state: 'written' | 'unchanged';
  bytes: number;
  sha256: string;
  opened: Opened & { ok: true };
}

/** Puts a file where it belongs. What is there stays where it has another content, unless `force` says otherwise. */
function put(file: string, bytes: Uint8Array, force: boolean): 'written' | 'unchanged' {
  if (existsSync(file)) {
    if (!statSync(file).isFile()) throw new Error(`${file}: this is a folder, and a pack is a file.\n  Choose another name with --out.`);
    if (readFileSync(file).equals(bytes)) return 'unchanged';
    if (!force) throw new Error(`${file} is there already, with another content, and was left as it is.\n  Choose another name with --out, or write over it with --force.`);
  }
  writeWhole(dirname(file), basename(file), new TextDecoder().decode(bytes));
  return 'written';
}

/**
 * Makes the pack file of a data folder, drafts left out: `out`, else `crossread-<version>.pack` here. Signed where there
 * is a key file. Throws, with all findings, where what readers get does not pass its checks; `today` is the day for these.
 */
export async function makePackFile(folder: string, today: string, { out, sign, force = false }: { out?: string; sign?: string; force?: boolean }): Promise<PackFile> {
  const loaded = livePack(folder, today);
  if (!loaded.ok) throw new Error(`${findingsText(folder, loaded.findings)}\n\n${counted(loaded.findings.length, 'finding')}: no pack was written`);
  const { pack } = loaded;
  const bytes = await sealPack(pack, sign === undefined ? undefined : await readSigningKey(sign));
  const opened = await openPack(bytes);
  if (!opened.ok) throw new Error(`this pack would not open: ${opened.problem.expected}, but found ${opened.problem.actual}`);
  const file = out ?? given(`crossread-${pack.version}.pack`);
  return { file, state: put(file, bytes, force), bytes: bytes.length, sha256: createHash('sha256').update(bytes).digest('hex'), opened };
}
