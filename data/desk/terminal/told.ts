import { DATA_FOLDER } from './folder.ts';
import { fromHere, quoted } from './given.ts';

/** Today's day where this machine stands. */
export function todayHere(): string {
  const now = new Date();
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, '0')).join('-');
}

/** A command of the desk on a data folder as it is typed, with what a shell would take apart in quotes. */
export function typedCommand(folder: string, ...words: string[]): string {
  const on = fromHere(folder) === fromHere(DATA_FOLDER) ? [] : ['--folder', fromHere(folder)];
  return ['npm run data --', ...[...on, ...words].map(quoted)].join(' ');
}

/** Says which files were written, as one would open them from here, and what commands to run next: each by its words. */
export function told(folder: string, files: string | readonly string[], next: readonly (readonly string[])[] = []): void {
  for (const file of [files].flat()) console.log(`written: ${fromHere(folder, file)}`);
  if (next.length > 0) console.log(['next:', ...next.map((words) => typedCommand(folder, ...words))].join('\n  '));
}
