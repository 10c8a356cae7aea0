/** What is handed to the stores: the same bytes whoever makes it, from the repository or from the sources that reviewers get. */
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { inflateRawSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { builtFolder } from '../harness/build.ts';
import { ROOT, runTool } from '../harness/tool.ts';

const { version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as { version: string };
const ZIPS = { chrome: `crossread-${version}-chrome.zip`, firefox: `crossread-${version}-firefox.zip`, sources: `crossread-${version}-sources.zip` };

/** The files in a zip by their names, read by its list at the end. */
function unzip(zip: Buffer): Map<string, Buffer> {
  const end = zip.lastIndexOf(Buffer.from('PK\x05\x06', 'latin1'));
  const files = new Map<string, Buffer>();
  let at = zip.readUInt32LE(end + 16);
  for (let left = zip.readUInt16LE(end + 10); left > 0; left -= 1) {
    const [method, packed, nameLength, extra, comment, start] = [zip.readUInt16LE(at + 10), zip.readUInt32LE(at + 20), zip.readUInt16LE(at + 28), zip.readUInt16LE(at + 30), zip.readUInt16LE(at + 32), zip.readUInt32LE(at + 42)];
    const name = zip.toString('utf8', at + 46, at + 46 + nameLength);
    const from = start + 30 + zip.readUInt16LE(start + 26) + zip.readUInt16LE(start + 28);
    const body = zip.subarray(from, from + packed);
    files.set(name, method === 0 ? body : inflateRawSync(body));
    at += 46 + nameLength + extra + comment;
  }
  return files;
}

/** The files under a folder, by their names. */
function filesIn(folder: string): Map<string, Buffer> {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  return new Map(entries.map((file) => [relative(folder, file).replaceAll('\\', '/'), readFileSync(file)]));
}

/** Names of files that one has and the other has not, or has otherwise. */
function different(one: Map<string, Buffer>, other: Map<string, Buffer>): string[] {
  return [...new Set([...one.keys(), ...other.keys()])].filter((name) => !one.get(name)?.equals(other.get(name) ?? Buffer.alloc(0))).sort();
}

/** The environment without what this tool adds to it: a NODE_ENV of tests would put the names of files into the code. */
const asInShell = Object.fromEntries(Object.entries(process.env).filter(([name]) => name !== 'NODE_ENV' && !name.startsWith('VITEST')));

/** Makes the zips in a folder of sources. Its packages are those of the repository, linked: to fetch them anew would need a network. */
async function zipsOf(folder: string): Promise<Record<keyof typeof ZIPS, Buffer>> {
  symlinkSync(join(ROOT, 'node_modules'), join(folder, 'node_modules'), 'junction');
  for (const browser of ['chrome', 'firefox']) {
    const { code, output } = await runTool('wxt', ['zip', '-b', browser], { cwd: folder, env: asInShell });
    if (code !== 0) throw new Error(output);
  }
  const read = (name: string) => readFileSync(join(folder, '.output', name));
  return { chrome: read(ZIPS.chrome), firefox: read(ZIPS.firefox), sources: read(ZIPS.sources) };
}

/** Not copied: what is not kept in the repository, and the pictures, which are large. */
const LEFT = /^(?:node_modules|\.output|\.wxt|\.git|tests[\\/]screens)(?:[\\/]|$)/;

describe('the zips', () => {
  const folder = mkdtempSync(join(tmpdir(), 'crossread-zips-'));
  let first: Record<keyof typeof ZIPS, Buffer>;
  let again: Record<keyof typeof ZIPS, Buffer>;

  beforeAll(async () => {
    const copy = join(folder, 'a copy', 'crossread');
    cpSync(ROOT, copy, { recursive: true, filter: (file) => !LEFT.test(relative(ROOT, file)) });
    // What may lie about in a folder that somebody works in.
    for (const file of ['secret.key', 'lib/my.key', 'crossread-1.pack', 'notes.txt', 'docs/draft.png']) writeFileSync(join(copy, file), 'not to be handed on');
    first = await zipsOf(copy);
    const unpacked = join(folder, 'sources');
    for (const [name, body] of unzip(first.sources)) {
      mkdirSync(dirname(join(unpacked, name)), { recursive: true });
      writeFileSync(join(unpacked, name), body);
      utimesSync(join(unpacked, name), 1e9, 1e9);
    }
    again = await zipsOf(unpacked);
  }, 900_000);
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it.each(['chrome', 'firefox', 'sources'] as const)('are the same bytes from the sources zip, in another folder, with files of another day: %s', (name) => {
    expect(different(unzip(first[name]), unzip(again[name]))).toEqual([]);
    expect(first[name].equals(again[name])).toBe(true);
  });

  it.each([['chrome', 'chromium'], ['firefox', 'firefox']] as const)('hold what was built and tested, no more and no less: %s', (name, kind) => {
    expect(different(unzip(first[name]), filesIn(builtFolder(kind)))).toEqual([]);
  });

  it('have sources with what a reviewer needs, and nothing that lay about', () => {
    const names = [...unzip(first.sources).keys()];
    expect(names).toEqual(expect.arrayContaining(['README.md', 'docs/building.md', 'package.json', 'package-lock.json', 'tsconfig.json', 'wxt.config.ts', 'LICENSE', 'PERMISSIONS.md', 'ARCHITECTURE.md']));
    expect(names.filter((name) => !/^(?:(?:components|data|entrypoints|lib|tests\/fixtures\/pages)\/.*|docs\/.*\.md|[A-Z]+\.md|LICENSE|package(?:-lock)?\.json|tsconfig\.json|wxt\.\w+\.ts)$/.test(name))).toEqual([]);
    expect(names.filter((name) => /\.(?:key|pack|log|png)$/.test(name) && !name.startsWith('components/public/icon/'))).toEqual([]);
  });

  it('are 300 KB at most', () => {
    expect([first.chrome.length, first.firefox.length].filter((size) => size > 300 * 1024)).toEqual([]);
  });
});

describe.each(['chromium', 'firefox'] as const)('the build for %s', (kind) => {
  it('has the version of the package', () => {
    expect((JSON.parse(readFileSync(join(builtFolder(kind), 'manifest.json'), 'utf8')) as { version: string }).version).toBe(version);
  });

  /** A little above what each weighs, so that growth is seen by the one who brings it: raise a number only on purpose. In KB of 1,024 bytes. */
  it.each([
    ['detector.js', 7], ['reader.js', 54], ['sidebar.js', 134], ['background.js', 14], ['chunks/', 690], ['assets/', 23], ['icon/', 5],
  ])('has %s of %i KB at most', (name, budget) => {
    const path = join(builtFolder(kind), name);
    const sizes = name.endsWith('/') ? [...filesIn(path).values()].map((file) => file.length) : [statSync(path).size];
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(budget * 1024);
  });
});

describe('web-ext, which addons.mozilla.org lints with', () => {
  it('has nothing to say about the build for Firefox', async () => {
    const { output } = await runTool('web-ext', ['lint', '--source-dir', builtFolder('firefox'), '--output', 'json', '--no-config-discovery', '--no-input']);
    const { errors, warnings, notices } = JSON.parse(output.slice(output.indexOf('{'), output.lastIndexOf('}') + 1)) as Record<'errors' | 'warnings' | 'notices', { code: string; message: string; file?: string }[]>;
    expect([...errors, ...warnings, ...notices].map(({ code, message, file }) => `${code}: ${message} ${file ?? ''}`)).toEqual([]);
  }, 600_000);
});
