import type { Language } from '../schema/basics.ts';
import type { Value } from '../schema/value.ts';
import { dayOf } from './calendar.ts';
import { type Setting } from './dates.ts';
import { languageOf } from './language.ts';
import { normalise, type Normalised } from './normalise.ts';
import { dated, type YearOf } from './periods.ts';
import { type Placed, scan } from './scan.ts';
import { sentences } from './sentences.ts';
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
export const BACK = 2;

/** A text in which all that may be a value was found; what the dates among it lean on is told later. */
export interface Scanned {
  normal: Normalised;
  /** The dates, for those that stand behind them to lean on too. */
  dates: Dates;
  others: Placed[];
}

/** Finds all that may be a value in a text. */
export function scanValues(text: string, options: ReadOptions): Scanned {
  const normal = normalise(text), setting = settingOf(normal, options), { dates, others } = scan(setting);
  return { normal, dates: { text: normal.text, reads: dates, published: setting.published }, others };
}

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
  const { before } = options;
  return valuesOf(scanValues(text, options), before === undefined ? undefined : () => datesBefore(before, options));
}

/** The values of a scanned text. `before`, the dates of the sentences before it, is asked for only where a date leaves out its year. */
export function valuesOf({ normal, dates: own, others }: Scanned, before?: () => readonly Dates[]): ReadValue[] {
  const { source, text } = normal;
  const dates = before === undefined ? own.reads : withYears(own, before);
  if (dates.length + others.length === 0) return [];
  const placed: (Placed & { year?: YearOf })[] = [...dated(dates, text, own.published), ...others].sort((a, b) => a.start - b.start || b.end - a.end);
  const values: ReadValue[] = [];
  let past = 0;
  for (const [i, { value, start, end, counter, year }] of placed.entries()) {
    if (start < past) continue;
    const last = placed[i - 1];
    // 'thirty (30) days' writes one count twice.
    if (last !== undefined && isRepeat(text, last, placed[i]!)) { const first = values.at(-1)!; past = end + 1; first.end = normal.span(start, past).end; first.text = source.slice(first.start, first.end); continue; }
    past = end;
    const span = normal.span(start, end);
    values.push({ value, text: source.slice(span.start, span.end), ...span, ...(counter === undefined ? {} : { counter }), ...(year === undefined || before === undefined ? {} : { year }) });
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
  return sentences(before).slice(-BACK).map(({ start, end }) => scanValues(before.slice(start, end), options).dates);
}

/** True where a count is the one before it once more, in brackets. */
const isRepeat = (text: string, one: Placed, two: Placed): boolean => one.value.kind === 'count' && two.value.kind === 'count' && one.value.number === two.value.number
  && text[two.end] === ')' && /^ ?\($/.test(text.slice(one.end, two.start));

