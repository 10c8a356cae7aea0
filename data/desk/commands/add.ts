import { Command } from 'commander';
import { addPage } from '../write/add.ts';
import { fromHere, given } from '../terminal/given.ts';
import { folderOf } from '../terminal/folder.ts';
import type { AddOptions } from '../write/heading.ts';
import { askerHere, withAnswers } from '../terminal/terminal.ts';
import { todayHere, told } from '../terminal/told.ts';

/** `add`: read a saved page and draft an account of it. */
export function addCommand(): Command {
  return new Command('add').description('read a saved page and draft an account of it; asks for each point, unless --yes')
    .argument('<file>', 'the page, saved as HTML')
    .option('--url <address>', 'where the page stood; else it is taken from the page')
    .option('--dispute <id>', 'else the one that the page is recognised to cover')
    .option('--outlet <id>', 'else the one whose host the page stands on')
    .option('--country <code>', 'of an outlet that is new')
    .option('--published <day>', 'the day on the page; this and the following are else taken from it')
    .option('--recorded <day>', 'the day on which you read it (today)')
    .option('--language <tag>', 'of the article')
    .option('--read <whole|beginning>', 'how much of it you read')
    .option('--translated <machine|human|unsaid>', 'where it is a translation')
    .option('--byline <names>', 'who signs it')
    .option('--languages <tags>', 'in which the summaries are asked for, as en,ko (asked at the end)')
    .option('--yes', 'ask nothing (as where there is no terminal): write a draft with its summaries still to be done')
    .action((file: string, options: AddOptions, command: Command) => withAnswers(async () => {
      const folder = folderOf(command);
      const page = given(file);
      const { written, notes } = await addPage(folder, page, options, options.recorded ?? todayHere(), options.yes ? undefined : askerHere());
      for (const note of notes) console.log(`note: ${note}`);
      told(folder, written, [['check'], ['try', '--explain', fromHere(page)]]);
    }));
}
