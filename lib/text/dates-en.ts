import { isAll } from './alone.ts';
import { isAsciiLetter } from './characters.ts';
import { type Day, fullYear, plusDays, weekdayOf } from './calendar.ts';
import { type DateRead, relative, relativeMonth, type Setting } from './dates.ts';
import { readEnglish } from './numbers-en.ts';

/** The months by their English names, in order. */
export const MONTH_NAMES = ['january', 'february', 'march', 'april', 'may', 'june', 'july', 'august', 'september', 'october', 'november', 'december'];
const MONTHS = new Map<string, number>(MONTH_NAMES.flatMap((name, i) => [[name, i + 1], [name.slice(0, 3), i + 1]] as [string, number][]));
MONTHS.set('sept', 9);
const WEEKDAYS = new Map<string, number>(['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'].map((name, i) => [name, i]));
const WEEKDAY_SHORT = '(?:mon|tues?|wed|thu(?:rs?)?|fri|sat|sun)(?:day|nesday|sday|rsday|urday)?';
const ORDINAL_WORDS = new Map<string, number>('first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth'.split(' ').map((word, i) => [word, i + 1]));
'first second third fourth fifth sixth seventh eighth ninth'.split(' ').forEach((word, i) => { for (const gap of ['-', ' ']) ORDINAL_WORDS.set(`twenty${gap}${word}`, 21 + i); });
for (const gap of ['-', ' ']) ORDINAL_WORDS.set(`thirty${gap}first`, 31);
ORDINAL_WORDS.set('thirtieth', 30);

const ORDINAL = `(?:(?:twenty|thirty)[- ](?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth)|thirtieth|twentieth|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|(?:thir|four|fif|six|seven|eigh|nine)teenth)`;
const MONTH = '(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)(?![a-z])\\.?';
const DAY = `(\\d{1,2})(st|nd|rd|th)?(?![\\d%a-z]|[.,:]\\d| ?%)`;
const YEAR = `(?:(?:,? ?(?:of |in )?|[-/])((?:1[0-9]|2[0-9])\\d\\d|'\\d\\d)(?![\\d%]|,\\d|\\.\\d| ?(?:million|billion|thousand|percent|people|accounts?|users?|employees|times)))`;
const YEAR_WORDS = `(?:,? ?(?:of )?(this|last|next|the same|that) year)`;
const RANGE_SIGN = `(?: ?[-~] ?| (?:to|through|thru|until|till|and) )`;

const MONTH_FIRST = new RegExp(`${MONTH}(?:,? ?|[-/])(?:the )?(?:${DAY}|(${ORDINAL})\\b)(?:${RANGE_SIGN}(?:the )?${DAY}(?! (?:${MONTH_NAMES.join('|')})))?(?:${YEAR}|${YEAR_WORDS})?`, 'y');
const MONTH_ALONE = new RegExp(`${MONTH},?(?:${YEAR}|${YEAR_WORDS})?`, 'y');
const DAY_FIRST = new RegExp(`(?:(\\d{1,2})(st|nd|rd|th)?|(${ORDINAL}))(?:${RANGE_SIGN}(?:the )?(\\d{1,2})(?:st|nd|rd|th)?)?(?: day)?(?: of |[ -]|/)?(?: ?)${MONTH}(?:-(\\d{2})(?!\\d| ?(?:${[...MONTHS.keys()].join('|')})\\b)|[-/]?(?:${YEAR}|${YEAR_WORDS}))?`, 'y');
const DAY_OF_MONTH = new RegExp(`(?:(\\d{1,2})(?:st|nd|rd|th)|(${ORDINAL})) (?:day )?of (this|last|next|the) (?:month|coming month|past month)\\b`, 'y');
const DAY_ALONE = /(\d{1,2})(?:st|nd|rd|th)(?=[.,;:!?)"']|$| (?:and|or|but|to|in|at|of this|when|while|after|before|as|if|that|with|because|according)\b| ?$)/y;
const RELATIVE_MONTH = /(this|last|next|the previous|the current) month\b/y;

const match = (pattern: RegExp, text: string, at: number): RegExpExecArray | null => { pattern.lastIndex = at; return pattern.exec(text); };

/** Words that lean on the day of publication, or may. */
const RELATIVE = new Set(['today', 'yesterday', 'tomorrow', 'this', 'last', 'next', 'the']);
/** All words that may begin a date. */
export const ENGLISH_DATE_STARTS = [...MONTHS.keys(), ...WEEKDAYS.keys(), ...RELATIVE, ...[...ORDINAL_WORDS.keys()].map((words) => /^[a-z]+/.exec(words)![0])];

/** What a word may begin, for the dates' part. */
export type EnglishStart = 'month' | 'weekday' | 'relative' | 'ordinal';
/** What kind of date a lower-case English word may begin; undefined for any other word. */
export function startsEnglishDate(word: string): EnglishStart | undefined {
  if (MONTHS.has(word)) return 'month';
  if (WEEKDAYS.has(word)) return 'weekday';
  if (RELATIVE.has(word)) return 'relative';
  if (ORDINAL_WORDS.has(word) || word === 'twenty' || word === 'thirty') return 'ordinal';
  return undefined;
}

/** A year as it is written, in full or as '16: two figures are of 1969 to 2068, as in POSIX. */
const yearNumber = (written: string): number => fullYear(Number(written.replace("'", '')));

/** The year that 'this year' and its like mean. */
function yearOf(word: string | undefined, { published }: Setting): number | undefined {
  return word === undefined || !published ? undefined : published.year + (word === 'last' ? -1 : word === 'next' ? 1 : 0);
}

/** Reads a date that begins with a figure or an ordinal: 10 July 2026 · the 10th of July · 22-25 June · the 10th of this month. */
export function readDayFirst(setting: Setting, at: number): DateRead | undefined {
  const { text, published } = setting;
  const found = match(DAY_FIRST, text, at);
  if (found) {
    const [all, figures, , ordinal, until, name, short, year, yearWord] = found;
    const month = MONTHS.get(name!)!, end = at + trimmed(all);
    const word = yearWord !== undefined ? yearOf(yearWord, setting) : undefined;
    if (yearWord === undefined || word !== undefined) {
      const day = figures !== undefined ? Number(figures) : ORDINAL_WORDS.get(ordinal!)!;
      const joined = !/[ \-/]/.test(all.slice((figures ?? ordinal)!.length, (figures ?? ordinal)!.length + 1)) && !/^\d{1,2}(?:st|nd|rd|th)/.test(all);
      const lowerVerb = (name === 'may' || name === 'march' || name === 'mar') && !setting.isCapital(at + all.indexOf(name!, String(figures ?? ordinal).length)) && !/ of /.test(all) && year === undefined && end < text.length - 1;
      if (day >= 1 && day <= 31 && !lowerVerb && !(joined && name!.length < 3)) {
        return withYearInWords(text, { start: at, end, month, day, ...((year ?? short) !== undefined ? { year: yearNumber((year ?? short)!) } : word !== undefined ? { year: word } : {}), ...(until !== undefined && Number(until) > day ? { until: Number(until) } : {}) });
      }
    }
  }
  const of = match(DAY_OF_MONTH, text, at);
  if (of && of[3] !== 'the') {
    const month = relativeMonth(published, of[3] === 'last' ? -1 : of[3] === 'next' ? 1 : 0);
    const day = of[1] !== undefined ? Number(of[1]) : ORDINAL_WORDS.get(of[2]!)!;
    if (month && day <= 31) return { ...month, day, start: at, end: at + of[0].length };
  }
  const alone = match(DAY_ALONE, text, at);
  if (alone && published && Number(alone[1]) >= 1 && Number(alone[1]) <= 31 && /(?:^|[^a-z])(?:on|by|from|until|till|since|before|after) the $/.test(text.slice(Math.max(0, at - 11), at))) {
    return { start: at, end: at + alone[0].length, day: Number(alone[1]) };
  }
  return undefined;
}

/** A year in words behind a day that has none: 'the third of March, two thousand and fifteen', 'July fourth twenty twenty-six'. */
function withYearInWords(text: string, read: DateRead): DateRead {
  const gap = /^,? (?=two thousand|nineteen|twenty|eighteen)/.exec(text.slice(read.end, read.end + 16));
  if (!gap || read.year !== undefined || read.until !== undefined) return read;
  const year = readEnglish(text, read.end + gap[0].length);
  return year && 'number' in year && year.number >= 1800 && year.number < 2100 ? { ...read, year: year.number, end: year.end } : read;
}

const trimmed = (all: string): number => all.replace(/[ ,.\-/]+$/, '').length;

const CARDINAL = new RegExp(`${MONTH} (?:the )?((?:twenty|thirty)[ -](?:one|two|three|four|five|six|seven|eight|nine)|twenty|thirty|(?:four|six|seven|eigh|nine)teen|thirteen|fifteen|ten|eleven|twelve|one|two|three|four|five|six|seven|eight|nine)(?![a-z-])(?:,? (\\d{4})(?!\\d))?`, 'y');

/** 'May twenty-nine': a day in words that is no ordinal. 'In June five people …' has none: it must be all there is, or stand behind 'on' and before a stop. */
function readDayInWords({ text }: Setting, at: number): DateRead | undefined {
  const found = match(CARDINAL, text, at);
  if (!found) return undefined;
  const end = at + found[0].length, number = readEnglish(text, at + found[0].indexOf(found[2]!, found[1]!.length));
  if (!number || !('number' in number) || number.number < 1 || number.number > 31) return undefined;
  const read = withYearInWords(text, { start: at, end, month: MONTHS.get(found[1]!)!, day: number.number, ...(found[3] !== undefined ? { year: Number(found[3]) } : {}) });
  const parted = read.year !== undefined || (/(?:^|[^a-z])(?:on|by|until|till|since|dated) $/.test(text.slice(Math.max(0, at - 7), at)) && /^(?:$|[.,;:!?)])/.test(text.slice(read.end, read.end + 1)));
  return parted || isAll(text, at, read.end) ? read : undefined;
}

const YEAR_FIRST = /((?:1\d|2\d)\d\d)(?:, ?| |-|\/)(?=[a-z\d])/y;

/** Reads a date whose year comes before the name of its month: 2016, March 5 · 2016-Mar-05 · 2016 5 March · and, alone, 2016 June. */
export function readYearFirst(setting: Setting, at: number): DateRead | undefined {
  const { text } = setting, found = match(YEAR_FIRST, text, at);
  if (!found) return undefined;
  const from = at + found[0].length, letter = isAsciiLetter(text.charCodeAt(from)), year = Number(found[1]);
  const read = letter ? readMonthFirst(setting, from) : /^\d{1,2}[a-z -]/.test(text.slice(from, from + 3)) ? readDayFirst(setting, from) : undefined;
  if (read?.month !== undefined && read.day !== undefined && (read.year === undefined || read.year === year) && (letter || found[0].length === 5)) return { ...read, start: at, year };
  const month = letter ? match(MONTH_ALONE, text, from) : null;
  return month && isAll(text, at, from + month[0].length) ? { start: at, end: from + trimmed(month[0]), month: MONTHS.get(month[1]!)!, year } : undefined;
}

/** Words after which a month's name is the month. */
const MONTH_CONTEXT = /(?:^|[^a-z])(?:in|of|since|until|till|by|from|during|between|through|throughout|early|late|mid|last|this|next|before|after|to|beginning of|end of|and)[ -]$|[-~] ?$|\($/;
/** Names of months that are other words too. */
const OTHER_WORDS = new Set(['may', 'march', 'mar', 'sun', 'sat', 'dec', 'jan', 'nov', 'jun', 'apr', 'feb', 'jul', 'aug', 'sep', 'oct', 'august']);

/** Reads a date that begins with the name of a month: July 10 · Jul. 10th, 2026 · June 1-5 · April 2026 · April of this year · in April. */
export function readMonthFirst(setting: Setting, at: number): DateRead | undefined {
  const { text, published } = setting;
  const found = match(MONTH_FIRST, text, at);
  if (found) {
    const [all, name, figures, suffix, ordinal, until, , year, yearWord] = found;
    const day = figures !== undefined ? Number(figures) : ORDINAL_WORDS.get(ordinal!)!;
    const word = yearOf(yearWord, setting);
    const verb = (name === 'may' || name === 'march') && !setting.isCapital(at) && suffix === undefined && (ordinal === undefined || (ordinal === 'second' && !all.includes('the '))) && year === undefined && at > 1 && !/(?:on|by|from|until|since|and|to|of|between|-|~|,|\() ?$/.test(text.slice(Math.max(0, at - 8), at));
    const scaled = figures !== undefined && /^[ -](?:million|billion|thousand|hundred|trillion|percent|per cent|mn|bn|accounts|people|users|employees)\b/.test(text.slice(at + all.length, at + all.length + 12));
    if (day >= 1 && day <= 31 && !verb && (!scaled || until !== undefined) && (yearWord === undefined || word !== undefined)) {
      const period = !scaled && until !== undefined && Number(until) > day && Number(until) <= 31;
      // 'between July 10 and 25 people' aside, a second figure that is no later day is not part of the date.
      const whole = until === undefined || period;
      const end = whole ? at + trimmed(all) : at + trimmed(match(new RegExp(`${MONTH}(?:,? ?|[-/])(?:the )?(?:${DAY}|${ORDINAL}\\b)`, 'y'), text, at)![0]);
      return withYearInWords(text, { start: at, end, month: MONTHS.get(name!)!, day, ...(whole && year !== undefined ? { year: yearNumber(year) } : whole && word !== undefined ? { year: word } : {}), ...(period ? { until: Number(until) } : {}) });
    }
  }
  const words = readDayInWords(setting, at);
  if (words) return words;
  const alone = match(MONTH_ALONE, text, at);
  if (!alone) return undefined;
  const [all, name, year, yearWord] = alone, month = MONTHS.get(name!)!;
  const capital = setting.isCapital(at);
  const bare = at + trimmed(name!);
  const word = yearOf(yearWord, setting);
  if (year !== undefined) return capital || (name !== 'may' && name !== 'march') || at <= 1 ? { start: at, end: at + trimmed(all), month, year: yearNumber(year) } : undefined;
  if (word !== undefined) return { start: at, end: at + trimmed(all), month, year: word };
  const before = text.slice(Math.max(0, at - 14), at);
  const context = MONTH_CONTEXT.exec(before);
  if (!published || !capital || !context || (OTHER_WORDS.has(name!) && name!.length === 3 && name !== 'may')) return undefined;
  if ((name === 'may' || name === 'march') && !/(?:in|of|since|until|by|from|during|early|late|mid|last|next|this)[ -]$/.test(before)) return undefined;
  // 'In April Smith' may be a person; a capital behind the month makes it no month.
  if (text[bare] === ' ' && setting.isCapital(bare + 1) && isAsciiLetter(text.charCodeAt(bare + 1))) return undefined;
  const direction = before.endsWith('last ') ? -1 : before.endsWith('next ') ? 1 : undefined;
  return { start: at, end: bare, month, ...(direction ? { direction, loose: true } : {}), ...(/(?:early|late|mid)[ -]$/.test(before) ? { part: true } : {}) };
}

/** Reads today, yesterday, tomorrow, last month, Friday, three days ago; all of them lean on the day of publication. */
export function readRelative(setting: Setting, at: number, word: string): DateRead | undefined {
  const { text, published } = setting;
  if (!published) return undefined;
  const end = at + word.length;
  if (word === 'today') return /^'s| \w+ing\b/.test(text.slice(end, end + 2)) ? undefined : relative(published, 0, at, end);
  if (word === 'yesterday') return relative(published, -1, at, end);
  if (word === 'tomorrow') return relative(published, 1, at, end);
  if (word === 'the') {
    const beyond = /^the day (before yesterday|after tomorrow)\b/.exec(text.slice(at, at + 24));
    return beyond ? relative(published, beyond[1]!.startsWith('before') ? -2 : 2, at, at + beyond[0].length) : undefined;
  }
  const month = match(RELATIVE_MONTH, text, at);
  if (month) return { ...relativeMonth(published, /last|previous/.test(month[1]!) ? -1 : month[1] === 'next' ? 1 : 0)!, start: at, end: at + month[0].length };
  const weekday = /^(this|last|next) (?:coming |past )?([a-z]+day)\b/.exec(text.slice(at, at + 24));
  const index = weekday ? WEEKDAYS.get(weekday[2]!) : undefined;
  return index === undefined ? undefined : onWeekday(published, index, weekday![1]!, at, at + weekday![0].length);
}

/** Reads a weekday by its name alone: the last such day before publication, or the next one where the sentence speaks of what will be. */
export function readWeekday(setting: Setting, at: number, word: string): DateRead | undefined {
  const { text, published } = setting;
  const end = at + word.length;
  // 'Friday, July 10' is one date, read with its month.
  if (!published || !/(?:^| )on $/.test(text.slice(Math.max(0, at - 4), at))) return undefined;
  const before = text.slice(Math.max(0, at - 80), at), sentence = before.slice(before.lastIndexOf('. ') + 1);
  return onWeekday(published, WEEKDAYS.get(word)!, /\b(?:will|would|to be|starting|effective|is to|are to|plans?|due|'ll)\b/.test(sentence) ? 'coming' : 'past', at, end);
}

function onWeekday(published: Day, index: number, which: string, start: number, end: number): DateRead | undefined {
  const shift = index - weekdayOf(published);
  const days = which === 'last' ? (shift >= 0 ? shift - 7 : shift) : which === 'past' ? (shift > 0 ? shift - 7 : shift) : which === 'next' ? shift + 7 : shift < 0 ? shift + (which === 'this' ? 0 : 7) : shift;
  return { ...plusDays(published, days), start, end };
}

const WEEKDAY_BEFORE = new RegExp(`(?:^|[^a-z])(${WEEKDAY_SHORT},? (?:the )?)$`);

/** Where a weekday and a comma lead up to a date, the start of the weekday. */
export function withWeekday(text: string, at: number): number {
  const found = WEEKDAY_BEFORE.exec(text.slice(Math.max(0, at - 17), at));
  return found && /^(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|mon|tue|tues|wed|thu|thur|thurs|fri|sat|sun),? /.test(found[1]!) ? at - found[1]!.length : at;
}
