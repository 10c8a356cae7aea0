import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { loadPack } from '../../data/desk/read/load.ts';
import { copyOf } from './folder.ts';

const DATA = fileURLToPath(new URL('../../data', import.meta.url));

it('an editor who copies the examples of README.md into the files that they name has data that loads', () => {
  const examples = [...readFileSync(join(DATA, 'README.md'), 'utf8').matchAll(/```yaml\n# (\S+)\n([^]*?)```/g)];
  expect(examples.map(([, file]) => file)).toEqual(['disputes/alibaba-anthropic-2026/accounts/example-news-2026-07-05.yaml', 'outlets/example-news.yaml']);
  const folder = copyOf(DATA);
  for (const [, file, text] of examples) writeFileSync(join(folder, file!), text!);
  const loaded = loadPack(folder);
  expect(loaded.ok ? [] : loaded.findings).toEqual([]);
});
