import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserKind } from './browsers.ts';
import { ROOT, runTool } from './tool.ts';

/** What a build is made from. */
const SOURCES = ['entrypoints', 'components', 'lib', 'data', 'locales', 'public', 'wxt.config.ts', 'wxt.react.ts', 'wxt.replace.ts', 'wxt.unsafe.ts', 'wxt.unused.ts', 'tsconfig.json', 'package.json', 'package-lock.json'];

/** The folder of the built extension for a family of browsers; `data`: of the one with the data of another folder of the project. */
export function builtFolder(kind: BrowserKind, data?: string): string {
  return join(ROOT, '.output', `${kind === 'firefox' ? 'firefox-mv3' : 'chrome-mv3'}${data === undefined ? '' : '-other-data'}`);
}

/** A digest of all that a build is made from: names and contents, so that neither clocks nor a checkout can deceive it. */
function digest(data?: string): string {
  const hash = createHash('sha256');
  const files = [...SOURCES, ...(data === undefined ? [] : [data])].flatMap((name) => {
    if (!existsSync(join(ROOT, name))) return [];
    if (name.includes('.')) return [name];
    return readdirSync(join(ROOT, name), { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name).slice(ROOT.length));
  });
  for (const file of files.sort()) hash.update(`${file}\0`).update(readFileSync(join(ROOT, file))).update('\0');
  return hash.digest('hex');
}

/** Builds the extension anew with WXT; false where that failed, and then all that WXT said is on standard error. `data`: a folder to take the data from, in place of `data/`. */
export async function build(kind: BrowserKind, data?: string): Promise<boolean> {
  const stamp = `${builtFolder(kind, data)}.stamp`;
  const made = digest(data);
  rmSync(stamp, { force: true });
  console.error(`crossread: building for ${kind === 'firefox' ? 'Firefox' : 'Chromium'} …`);
  const { code, output } = await runTool('wxt', ['build', '-b', kind === 'firefox' ? 'firefox' : 'chrome'], data === undefined ? {} : { env: { ...process.env, CROSSREAD_DATA: data } });
  if (code !== 0) {
    console.error(output);
    return false;
  }
  mkdirSync(join(ROOT, '.output'), { recursive: true });
  writeFileSync(stamp, made);
  return true;
}

/** Builds the extension unless what stands in its folder was made from the very sources that are here now. */
export async function ensureBuilt(kind: BrowserKind, data?: string): Promise<boolean> {
  const stamp = `${builtFolder(kind, data)}.stamp`;
  const current = existsSync(join(builtFolder(kind, data), 'manifest.json')) && existsSync(stamp) && readFileSync(stamp, 'utf8') === digest(data);
  return current || build(kind, data);
}
