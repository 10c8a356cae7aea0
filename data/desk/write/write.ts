import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Puts a text in a file all at once: whoever reads it finds the old content or the new, never a part. */
export function writeWhole(folder: string, file: string, text: string): void {
  const path = join(folder, file);
  const beside = join(dirname(path), `.${process.pid}.writing`);
  mkdirSync(dirname(path), { recursive: true });
  try {
    writeFileSync(beside, text);
    renameSync(beside, path);
  } finally {
    rmSync(beside, { force: true });
  }
}

/** Throws where a file is there already: what somebody wrote is never overwritten. */
export function mustBeNew(folder: string, file: string): void {
  if (existsSync(join(folder, file))) throw new Error(`${file} is there already, and was left as it is.\n  Edit that file, or choose another id.`);
}

/** Writes a file that must not be there yet. Throws where it is. */
export function writeNew(folder: string, file: string, text: string): void {
  mustBeNew(folder, file);
  writeWhole(folder, file, text);
}
