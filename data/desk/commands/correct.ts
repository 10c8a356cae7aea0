import { Command } from 'commander';

/** `correct`: record an outlet's change to a statement. */
export function correctCommand(): Command {
  return new Command('correct').description('record an outlet\'s change to a statement');
}
