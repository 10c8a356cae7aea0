import { Command } from 'commander';

/** `pack`: build the pack file that readers can import. */
export function packCommand(): Command {
  return new Command('pack').description('build the pack file that readers can import');
}
