import { isAll } from './alone.ts';
import { fullYear } from './calendar.ts';
import type { DateRead, Setting } from './dates.ts';

const YEAR_FIRST = /(\d{4})([-/.])(0?[1-9]|1[0-2])\2(3[01]|[12]\d|0?[1-9])(?!\d|[-/.]\d)\.?/y;
const SPACED = /(\d{4})\. (0?[1-9]|1[0-2])\. ?(3[01]|[12]\d|0?[1-9])(?!\d)(\.(?!\d))?/y;
const YEAR_LAST = /(\d{1,2})([-/.])(\d{1,2})(?:\2(\d{4}|\d{2})|(?<=\/\d{1,2}),? ?((?:19|20)\d\d))(?!\d|[-/.:]\d)/y;
const SPACES = /((?:19|20)\d\d) (0?[1-9]|1[0-2]) (3[01]|[12]\d|0?[1-9])(?!\d)/y;
const NO_YEAR = /(\d{1,2})\/(\d{1,2})(?!\d|[-/.:%]\d|\/|%)/y;
const YEAR_MONTH = /(\d{4})[-/](0[1-9]|1[0-2])(?!\d|[-/]\d)/y;
const COMPACT = /(?:19|20)\d\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])(?!\d)/y;
const TIME = /^t\d{2}:\d{2}/;
/** A month and a day by figures alone are certain only behind a word that a date follows. */
const BEFORE_DATE = /(?:^|[^a-z])(?:on|by|from|until|till|since|before|after|dated|through|starting|(?:mon|tue|tues|wed|thu|thur|thurs|fri|sat|sun)(?:day|sday|nesday|rsday|urday)?,?) $|[(（]$/;

/** … or before one that a date is followed by. */
const AFTER_DATE = /^ ?(?:から|より|以降|付|までに|に発|に適|부터|까지|자로|이후|起|开始|開始|生效|前)/;

const match = (pattern: RegExp, text: string, at: number): RegExpExecArray | null => { pattern.lastIndex = at; return pattern.exec(text); };

/**
 * Reads a date in figures at `at`: 2026-07-10 · 2026/7/10 · 2026.07.10 · 2026. 7. 10. · 7/10/2026 · 10.7.2026 · 2026-07 · 20260710.
 * Day or month first, where both could be: after a stop the day, as all who write stops do; after a slash or hyphen the month in English, as most
 * English pages do; a year of two figures is of 1969 to 2068, as in POSIX. A figure above 12 is the day wherever it stands. '7/10' without a year needs a publication date and a word before it, or to be all of the text.
 */
export function readFigureDate({ text, published }: Setting, at: number): DateRead | undefined {
  const first = match(YEAR_FIRST, text, at);
  if (first) {
    let end = at + first[0].length;
    if (first[0].endsWith('.')) end--;
    const time = TIME.exec(text.slice(end, end + 6)) ? /^t\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:z|[+-]\d{2}:?\d{2})?/.exec(text.slice(end, end + 40)) : null;
    if (!time && /[a-z]/.test(text[end] ?? '') && !text.startsWith('t', end)) return undefined;
    return { start: at, end: end + (time ? time[0].length : 0), year: Number(first[1]), month: Number(first[3]), day: Number(first[4]) };
  }
  const spaced = match(SPACED, text, at);
  if (spaced) return { start: at, end: at + spaced[0].length - (spaced[4] ? 1 : 0), year: Number(spaced[1]), month: Number(spaced[2]), day: Number(spaced[3]) };
  const last = match(YEAR_LAST, text, at);
  if (last) {
    const [, a, sign, b] = last, y = last[4] ?? last[5], one = Number(a), two = Number(b);
    // '10-5-12' is a score or a record within a sentence.
    if (y!.length === 2 && sign !== '/' && !(sign === '-' && (isAll(text, at, at + last[0].length) || BEFORE_DATE.test(text.slice(Math.max(0, at - 14), at))))) return undefined;
    const year = fullYear(Number(y));
    const dayFirst = sign === '.' ? two <= 12 : one > 12;
    const month = dayFirst ? two : one, day = dayFirst ? one : two;
    if (month < 1 || month > 12 || day < 1 || day > 31) return undefined;
    return { start: at, end: at + last[0].length, year, month, day };
  }
  const gaps = match(SPACES, text, at);
  if (gaps && isAll(text, at, at + gaps[0].length)) return { start: at, end: at + gaps[0].length, year: Number(gaps[1]), month: Number(gaps[2]), day: Number(gaps[3]) };
  const month = match(YEAR_MONTH, text, at);
  if (month) return { start: at, end: at + month[0].length, year: Number(month[1]), month: Number(month[2]) };
  const compact = match(COMPACT, text, at);
  if (compact && at === 0 && compact[0].length >= text.length - 1) return { start: at, end: at + 8, year: Number(compact[0].slice(0, 4)), month: Number(compact[0].slice(4, 6)), day: Number(compact[0].slice(6)) };
  const bare = published && match(NO_YEAR, text, at);
  if (!bare) return undefined;
  const end = at + bare[0].length;
  // 24/7 is around the clock.
  if (bare[0] === '24/7') return undefined;
  const alone = isAll(text, at, end);
  if (!alone && !BEFORE_DATE.test(text.slice(Math.max(0, at - 14), at)) && !AFTER_DATE.test(text.slice(end, end + 5))) return undefined;
  const one = Number(bare[1]), two = Number(bare[2]), dayFirst = one > 12;
  const date = { start: at, end, month: dayFirst ? two : one, day: dayFirst ? one : two };
  return date.month >= 1 && date.month <= 12 && date.day >= 1 && date.day <= 31 ? date : undefined;
}
