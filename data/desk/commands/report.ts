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

type Options = { since?: string; json?: boolean; tried?: string };

/** What is printed: what was asked for, or the report where nothing was. */
async function report(folder: string, dispute: string | undefined, { since, json, tried }: Options): Promise<void> {
  const pack = packOf(folder);
  if (dispute !== undefined && !(dispute in pack.disputes)) throw noSuch('dispute', dispute, Object.keys(pack.disputes), 'disputes/');
  const disputes = Object.values(pack.disputes).filter(({ id }) => dispute === undefined || id === dispute);
  // First, so that nothing is printed of a report that cannot be made whole.
  const narrowed = (one: Pack): Pack => (dispute === undefined ? one : { ...one, disputes: Object.fromEntries(Object.entries(one.disputes).filter(([id]) => id === dispute)) });
  const changes = since === undefined ? undefined : changesBetween(narrowed(await packAt(folder, since)), narrowed(pack));
  const printed = (since !== undefined && tried === undefined ? [] : disputes).map((one) => {
    if (tried === undefined) return json ? JSON.stringify(reportOf(one)) : reportText(reportOf(one));
    const accounts = tryAccounts(one, pack.outlets, given(tried), (message) => console.error(message));
    return json ? JSON.stringify({ dispute: one.id, tried: accounts }) : triedText(one.id, accounts);
  });
  if (changes) printed.push(json ? JSON.stringify({ since, changes }) : changesText(changes, since!));
  console.log(printed.join(json ? '\n' : '\n\n'));
}

/** `report`: what there is, what is thin, and what has changed. */
export function reportCommand(): Command {
  return new Command('report').description('what there is, what is thin, and what has changed')
    .argument('[dispute]', 'this dispute alone')
    .option('--since <revision>', 'instead, what has changed since a git revision, such as HEAD~3 or main')
    .option('--tried <folder>', 'instead, hold each account against its page in a folder of saved pages, which is kept outside the project')
    .option('--json', 'one JSON object a line and dispute')
    .action((dispute: string | undefined, options: Options, command: Command) => report(folderOf(command), dispute, options));
}
