/** How often a law is tried: so often in `npm test`, and CROSSREAD_FUZZ times as often where that is set. A failure prints its seed. */
const times = Number(import.meta.env['CROSSREAD_FUZZ'] ?? 1);

/** The settings of a law that is tried `count` times, or as many times more as was asked for. */
export const runs = (count: number): { numRuns: number } => ({ numRuns: Math.ceil(count * times) });

/** How long a test of so many runs may take: it is no measure of speed. */
export const PATIENCE = 60_000 * Math.max(1, times);
