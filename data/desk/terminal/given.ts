import { homedir } from 'node:os';
import { join, relative, resolve } from 'node:path';

/** Where the maintainer stands: npm runs the desk in the project's folder, whatever folder it was called in, and notes that one. */
const stand = (): string => process.env.INIT_CWD ?? process.cwd();

/** A path that was given on the command line, from where the maintainer stands, as it was typed where the desk runs there; `~` is their home, where the shell left it. */
export function given(path: string): string {
  const typed = path.replace(/^~(?=\/|$)/, homedir());
  return stand() === process.cwd() ? typed : resolve(stand(), typed);
}

/** A path as the maintainer would open it: from where they stand where it lies below, else in full. */
export function fromHere(...path: string[]): string {
  const whole = resolve(join(...path));
  const short = relative(stand(), whole).replaceAll('\\', '/');
  return short === '' || short.startsWith('..') ? whole : short;
}

/** A word as a shell takes it for one: in quotes where it holds more than a plain path does. */
export function quoted(word: string): string {
  return /^[\p{L}\p{N}_@%+=:,./~…-]+$/u.test(word) ? word : `'${word.replaceAll("'", `'\\''`)}'`;
}
