import { spawnSync } from 'node:child_process';
import { dirname } from 'node:path';
import { existsSync } from 'node:fs';

/** The nearest folder above a file that is there: the file's own may still have to be made. */
function standingAbove(file: string): string {
  let folder = dirname(file);
  while (!existsSync(folder) && dirname(folder) !== folder) folder = dirname(folder);
  return folder;
}

/** True where git would take a file in with the next commit of everything: it stands in a working tree, and nothing there has it ignored. Without git, nobody commits. */
export function isCommitted(file: string): boolean {
  const git = (...args: string[]) => spawnSync('git', args, { cwd: standingAbove(file), encoding: 'utf8' });
  const inside = git('rev-parse', '--is-inside-work-tree');
  return inside.status === 0 && inside.stdout.trim() === 'true' && git('check-ignore', '--quiet', '--', file).status === 1;
}
