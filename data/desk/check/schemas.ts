import { z } from 'zod';
import { KINDS } from '../read/kinds.ts';

/** The JSON Schemas by which editors complete and explain the fields of the data, as the texts of files in `schema/`, by their names. */
export function schemaFiles(): Record<string, string> {
  return Object.fromEntries(KINDS.map(({ name, schema }) => {
    const { $schema, ...rest } = z.toJSONSchema(schema, { io: 'input' });
    return [`${name}.json`, `${JSON.stringify({ $schema, title: `Crossread: ${name}`, ...rest }, null, 2)}\n`];
  }));
}

/** Which schema is for which files, as editors with the YAML extension want to be told: paths from the root of the project. */
export function schemaMap(): Record<string, string> {
  return Object.fromEntries(KINDS.map(({ name, files }) => [`./data/schema/${name}.json`, `data/${files}`]));
}
