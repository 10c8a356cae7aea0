import { Command, Option } from 'commander';
import { against } from '../check/against.ts';
import { checkFolder, type Checked } from '../check/check.ts';
import { fixFolder } from '../check/fix.ts';
import { fromHere, given } from '../terminal/given.ts';
import { folderOf } from '../terminal/folder.ts';
import { noSuch } from '../terminal/nearest.ts';
import { counted, extent, FORMATS, type Format, MARKDOWN_HEAD, printed } from '../check/print.ts';
import { todayHere } from '../terminal/told.ts';
import { savedPage } from '../write/saved-page.ts';

type Options = { fix?: boolean; against?: string; account?: string; format: Format };

/** Findings of one account against its saved article. Throws where there is no such account, or where it is not said which is meant. */
function againstFile({ folder }: Checked, { against: file, account }: Options) {
  if (file === undefined && account === undefined) return [];
  if (file === undefined || account === undefined) throw new Error('--against FILE and --account ID go together: an account is held against its saved article');
  const homes = Object.values(folder.disputes).filter(({ accounts }) => account in accounts);
  const ids = Object.values(folder.disputes).flatMap(({ accounts }) => Object.keys(accounts));
  if (homes.length === 0) throw noSuch('account', account, ids, 'the accounts that can be read');
  const saved = savedPage(given(file));
  return homes.flatMap(({ id }) => against(folder, id, account, saved));
}

function check(folder: string, disputes: readonly string[], options: Options): void {
  const { fix, format } = options;
  if (fix) for (const { file, told } of fixFolder(folder, todayHere())) (format === 'text' ? console.log : console.error)(`mended ${fromHere(folder, file)}: ${told}`);
  const checked = checkFolder(folder, todayHere(), disputes.length > 0 ? disputes : undefined);
  const findings = [...checked.findings, ...againstFile(checked, options)];
  if (format === 'markdown' && findings.length > 0) console.log(MARKDOWN_HEAD);
  for (const finding of findings) console.log(printed(finding, format, folder));
  const files = new Set(findings.map(({ file }) => file)).size;
  const last = findings.length > 0 ? `${counted(findings.length, 'finding')} in ${counted(files, 'file')}` : `nothing found in ${extent(checked.folder)}`;
  if (format !== 'json') console.log(format === 'markdown' ? `\n${last}` : last);
  process.exitCode = findings.length > 0 ? 1 : 0;
}

/** `check`: all data files, their form and the editorial rules. Ends with 0 where nothing is found, 1 where something is, 2 where it could not be looked for. */
export function checkCommand(): Command {
  return new Command('check').description('check all data files: their form, what they refer to, and the editorial rules')
    .argument('[dispute...]', 'these disputes alone, with all outlets')
    .option('--fix', 'first mend what is mechanical: tabs, line ends, names of accounts, lists of untranslated languages, the other side of relations, asOf')
    .option('--against <file>', 'hold an account against its saved article: its address, the words that are kept of it, and runs of eight words that both have')
    .option('--account <id>', 'the account that --against is for, such as sbs-news-2026-07-03')
    .addOption(new Option('--format <format>', 'how findings are printed').choices(FORMATS).default('text'))
    .addHelpText('after', '\nEnds with 0 where nothing is found, 1 where something is, 2 where it could not be looked for.')
    .action((disputes: string[], options: Options, command: Command) => {
      try {
        check(folderOf(command), disputes, options);
      } catch (error) {
        console.error(error instanceof Error ? error.message : error);
        process.exitCode = 2;
      }
    });
}
