import { Command } from 'commander';

/** `keygen`: make a key to sign packs with. */
export function keygenCommand(): Command {
  return new Command('keygen').description('make a key to sign packs with');
}
