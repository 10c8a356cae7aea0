/** Contestants that do the same work on the same page, each returning something so that no engine can leave it out. */
export type Contestants = Record<string, () => unknown>;

const middle = (figures: number[]): number => figures.sort((a, b) => a - b)[(figures.length - 1) >> 1]!;

/** So long does one sample take at least, in ms: clocks in pages are as coarse as 1 ms. */
const SAMPLE = 20;
let kept: unknown;

/**
 * The median time of each contestant for one go, in ms. They take turns round by round; each sample is as many goes as fill `SAMPLE`, and
 * `touch` changes the page before each go, so that nothing can be kept from the one before; what `touch` itself costs is taken off.
 */
export function race(contestants: Contestants, touch: () => void, rounds: number): Record<string, number> {
  const all: Contestants = { ...contestants, '': () => 0 };
  const sample = (go: () => unknown, times: number): number => {
    const from = performance.now();
    for (let time = 0; time < times; time++) {
      touch();
      kept = go();
    }
    return performance.now() - from;
  };
  const times = Object.fromEntries(Object.entries(all).map(([name, go]) => {
    let many = 1;
    for (let took = sample(go, many); took < SAMPLE && many < 1e6; took = sample(go, many)) many = Math.ceil(many * Math.min(10, Math.max(1.5, (SAMPLE * 1.1) / Math.max(took, 0.1))));
    return [name, many];
  }));
  const samples: Record<string, number[]> = Object.fromEntries(Object.keys(all).map((name) => [name, []]));
  for (let round = 0; round < rounds; round++) {
    for (const [name, go] of Object.entries(all)) samples[name]!.push(sample(go, times[name]!) / times[name]!);
  }
  const idle = middle(samples['']!);
  return Object.fromEntries(Object.keys(contestants).map((name) => [name, Math.max(0, middle(samples[name]!) - idle)]));
}

/** What the last go gave, for whoever asks: it keeps the work from being left out. */
export const last = (): unknown => kept;
