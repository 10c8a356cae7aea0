import { readFileSync, statSync } from 'node:fs';

/** The bytes of a file that was named on the command line. Throws, in words, where there is none, or a folder in its place. */
export function fileBytes(file: string): Buffer {
  const stat = statSync(file, { throwIfNoEntry: false });
  if (!stat) throw new Error(`${file}: there is no such file`);
  if (!stat.isFile()) throw new Error(`${file}: this is ${stat.isDirectory() ? 'a folder' : 'no file'}`);
  return readFileSync(file);
}
