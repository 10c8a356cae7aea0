import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Command } from 'commander';
import { DATA_FOLDER } from '../terminal/folder.ts';
import { schemaFiles } from '../check/schemas.ts';
import { writeWhole } from '../write/write.ts';

/** `schema`: write the JSON Schemas that editors read. */
export function schemaCommand(): Command {
  return new Command('schema').description('write the JSON Schemas that editors read')
    .option('--check', 'write nothing; end with 1 where one is not current')
    .action(({ check }: { check?: boolean }) => {
      const stale = Object.entries(schemaFiles()).map(([name, text]) => ({ file: `schema/${name}`, text }))
        .filter(({ file, text }) => !existsSync(join(DATA_FOLDER, file)) || readFileSync(join(DATA_FOLDER, file), 'utf8') !== text);
      for (const { file, text } of stale) {
        if (!check) writeWhole(DATA_FOLDER, file, text);
        console.log(`${check ? 'not current' : 'written'}: data/${file}`);
      }
      if (stale.length === 0) console.log('the schemas are current');
      if (check && stale.length > 0) {
        console.log('`npm run data -- schema` writes them');
        process.exitCode = 1;
      }
    });
}
