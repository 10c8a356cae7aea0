import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserKind } from '../harness/browsers.ts';
import type { Result } from './check.ts';
import { TAKEN } from './folders.ts';
import { galleryPage } from './gallery.ts';
import { STATES } from './states.ts';
import { shotsOf } from './variants.ts';

const KINDS: BrowserKind[] = ['chromium', 'firefox'];
const fileOf = (kind: BrowserKind) => join(TAKEN, `${kind}.json`);

/** What came of the pictures that a browser took last, in the order of the states; those of states that are gone are left out. */
export function readResults(kind: BrowserKind): { version: string; results: Result[] } {
  const { version, results } = existsSync(fileOf(kind)) ? (JSON.parse(readFileSync(fileOf(kind), 'utf8')) as { version: string; results: Result[] }) : { version: '', results: [] };
  return { version, results: shotsOf(STATES, kind).flatMap(({ name }) => results.find((one) => one.name === name) ?? []) };
}

/** Keeps what came of some pictures, beside what is kept of the others, and writes the page to look at all of them. */
export function keepResults(kind: BrowserKind, version: string, fresh: Result[]): void {
  const others = readResults(kind).results.filter(({ name }) => !fresh.some((one) => one.name === name));
  writeFileSync(fileOf(kind), JSON.stringify({ version, results: [...others, ...fresh] }, undefined, 1));
  writeFileSync(join(TAKEN, 'index.html'), galleryPage(STATES, KINDS.flatMap((one) => readResults(one).results)));
}
