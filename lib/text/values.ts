import type { Language } from '../schema/basics.ts';
import type { Value } from '../schema/value.ts';
import { dayOf } from './calendar.ts';
import { isAll } from './alone.ts';
import { isAsciiLetter, isDigit, isHangul } from './characters.ts';
import { type CountRead } from './counts.ts';
import { readFigureCount } from './counts-figures.ts';
import { readEnglishCount, readHanCount, readKanaCount, readKoreanCount } from './counts-words.ts';
import { type DateRead, type Setting } from './dates.ts';
import { readDayFirst, readMonthFirst, readRelative, readWeekday, readYearFirst, startsEnglishDate, withWeekday } from './dates-en.ts';
import { EAST_DATE_STARTS, readEastDate } from './dates-east.ts';
import { readFigureDate } from './dates-figures.ts';
import { readSpan } from './dates-spans.ts';
import { languageOf } from './language.ts';
import { normalise, type Normalised } from './normalise.ts';
import { startsEnglish, wordAt } from './numbers-en.ts';
import { HAN_STARTS } from './numbers-han.ts';
import { KANA_STARTS } from './numbers-kana.ts';
import { KOREAN_STARTS } from './numbers-ko.ts';
import { dated, type YearOf } from './periods.ts';
import { sentences } from './sentences.ts';
import { readVersion } from './versions.ts';
import { type Dates, withYears } from './years.ts';

/**
 * A value with its place in the source, in UTF-16 units: `text` is what stands there. `counter` is the classifier that was read, where the language has them;
 * `year` says where the year of a date comes from that leaves it out, if it was read with what stands before it.
 */
export type ReadValue = { value: Value; text: string; start: number; end: number; counter?: string; year?: YearOf };

/**
 * What helps reading: the language, where it is known, and the day (or ISO timestamp) of publication, which dates lean on. With `before`, what stands
 * before the text in its paragraph ('' where nothing does), dates take the years that the text tells, and say where theirs come from.
 */
export type ReadOptions = { language?: Language | undefined; published?: string | undefined; before?: string | undefined };

/** So many sentences back a year is told that dates without any may be of. */
const BACK = 2;

/** What a character beyond the Latin scripts may begin: most begin nothing and are passed at once. */
const BEGINS = new Uint8Array(0x10000);
const DATE = 1, KOREAN = 2, HAN = 4, KANA = 8;
for (const [chars, kind] of [[EAST_DATE_STARTS, DATE], [KOREAN_STARTS, KOREAN], [HAN_STARTS, HAN], [KANA_STARTS, KANA]] as const) for (const char of chars) BEGINS[char.charCodeAt(0)]! |= kind;

type Placed = { value: Value; start: number; end: number; counter?: string; year?: YearOf };

/**
 * Reads every count, date, period and version of a text, in order and without overlap. In English, Korean, Chinese and Japanese, whichever the
 * language is said to be; that only decides what could be read two ways. Nothing is guessed: a date without a year needs a publication date;
 * money, shares, ordinals, years alone, clock times, ranges and the numbers of names are no counts; ordinary words that could be numbers
 * ('one', 一, 한, 만) are read only where they are all of the text or a counter makes them certain. Linear in the text's length.
 *
 * Where readers of numbers differ, this is what holds here: values are not negative, and a text that is a negative number gives none; '1, 234, 567'
 * are three numbers, '1,234,567' is one; a dozen is twelve (一打, ダース, 다스), a pair is two where it is all of the text (两双, 두 쌍) and else a thing
 * that is counted; 'thirty (30)' is one count; a bare 'a/b' that the calendar has is a day, month first unless that gives none, and '24/7' is none;
 * four numbers of a byte each are an address; words alone that are numbers too (천사, 千) are read as numbers.
 */
export function readValues(text: string, options: ReadOptions = {}): ReadValue[] {
  const normal = normalise(text), setting = settingOf(normal, options), { published } = setting, { before } = options;
  const { dates: reads, others } = scan(setting);
  const dates = before === undefined ? reads : withYears({ text: setting.text, reads }, published, () => datesBefore(before, options));
  const placed: Placed[] = [...dated(dates, setting.text, published), ...others].sort((a, b) => a.start - b.start || b.end - a.end);
  const values: ReadValue[] = [];
  let past = 0;
  for (const [i, { value, start, end, counter, year }] of placed.entries()) {
    if (start < past) continue;
    const last = placed[i - 1];
    // 'thirty (30) days' writes one count twice.
    if (last !== undefined && isRepeat(setting.text, last, placed[i]!)) { const first = values.at(-1)!; past = end + 1; first.end = normal.span(start, past).end; first.text = text.slice(first.start, first.end); continue; }
    past = end;
    const span = normal.span(start, end);
    values.push({ value, text: text.slice(span.start, span.end), ...span, ...(counter === undefined ? {} : { counter }), ...(year === undefined || before === undefined ? {} : { year }) });
  }
  return values;
}

/** What a text is read with. */
function settingOf(normal: Normalised, { language: known, published }: ReadOptions): Setting {
  const { source } = normal;
  let language = known;
  return {
    text: normal.text,
    published: dayOf(published),
    language: () => (language ??= languageOf(source)),
    isCapital: (offset) => { const char = source[normal.toSource(offset)] ?? ''; return char !== char.toLowerCase(); },
    sourceAt: (offset) => source[normal.toSource(offset)] ?? '',
  };
}

/** The dates of the last sentences of a text. */
function datesBefore(before: string, options: ReadOptions): Dates[] {
  return sentences(before).slice(-BACK).map(({ start, end }) => {
    const setting = settingOf(normalise(before.slice(start, end)), options);
    return { text: setting.text, reads: scan(setting).dates };
  });
}

/** True where a count is the one before it once more, in brackets. */
const isRepeat = (text: string, one: Placed, two: Placed): boolean => one.value.kind === 'count' && two.value.kind === 'count' && one.value.number === two.value.number
  && text[two.end] === ')' && /^ ?\($/.test(text.slice(one.end, two.start));

/** One walk over the text: at each figure, word and sign that may begin a value, the readers are asked. */
function scan(setting: Setting): { dates: DateRead[]; others: Placed[] } {
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
      const word = wordAt(text, at), previous = text.charCodeAt(at - 1);
      if (!(previous > 0x7f && previous < 0x250) && !onWord(setting, at, word, onDate, onCount)) { at += word.length; }
      else if (previous > 0x7f && previous < 0x250) at += word.length;
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
