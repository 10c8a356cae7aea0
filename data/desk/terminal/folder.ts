import { fileURLToPath } from 'node:url';
import type { Command } from 'commander';
import type { Pack } from '../../../lib/schema/index.ts';
import { findingsText, type Finding } from '../read/findings.ts';
import { given } from './given.ts';
import { loadPack, packed, readFolder, structureFindings } from '../read/load.ts';

/** The data folder of this project. */
export const DATA_FOLDER = fileURLToPath(new URL('../..', import.meta.url));

/** The data folder that a command works on: `--folder` of the desk, from where the maintainer stands; else this project's. */
export function folderOf(command: Command): string {
  const { folder } = command.optsWithGlobals<{ folder?: string }>();
  return folder === undefined ? DATA_FOLDER : given(folder);
}

/** The pack of a data folder, drafts included unless they are not wanted. Throws with all findings where there is none: the desk prints them and ends with 1. */
export function packOf(folder: string, drafts: 'with' | 'without' = 'with'): Pack {
  const loaded = loadPack(folder, drafts);
  if (loaded.ok) return loaded.pack;
  throw new Error(told(folder, loaded.findings));
}

/** Findings for people, and how many. */
function told(folder: string, findings: readonly Finding[]): string {
  return `${findingsText(folder, findings)}\n\n${findings.length} ${findings.length === 1 ? 'finding' : 'findings'}`;
}

/**
 * The disputes of a data folder as far as recognition needs them: frame, terms and claims. Accounts, outlets and sources may
 * be half done: a dispute is tried long before it is finished. `beside` counts the findings that don't matter here. Throws with those that do.
 */
export function recognisedOf(folder: string): { pack: Pack; beside: number } {
  const { reading, disputes } = readFolder(folder);
  const matters = ({ file }: Finding) => /^disputes\/[^/]+\/(dispute\.yaml|terms\.yaml|sources\.yaml|claims\/.*)$|^disputes\/?[^/]*$/.test(file);
  const inTheWay = reading.findings.filter(matters);
  if (inTheWay.length > 0) throw new Error(told(folder, inTheWay));
  const bare = Object.fromEntries(Object.entries(disputes).map(([id, dispute]) => [id, { ...dispute, accounts: {}, sources: {}, timeline: [] }]));
  const pack = packed({ outlets: {}, disputes: bare });
  const broken = structureFindings(reading, pack);
  if (broken.length > 0) throw new Error(told(folder, broken));
  return { pack, beside: reading.findings.length };
}
