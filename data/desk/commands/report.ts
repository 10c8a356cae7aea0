import { Command } from 'commander';

/** `report`: what there is, what is thin, and what has changed. */
export function reportCommand(): Command {
  return new Command('report').description('what there is, what is thin, and what has changed');
}
