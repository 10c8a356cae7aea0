import { lstatSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { z } from 'zod';
import { Id } from '../../../lib/schema/index.ts';
import type { Finding } from './findings.ts';
import { shape } from './shape.ts';
import { readYaml, type YamlFile } from './yaml.ts';

/** One reading of the data folder: what was found wrong so far, and the files that were read, by their relative path. */
export interface Reading { folder: string; findings: Finding[]; files: Map<string, YamlFile> }

/** A file over this length in bytes is none that a person wrote; it is not parsed. */
export const LONGEST = 1_000_000;

/** Adds a finding on a file as a whole. */
export function complain(reading: Reading, file: string, expected: string, actual: string, tip: string, rule = 'file'): void {
  reading.findings.push({ rule, file, line: 1, path: '', expected, actual, tip });
}

/** What stands at a place of the data folder. Links are not followed: what they lead to may be anybody's, and may change with the machine. */
type Standing = 'file' | 'folder' | 'link' | 'device';

function standingAt(reading: Reading, file: string): { what: Standing; size: number } | undefined {
  const stat = lstatSync(join(reading.folder, file), { throwIfNoEntry: false });
  if (!stat) return undefined;
  return { what: stat.isFile() ? 'file' : stat.isDirectory() ? 'folder' : stat.isSymbolicLink() ? 'link' : 'device', size: stat.size };
}

const AWAY: Readonly<Record<Standing, string>> = { file: 'Move it elsewhere.', folder: 'Move it elsewhere.', link: 'Put what it leads to in its place.', device: 'Delete it.' };

/** The bytes of a file; undefined, with a finding, where there is none or it is too long. */
export function bytesOf(reading: Reading, file: string): Uint8Array | undefined {
  const stat = standingAt(reading, file);
  if (!stat) complain(reading, file, 'a file', 'nothing', `Create ${file}. README.md shows what goes in it.`);
  else if (stat.what !== 'file') complain(reading, file, 'a file', `a ${stat.what}`, AWAY[stat.what]);
  else if (stat.size > LONGEST) complain(reading, file, `a file of ${LONGEST / 1_000_000} MB at most`, `${(stat.size / 1_000_000).toFixed(1)} MB`, 'Look at what got into it: these files are written by hand.');
  else return readFileSync(join(reading.folder, file));
  return undefined;
}

/** Reads one file by its schema; undefined where it is not there or not as it should be, with findings that say why. */
export function read<S extends z.ZodType>(reading: Reading, file: string, schema: S): z.output<S> | undefined {
  const bytes = bytesOf(reading, file);
  if (!bytes) return undefined;
  const yaml = readYaml(file, bytes);
  if (!yaml.ok) {
    reading.findings.push(yaml.finding);
    return undefined;
  }
  reading.files.set(file, yaml.file);
  const shaped = shape(yaml.file, schema);
  if (shaped.ok) return shaped.data;
  reading.findings.push(...shaped.findings);
  return undefined;
}

/** What stands in a folder, in the order of its names; hidden files are left out. A folder that is not there is empty; a file in its place gives a finding. */
export function entries(reading: Reading, folder: string): string[] {
  // The data folder itself may be reached by a link: the maintainer has named it.
  const stat = folder === '' ? undefined : standingAt(reading, folder);
  if (folder === '' || stat?.what === 'folder') return readdirSync(join(reading.folder, folder)).filter((name) => !name.startsWith('.')).sort();
  if (stat) complain(reading, folder, 'a folder', `a ${stat.what}`, AWAY[stat.what]);
  return [];
}

/** True where a folder stands in a folder. */
export function isFolder(reading: Reading, folder: string): boolean {
  return standingAt(reading, folder)?.what === 'folder';
}

/** The ids of a folder's files. A file whose name is no id gives a finding. */
export function idsIn(reading: Reading, folder: string): string[] {
  return entries(reading, folder).flatMap((name) => {
    const id = basename(name, '.yaml');
    if (name.endsWith('.yaml') && Id.safeParse(id).success) return [id];
    complain(reading, `${folder}/${name}`, 'a file named after an id, such as sbs-news.yaml', name, 'Lower-case words joined by hyphens, then .yaml.');
    return [];
  });
}

/** All files of a folder by id; those that could not be read are missing, and told in the findings. */
export function readAll<S extends z.ZodType>(reading: Reading, folder: string, ids: readonly string[], schema: S): Record<string, z.output<S>> {
  return Object.fromEntries(ids.flatMap((id) => {
    const data = read(reading, `${folder}/${id}.yaml`, schema);
    return data === undefined ? [] : [[id, data]];
  }));
}

/** The folders in a folder that are named after ids. Whatever else stands there gives a finding. */
export function foldersIn(reading: Reading, folder: string): string[] {
  return entries(reading, folder).filter((name) => {
    const what = standingAt(reading, `${folder}/${name}`)?.what;
    const fits = Id.safeParse(name).success && what === 'folder';
    if (what === 'link') complain(reading, `${folder}/${name}`, 'a folder', 'a link', AWAY.link);
    else if (!fits) complain(reading, `${folder}/${name}`, 'a folder named after an id', name, 'Lower-case words joined by hyphens, such as alibaba-anthropic-2026.');
    return fits;
  });
}

/** Says of whatever stands in a folder and is not among `known` that it belongs nowhere. */
export function strangers(reading: Reading, folder: string, known: readonly string[]): void {
  for (const name of entries(reading, folder).filter((one) => !known.includes(one))) {
    complain(reading, folder === '' ? name : `${folder}/${name}`, `one of: ${known.join(', ')}`, name, 'It belongs nowhere in the data: rename it, or move it elsewhere.');
  }
}
