/**
 * The desk: the maintainers' command line, thin over lib/. Run as `npm run data -- COMMAND`. One command a file in commands/,
 * and behind them: read/ (from files to a pack, and what is wrong with them), check/ (and what is mechanical to mend), try/
 * (pages against the pack), write/ (drafts and corrections), report/, pack/ (what readers get), terminal/ (questions and options).
 */
import { Command } from 'commander';
import { addCommand } from './commands/add.ts';
import { checkCommand } from './commands/check.ts';
import { correctCommand } from './commands/correct.ts';
import { formsCommand } from './commands/forms.ts';
import { keygenCommand } from './commands/keygen.ts';
import { newCommand } from './commands/new.ts';
import { packCommand } from './commands/pack.ts';
import { reportCommand } from './commands/report.ts';
import { schemaCommand } from './commands/schema.ts';
import { tryCommand } from './commands/try.ts';
import { valuesCommand } from './commands/values.ts';
import { verifyCommand } from './commands/verify.ts';
import { HYPHENS, swallowed } from './terminal/swallowed.ts';

const desk = new Command('data')
  .description("Keep Crossread's annotation data.")
  .option('--folder <folder>', 'the data folder to work on (data/ of this project)')
  .showHelpAfterError();

for (const command of [newCommand, addCommand, checkCommand, tryCommand, reportCommand, correctCommand, packCommand, keygenCommand, verifyCommand, valuesCommand, formsCommand, schemaCommand]) desk.addCommand(command());

/** Nothing is done of a command that npm has taken options from. */
desk.hook('preAction', (_, command) => {
  const taken = swallowed(command, process.argv, process.env);
  if (taken.length > 0) command.error(`npm kept ${taken.join(', ')} to itself. ${HYPHENS}`);
});

/** What may have led to a command line that is not understood. */
function why(message: string): string {
  if (message.includes('too many arguments')) return `${message.trimEnd()}\nIs one of them a name with spaces? It goes in quotes: "my page.html".\n`;
  return message.includes('required option') ? `${message.trimEnd()}\nIf you gave it: ${HYPHENS}\n` : message;
}
function tellWhy(command: Command): void {
  command.configureOutput({ outputError: (message, write) => write(why(message)) });
  command.commands.forEach(tellWhy);
}
tellWhy(desk);

/** A command line that is not understood ends with 2: scripts can tell that from findings, which end with 1. */
function endWith2(command: Command): void {
  command.exitOverride(({ exitCode }) => process.exit(exitCode === 0 ? 0 : 2));
  command.commands.forEach(endWith2);
}
endWith2(desk);

desk.parseAsync().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
