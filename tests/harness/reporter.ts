import { writeFileSync } from 'node:fs';
import type { Reporter, SerializedError, TestModule } from 'vitest/node';

/** What a step came to; `failures` names each that failed and says why, for the end of a log of thousands of lines. */
export type Tally = { passed: number; skipped: number; failures: string[] };

type Trouble = Pick<SerializedError, 'message' | 'stack'>;

/** The first lines of a message and its stack, without the way through the libraries. */
function start({ message = '', stack = '' }: Trouble): string {
  const told = stack.includes(message) ? stack : `${message}\n${stack}`;
  return told.split('\n').filter((line) => !line.includes('/node_modules/')).slice(0, 12).map((line) => `    ${line.slice(0, 300)}`).join('\n');
}

const all = (errors: readonly Trouble[] = []) => errors.map(start).join('\n');

/** What failed in a file: its tests, and what stands around them (the file itself, a hook of it or of a suite). */
function failuresIn(module: TestModule): string[] {
  const tests = [...module.children.allTests('failed')].map((test) => `${module.relativeModuleId} › ${test.fullName}\n${all(test.result().errors)}`);
  const around = [module, ...module.children.allSuites()].filter((part) => part.errors().length > 0)
    .map((part) => `${module.relativeModuleId}${part.type === 'suite' ? ` › ${part.fullName}` : ''}, outside of its tests\n${all(part.errors())}`);
  return [...tests, ...around];
}

/**
 * Writes what a run of vitest came to, as a `Tally` in JSON, to the file named by CROSSREAD_TALLY. Beside the tests it names what fails
 * outside of them: a hook, a file that can't be read, and an error that nobody caught, which vitest's own report in JSON leaves out.
 */
export default class TallyReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], uncaught: readonly SerializedError[]): void {
    const count = (state: 'passed' | 'skipped' | 'pending') => modules.reduce((sum, module) => sum + [...module.children.allTests(state)].length, 0);
    const failures = [...modules.flatMap(failuresIn), ...uncaught.map((error) => `caught by no test\n${start(error)}`)];
    const tally: Tally = { passed: count('passed'), skipped: count('skipped') + count('pending'), failures };
    writeFileSync(process.env['CROSSREAD_TALLY'] ?? '', JSON.stringify(tally));
  }
}
