import { Command } from 'commander';

/** `add`: read a saved page and draft an account of it. */
export function addCommand(): Command {
  return new Command('add').description('read a saved page and draft an account of it');
}
