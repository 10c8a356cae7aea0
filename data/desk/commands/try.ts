import { Command } from 'commander';
import { folderOf, packOf } from '../folder.ts';
import { tryFiles } from '../try.ts';

/** `try`: reads saved pages and prints what is recognised on them. */
export function tryCommand(): Command {
  return new Command('try').description('read saved pages and print what is recognised on them')
    .argument('<file...>', 'saved pages')
    .option('--json', 'one JSON object a line and file')
    .option('--url <url>', 'where the page stood; else it is taken from the page')
    .option('--explain', 'with the terms, the values and the nearest misses (the default without --json)')
    .action((files: string[], options: { json?: boolean; url?: string }, command: Command) => tryFiles(packOf(folderOf(command)), files, options, (line) => console.log(line)));
}
