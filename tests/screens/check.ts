import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { compare } from './compare.ts';
import { ACCEPTED, TAKEN } from './folders.ts';
import { acceptedWith, otherwise } from './made-with.ts';
import { readPng, reduced, writePng } from './png.ts';
import type { Stage } from './stage.ts';
import type { Shot, Variant } from './variants.ts';

/** What came of a picture. `why` says what is wrong with it; where it is '', nothing is. */
export type Result = Variant & { name: string; state: string; outcome: 'same' | 'differs' | 'new' | 'not compared' | 'failed'; why: string };

const fileIn = (folder: string, name: string, what = '') => join(folder, `${name}${what}.png`);

/** Takes pictures with a stage and holds them against the accepted ones, where they were made alike. */
export class Checker {
  readonly #stage: Stage;
  /** Why pictures can't be compared here; '' where they can. */
  readonly otherwise: string;

  constructor(stage: Stage, browser: string, version: string) {
    this.#stage = stage;
    this.otherwise = otherwise(acceptedWith(), browser, version);
    mkdirSync(TAKEN, { recursive: true });
  }

  /** Takes one picture, writes it down with its difference to the accepted one, and tells what came of it. */
  async check({ name, state, variant }: Shot): Promise<Result> {
    const result = (outcome: Result['outcome'], why: string): Result => ({ name, state: state.name, ...variant, outcome, why });
    for (const what of ['', '.accepted', '.difference']) rmSync(fileIn(TAKEN, name, what), { force: true });
    const seen = await this.#stage.take({ name, state, variant }).catch((error: Error) => error);
    if (seen instanceof Error) return result('failed', `it can't be reached: ${[seen.message, (seen.cause as Error | undefined)?.message].filter(Boolean).join(': ')}`);

    const taken = readPng(seen.png);
    writeFileSync(fileIn(TAKEN, name), writePng(taken));
    const place = seen.astray.join('; ');
    const file = fileIn(ACCEPTED, name);
    if (!existsSync(file)) return result('new', place || 'there is no accepted picture of it');
    if (this.otherwise) return result('not compared', place);
    const accepted = readPng(readFileSync(file));
    const comparison = compare(accepted, taken);
    if (comparison.alike) return result('same', place);
    writeFileSync(fileIn(TAKEN, name, '.accepted'), writePng(accepted));
    if (comparison.difference) writeFileSync(fileIn(TAKEN, name, '.difference'), writePng(reduced(comparison.difference)));
    return result('differs', [comparison.why, place].filter(Boolean).join('; '));
  }
}
