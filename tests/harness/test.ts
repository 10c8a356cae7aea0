/**
 * `npm test`: every check of the project, in order, going on after a failure so that all of them report.
 * It ends with what failed, by name, and one line, `N passed, N failed`; exit code 1 where anything failed or nothing ran.
 *
 *     npm test -- --only unit,e2e tests/text
 */
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { ensureBrowser, ensureFonts, ensureLanguage } from './browsers.ts';
import { build, ensureBuilt } from './build.ts';
import type { Tally } from './reporter.ts';
import { ROOT, runTool } from './tool.ts';
import { DATA } from '../screens/folders.ts';

type Step = { name: string; run: () => Promise<Tally> };

/** One check that is not a test file: it passes or fails as a whole. */
const check = (name: string, passes: () => Promise<boolean>): Step => ({
  name,
  run: async () => ((await passes()) ? { passed: 1, skipped: 0, failures: [] } : failed(name)),
});

const failed = (what: string): Tally => ({ passed: 0, skipped: 0, failures: [what] });

const tool = async (name: string, ...args: string[]) => (await runTool(name, args, { show: true })).code === 0;

/** Runs a project of vitest's and takes the tally that the reporter wrote. Where vitest fails without naming anything, that is a failure. */
async function vitest(project: string, env: Record<string, string> = {}): Promise<Tally> {
  const folder = mkdtempSync(join(tmpdir(), 'crossread-test-'));
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  const file = join(folder, 'tally.json');
  const args = ['run', '--project', project, '--reporter=default', `--reporter=${join(ROOT, 'tests/harness/reporter.ts')}`, ...(filters.length > 0 ? ['--passWithNoTests', ...filters] : [])];
  const { code } = await runTool('vitest', args, { show: true, env: { ...process.env, ...env, CROSSREAD_TALLY: file } });
  const tally: Tally = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : { passed: 0, skipped: 0, failures: [] };
  if (code !== 0 && tally.failures.length === 0) tally.failures.push(`${project}: vitest itself ended with ${code}`);
  return tally;
}

const bothBuilt = async (data?: string) => (await ensureBuilt('chromium', data)) && (await ensureBuilt('firefox', data));

/** Runs a project that drives the built extension. */
async function inBothBrowsers(project: string, data?: string): Promise<Tally> {
  const env = { CROSSREAD_CHROMIUM: ensureBrowser('chromium'), CROSSREAD_FIREFOX: ensureBrowser('firefox') };
  ensureLanguage(env.CROSSREAD_CHROMIUM, 'ko');
  ensureFonts();
  if (!(await bothBuilt(data))) throw new Error('there is no build to test');
  return vitest(project, env);
}

const STEPS: Record<string, Step[]> = {
  types: [check('types', async () => (await tool('wxt', 'prepare')) && tool('typescript', '--noEmit'))],
  lint: [check('lint', () => tool('oxlint', '--deny-warnings'))],
  build: [check('build for Chromium', () => build('chromium')), check('build for Firefox', () => build('firefox'))],
  unit: [{ name: 'unit tests', run: async () => (await bothBuilt(), vitest('unit')) }],
  browser: [{ name: 'tests in a browser', run: () => vitest('browser', { CROSSREAD_CHROMIUM: ensureBrowser('chromium') }) }],
  e2e: [{ name: 'end-to-end tests', run: () => inBothBrowsers('e2e') }],
  screens: [{ name: 'pictures of every state', run: () => inBothBrowsers('screens', DATA) }],
};

function readOptions(): { only: string[]; filters: string[] } {
  try {
    const { values, positionals } = parseArgs({ allowPositionals: true, options: { only: { type: 'string' } } });
    const only = values.only?.split(',') ?? Object.keys(STEPS);
    const unknown = only.find((name) => !(name in STEPS));
    if (unknown !== undefined) throw new Error(`--only takes ${Object.keys(STEPS).join(', ')}; not '${unknown}'`);
    return { only, filters: positionals };
  } catch (error) {
    console.error(`crossread: ${(error as Error).message.split('\n')[0]}`);
    process.exit(2);
  }
}

const { only, filters } = readOptions();
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => process.exit(1));

const total: Tally = { passed: 0, skipped: 0, failures: [] };
for (const step of only.flatMap((name) => STEPS[name]!)) {
  console.log(`\n── ${step.name}`);
  const tally = await step.run().catch((error: unknown): Tally => {
    console.error(`crossread: ${error instanceof Error ? error.message : error}`);
    return failed(`${step.name}: ${error instanceof Error ? error.message : error}`);
  });
  if (tally.failures.length > 0) console.log(`── ${step.name}: ${tally.failures.length} failed`);
  total.passed += tally.passed;
  total.skipped += tally.skipped;
  total.failures.push(...tally.failures);
}

if (total.failures.length > 0) console.log(`\n── failed\n${total.failures.join('\n')}`);
console.log(`\n${total.passed} passed, ${total.failures.length} failed${total.skipped > 0 ? `, ${total.skipped} skipped` : ''}`);
process.exit(total.failures.length > 0 || total.passed === 0 ? 1 : 0);
