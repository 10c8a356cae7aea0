import { Command } from 'commander';
import { folderOf } from '../terminal/folder.ts';
import { type AccountOptions, newAccount } from '../write/new-account.ts';
import { type ClaimOptions, newClaim } from '../write/new-claim.ts';
import { type DisputeOptions, newDispute } from '../write/new-dispute.ts';
import { newOutlet, type OutletOptions } from '../write/new-outlet.ts';
import { several } from '../terminal/options.ts';
import { askerHere, withAnswers } from '../terminal/terminal.ts';
import { todayHere, told } from '../terminal/told.ts';

function outletCommand(): Command {
  return new Command('outlet').description('a publisher: outlets/ID.yaml. Asks for what the options leave out')
    .argument('<id>', 'such as ars-technica')
    .option('--name <name>', 'the name that readers know it by')
    .option('--name-ko <name>', 'the same in Korean').option('--name-zh <name>', 'in Chinese, simplified').option('--name-zh-hant <name>', 'in Chinese, traditional').option('--name-ja <name>', 'in Japanese')
    .option('--host <host>', 'a host that its articles stand on; may be given again', several)
    .option('--country <code>', 'two letters, such as US')
    .option('--language <tag>', 'a language that it publishes in, such as en; may be given again', several)
    .action((id: string, options: OutletOptions, command: Command) => withAnswers(async () => told(folderOf(command), await newOutlet(folderOf(command), id, options, askerHere()))));
}

function accountCommand(): Command {
  return new Command('account').description('one article, with statements to fill in. `add` reads a saved page and fills them in')
    .argument('<outlet>', 'the id of its outlet')
    .option('--dispute <id>', 'needed where there are several')
    .option('--url <address>', "where it stands on the outlet's own hosts; may be given again", several)
    .option('--copy <address>', 'where another prints the same text; may be given again', several)
    .option('--published <day>', 'the day on the page; left out where there is none')
    .option('--recorded <day>', 'the day on which you read it (today)')
    .option('--language <tag>', "of the article (the outlet's first)")
    .option('--read <whole|beginning>', 'how much of it was read (whole)')
    .option('--translated <machine|human|unsaid>', 'where it is a translation')
    .option('--title <words>', 'the first words of its headline, seven at most')
    .option('--byline <names>', 'who signs it')
    .option('--id <id>', 'the id of the account: OUTLET-DAY, or OUTLET without a day, and more words behind it where that is taken')
    .option('--claims <ids>', 'the claims that it speaks to, as a,b,c', several)
    .action((outlet: string, options: AccountOptions, command: Command) => told(folderOf(command), newAccount(folderOf(command), outlet, options, todayHere())));
}

function disputeCommand(): Command {
  return new Command('dispute').description('a controversy between named parties: a folder with examples to fill in')
    .argument('<id>', 'such as acme-globex-2026')
    .option('--title <title>', 'the dispute and its time, such as "Acme and Globex, May 2026"')
    .option('--party <name>', 'a party, by its bare name (or id=name); given again for each', (value: string, before: string[] = []) => [...before, value])
    .option('--language <tag>', 'a language in which it is to be recognised (en); may be given again', several)
    .action((id: string, options: DisputeOptions, command: Command) => told(folderOf(command), newDispute(folderOf(command), id, options, todayHere()), [['new', 'claim', 'ID', '--dispute', id, '…'], ['try', '--explain', 'FILE'], ['check']]));
}

function claimCommand(): Command {
  return new Command('claim').description('a point of a dispute, as a neutral question')
    .argument('<id>', 'such as accounts-count')
    .option('--dispute <id>', 'needed where there are several')
    .option('--topic <id>', 'the file in claims/ that it goes into; a new one is begun')
    .option('--kind <kind>', 'of its value: count, date, period, version, names or stated')
    .option('--measure <measure>', 'for a count that is an amount: percent, or a currency such as USD')
    .option('--question <question>', 'such as "How many accounts?"')
    .option('--label <words>', 'the point in two or three words')
    .option('--names <ids>', 'for names: what the value may be, as a,b,c', several)
    .action((id: string, options: ClaimOptions, command: Command) => told(folderOf(command), newClaim(folderOf(command), id, options), [['check']]));
}

/** `new`: start a dispute, an outlet, a claim or an account. */
export function newCommand(): Command {
  const command = new Command('new').description('start a dispute, an outlet, a claim or an account');
  for (const part of [disputeCommand, claimCommand, outletCommand, accountCommand]) command.addCommand(part());
  return command;
}
