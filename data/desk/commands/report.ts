import { Command } from 'commander';
import { changesBetween } from '../../../lib/pack/index.ts';
import type { Pack } from '../../../lib/schema/index.ts';
import { changesText } from '../report/changes-text.ts';
import { given } from '../terminal/given.ts';
import { folderOf, packOf } from '../terminal/folder.ts';
import { noSuch } from '../terminal/nearest.ts';
import { reportOf } from '../report/report.ts';
import { reportText } from '../report/report-text.ts';
import { packAt } from '../report/since.ts';
import { triedText, tryAccounts } from '../report/tried.ts';

type Options = { since?: string; changes?: boolean; json?: boolean; tried?: string };

async function report(folder: string, dispute: string | undefined, { since, changes: alone, json, tried }: Options): Promise<void> {
  if (alone && since === undefined) throw new Error('--changes goes with --since REVISION: changes since when?');
  const pack = packOf(folder);
  if (dispute !== undefined && !(dispute in pack.disputes)) throw noSuch('dispute', dispute, Object.keys(pack.disputes), 'disputes/');
  const disputes = Object.values(pack.disputes).filter(({ id }) => dispute === undefined || id === dispute);
  // First, so that nothing is printed of a report that cannot be made whole.
  const narrowed = (one: Pack): Pack => (dispute === undefined ? one : { ...one, disputes: Object.fromEntries(Object.entries(one.disputes).filter(([id]) => id === dispute)) });
  const changes = since === undefined ? undefined : changesBetween(narrowed(await packAt(folder, since)), narrowed(pack));
  const printed = (alone ? [] : disputes).map((one) => {
    const accounts = tried === undefined ? undefined : tryAccounts(one, pack.outlets, given(tried), (message) => console.error(message));
    if (json) return JSON.stringify({ ...reportOf(one), ...(accounts && { tried: accounts }) });
    return [reportText(reportOf(one)), ...(accounts ? [triedText(accounts)] : [])].join('\n\n');
  });
  if (changes) printed.push(json ? JSON.stringify({ since, changes }) : changesText(changes, since!));
  console.log(printed.join(json ? '\n' : '\n\n'));
}

/** `report`: what there is, what is thin, and what has changed. */
export function reportCommand(): Command {
  return new Command('report').description('what there is, what is thin, and what has changed')
    .argument('[dispute]', 'this dispute alone')
    .option('--since <revision>', 'what has changed since a git revision, such as HEAD~3 or main')
    .option('--changes', 'with --since: what has changed, and nothing else')
    .option('--tried <folder>', 'hold each account against its page in a folder of saved pages, which is kept outside the project')
    .option('--json', 'one JSON object a line and dispute')
    .action((dispute: string | undefined, options: Options, command: Command) => report(folderOf(command), dispute, options));
}
