import { median } from './report.ts';

/** Something to be timed over and over, by name. */
export type Contestants = Readonly<Record<string, () => unknown>>;

/** How long each is run, in ms, and how often at least and at most: what takes a second is not run fifty times. */
const LONG_ENOUGH = 500, FEWEST = 3, MOST = 200;

/**
 * The medians, in ms, of contestants run in turn, so that what else the machine does meets all of them alike. All run as
 * long before, which does not count: what is timed is warm.
 */
export async function race(contestants: Contestants): Promise<Record<string, number>> {
  const times = new Map<string, number[]>(Object.keys(contestants).map((name) => [name, []]));
  const isDone = (taken: readonly number[]) => taken.length >= MOST || (taken.length >= FEWEST && taken.reduce((sum, one) => sum + one, 0) > LONG_ENOUGH);
  for (const run of Object.values(contestants)) {
    const start = performance.now();
    for (let runs = 0; runs < MOST && (runs === 0 || performance.now() - start < LONG_ENOUGH); runs += 1) await run();
  }
  while (![...times.values()].every(isDone)) {
    for (const [name, taken] of times) {
      if (isDone(taken)) continue;
      const start = performance.now();
      await contestants[name]!();
      taken.push(performance.now() - start);
    }
  }
  return Object.fromEntries([...times].map(([name, taken]) => [name, median(taken)!]));
}

/** How long something takes that is done once, in ms, and what comes of it. */
export async function once<T>(run: () => T | Promise<T>): Promise<{ ms: number; result: T }> {
  const start = performance.now();
  const result = await run();
  return { ms: performance.now() - start, result };
}
