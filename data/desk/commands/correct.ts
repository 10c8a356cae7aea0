import { Command, Option } from 'commander';
import { correct, type CorrectOptions, planCorrection } from '../write/correct.ts';
import { folderOf } from '../terminal/folder.ts';
import { askerHere, withAnswers } from '../terminal/terminal.ts';
import { todayHere, told } from '../terminal/told.ts';

/** `correct`: record an outlet's change to a statement. */
export function correctCommand(): Command {
  return new Command('correct').description("record an outlet's change to a statement; what stood there before is kept")
    .argument('<account>', 'the id of the account')
    .argument('<claim>', 'the id of the claim')
    .requiredOption('--on <day>', 'the day of the change, as the outlet gives it, else the day on which you saw it')
    .option('--dispute <id>', 'where several have an account of this id')
    .option('--number <number>', 'for a count').addOption(new Option('--bound <bound>', 'for a count: exact, about, over, under, at-least, at-most or nearly'))
    .option('--date <day|month>', 'for a date').option('--from <day>', 'for a period').option('--to <day>', 'for a period')
    .option('--version <version>', 'for a version').option('--names <ids>', 'for names, and prose that has some, as a,b,c')
    .option('--summary <text>', 'what it says now, in our words, in English')
    .option('--wording <words>', 'the value as the page prints it now').option('--label <words>', 'what the page calls the thing now')
    .option('--attribution <source>', 'whom it names now, from sources.yaml; or itself').option('--firmness <firmness>', 'plain, attributed or qualified')
    .option('--reason <text>', 'what the outlet says of the change, in our words')
    .option('--withdrawn', 'it took the statement out and put no other in its place')
    .option('--replace', 'put this in the place of the correction of that day, instead of after it')
    .action((account: string, claim: string, options: CorrectOptions, command: Command) => withAnswers(async () => {
      const folder = folderOf(command), today = todayHere(), asker = askerHere();
      const isAsked = asker !== undefined && planCorrection(folder, account, claim, options, today).lacksSummary;
      const summary = isAsked ? await asker.text('What does it say now? In English: one plain sentence of your own (Enter leaves it to be done)') : '';
      const { file, notes } = correct(folder, account, claim, summary === '' ? options : { ...options, summary }, today);
      for (const note of notes) console.log(`note: ${note}`);
      told(folder, file, [['check']]);
    }));
}
