import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import type { Tally } from '../harness/reporter.ts';
import { ROOT, runTool } from '../harness/tool.ts';


/** What the reporter tallies of one file of tests. */
async function tally(tests: string): Promise<Tally & { code: number }> {
  const root = mkdtempSync(join(tmpdir(), 'crossread-reporter-'));
  const file = join(root, 'tally.json');
  writeFileSync(join(root, 'made.test.js'), tests);
  const args = ['run', '--root', root, '--globals', `--reporter=${join(ROOT, 'tests/harness/reporter.ts')}`];
  const { code } = await runTool('vitest', args, { env: { ...process.env, CROSSREAD_TALLY: file } });
  return { code, ...JSON.parse(readFileSync(file, 'utf8')) as Tally };
}

it.for([
  { what: 'a test', tests: "it('adds up', () => expect(1).toBe(2)); it('holds', () => {}); it['skip']('waits', () => {});", passed: 1, skipped: 1, failure: /^made\.test\.js › adds up\n.*expected 1 to be 2/ },
  { what: 'a hook of a suite', tests: "describe('a suite', () => { afterAll(() => { throw new Error('not closed'); }); it('holds', () => {}); });", passed: 1, skipped: 0, failure: /^made\.test\.js › a suite, outside of its tests\n.*not closed/ },
  { what: 'a hook of the file', tests: "afterAll(() => { throw new Error('not closed'); }); it('holds', () => {});", passed: 1, skipped: 0, failure: /^made\.test\.js, outside of its tests\n.*not closed/ },
  { what: 'a file that can not be read', tests: "throw new Error('no such thing');", passed: 0, skipped: 0, failure: /^made\.test\.js, outside of its tests\n.*no such thing/ },
  { what: 'an error that nobody catches', tests: "it('holds', () => { Promise.reject(new Error('let go')); });", passed: 1, skipped: 0, failure: /^caught by no test\n.*let go/ },
])('names what fails and says why: $what', async ({ tests, passed, skipped, failure }) => {
  const { code, failures, ...counts } = await tally(tests);
  expect(counts).toEqual({ passed, skipped });
  expect(failures).toEqual([expect.stringMatching(failure)]);
  expect(code).toBe(1);
});
