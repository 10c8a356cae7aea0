import { fileURLToPath } from 'node:url';
import type { Command } from 'commander';
import type { Pack } from '../../../lib/schema/index.ts';
import { findingText } from '../read/findings.ts';
import { loadPack } from '../read/load.ts';

/** The data folder of this project. */
export const DATA_FOLDER = fileURLToPath(new URL('../..', import.meta.url));

/** The data folder that a command works on: `--folder` of the desk, else this project's. */
export function folderOf(command: Command): string {
  return command.optsWithGlobals<{ folder?: string }>().folder ?? DATA_FOLDER;
}

/** The pack of a data folder, drafts included unless they are not wanted. Throws with all findings where there is none: the desk prints them and ends with 1. */
export function packOf(folder: string, drafts: 'with' | 'without' = 'with'): Pack {
  const loaded = loadPack(folder, drafts);
  if (loaded.ok) return loaded.pack;
  const { findings } = loaded;
  throw new Error(`${findings.map(findingText).join('\n')}\n\n${findings.length} ${findings.length === 1 ? 'finding' : 'findings'}`);
}
