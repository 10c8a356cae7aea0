/** Values and dates as the reader's language writes them. Nothing here rounds: a figure that has no exact short form is written in full. */
import type { Language, Measure, Value } from '../lib/schema/index.ts';
import { languageTag } from './language-tag.ts';
import type { Words } from './words/index.ts';

type Figures = { full: Intl.NumberFormat; short: Intl.NumberFormat };
type Formats = { figures: Map<Measure | undefined, Figures>; day: Intl.DateTimeFormat; dayOfYear: Intl.DateTimeFormat; month: Intl.DateTimeFormat; list: Intl.ListFormat; languages: Intl.DisplayNames };

const DAY = { day: 'numeric', month: 'long', timeZone: 'UTC' } as const;

/** What makes each format of a language. English writes day before month, which no reader takes for another date. */
const makers: { [Name in keyof Formats]: (tag: string) => Formats[Name] } = {
  figures: () => new Map(),
  day: (tag) => new Intl.DateTimeFormat(tag, { ...DAY, year: 'numeric' }),
  dayOfYear: (tag) => new Intl.DateTimeFormat(tag, DAY),
  month: (tag) => new Intl.DateTimeFormat(tag, { month: 'long', year: 'numeric', timeZone: 'UTC' }),
  list: (tag) => new Intl.ListFormat(tag, { type: 'conjunction' }),
  languages: (tag) => new Intl.DisplayNames(tag, { type: 'language' }),
};
const made = new Map<Language, Partial<Formats>>();

/** A format of a language, made when it is first needed, and once: making one costs more than using it a hundred times. */
function formatOf<Name extends keyof Formats>(name: Name, language: Language): Formats[Name] {
  const known: Partial<Formats> = made.get(language) ?? {};
  made.set(language, known);
  return (known[name] ??= makers[name](language === 'en' ? 'en-GB' : languageTag(language)) as Partial<Formats>[Name])!;
}

/** Makes the formats of dates, figures and lists of a language before they are needed. */
export function prepareFormats(language: Language): void {
  formatDate('2000-01-01', language);
  formatNumber(1e6, language);
  listGaps(2, language);
}

/** How a measure is written: money with its currency, which two countries' dollars are told apart by; a percentage with its sign, from 30 and not from 0.3. */
function measured(measure: Measure | undefined): Intl.NumberFormatOptions {
  if (measure === undefined) return {};
  return measure === 'percent' ? { style: 'unit', unit: 'percent' } : { style: 'currency', currency: measure, trailingZeroDisplay: 'stripIfInteger' };
}

/** The formats of figures in a language, in full and short, bare or of a measure. */
function figuresOf(language: Language, measure: Measure | undefined): Figures {
  const figures = formatOf('figures', language), known = figures.get(measure);
  if (known) return known;
  const tag = language === 'en' ? 'en-GB' : languageTag(language), style = measured(measure);
  const fresh: Figures = {
    full: new Intl.NumberFormat(tag, { ...style, maximumFractionDigits: 20 }),
    short: new Intl.NumberFormat(tag, { ...style, notation: 'compact', compactDisplay: 'long', minimumFractionDigits: 0, maximumFractionDigits: 2, useGrouping: language === 'ko' ? 'always' : 'min2' }),
  };
  figures.set(measure, fresh);
  return fresh;
}

/** The units in which a language counts large figures, largest first. */
const units = (language: Language): readonly number[] => (language === 'en' ? [1e12, 1e9, 1e6] : [1e12, 1e8, 1e4]);

/** True where two decimals of the largest unit that fits say the figure exactly. */
function isShort(number: number, language: Language): boolean {
  const unit = units(language).find((size) => number >= size);
  return unit !== undefined && number < 1e15 && (number * 100) % unit === 0;
}

/** A figure: 28,800,000 is '28.8 million', '2,880만', '2880万'; 25,001 is '25,001' everywhere. With a measure, an amount of that: 'US$28.8 million', '30%'. */
export function formatNumber(number: number, language: Language, measure?: Measure): string {
  const { full, short } = figuresOf(language, measure);
  return (isShort(number, language) ? short : full).format(number);
}

/** From the smallest to the largest of some figures; '' for none, one figure where all are equal. */
export function formatRange(numbers: readonly number[], language: Language, measure?: Measure): string {
  if (numbers.length === 0) return '';
  const [from, to] = [Math.min(...numbers), Math.max(...numbers)];
  if (from === to) return formatNumber(from, language, measure);
  const { full, short } = figuresOf(language, measure);
  return (isShort(from, language) && isShort(to, language) ? short : full).formatRange(from, to);
}

/** A day or a month in ISO 8601. With `near`, another day, the year is left out where the two share it. What is no date is given back as it is. */
export function formatDate(date: string, language: Language, near?: string): string {
  const time = Date.parse(date);
  if (Number.isNaN(time)) return date;
  return formatOf(date.length === 7 ? 'month' : near?.slice(0, 4) === date.slice(0, 4) ? 'dayOfYear' : 'day', language).format(time);
}

/** Between two days, where Intl would fall back to slashes. */
const until: Partial<Record<Language, string>> = { zh: '至', 'zh-Hant': '至', ja: '～' };

/** From one day to another, both in ISO 8601. */
export function formatPeriod(from: string, to: string, language: Language): string {
  const word = until[language];
  if (word) return formatDate(from, language) + word + formatDate(to, language, from);
  return formatOf('day', language).formatRange(Date.parse(from), Date.parse(to));
}

/** A value in words, bounds included, and a count of a measure as an amount of that; '' for names and for what is stated, which are not figures. */
export function formatValue(value: Value, language: Language, words: Words, measure?: Measure): string {
  switch (value.kind) {
    case 'count': return words.bound[value.bound](formatNumber(value.number, language, measure));
    case 'date': return formatDate(value.date, language);
    case 'period': return formatPeriod(value.from, value.to, language);
    case 'version': return value.version;
    case 'names': return '';
    case 'stated': return '';
  }
}

/** What stands between the members of a list of `length`: the text before each member, in order, such as '', ', ', ' and '. */
export function listGaps(length: number, language: Language): string[] {
  if (length < 2) return length === 1 ? [''] : [];
  const gaps: string[] = [];
  let gap = '';
  for (const part of formatOf('list', language).formatToParts(Array.from({ length }, () => '·'))) {
    if (part.type === 'literal') gap += part.value;
    else {
      gaps.push(gap);
      gap = '';
    }
  }
  return gaps;
}

/** The name of a language, in the reader's; a tag that has none there, or is none, is given back as it is. */
export function formatLanguage(tag: string, language: Language): string {
  try {
    return formatOf('languages', language).of(languageTag(tag)) ?? tag;
  } catch {
    return tag;
  }
}
