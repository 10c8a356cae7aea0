import { Command } from 'commander';

/** `verify`: say what a pack file holds and who signed it. */
export function verifyCommand(): Command {
  return new Command('verify').description('say what a pack file holds and who signed it');
}
