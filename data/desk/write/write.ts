import { existsSync, linkSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Writes a text beside a file, hidden, and has `settle` put it in the file's place; nothing is left of it, whatever happens. */
function beside(path: string, text: string, settle: (written: string) => void): void {
  const written = join(dirname(path), `.${process.pid}.writing`);
  mkdirSync(dirname(path), { recursive: true });
  try {
    writeFileSync(written, text);
    settle(written);
  } finally {
    rmSync(written, { force: true });
  }
}

/** Puts a text in a file all at once: whoever reads it finds the old content or the new, never a part. */
export function writeWhole(folder: string, file: string, text: string): void {
  const path = join(folder, file);
  beside(path, text, (written) => renameSync(written, path));
}

/**
 * Puts a text in the place of the one that it was made from, all at once. Throws, and writes nothing, where the file has changed since:
 * another command or an editor was faster, and what it wrote would be lost.
 */
export function rewriteWhole(folder: string, file: string, before: string, text: string): void {
  const path = join(folder, file);
  beside(path, text, (written) => {
    if (readFileSync(path, 'utf8') !== before) throw new Error(`${file} has changed meanwhile, and was left as it is. Run the command again.`);
    renameSync(written, path);
  });
}

/** Throws where a file is there already: what somebody wrote is never overwritten. */
export function mustBeNew(folder: string, file: string): void {
  if (existsSync(join(folder, file))) throw taken(file);
}

const taken = (file: string) => new Error(`${file} is there already, and was left as it is.\n  Edit that file, or choose another id.`);

/** Writes a file that must not be there yet. Throws where it is, though it came this very moment. */
export function writeNew(folder: string, file: string, text: string): void {
  mustBeNew(folder, file);
  const path = join(folder, file);
  beside(path, text, (written) => {
    try {
      linkSync(written, path);
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      if (code === 'EEXIST') throw taken(file);
      // A file system without links.
      if (code !== 'EPERM' && code !== 'ENOTSUP' && code !== 'ENOSYS') throw error;
      renameSync(written, path);
    }
  });
}

/** Writes a folder of files that must not be there yet, all at once: it is there whole, or not at all. Throws where it is there. */
export function writeNewFolder(folder: string, at: string, files: Readonly<Record<string, string>>): void {
  const path = join(folder, at);
  const written = join(dirname(path), `.${process.pid}.writing`);
  try {
    for (const [file, text] of Object.entries(files)) writeWhole(written, file, text);
    if (existsSync(path)) throw taken(at);
    // Fails where another has come meanwhile: a folder with something in it is not replaced.
    renameSync(written, path);
  } finally {
    rmSync(written, { recursive: true, force: true });
  }
}
