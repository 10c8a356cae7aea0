import { Command } from 'commander';
import { openPack } from '../../../lib/pack/index.ts';
import { given } from '../terminal/given.ts';
import { folderOf } from '../terminal/folder.ts';
import { fileBytes } from '../read/file-bytes.ts';
import { keysOf, readPublicKey } from '../read/keys.ts';
import { tellPack } from '../pack/tell-pack.ts';

async function verify(file: string, key: string | undefined, folder: string): Promise<void> {
  const wanted = key === undefined ? undefined : readPublicKey(key);
  const { good, lines } = await tellPack(await openPack(fileBytes(file)), keysOf(folder), wanted);
  console.log([file, ...lines.map((line) => `  ${line}`)].join('\n'));
  if (!good) process.exitCode = 1;
}

/** `verify`: say what a pack file holds and who signed it. */
export function verifyCommand(): Command {
  return new Command('verify').description('say what a pack file holds and who signed it')
    .argument('<file>', 'a pack file')
    .option('--key <pubfile>', 'the public key that it has to be signed by')
    .addHelpText('after', '\nEnds with 0 where the file opens and, with --key, is signed by that key; else with 1.')
    .action((file: string, { key }: { key?: string }, command: Command) => verify(given(file), key === undefined ? undefined : given(key), folderOf(command)));
}
