import type { Value } from '../schema/value.ts';
import { type Day, dayOf, daysBetween, exists, isoDay } from './calendar.ts';
import { type DateRead, resolve } from './dates.ts';
import { MONTH_NAMES } from './dates-en.ts';
import { matches } from './matches.ts';

/** A sentence with the dates that were read in it as of a day of publication, and the years that it names, once they were asked for. */
export type Dates = { text: string; reads: DateRead[]; published: Day | undefined; signs?: Sign[] };

/** A year that a sentence names: of a date, or `bare` ('in 2020', 'last year', 지난해). `loose`: 'last August' in September, which may be of either of two years. */
type Sign = { year: number; month?: number | undefined; day?: number | undefined; start: number; end: number; bare?: boolean; loose?: boolean };

/** Years by themselves. What counts from a year on ('since 2018', 2018년부터) or compares with one (去年同期) tells nothing of a day. */
const BARE = new RegExp([
  String.raw`\b(last|this|next) year\b`,
  String.raw`\b(?:in|of|during|throughout|early|late|mid|spring|summer|autumn|fall|winter)[ -]((?:19|20)\d\d)(?!\d|%|[.,]\d| ?(?:million|billion|percent|people|accounts?|users?|employees|times)\b)`,
  String.raw`(재작년|一昨年|지난해|작년|去年|昨年|올해|금년|今年|本年|내년|明年|来年|來年)(?! ?(?:같은 ?기간|동기|대비|보다)|の?同期|比)`,
  String.raw`(?<!\d)((?:19|20)\d\d) ?(?:년|年)(?! ?(?:간|대|도|여|째|부터|까지|이후|이래|間|间|代|度|から|まで|起|至|以[来來降后後]))`,
].join('|'), 'g');
/** A month of 'last August', where a name behind it keeps it from being read as a date ('Last August Epic sued'). */
const LAST_MONTH = new RegExp(`\\blast (${MONTH_NAMES.join('|')})\\b`, 'g');
const SHIFTS: Record<string, number> = { last: -1, this: 0, next: 1, 재작년: -2, 一昨年: -2, 지난해: -1, 작년: -1, 去年: -1, 昨年: -1, 올해: 0, 금년: 0, 今年: 0, 本年: 0, 내년: 1, 明年: 1, 来年: 1, 來年: 1 };

/** Where another clause begins: what is told there need not be of the year that is named here. */
const BREAK = /[;:；：]| (?:and|but|which|who|while|although|though|whereas|however|because|after|since|before|when|where)\b|(?:지만|으나|는데|고|으며|[하되]며|반면|뒤|후)(?=[ ,])|[，、]/;

/** A year that leans on the one named before it: 'that year', 같은 해, 同年. */
const LEANING_AHEAD = /(?:같은 ?해|그 ?해|同年|[当當该該那]年|同じ年|その年)[의の]? ?$/, LEANING_BEHIND = /(?:the same|that) year$/;

const isLeaning = (text: string, { start, end }: DateRead): boolean => LEANING_AHEAD.test(text.slice(Math.max(0, start - 6), start)) || LEANING_BEHIND.test(text.slice(start, end));

/** The years that a sentence names, in order: told once, since the sentences behind it ask too. */
const signsOf = (dates: Dates): Sign[] => (dates.signs ??= signsIn(dates));

function signsIn({ text, reads, published }: Dates): Sign[] {
  const isRead = (start: number, end: number): boolean => reads.some((read) => start < read.end && end > read.start);
  const last = matches(LAST_MONTH, text).map(({ index, 0: words, 1: name }): DateRead => ({ start: index, end: index + words.length, month: MONTH_NAMES.indexOf(name!) + 1, direction: -1, loose: true }));
  const signs = [...reads, ...last.filter(({ start, end }) => !isRead(start, end))].flatMap((read): Sign[] => {
    const year = read.year ?? (read.loose ? resolve(read, published)?.year : undefined);
    return year === undefined || isLeaning(text, read) ? [] : [{ year, month: read.month, day: read.day, start: read.start, end: read.end, loose: read.loose === true && isRecent(read, published) }];
  });
  for (const { index: start, 0: words, 1: english, 2: written, 3: east, 4: numbered } of matches(BARE, text)) {
    const end = start + words.length, word = english ?? east, figure = written ?? numbered;
    const year = figure !== undefined ? Number(figure) : published && published.year + SHIFTS[word!]!;
    if (year !== undefined && !isRead(start, end)) signs.push({ year, start, end, bare: true });
  }
  return signs.sort((a, b) => a.start - b.start);
}

/** A clause that is put into another one, which goes on behind the next comma. */
const PUT_IN = /, (?:which|who|whose|where)\b[^,]*$/;

/** True where a year by itself and a date stand in one clause; a comma right behind the year ('Last year, …', 去年，…) ends none. */
function governs(text: string, sign: Sign, read: DateRead): boolean {
  if (sign.start > read.end) return !BREAK.test(text.slice(read.end, sign.start));
  const gap = text.slice(sign.end, read.start);
  return !BREAK.test(gap.replace(/^[^,，、]{0,3}[,，、]/, '')) && !(gap.includes(',') && PUT_IN.test(text.slice(0, sign.start)));
}

/** True where two dates may be the ends of one period, so that one tells the other's year by itself. */
function areEnds(text: string, one: DateRead, two: DateRead | undefined): boolean {
  const gap = two && text.slice(Math.min(one.end, two.end), Math.max(one.start, two.start));
  return two?.year !== undefined && gap!.length <= 16 && !/[,.，、。]/.test(gap!);
}

/** True where a date is of the same day or month as one that has its year. */
const isSame = (read: DateRead, sign: Sign): boolean => sign.month === read.month && (sign.day === undefined || read.day === undefined || sign.day === read.day);

/** A date without its year. */
function unclear({ year: _year, ...read }: DateRead): DateRead {
  return { ...read, unclear: true };
}

/**
 * Gives the dates of a sentence that leave out their year the one that the text tells: of the same day or month named with its year here or in one of
 * the sentences before (`before`, the nearest last; asked for only where a date needs them), or of a year by itself in the same clause. Where years are told and none of them is that of the day nearest to
 * publication, the date is marked as unclear; a day alone behind a date of another year is left out. Dates that say their year, or that lie 지난 or
 * 오는 from the publication, stay as they are.
 */
export function withYears(own: Dates, before: () => readonly Dates[]): DateRead[] {
  const { text, reads, published } = own;
  if (reads.every((read) => read.year !== undefined && !isLeaning(text, read))) return reads;
  const here = signsOf(own), earlier = before().map(signsOf), last = earlier.at(-1) ?? [];
  const ahead = (read: DateRead): Sign[] => [...earlier.flat(), ...here.filter((sign) => sign.end <= read.start)];
  return reads.flatMap((read, i) => {
    const leaning = isLeaning(text, read);
    if (read.sameMonth || (read.year !== undefined && !leaning) || (read.direction !== undefined && !read.loose)) return [read];
    const near = resolve(read, published)?.year;
    if (read.month === undefined) {
      const leansOn = ahead(read).findLast((sign) => sign.month !== undefined && !sign.loose);
      return leansOn && near !== undefined && leansOn.year < near ? [] : [read];
    }
    if (leaning) {
      const leansOn = ahead(read).findLast((sign) => !sign.loose);
      return [leansOn ? { ...read, year: leansOn.year } : unclear(read)];
    }
    if (areEnds(text, read, reads[i - 1]) || areEnds(text, read, reads[i + 1])) return [read];
    const others = [...earlier.flat(), ...here].filter((sign) => sign.start !== read.start || !here.includes(sign));
    const same = others.filter((sign) => !sign.bare && isSame(read, sign)), ruling = here.filter((sign) => sign.bare && governs(text, sign, read));
    const telling = same.length > 0 ? same : ruling, years = new Set(telling.map(({ year }) => year));
    if (years.size === 1 && !telling.some((sign) => sign.loose)) return [{ ...read, year: [...years][0]! }];
    if (years.size > 0) return [unclear(read)];
    if (read.loose && isRecent(read, published)) return [unclear(read)];
    const told = [...last, ...here].filter((sign) => published === undefined || sign.year <= published.year);
    return [told.length > 0 && !told.some((sign) => sign.year === near) ? unclear(read) : read];
  });
}

/** True for a month that is hardly over: who says 'last August' in September may mean the one a year before. */
function isRecent(read: DateRead, published: Day | undefined): boolean {
  const day = resolve(read, published);
  return day !== undefined && published !== undefined && Math.abs((published.year - day.year) * 12 + published.month - day.month) <= 1;
}

/** The middle of a day or month, in ISO 8601, as a day. */
const middle = (date: string): Day | undefined => dayOf(date.length === 7 ? `${date}-15` : date);

/** A day or month moved by years; undefined where the calendar has none such. */
function moved(date: string, years: number): string | undefined {
  const day = dayOf(date);
  if (!day) return undefined;
  const there = { ...day, year: day.year + years };
  return exists(there) ? isoDay(there).slice(0, date.length) : undefined;
}

/** A date or period whose year was not told, in the year that brings it nearest to a day or month (ISO 8601); any other value as it is. */
export function inYearNear(value: Value, around: string): Value {
  const first = value.kind === 'date' ? value.date : value.kind === 'period' ? value.from : undefined;
  const from = first === undefined ? undefined : middle(first), to = middle(around);
  if (from === undefined || to === undefined) return value;
  const shifts = [-1, 0, 1].map((step) => to.year - from.year + step);
  const apart = (years: number): number => {
    const day = { ...from, year: from.year + years };
    return exists(day) ? Math.abs(daysBetween(day, to)) : Infinity;
  };
  const years = shifts.sort((a, b) => apart(a) - apart(b))[0]!;
  if (value.kind === 'date') return { ...value, date: moved(value.date, years) ?? value.date };
  if (value.kind !== 'period') return value;
  const [start, end] = [moved(value.from, years), moved(value.to, years)];
  return start !== undefined && end !== undefined ? { ...value, from: start, to: end } : value;
}
