import { readdirSync } from 'node:fs';
import { join } from 'node:path';

/** The files below a folder by their paths in it, with forward slashes, in their order. Hidden ones are left out, and links to folders are not followed: they may lead in a circle. */
export function filesBelow(folder: string, at = ''): string[] {
  return readdirSync(join(folder, at), { withFileTypes: true }).filter(({ name }) => !name.startsWith('.')).flatMap((entry) => {
    const file = at === '' ? entry.name : `${at}/${entry.name}`;
    if (entry.isDirectory()) return filesBelow(folder, file);
    return entry.isFile() ? [file] : [];
  }).sort();
}
