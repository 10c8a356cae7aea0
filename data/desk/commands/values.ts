import { Command } from 'commander';
import { printValues, type ValuesOptions } from '../try/values.ts';

/** `values`: what is read in a sentence. */
export function valuesCommand(): Command {
  return new Command('values').description('print the counts, dates, periods and versions that are read in a text')
    .argument('<text>', 'a sentence; - reads standard input, a text a line')
    .option('--json', 'one line of JSON a text')
    .option('--language <language>', 'en, ko, zh, zh-Hant or ja')
    .option('--published <day>', 'the day from which dates without a year are counted, such as 2026-07-03')
    .action((text: string, options: ValuesOptions) => printValues(text, options, (line) => console.log(line)));
}
