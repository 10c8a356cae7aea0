import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { z } from 'zod';
import { Id } from '../../lib/schema/index.ts';
import type { Finding } from './findings.ts';
import { shape } from './shape.ts';
import { readYaml, type YamlFile } from './yaml.ts';

/** One reading of the data folder: what was found wrong so far, and the files that were read, by their relative path. */
export interface Reading { folder: string; findings: Finding[]; files: Map<string, YamlFile> }

/** Adds a finding on a file as a whole. */
export function complain(reading: Reading, file: string, expected: string, actual: string, tip: string): void {
  reading.findings.push({ rule: 'file', file, line: 1, path: '', expected, actual, tip });
}

/** Reads one file by its schema; undefined where it is not there or not as it should be, with findings that say why. */
export function read<S extends z.ZodType>(reading: Reading, file: string, schema: S): z.output<S> | undefined {
  const path = join(reading.folder, file);
  if (!existsSync(path)) {
    complain(reading, file, 'a file', 'nothing', `Create ${file}. README.md shows what goes in it.`);
    return undefined;
  }
  const yaml = readYaml(file, readFileSync(path));
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

/** What stands in a folder, in the order of its names; hidden files are left out. A folder that is not there is empty. */
function entries(reading: Reading, folder: string): string[] {
  const path = join(reading.folder, folder);
  return existsSync(path) ? readdirSync(path).filter((name) => !name.startsWith('.')).sort() : [];
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
    const fits = Id.safeParse(name).success && statSync(join(reading.folder, folder, name)).isDirectory();
    if (!fits) complain(reading, `${folder}/${name}`, 'a folder named after an id', name, 'Lower-case words joined by hyphens, such as alibaba-anthropic-2026.');
    return fits;
  });
}
