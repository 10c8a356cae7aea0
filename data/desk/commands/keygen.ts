import { Command } from 'commander';
import { fingerprintOf } from '../../../lib/pack/index.ts';
import { fromHere, given } from '../terminal/given.ts';
import { makeKey } from '../read/keys.ts';

async function keygen(name: string): Promise<void> {
  const { privateFile, publicFile, key } = await makeKey(given(name));
  console.log(`written: ${fromHere(privateFile)}, the private half: it signs packs. Keep it out of the repository (\`*.key\` in .gitignore) and where you alone can read it.`);
  console.log(`written: ${fromHere(publicFile)}, the public half: in data/keys/ it comes with the extension, which then trusts what is signed with it.`);
  console.log(`fingerprint: ${await fingerprintOf(key)}`);
}

/** `keygen`: make a key to sign packs with. */
export function keygenCommand(): Command {
  return new Command('keygen').description('make a key to sign packs with')
    .argument('<name>', 'NAME.key and NAME.pub are written; neither may be there already')
    .action(keygen);
}
