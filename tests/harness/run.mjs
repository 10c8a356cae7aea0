/**
 * The front door of `npm start`, `npm test` and `npm run dev`, from a fresh clone too: plain JavaScript for
 * Node ≥ 20 with nothing installed. It brings the dependencies up to date and hands over to a script of this
 * folder (`start.ts`) or to a package's command (`wxt`), run by a Node that reads TypeScript.
 *
 *     node tests/harness/run.mjs start.ts --browser firefox
 */
import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, linkSync, readFileSync, realpathSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = realpathSync(fileURLToPath(new URL('../..', import.meta.url)));
const MODULES = join(ROOT, 'node_modules');
const WINDOWS = process.platform === 'win32';

/** Ends with one line that says what is in the way. */
function fail(message) {
  console.error(`crossread: ${message}`);
  process.exit(1);
}

const readJson = (path) => JSON.parse(readFileSync(path, 'utf8'));
const atLeast = (version, wanted) => version.split('.').map(Number).concat(0, 0).slice(0, 2)
  .reduce((order, part, i) => order || part - wanted[i], 0) >= 0;

/** The packages of a lock file by their folder; the root and links have none of their own. */
const packagesOf = (path) => Object.entries(readJson(path).packages).filter(([folder, one]) => folder && !one.link);

/** True where every package of the lock file stands in node_modules, whole, in the version that the lock file names. */
function current() {
  try {
    const wanted = packagesOf(join(ROOT, 'package-lock.json'));
    const installed = new Map(packagesOf(join(MODULES, '.package-lock.json')));
    return wanted.every(([folder, one]) => {
      const there = installed.get(folder);
      // npm leaves out optional packages that are made for other systems.
      if (!there) return one.optional === true || one.devOptional === true;
      const commands = folder.lastIndexOf('node_modules/') === 0 && !one.optional ? Object.keys(one.bin ?? {}) : [];
      return there.version === one.version && there.integrity === one.integrity
        && existsSync(join(ROOT, folder, 'package.json'))
        && commands.every((name) => existsSync(join(MODULES, '.bin', WINDOWS ? `${name}.cmd` : name)));
    });
  } catch {
    return false; // no lock file of an install that came to its end
  }
}

/** Starts a command that hears the signals that this process hears; resolves when it is done. */
function run(command, args, options, hear = () => {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { cwd: ROOT, ...options });
    const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'];
    const pass = (signal) => child.kill(signal);
    for (const signal of signals) process.on(signal, pass);
    child.stdout?.on('data', hear);
    child.stderr?.on('data', hear);
    child.on('error', reject);
    child.on('close', (code, signal) => {
      for (const each of signals) process.off(each, pass);
      if (signal) process.kill(process.pid, signal);
      else resolve(code);
    });
  });
}

/** Runs npm ci with the system's own Node: the one in node_modules is about to be replaced. */
async function install() {
  console.error('crossread: installing dependencies (npm ci) …');
  const path = (process.env.PATH ?? '').split(delimiter).filter((folder) => !folder.split(sep).includes('node_modules'));
  const env = { ...process.env, PATH: path.join(delimiter) };
  const args = ['ci', '--include=dev', '--include=optional', '--no-audit', '--no-fund', '--loglevel=error'];
  let said = '';
  const code = await run('npm', args, { env, shell: WINDOWS, stdio: ['ignore', 'pipe', 'pipe'] }, (chunk) => { said += chunk; })
    .catch(() => fail("npm is not there: install Node with npm from nodejs.org or the system's packages"));
  if (code === 0) return;
  if (/ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ENETUNREACH|ETIMEDOUT|ERR_SOCKET_TIMEOUT/.test(said)) {
    fail('the dependencies are not all here and npm cannot reach its registry: connect to the network and run this again');
  }
  console.error(said.trimEnd().split('\n').slice(-20).join('\n'));
  const reason = said.split('\n').find((line) => /^npm (error|ERR!) (?!code|errno|syscall|path)/.test(line));
  fail(`npm ci did not work: ${reason?.replace(/^npm (error|ERR!) /, '') ?? `exit code ${code}`}`);
}

const alive = (pid) => {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return error.code === 'EPERM';
  }
};

/** Links `from` as `to`, which appears at once and whole; false where `to` is there already. */
function claim(from, to) {
  try {
    linkSync(from, to);
    return true;
  } catch (error) {
    if (error.code === 'EEXIST') return false;
    throw error;
  }
}

/** Removes a lock whose holder has died, and gives it back where another run took it in the meantime. */
function clearDead(lock, mine) {
  try {
    if (alive(Number(readFileSync(lock, 'utf8')))) return;
    renameSync(lock, `${mine}-old`);
    if (alive(Number(readFileSync(`${mine}-old`, 'utf8')))) claim(`${mine}-old`, lock);
    rmSync(`${mine}-old`);
  } catch (error) {
    if (error.code !== 'ENOENT') throw error; // released in the meantime
  }
}

/** Does `work` while no other run of this project does. The lock is a file with the holder's process id. */
async function alone(work) {
  const lock = join(tmpdir(), `crossread-install-${createHash('sha256').update(ROOT).digest('hex').slice(0, 16)}`);
  const mine = `${lock}-${process.pid}`;
  writeFileSync(mine, String(process.pid));
  process.on('exit', () => rmSync(mine, { force: true }));
  while (!claim(mine, lock)) {
    clearDead(lock, mine);
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  const release = () => rmSync(lock, { force: true });
  process.on('exit', release);
  await work();
  release();
  process.off('exit', release);
}

/** The Node that runs the rest: the one that the dependencies bring, or this one where it reads TypeScript. */
function modernNode() {
  if (atLeast(process.versions.node, [22, 18])) return process.execPath;
  const brought = join(MODULES, 'node', 'bin', WINDOWS ? 'node.exe' : 'node');
  if (spawnSync(brought, ['--version']).status === 0) return brought;
  return fail(`Node ${process.versions.node} is too old here and the Node that npm brings does not run: install Node 22.18 or newer`);
}

/** A script of this folder, or the file behind a package's command. */
function fileOf(name) {
  if (name.endsWith('.ts')) return fileURLToPath(new URL(name, import.meta.url));
  const { bin } = readJson(join(MODULES, name, 'package.json'));
  return join(MODULES, name, typeof bin === 'string' ? bin : bin[name]);
}

const [name, ...args] = process.argv.slice(2);
if (!atLeast(process.versions.node, [20, 0])) fail(`Node 20 or newer is needed; this is ${process.versions.node}`);
if (!name) fail('which script? For example: node tests/harness/run.mjs start.ts');
if (!current()) await alone(async () => { if (!current()) await install(); });

const PATH = [join(MODULES, '.bin'), process.env.PATH ?? ''].join(delimiter);
process.exitCode = await run(modernNode(), [fileOf(name), ...args], { cwd: process.cwd(), stdio: 'inherit', env: { ...process.env, PATH } });
