/**
 * The desk: the maintainers' command line, thin over lib/. Run as `npm run data -- COMMAND`. One command a file in commands/,
 * and behind them: read/ (from files to a pack, and what is wrong with them), check/ (and what is mechanical to mend), try/
 * (pages against the pack), write/ (drafts and corrections), report/, pack/ (what readers get), terminal/ (questions and options).
 */
import { Command } from 'commander';
import { addCommand } from './commands/add.ts';
import { checkCommand } from './commands/check.ts';
import { correctCommand } from './commands/correct.ts';
import { keygenCommand } from './commands/keygen.ts';
import { newCommand } from './commands/new.ts';
import { packCommand } from './commands/pack.ts';
import { reportCommand } from './commands/report.ts';
import { schemaCommand } from './commands/schema.ts';
import { tryCommand } from './commands/try.ts';
import { valuesCommand } from './commands/values.ts';
import { verifyCommand } from './commands/verify.ts';

const desk = new Command('data')
  .description("Keep Crossread's annotation data.")
  .option('--folder <folder>', 'the data folder to work on (data/ of this project)')
  .showHelpAfterError();

for (const command of [newCommand, addCommand, checkCommand, tryCommand, reportCommand, correctCommand, packCommand, keygenCommand, verifyCommand, valuesCommand, schemaCommand]) desk.addCommand(command());

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
