/** Chance that can be had again: the same seed gives the same draws. */
export interface Chance {
  /** From 0 up to 1. */
  next(): number;
  /** A whole number from the first up to and with the second. */
  whole(from: number, to: number): number;
  one<T>(of: readonly T[]): T;
  /** Some, no two at one place, in an order of chance. */
  some<T>(of: readonly T[], count: number): T[];
}

/** Chance from a seed (mulberry32). */
export function chanceOf(seed: number): Chance {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const whole = (from: number, to: number) => from + Math.floor(next() * (to - from + 1));
  return {
    next, whole,
    one: (of) => of[whole(0, of.length - 1)]!,
    some(of, count) {
      const rest = [...of];
      for (let at = 0; at < Math.min(count, rest.length); at += 1) {
        const other = whole(at, rest.length - 1);
        [rest[at], rest[other]] = [rest[other]!, rest[at]!];
      }
      return rest.slice(0, count);
    },
  };
}
