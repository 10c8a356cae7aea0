import { Command } from 'commander';
import { fromHere, given } from '../terminal/given.ts';
import { folderOf } from '../terminal/folder.ts';
import { keysOf } from '../read/keys.ts';
import { makePackFile } from '../pack/pack-file.ts';
import { tellSeal } from '../pack/tell-pack.ts';
import { todayHere } from '../terminal/told.ts';

type Options = { out?: string; sign?: string; force?: boolean };

async function pack(folder: string, options: Options): Promise<void> {
  const { file, state, bytes, sha256, opened } = await makePackFile(folder, todayHere(), { ...options, ...(options.out !== undefined && { out: given(options.out) }), ...(options.sign !== undefined && { sign: given(options.sign) }) });
  console.log(state === 'written' ? `written: ${fromHere(file)}` : `unchanged: ${fromHere(file)} was there already, byte for byte`);
  for (const line of [`version  ${opened.pack.version}`, `bytes    ${bytes}`, `sha256   ${sha256}`, `seal     ${await tellSeal(opened.seal, keysOf(folder))}`]) console.log(`  ${line}`);
}

/** `pack`: build the pack file that readers can import. */
export function packCommand(): Command {
  return new Command('pack').description('build the pack file that readers can import, without drafts')
    .option('--out <file>', 'where to write it (crossread-VERSION.pack, here)')
    .option('--sign <keyfile>', 'sign it with a private key that `keygen` made')
    .option('--force', 'write over a file with another content')
    .action((options: Options, command: Command) => pack(folderOf(command), options));
}
