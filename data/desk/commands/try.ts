import { Command } from 'commander';
import { Address } from '../../../lib/schema/index.ts';
import { must } from '../terminal/options.ts';
import { given } from '../terminal/given.ts';
import { folderOf, recognisedOf } from '../terminal/folder.ts';
import { noSuch } from '../terminal/nearest.ts';
import { tryFiles, type TryOptions } from '../try/try.ts';

/** `try`: reads saved pages and prints what is recognised on them. */
export function tryCommand(): Command {
  return new Command('try').description('read saved pages and print what is recognised on them')
    .argument('<file...>', 'saved pages, or folders of them')
    .option('--json', 'one JSON object a line and file')
    .option('--url <url>', 'where the page stood; else it is taken from the page')
    .option('--dispute <id>', 'this dispute alone')
    .option('--explain', 'with the terms, the values and the nearest misses (the default without --json)')
    .action((files: string[], { dispute: id, ...options }: TryOptions & { dispute?: string }, command: Command) => {
      if (options.url !== undefined) must(Address, options.url, '--url');
      const { pack, beside } = recognisedOf(folderOf(command));
      if (beside > 0) console.error(`note: ${beside} ${beside === 1 ? 'finding' : 'findings'} elsewhere in the data; \`check\` tells them`);
      const dispute = id === undefined ? undefined : pack.disputes[id];
      if (id !== undefined && !dispute) throw noSuch('dispute', id, Object.keys(pack.disputes), 'disputes/');
      const failed = tryFiles(dispute ? { ...pack, disputes: { [dispute.id]: dispute } } : pack, files.map(given), options, (line) => console.log(line));
      for (const message of failed) console.error(message);
      if (failed.length > 0) process.exitCode = 1;
    });
}
