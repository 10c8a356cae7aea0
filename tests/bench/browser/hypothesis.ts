import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { ROOT } from '../../harness/tool.ts';

/**
 * Takes Hypothesis's own anchoring code out of the source map of its published client, which has no module to import, and lays it down
 * under `.output/bench/hypothesis`. Gives the file with `anchor` and `describe`.
 */
export function hypothesisSource(): string {
  const map = JSON.parse(readFileSync(join(ROOT, 'node_modules/hypothesis/build/scripts/annotator.bundle.js.map'), 'utf8')) as { sources: string[]; sourcesContent: string[] };
  const folder = join(ROOT, '.output/bench/hypothesis');
  rmSync(folder, { recursive: true, force: true });
  for (const [at, source] of map.sources.entries()) {
    const path = source.replace(/^app:\/\/\//, '');
    if (!/^(src\/annotator\/(anchoring|util)\/|src\/shared\/|node_modules\/approx-string-match\/)/.test(path)) continue;
    const file = join(folder, path.replace('node_modules/approx-string-match/build/src/index.js', 'approx-string-match.js').replace(/^node_modules\//, 'packages/'));
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, map.sourcesContent[at]!);
  }
  return folder;
}
