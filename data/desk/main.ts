/** The desk: the maintainers' command line, thin over lib/. Run as `npm run data -- COMMAND`. */
import { Command } from 'commander';
import { findingText } from './check.ts';
import { loadPack } from './load.ts';
import { tryFiles } from './try.ts';
import { printValues } from './values.ts';
import type { Language, Pack } from '../../lib/schema/index.ts';

const FOLDER = new URL('..', import.meta.url).pathname;

/** The pack of `data/`; prints the findings and ends with 1 where it does not pass its checks. */
function packOrExit(): Pack {
  const loaded = loadPack(FOLDER);
  if (loaded.ok) return loaded.pack;
  for (const finding of loaded.findings) console.error(findingText(finding));
  console.error(`\n${loaded.findings.length} ${loaded.findings.length === 1 ? 'finding' : 'findings'}`);
  process.exit(1);
}

const desk = new Command('data').description("Keep Crossread's annotation data.").showHelpAfterError();

desk.command('check').description('check all data files: their form, and that what they name is there').action(() => {
  const { version, outlets, disputes } = packOrExit();
  const accounts = Object.values(disputes).reduce((sum, dispute) => sum + Object.keys(dispute.accounts).length, 0);
  console.log(`${Object.keys(outlets).length} outlets, ${Object.keys(disputes).length} disputes, ${accounts} accounts: nothing found. Pack ${version}`);
});

desk.command('try').description('read saved pages and print what is recognised on them')
  .argument('<file...>', 'saved pages')
  .option('--json', 'one JSON object a line and file')
  .option('--url <url>', 'where the page stood; else it is taken from the page')
  .option('--explain', 'with the terms, the values and the nearest misses (the default without --json)')
  .action((files: string[], options: { json?: boolean; url?: string }) => tryFiles(packOrExit(), files, options, (line) => console.log(line)));

desk.command('values').description('print the counts, dates, periods and versions that are read in a text')
  .argument('<text>', 'a sentence; - reads standard input, a text a line')
  .option('--json', 'one line of JSON a text')
  .option('--language <language>', 'en, ko, zh, zh-Hant or ja')
  .option('--published <day>', 'the day from which dates without a year are counted, such as 2026-07-03')
  .action((text: string, options: { json?: boolean; language?: Language; published?: string }) => printValues(text, options, (line) => console.log(line)));

desk.parseAsync().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
});
