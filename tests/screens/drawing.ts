import type { Picture } from './png.ts';

/** A small picture like a note: rows of words, a mark, a line. */
export type Look = {
  words: string[];
  /** Between rows, in px. */
  gap: number;
  ink: number;
  paper: number;
  accent: number;
  line: number;
  /** How strong the fringes of letters are, 1 as drawn. */
  fringe: number;
  /** How far to the right letters stand, in px. */
  shift: number;
  /** Px of empty page around it. */
  room?: number;
};

/** Letters of 5 × 7 points, one figure for each row, its bits from left to right. */
const LETTERS: Record<string, number[]> = {
  a: [0, 0, 14, 1, 15, 17, 15], c: [0, 0, 14, 16, 16, 17, 14], d: [1, 1, 13, 19, 17, 17, 15], e: [0, 0, 14, 17, 31, 16, 14],
  h: [16, 16, 22, 25, 17, 17, 17], i: [4, 0, 12, 4, 4, 4, 14], l: [12, 4, 4, 4, 4, 4, 14], m: [0, 0, 26, 21, 21, 17, 17],
  n: [0, 0, 22, 25, 17, 17, 17], o: [0, 0, 14, 17, 17, 17, 14], p: [0, 0, 30, 17, 30, 16, 16], r: [0, 0, 22, 25, 16, 16, 16],
  s: [0, 0, 14, 16, 14, 1, 30], t: [8, 8, 28, 8, 8, 9, 6], v: [0, 0, 17, 17, 17, 10, 4],
  '1': [4, 12, 4, 4, 4, 4, 14], '2': [14, 17, 1, 2, 4, 8, 31], '3': [31, 2, 4, 2, 1, 17, 14], '8': [14, 17, 17, 14, 17, 17, 14],
};
/** Px from one point of a letter to the next: 13 px type. */
const STEP = 1.35;

/** Draws it, letters with their fringes as a browser does. */
export function drawing({ words, gap, ink, paper, accent, line, fringe, shift, room = 0 }: Look): Picture {
  const [width, height] = [200 + room, 120 + room];
  const data = Buffer.alloc(width * height * 4, 255);
  const set = (x: number, y: number, colour: number, much = 1) => {
    for (const [part, bits] of [16, 8, 0].entries()) {
      const at = 4 * (y * width + x) + part;
      data[at] = Math.round(data[at]! + (((colour >> bits) & 255) - data[at]!) * much);
    }
  };
  const fill = (left: number, top: number, w: number, h: number, colour: number) => {
    for (let y = top; y < top + h; y += 1) for (let x = left; x < left + w; x += 1) set(x, y, colour);
  };
  fill(0, 0, width, height, paper);
  let top = 10;
  for (const row of words) {
    fill(6, top, 3, 14, accent);
    [...row].forEach((letter, place) => write(LETTERS[letter], 16 + place * 8 + shift, top + 2));
    top += 14 + gap;
    fill(6, top - 4, 180, 1, line);
  }
  return { width, height, data };

  /** Covers each pixel as far as the letter's points do, looked at in sixteenths. */
  function write(rows: number[] | undefined, left: number, from: number): void {
    if (!rows) return;
    for (let y = 0; y < 10; y += 1) {
      for (let x = 0; x < 8; x += 1) {
        let covered = 0;
        for (let part = 0; part < 256; part += 1) {
          const column = Math.floor((x + (part % 16) / 16 - (left % 1)) / STEP);
          const bits = rows[Math.floor((y + Math.floor(part / 16) / 16) / STEP)] ?? 0;
          if (column >= 0 && column < 5 && (bits >> (4 - column)) & 1) covered += 1 / 256;
        }
        if (covered > 0) set(Math.floor(left) + x, from + y, ink, covered >= 0.99 ? 1 : Math.min(1, covered * fringe));
      }
    }
  }
}
