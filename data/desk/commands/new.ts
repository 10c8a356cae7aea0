import { Command } from 'commander';

/** `new`: start a dispute, an outlet, a claim or an account. */
export function newCommand(): Command {
  return new Command('new').description('start a dispute, an outlet, a claim or an account');
}
