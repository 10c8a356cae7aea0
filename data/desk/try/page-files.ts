import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** The saved pages that some paths name: files as they are, and of folders all .html and .htm below them, in the order of their names. A folder without any is an Error in their place. */
export function pageFiles(paths: readonly string[]): (string | Error)[] {
  return paths.flatMap((path): (string | Error)[] => {
    if (!statSync(path, { throwIfNoEntry: false })?.isDirectory()) return [path];
    const below = readdirSync(path, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && /\.html?$/i.test(entry.name) && !entry.name.startsWith('.'))
      .map((entry) => join(entry.parentPath, entry.name)).sort();
    return below.length > 0 ? below : [new Error(`${path}: there is no .html or .htm file in this folder`)];
  });
}
