import { Command } from 'commander';

/** `schema`: write the JSON Schemas that editors read. */
export function schemaCommand(): Command {
  return new Command('schema').description('write the JSON Schemas that editors read');
}
