import { readdirSync, readFileSync, statSync } from 'node:fs';
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

/** The bytes of a file; undefined, with a finding, where there is none or it is too long. */
export function bytesOf(reading: Reading, file: string): Uint8Array | undefined {
  const path = join(reading.folder, file);
  const stat = statSync(path, { throwIfNoEntry: false });
  if (!stat) complain(reading, file, 'a file', 'nothing', `Create ${file}. README.md shows what goes in it.`);
  else if (!stat.isFile()) complain(reading, file, 'a file', 'a folder', 'Move it elsewhere.');
  else if (stat.size > LONGEST) complain(reading, file, `a file of ${LONGEST / 1_000_000} MB at most`, `${(stat.size / 1_000_000).toFixed(1)} MB`, 'Look at what got into it: these files are written by hand.');
  else return readFileSync(path);
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
  const path = join(reading.folder, folder);
  const stat = statSync(path, { throwIfNoEntry: false });
  if (stat?.isDirectory()) return readdirSync(path).filter((name) => !name.startsWith('.')).sort();
  if (stat) complain(reading, folder, 'a folder', 'a file', 'Move it elsewhere.');
  return [];
}

/** True where a folder stands in a folder. */
export function isFolder(reading: Reading, folder: string): boolean {
  return statSync(join(reading.folder, folder), { throwIfNoEntry: false })?.isDirectory() ?? false;
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
    const fits = Id.safeParse(name).success && isFolder(reading, `${folder}/${name}`);
    if (!fits) complain(reading, `${folder}/${name}`, 'a folder named after an id', name, 'Lower-case words joined by hyphens, such as alibaba-anthropic-2026.');
    return fits;
  });
}

/** Says of whatever stands in a folder and is not among `known` that it belongs nowhere. */
export function strangers(reading: Reading, folder: string, known: readonly string[]): void {
  for (const name of entries(reading, folder).filter((one) => !known.includes(one))) {
    complain(reading, folder === '' ? name : `${folder}/${name}`, `one of: ${known.join(', ')}`, name, 'It belongs nowhere in the data: rename it, or move it elsewhere.');
  }
}
