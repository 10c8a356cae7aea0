/**
 * `npm run bench -- [NAME…]`: measurements, ours and others' side by side in one run; all of them, or those named. Tables on standard
 * output, the same as JSON in `.output/bench.json`. Figures of different runs or machines are not to be compared; ratios within one are.
 */
import { cpus } from 'node:os';
import { join } from 'node:path';
import { ROOT } from '../harness/tool.ts';
import { type Report, tell, write } from './report.ts';

const BENCHES: Record<string, () => Promise<{ bench: () => AsyncIterable<Report> }>> = {
  recognition: () => import('./recognition.ts'),
  packs: () => import('./packs.ts'),
  detector: () => import('./browser/detector.ts'),
  notes: () => import('./browser/notes.ts'),
  anchors: () => import('./browser/anchors.ts'),
  sidebar: () => import('./browser/sidebar.ts'),
  memory: () => import('./browser/memory.ts'),
};

const names = process.argv.slice(2);
/** Not of time: precision and recall on pages; what a full disk does. */
const OTHERS: Record<string, () => Promise<unknown>> = { quality: () => import('./quality.ts'), disk: () => import('./disk.ts') };
const known = [...Object.keys(BENCHES), ...Object.keys(OTHERS)];
const unknown = names.find((name) => !known.includes(name));
const other = OTHERS[names[0] ?? ''];
if (other) {
  await other();
} else if (unknown !== undefined) {
  console.error(`npm run bench -- [NAME…], where NAME is one of: ${known.join(', ')}; not '${unknown}'`);
  process.exitCode = 2;
} else {
  const reports: Report[] = [];
  for (const name of names.length > 0 ? names : Object.keys(BENCHES)) {
    const { bench } = await BENCHES[name]!();
    for await (const report of bench()) {
      reports.push(report);
      console.log(tell(report));
    }
  }
  const file = join(ROOT, '.output', 'bench.json');
  write(file, reports, { node: process.version, processor: `${cpus()[0]?.model ?? 'unknown'} × ${cpus().length}` });
  console.log(`\nAlso in .output/bench.json.`);
}
