import { isDigit, isHangul } from './characters.ts';
import { readFigure, times } from './figures.ts';
import type { Numeral } from './numbers-en.ts';

const DIGITS = new Map(Object.entries({ 영: 0, 공: 0, 일: 1, 이: 2, 삼: 3, 사: 4, 오: 5, 육: 6, 륙: 6, 칠: 7, 팔: 8, 구: 9 }));
const SMALL = new Map(Object.entries({ 십: 10, 백: 100, 천: 1000 }));
const BIG = new Map(Object.entries({ 만: 1e4, 억: 1e8, 조: 1e12 }));
const NATIVE_TENS = new Map(Object.entries({ 열: 10, 스물: 20, 스무: 20, 서른: 30, 마흔: 40, 쉰: 50, 예순: 60, 일흔: 70, 여든: 80, 아흔: 90 }));
const NATIVE_UNITS = new Map(Object.entries({ 하나: 1, 한: 1, 둘: 2, 두: 2, 셋: 3, 세: 3, 석: 3, 서: 3, 넷: 4, 네: 4, 넉: 4, 너: 4, 다섯: 5, 여섯: 6, 일곱: 7, 여덟: 8, 아홉: 9 }));
const NATIVE = /(열|스물|스무|서른|마흔|쉰|예순|일흔|여든|아흔)?(하나|한|둘|두|셋|세|석|서|넷|네|넉|너|다섯|여섯|일곱|여덟|아홉)?/y;

/** True for a Hangul sign of scale, which may follow figures. */
export const isKoreanScale = (char: string): boolean => SMALL.has(char) || BIG.has(char);

/** Syllables that may begin a Korean number in words. */
export const KOREAN_STARTS = [...new Set([...DIGITS.keys(), ...SMALL.keys(), ...BIG.keys(), ...[...NATIVE_TENS.keys(), ...NATIVE_UNITS.keys()].map((word) => word[0]!), '빵', '반'])];
/** A text of Sino-Korean numerals, figures and spaces alone. */
export const KOREAN_NUMERAL = /^[ \d영공일이삼사오육륙칠팔구십백천만억조]+$/;

/** What a numeral is made of, which tells how sure it is that it is one. */
export type KoreanNumeral = Numeral & { figures: boolean; units: number; native: boolean };

/**
 * Reads a Korean number at `at` of a normalised text: 2만5천 · 2만 5000 · 3천500만 · 이만 오천 · 백이십삼 · 스물다섯 · 열두.
 * A space may stand behind a sign of scale. A last '이' may be the particle: it counts as a two only where the number ends the text.
 */
export function readKorean(text: string, at: number): KoreanNumeral | undefined {
  if (text.startsWith('빵', at)) return { number: 0, start: at, end: at + 1, sure: false, figures: false, units: 0, native: false };
  let pos = at, end = at, total = 0, section = 0, digit = -1, lastSmall = Infinity, lastBig = Infinity;
  let figures = false, units = 0, native = false, particle = -1, spaced = false;
  const value = (): number => total + section + Math.max(digit, 0);
  for (;;) {
    const char = text[pos] ?? '';
    const small = SMALL.get(char), big = BIG.get(char);
    if (small !== undefined) {
      if (small >= lastSmall || (digit > 9 && !figures)) break;
      section += times(digit < 0 ? 1 : digit, small); digit = -1; lastSmall = small; units++; pos++;
    } else if (big !== undefined) {
      if (big >= lastBig) break;
      if (digit < 0 && section === 0 && units > 0) break;
      const amount = section + Math.max(digit, 0);
      total += times(amount === 0 && digit < 0 ? 1 : amount, big); section = 0; digit = -1; lastSmall = Infinity; lastBig = big; units++; pos++;
    } else if (isDigit(text.charCodeAt(pos))) {
      if (digit >= 0) break;
      const figure = readFigure(text, pos);
      if (!figure || figure.number >= Math.min(lastSmall, lastBig)) break;
      // '2만 5.5' is not one number.
      digit = figure.number; pos = figure.end; figures = true;
      if (text.charCodeAt(pos) === 32 && BIG.has(text[pos + 1] ?? '') && pos + 1 < text.length) { end = pos; pos++; continue; }
    } else {
      const words = digit < 0 ? readNative(text, pos) : undefined;
      if (words && !(spaced && !isKoreanScaleOrNative(text, pos)) && words.number < lastSmall && !figures) { digit = words.number; pos = words.end; native = true; end = pos; break; }
      const sino = DIGITS.get(char);
      if (sino === undefined || digit >= 0) break;
      if (figures && !isKoreanScale(text[pos + 1] ?? '')) break;
      if (spaced && !isKoreanScale(text[pos + 1] ?? '')) break;
      if (units === 0 && pos > at) break;
      digit = sino; pos++;
      if (!isKoreanScale(text[pos] ?? '')) { if (char === '이') particle = pos - 1; end = pos; break; }
    }
    end = pos; spaced = false;
    if (units > 0 && pos - at > 1 && text.charCodeAt(pos) === 32 && digit < 0) {
      const next = text.charCodeAt(pos + 1);
      if (isDigit(next) || (isHangul(next) && (DIGITS.has(text[pos + 1]!) || SMALL.has(text[pos + 1]!) || NATIVE_TENS.has(text.slice(pos + 1, pos + 3)) ))) { pos++; spaced = true; }
    }
  }
  if (end === at) return undefined;
  if (particle >= 0 && !/^[ .]?$/.test(text.slice(end, end + 2)) && units > 0 && !isDigitPlace(text, end)) return { number: value() - 2, start: at, end: particle, sure: false, figures, units, native };
  return { number: value(), start: at, end, sure: false, figures, units, native };
}

/** A counter or a space with a counter comes after: left to the caller to be sure; here only that no other Hangul does. */
const isDigitPlace = (text: string, at: number): boolean => /^ ?(?:개|명|건|회|번|대|곳|종|년|월|일|시|분|초|입니|이다)/.test(text.slice(at, at + 3));

const isKoreanScaleOrNative = (text: string, at: number): boolean => NATIVE_TENS.has(text.slice(at, at + 2)) || NATIVE_TENS.has(text[at] ?? '');

function readNative(text: string, at: number): { number: number; end: number } | undefined {
  NATIVE.lastIndex = at;
  const found = NATIVE.exec(text);
  if (!found || found[0] === '') return undefined;
  return { number: (NATIVE_TENS.get(found[1] ?? '') ?? 0) + (NATIVE_UNITS.get(found[2] ?? '') ?? 0), end: at + found[0].length };
}
