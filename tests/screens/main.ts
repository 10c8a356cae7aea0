/** `npm run screens`: a picture of every state, in both browsers, and a page to look at them. `--help` tells the rest. */
import { copyFileSync, existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { type BrowserKind, ensureBrowser, ensureFonts, NoBrowser } from '../harness/browsers.ts';
import { ensureBuilt } from '../harness/build.ts';
import { Checker, type Result } from './check.ts';
import { ACCEPTED, DATA, TAKEN } from './folders.ts';
import { acceptedWith, otherwise, thisSystem } from './made-with.ts';
import { keepResults, readResults } from './results.ts';
import { Stage } from './stage.ts';
import { STATES } from './states.ts';
import { takeForStores } from './store.ts';
import { shotsOf, type State } from './variants.ts';

const USAGE = `Takes a picture of every state of the built extension and writes them to .output/screens, with a page to look at them: index.html.

  npm run screens -- [options] [STATE…]

  STATE              only these states: ${STATES.map(({ name }) => name).join(', ')}
  --browser NAME     only chromium, or only firefox
  --accept           take no new pictures: those that were taken last become the accepted ones, in tests/screens/accepted
  --store            in place of all that, the pictures for the stores, in .output/screens/store
  --help             this text`;

/** Ends with one line that says what is in the way. */
function fail(message: string, code = 1): never {
  console.error(`crossread: ${message}`);
  process.exit(code);
}

function readOptions(): { states: State[]; kinds: BrowserKind[]; accept: boolean; store: boolean } {
  try {
    const { values, positionals } = parseArgs({ allowPositionals: true, options: { browser: { type: 'string' }, accept: { type: 'boolean' }, store: { type: 'boolean' }, help: { type: 'boolean' } } });
    if (values.help) {
      console.log(USAGE);
      process.exit(0);
    }
    const unknown = positionals.find((name) => !STATES.some((state) => state.name === name));
    if (unknown !== undefined) fail(`there is no state '${unknown}' (see npm run screens -- --help)`, 2);
    const kinds = (['chromium', 'firefox'] as const).filter((kind) => values.browser === undefined || values.browser === kind);
    if (kinds.length === 0) fail(`--browser is chromium or firefox, not '${values.browser}'`, 2);
    return { states: STATES.filter(({ name }) => positionals.length === 0 || positionals.includes(name)), kinds, accept: values.accept ?? false, store: values.store ?? false };
  } catch (error) {
    return fail(`${(error as Error).message.split('\n')[0]} (see npm run screens -- --help)`, 2);
  }
}

/** Takes the pictures of some states in one browser, and says of each what came of it. */
async function take(kind: BrowserKind, states: State[]): Promise<Result[]> {
  const stage = await Stage.open(kind);
  try {
    const version = await stage.version();
    const checker = new Checker(stage, kind, version);
    if (checker.otherwise) console.log(`${kind}: pixels are not compared with the accepted pictures: ${checker.otherwise}`);
    const results: Result[] = [];
    for (const shot of shotsOf(states, kind)) {
      const result = await checker.check(shot);
      console.log(`${result.outcome.padEnd(12)} ${shot.name}${result.why ? `: ${result.why}` : ''}`);
      results.push(result);
    }
    keepResults(kind, version, results);
    return results;
  } finally {
    await stage.close();
  }
}

/** Makes the pictures that were taken last the accepted ones, and drops those that no state makes; gives how many changed. */
function accept(states: State[], kinds: BrowserKind[]): number {
  const before = acceptedWith();
  const taken = kinds.map((kind) => ({ kind, ...readResults(kind) }));
  mkdirSync(ACCEPTED, { recursive: true });
  let changed = 0;
  for (const { kind, version, results } of taken) {
    const wanted = results.filter(({ state }) => states.some(({ name }) => name === state));
    if (wanted.length === 0) fail(`no pictures of it were taken in ${kind}: run npm run screens first`);
    const other = otherwise(before, kind, version);
    if (other && wanted.length < shotsOf(STATES, kind).length) fail(`some pictures alone can't be accepted beside the others of ${kind}: ${other}`);
    for (const { name, outcome } of wanted) {
      if (outcome === 'failed' || !existsSync(join(TAKEN, `${name}.png`))) fail(`there is no picture ${name} to accept`);
      if (outcome === 'same') continue;
      copyFileSync(join(TAKEN, `${name}.png`), join(ACCEPTED, `${name}.png`));
      changed += 1;
    }
    keepResults(kind, version, wanted.map((one): Result => ({ ...one, outcome: 'same', why: '' })));
  }
  const names = new Set((['chromium', 'firefox'] as const).flatMap((kind) => shotsOf(STATES, kind)).map(({ name }) => `${name}.png`));
  for (const file of readdirSync(ACCEPTED)) if (file.endsWith('.png') && !names.has(file)) rmSync(join(ACCEPTED, file));
  const browsers = { ...before?.browsers, ...Object.fromEntries(taken.map(({ kind, version }) => [kind, version])) };
  writeFileSync(join(ACCEPTED, 'made-with.json'), `${JSON.stringify({ ...thisSystem(), browsers }, undefined, 2)}\n`);
  return changed;
}

const { states, kinds: asked, accept: accepting, store } = readOptions();
const kinds: BrowserKind[] = store ? ['chromium'] : asked;
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => process.exit(1));
if (accepting) {
  console.log(`${accept(states, kinds)} pictures accepted`);
  process.exit(0);
}
try {
  for (const kind of kinds) {
    ensureBrowser(kind);
    if (!(await ensureBuilt(kind, DATA))) fail('the extension could not be built; see above');
  }
  ensureFonts();
  if (store) {
    const stage = await Stage.open('chromium');
    console.log(`the pictures for the stores are in ${await takeForStores(stage).finally(() => stage.close())}`);
    process.exit(0);
  }
  const results = (await Promise.all(kinds.map((kind) => take(kind, states)))).flat();
  const wrong = results.filter(({ why }) => why !== '').length;
  console.log(`\n${results.length} pictures, ${wrong} not as accepted: look at .output/screens/index.html`);
  process.exit(results.some(({ outcome }) => outcome === 'failed') ? 1 : 0);
} catch (error) {
  if (error instanceof NoBrowser) fail(error.message);
  throw error;
}
