import pixelmatch from 'pixelmatch';
import type { Picture } from './png.ts';

/** What comes of holding a picture against the accepted one: alike, or what differs, in words and as a picture. */
export type Comparison = { alike: true } | { alike: false; why: string; difference?: Picture };

/** The side of the squares that are looked at one by one, in px. */
const SQUARE = 32;
/** A point counts as changed from here on, on pixelmatch's scale from 0 to 1: some 30 steps of grey of 256, more than a letter's fringe differs from one version of a browser to the next. */
const STARK = 0.12;
/** How many of a square's 1024 points may have changed so: fewer than the strokes of one figure, or a hairline. */
const MOST = 12;
/** A change of colour that is fainter counts where much of a square has it: from some 8 steps of grey, on a fourth of it. */
const FAINT = 0.03;
const MOST_FAINT = 256;

/** Holds a picture against the accepted one, square by square, so that one changed word is not lost in a large picture. */
export function compare(accepted: Picture, taken: Picture): Comparison {
  const { width, height } = accepted;
  if (width !== taken.width || height !== taken.height) return { alike: false, why: `it is ${taken.width} × ${taken.height} px; the accepted one is ${width} × ${height} px` };
  if (accepted.data.equals(taken.data)) return { alike: true };
  for (const [threshold, most] of [[STARK, MOST], [FAINT, MOST_FAINT]] as const) {
    const mask = { width, height, data: Buffer.alloc(width * height * 4) };
    // What pixelmatch takes for a fringe may be a thin letter itself: all of it counts.
    pixelmatch(accepted.data, taken.data, mask.data, width, height, { threshold, includeAA: true, diffMask: true });
    const { x, y, count } = worstSquare(mask);
    if (count <= most) continue;
    const difference = { width, height, data: Buffer.alloc(width * height * 4) };
    pixelmatch(accepted.data, taken.data, difference.data, width, height, { threshold, includeAA: true, alpha: 0.15 });
    return { alike: false, why: `it differs most around ${x}, ${y} px: ${count} of ${SQUARE * SQUARE} points there, where ${most} may`, difference };
  }
  return { alike: true };
}

/** The square with the most marked points: its middle, and how many. Squares overlap by half, so that no edge cuts a change in two. */
function worstSquare({ width, height, data }: Picture): { x: number; y: number; count: number } {
  const step = SQUARE / 2;
  const columns = Math.ceil(width / step);
  const quarters = new Uint16Array(columns * Math.ceil(height / step));
  for (let at = 0; at < width * height; at += 1) {
    if (data[4 * at + 3]! > 0) quarters[Math.floor(Math.floor(at / width) / step) * columns + Math.floor((at % width) / step)]! += 1;
  }
  let worst = { x: 0, y: 0, count: 0 };
  for (const at of quarters.keys()) {
    const beside = at % columns < columns - 1 ? 1 : 0;
    const count = new Set([at, at + beside, at + columns, at + columns + beside]).values().reduce((sum, one) => sum + (quarters[one] ?? 0), 0);
    if (count > worst.count) worst = { x: (at % columns + 1) * step, y: (Math.floor(at / columns) + 1) * step, count };
  }
  return worst;
}
