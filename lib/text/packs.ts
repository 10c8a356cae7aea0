import { isAll } from './alone.ts';

/** A dozen. 打 is a verb too: before an object that is struck, dialled or opened it is no dozen. */
const DOZEN = /^ ?(?:打(?![开開算击擊印电電破造球听聽工折字車车扫掃])|ダース|다스|타스)/;
/** A pair. Within a sentence pairs are counted as pairs; alone, as how many make them up. */
const PAIR = /^ ?(?:[双雙对對]|쌍|켤레)$/;
const HALF_DOZEN = /(?:半|반 ?)(?:打(?![开開算击擊印电電破造])|ダース|다스|타스)/y;

/** How many a word for a pack behind a number makes of one (一打 is 12, 两双 alone is 4), and where it ends; undefined where none stands. */
export function packAfter(text: string, start: number, end: number): { scale: number; end: number } | undefined {
  const dozen = DOZEN.exec(text.slice(end, end + 5));
  if (dozen) return { scale: 12, end: end + dozen[0].length };
  const rest = text.slice(end, end + 4), pair = PAIR.exec(rest.trimEnd());
  return pair && isAll(text, start, end + pair[0].length) ? { scale: 2, end: end + pair[0].length } : undefined;
}

/** Reads half a dozen at `at`: 半打, 半ダース, 반 다스. */
export function readHalfDozen(text: string, at: number): { number: number; start: number; end: number } | undefined {
  HALF_DOZEN.lastIndex = at;
  const found = HALF_DOZEN.exec(text);
  return found ? { number: 6, start: at, end: at + found[0].length } : undefined;
}
