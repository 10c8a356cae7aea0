import type { Value } from '../schema/value.ts';
import { isAll } from './alone.ts';
import { isAsciiLetter, isDigit, isHangul } from './characters.ts';
import { type CountRead } from './counts.ts';
import { readFigureCount } from './counts-figures.ts';
import { readEnglishCount, readHanCount, readKanaCount, readKoreanCount } from './counts-words.ts';
import { type DateRead, type Setting } from './dates.ts';
import { ENGLISH_DATE_STARTS, readDayFirst, readMonthFirst, readRelative, readWeekday, readYearFirst, startsEnglishDate, withWeekday } from './dates-en.ts';
import { EAST_DATE_STARTS, readEastDate } from './dates-east.ts';
import { readFigureDate } from './dates-figures.ts';
import { readSpan } from './dates-spans.ts';
import { ENGLISH_STARTS, startsEnglish, wordAt } from './numbers-en.ts';
import { HAN_STARTS } from './numbers-han.ts';
import { KANA_STARTS } from './numbers-kana.ts';
import { KOREAN_STARTS } from './numbers-ko.ts';
import { readVersion } from './versions.ts';

/** What a character beyond the Latin scripts may begin: most begin nothing and are passed at once. */
const BEGINS = new Uint8Array(0x10000);
const DATE = 1, KOREAN = 2, HAN = 4, KANA = 8;
for (const [chars, kind] of [[EAST_DATE_STARTS, DATE], [KOREAN_STARTS, KOREAN], [HAN_STARTS, HAN], [KANA_STARTS, KANA]] as const) for (const char of chars) BEGINS[char.charCodeAt(0)]! |= kind;

/** A letter as a figure: a to z, and 26 for what is none. */
const letterAt = (text: string, at: number): number => { const code = text.charCodeAt(at) - 97; return code >= 0 && code < 26 ? code : 26; };
/** The first three letters of a word at a place of a normalised text, as a number. */
function headAt(text: string, at: number): number {
  const second = letterAt(text, at + 1);
  return (letterAt(text, at) * 27 + second) * 27 + (second === 26 ? 26 : letterAt(text, at + 2));
}
/** What a word with these first letters may begin: most begin nothing, and are passed without being cut out. */
const WORD_BEGINS = new Uint8Array(27 ** 3);
for (const word of [...ENGLISH_DATE_STARTS, ...ENGLISH_STARTS]) WORD_BEGINS[headAt(word, 0)] = 1;

/** A count or version where it stands in the normalised text. */
export type Placed = { value: Value; start: number; end: number; counter?: string };

/** One walk over a normalised text: at each figure, word and sign that may begin a value, the readers are asked. What was read is in the order of the text. */
export function scan(setting: Setting): { dates: DateRead[]; others: Placed[] } {
  const { text } = setting, dates: DateRead[] = [], others: Placed[] = [];
  let at = 0;
  const onDate = (read: DateRead | undefined): boolean => {
    if (!read) return false;
    const start = withWeekday(text, read.start);
    dates.push({ ...read, start });
    at = Math.max(read.end, at + 1);
    return true;
  };
  const onCount = (read: CountRead | { skip: number } | undefined): boolean => {
    if (!read) return false;
    if ('skip' in read) { at = Math.max(read.skip, at + 1); return true; }
    // A text that is a negative number; within a text the stroke is a dash.
    if (read.start > 0 && isAll(text, read.start, read.end) && text.slice(0, read.start).includes('-')) { at = read.end; return true; }
    if (read.sure || isAll(text, read.start, read.end)) {
      others.push({ value: { kind: 'count', number: read.number, bound: read.bound }, start: read.start, end: read.end, ...(read.counter === undefined ? {} : { counter: read.counter }) });
      at = Math.max(read.end, at + 1);
      return true;
    }
    return false;
  };
  while (at < text.length) {
    const code = text.charCodeAt(at);
    if (isDigit(code)) {
      const named = isAsciiLetter(text.charCodeAt(at - 1)) || '/_=.'.includes(text[at - 1] ?? ' ');
      const version = readVersion(text, at);
      const date = named ? undefined : readFigureDate(setting, at);
      if (onDate(date)) continue;
      if (version) { others.push({ value: { kind: 'version', version: version.version }, start: version.start, end: version.end }); at = version.end; continue; }
      if (!named && (onDate(readYearFirst(setting, at)) || onDate(readDayFirst(setting, at)) || onDate(readSpan(setting, at)) || onDate(readEastDate(setting, at)))) continue;
      const read = readFigureCount(setting, at);
      if (onCount(read)) continue;
      at = 'skip' in read ? read.skip : Math.max(read.end, at + 1);
    } else if (code === 46 && isDigit(text.charCodeAt(at + 1)) && !(text.charCodeAt(at - 1) > 40)) {
      // .0012G is a count, .25 a share or a size.
      const read = readFigureCount(setting, at);
      if ('skip' in read || !Number.isInteger(read.number)) at = Math.max('skip' in read ? read.skip : read.end, at + 1);
      else if (!onCount(read)) at = read.end;
    } else if (isAsciiLetter(code)) {
      const previous = text.charCodeAt(at - 1), accented = previous > 0x7f && previous < 0x250;
      if (accented || WORD_BEGINS[headAt(text, at)] === 0) at++;
      else {
        const word = wordAt(text, at);
        if (!onWord(setting, at, word, onDate, onCount)) at += word.length;
      }
      while (isAsciiLetter(text.charCodeAt(at)) && isAsciiLetter(text.charCodeAt(at - 1))) at++;
    } else if (code > 0x2e7f) {
      const begins = BEGINS[code]!;
      // In Korean a date or number begins a word, but for what 약 (about) and 총 (in all) may be written before.
      const inside = isHangul(code) && isHangul(text.charCodeAt(at - 1));
      if (begins & (DATE | KOREAN | HAN) && !inside && (onDate(readEastDate(setting, at)) || onDate(readSpan(setting, at)))) continue;
      if (begins & KOREAN && (!inside || /[약총]/.test(text[at - 1]!)) && onCount(readKoreanCount(setting, at))) continue;
      if (begins & KANA && onCount(readKanaCount(setting, at))) continue;
      if (begins & HAN) {
        if (onCount(readHanCount(setting, at))) continue;
        // A numeral that was not sure is passed whole, so that its parts are not read in its stead.
        while (BEGINS[text.charCodeAt(at + 1)]! & HAN) at++;
      }
      at++;
    } else at++;
  }
  return { dates, others };
}

function onWord(setting: Setting, at: number, word: string, onDate: (read: DateRead | undefined) => boolean, onCount: (read: CountRead | { skip: number } | undefined) => boolean): boolean {
  const date = startsEnglishDate(word);
  if (date === 'month' && onDate(readMonthFirst(setting, at))) return true;
  if (date === 'weekday' && onDate(readWeekday(setting, at, word))) return true;
  if (date === 'relative' && onDate(readRelative(setting, at, word))) return true;
  if (date === 'ordinal' && onDate(readDayFirst(setting, at))) return true;
  if (!startsEnglish(word)) return false;
  return onDate(readSpan(setting, at)) || onCount(readEnglishCount(setting, at));
}
