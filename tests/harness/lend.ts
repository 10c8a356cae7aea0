import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * A copy of a built extension whose manifest has one more host, so that a page under any address can be tried while
 * the shipped build stays as it is. `pattern` is a match pattern, such as `http://127.0.0.1/*`; `parent` the folder to
 * copy into. The copy goes when this process ends.
 */
export function lendHost(built: string, pattern: string, parent: string): string {
  const folder = mkdtempSync(join(parent, 'crossread-'));
  process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
  cpSync(built, folder, { recursive: true });
  const file = join(folder, 'manifest.json');
  const manifest = JSON.parse(readFileSync(file, 'utf8')) as { host_permissions?: string[]; content_scripts?: { matches: string[] }[] };
  const widened = {
    ...manifest,
    host_permissions: [...new Set([...(manifest.host_permissions ?? []), pattern])],
    content_scripts: manifest.content_scripts?.map((script) => ({ ...script, matches: [...new Set([...script.matches, pattern])] })),
  };
  writeFileSync(file, JSON.stringify(widened));
  return folder;
}
