import { isDigit } from './characters.ts';
import { readFigure, times } from './figures.ts';
import type { Numeral } from './numbers-en.ts';

const table = (groups: [string, number][]): Map<string, number> => new Map(groups.flatMap(([chars, value]) => [...chars].map((char) => [char, value] as [string, number])));
const DIGITS = table([['〇零○', 0], ['一壹弌壱', 1], ['二两兩贰貳弐', 2], ['三叁參参', 3], ['四肆', 4], ['五伍', 5], ['六陆陸', 6], ['七柒漆', 7], ['八捌', 8], ['九玖', 9]]);
const SMALL = table([['十拾', 10], ['廿', 20], ['卅', 30], ['卌', 40], ['百佰', 100], ['千仟', 1000]]);
const BIG = table([['万萬', 1e4], ['亿億', 1e8], ['兆', 1e12]]);

/** A number and its counter in one sign. */
const TOGETHER = table([['俩倆', 2], ['仨', 3]]);

/** True for a Han sign of scale, which may follow figures. */
export const isHanScale = (char: string): boolean => SMALL.has(char) || BIG.has(char);
/** Han signs that may begin a number. */
export const HAN_STARTS = [...DIGITS.keys(), ...SMALL.keys(), ...BIG.keys(), ...TOGETHER.keys(), '半'];
/** A text of Han numerals, figures and spaces alone. */
export const HAN_NUMERAL = new RegExp(`^[ \\d.${[...DIGITS.keys(), ...SMALL.keys(), ...BIG.keys()].join('')}]+$`);

const APART = /^ \d{1,4}(?:\.\d+)? ?[万萬亿億]/;

/** What a numeral is made of, which tells how sure it is that it is one. */
export type HanNumeral = Numeral & { figures: boolean; units: number; length: number; positional: boolean };

/**
 * Reads a number in Han signs, with figures or without, at `at` of a normalised text: 2.5万 · 2萬5千 · 两万五千 · 二〇二六 · 百五十 · 廿五 · 2500多万.
 * In Chinese a last digit takes the place below the unit before it (两万五 is 25,000, 二百五 is 250); in Japanese it is a unit (二百五 is 205).
 */
export function readHan(text: string, at: number, japanese: boolean): HanNumeral | undefined {
  const together = TOGETHER.get(text[at] ?? '');
  if (together !== undefined) return { number: together, start: at, end: at + 1, sure: false, figures: false, units: 0, length: 1, positional: true };
  let pos = at, end = at, total = 0, section = 0, digit = -1, lastSmall = Infinity, lastBig = Infinity, lastUnit = 1;
  let figures = false, units = 0, positional = false, over = false, zero = false, figureLast = false;
  for (;;) {
    const char = text[pos] ?? '';
    const small = SMALL.get(char), big = BIG.get(char);
    if (small !== undefined) {
      const unit = '廿卅卌'.includes(char) ? 10 : small;
      if (unit >= lastSmall || (unit !== small && digit >= 0) || positional) break;
      section += times(digit < 0 ? small / unit : digit, unit); digit = -1; lastSmall = lastUnit = unit; units++; pos++; zero = figureLast = false;
    } else if (big !== undefined) {
      // 万亿 is one scale, a million million.
      const double = big === 1e4 && BIG.get(text[pos + 1] ?? '') === 1e8 ? 1e8 : 1;
      const scale = big * double;
      const amount = section + Math.max(digit, 0);
      if (scale >= lastBig || positional || (digit < 0 && section === 0 && units > 0)) break;
      total += times(amount === 0 && digit < 0 ? 1 : amount, scale); section = 0; digit = -1; lastSmall = Infinity; lastBig = lastUnit = scale; units++; pos += double > 1 ? 2 : 1; zero = figureLast = false;
    } else if (isDigit(text.charCodeAt(pos))) {
      if (digit >= 0) break;
      const figure = readFigure(text, pos);
      if (!figure || figure.number >= Math.min(lastSmall, lastBig)) break;
      digit = figure.number; pos = figure.end; figures = true; figureLast = figure.end - end === 1;
      // 2.5 万: in Chinese set with spaces between the scripts.
      if (text.charCodeAt(pos) === 32 && BIG.has(text[pos + 1] ?? '')) { end = pos; pos++; continue; }
    } else if (DIGITS.has(char)) {
      const run = readPositional(text, pos);
      if (run.length > 1 && digit < 0 && units === 0 && pos === at && !figures && run.digits.length > 1) {
        positional = true; pos += run.length; digit = Number(run.digits);
        if (run.digits.length > 15) return { number: NaN, start: at, end: pos, sure: false, figures, units, length: pos - at, positional };
        // 三四十, 一两个: 'three or four'. Not one number.
        if (run.digits.length === 2 && !/[〇零○]/.test(text.slice(at, pos))) { return { number: NaN, start: at, end: pos, sure: false, figures, units, length: 2, positional }; }
        end = pos; break;
      }
      const worth = DIGITS.get(char)!;
      if (worth === 0) { if (digit >= 0) break; if (units === 0 && pos === at && !isHanScale(text[pos + 1] ?? '')) { digit = 0; pos++; end = pos; break; } zero = true; pos++; if (!DIGITS.has(text[pos] ?? '') && !isDigit(text.charCodeAt(pos)) && !SMALL.has(text[pos] ?? '')) break; continue; }
      // 二十二三岁, 'twenty-two or -three': not one number.
      if (digit >= 0 && !figures && units > 0 && !isHanScale(text[pos + 1] ?? '')) return { number: NaN, start: at, end: pos + 1, sure: false, figures, units, length: pos + 1 - at, positional };
      if (digit >= 0) break;
      digit = worth; pos++; figureLast = true;
    } else if ((char === '点' || char === '點') && !figures && !positional && (digit >= 0 || section > 0)) {
      // 三点五亿; 三点五分 and 三点十分 are times of day.
      const decimals = /^[点點]([〇零○一二三四五六七八九]{1,12})(?![十百千分刻半钟鐘多])/.exec(text.slice(pos, pos + 16))?.[1];
      if (decimals === undefined) break;
      const whole = section + Math.max(digit, 0);
      section = 0; digit = Number(`${whole}.${[...decimals].map((sign) => DIGITS.get(sign)!).join('')}`);
      pos += 1 + decimals.length; end = pos; figureLast = false;
      if (!BIG.has(text[pos] ?? '')) break;
      continue;
    } else if (/[多余餘来數数]/.test(char) && pos > at && BIG.has(text[pos + 1] ?? '') && (digit >= 0 || section > 0)) { over = true; pos++; continue; }
    else break;
    end = pos;
    // 1 亿 2000 万, set with spaces between the scripts.
    if (figures && digit < 0 && text.charCodeAt(pos) === 32 && APART.test(text.slice(pos, pos + 12))) pos++;
  }
  if (end === at) return undefined;
  if (digit > 0 && digit < 10 && figureLast && !zero && !japanese && units > 0 && lastUnit >= 100 && !positional) digit *= Math.min(lastUnit, 1e8) / 10;
  const number = total + section + Math.max(digit, 0);
  return { number, start: at, end, sure: false, figures, units, length: end - at, positional, ...(over ? { over } : {}) };
}

/** True for a sign that stands in a place; 两 never does: 三三两两 is no number. */
const isPlace = (char = ''): boolean => DIGITS.has(char) && char !== '两' && char !== '兩';

/** Past a run of more signs than make a number, and the signs of scale behind it: what is left of it is none either. */
function endOfRun(text: string, at: number): number {
  let end = at;
  while (isPlace(text[end])) end++;
  while (isHanScale(text[end] ?? '')) end++;
  return end;
}

/** A run of digit signs, place by place: 二〇二六. */
function readPositional(text: string, at: number): { digits: string; length: number } {
  let end = at;
  while (end - at <= 20 && isPlace(text[end])) end++;
  if (end - at > 20) return { digits: '9'.repeat(20), length: endOfRun(text, end) - at };
  // A sign of scale behind the run takes its last digit: 二〇 but 三十.
  if (end - at > 1 && isHanScale(text[end] ?? '') && end - at === 2 && DIGITS.get(text[at]!) !== 0 && DIGITS.get(text[at + 1]!) !== 0) return { digits: 'xx', length: 2 };
  if (isHanScale(text[end] ?? '')) return { digits: '', length: 0 };
  let digits = '';
  for (let i = at; i < end; i++) digits += DIGITS.get(text[i]!)!;
  return { digits, length: end - at };
}
