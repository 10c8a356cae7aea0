import { statSync } from 'node:fs';
import { join } from 'node:path';
import { filesBelow } from '../read/below.ts';

/** True for a folder, or a link that leads to one; false for what is not there or leads in a circle, too. */
function isFolder(path: string): boolean {
  try {
    return statSync(path).isDirectory();
  } catch {
    return false;
  }
}

/** The saved pages that some paths name: files as they are, and of folders all .html and .htm below them, in the order of their names. A folder without any, or that cannot be read, is an Error in their place. */
export function pageFiles(paths: readonly string[]): (string | Error)[] {
  return paths.flatMap((path): (string | Error)[] => {
    if (!isFolder(path)) return [path];
    try {
      const below = filesBelow(path).filter((file) => /\.html?$/i.test(file)).map((file) => join(path, file));
      return below.length > 0 ? below : [new Error(`${path}: there is no .html or .htm file in this folder`)];
    } catch (error) {
      return [error instanceof Error ? error : new Error(String(error))];
    }
  });
}
