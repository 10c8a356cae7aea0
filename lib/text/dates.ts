import type { Language } from '../schema/basics.ts';
import { type Day, daysBetween, daysIn, exists, isoDay, isoMonth, plusDays, plusMonths } from './calendar.ts';

/** What a date says of itself: the parts that are written, what they lean on, and where it stands in the normalised text. */
export type DateRead = {
  start: number; end: number;
  year?: number; month?: number; day?: number;
  /** Where the text says that it lies before (-1) or after (1) the day of publication. */
  direction?: -1 | 1;
  /** True where not everybody means the nearest such month in that direction: 'last August', said in September. */
  loose?: boolean;
  /** The last day, where one month holds a whole period: 'June 1-5'. */
  until?: number;
  /** True for a part of a month ('late April', 7월 초), which is too vague to bound a period. */
  part?: boolean;
  /** True where the month is that of the date before it in the text ('同月24日'); without such a date it is none. */
  sameMonth?: boolean;
  /** True where the text tells of other years than that of the nearest such day, and not which of them is meant. */
  unclear?: boolean;
};

/** What dates are read with: the normalised text, its spelling in the source, the day of publication and the language of the text. */
export type Setting = { text: string; published: Day | undefined; language: () => Language; isCapital: (offset: number) => boolean; sourceAt: (offset: number) => string };

/** A day with all its parts, or a month. */
export type Resolved = { year: number; month: number; day?: number };

/** A day or month in ISO 8601. */
export const iso = ({ year, month, day }: Resolved): string => day === undefined ? isoMonth(year, month) : isoDay({ year, month, day });

/**
 * Gives a date the parts that it leaves out, from the day of publication: the nearest such day to it, before or after it where the text says so.
 * Undefined where a part is missing and there is no publication date, or where the calendar has no such day.
 */
export function resolve(read: DateRead, published: Day | undefined): Resolved | undefined {
  const { year, month, day, direction } = read;
  if (month === undefined) {
    if (day === undefined || published === undefined || year !== undefined) return undefined;
    return nearest([-1, 0, 1].map((shift) => ({ ...plusMonths(published, shift), day })), published, direction);
  }
  if (month < 1 || month > 12) return undefined;
  if (year !== undefined) {
    if (day === undefined) return year >= 1000 && year <= 2999 ? { year, month } : undefined;
    return exists({ year, month, day }) ? { year, month, day } : undefined;
  }
  if (published === undefined) return undefined;
  if (day !== undefined) return nearest([-1, 0, 1].map((shift) => ({ year: published.year + shift, month, day })), published, direction);
  const shifts = direction === -1 ? [-1, 0] : direction === 1 ? [0, 1] : [-1, 0, 1];
  const months = shifts.map((shift) => ({ year: published.year + shift, month }));
  const apart = (one: Resolved): number => Math.abs((one.year - published.year) * 12 + one.month - published.month);
  const ahead = (one: Resolved): number => (one.year - published.year) * 12 + one.month - published.month;
  return months.filter((one) => direction === undefined || ahead(one) * direction >= 0).sort((a, b) => apart(a) - apart(b))[0];
}

function nearest(days: Day[], published: Day, direction: -1 | 1 | undefined): Day | undefined {
  const fit = days.filter((day) => exists(day) && (direction === undefined || daysBetween(published, day) * direction >= 0));
  return fit.sort((a, b) => Math.abs(daysBetween(published, a)) - Math.abs(daysBetween(published, b)))[0];
}

/** The first day of what may be a month. */
export const firstDay = ({ year, month, day }: Resolved): Day => ({ year, month, day: day ?? 1 });
/** The last day of what may be a month. */
export const lastDay = ({ year, month, day }: Resolved): Day => ({ year, month, day: day ?? daysIn(year, month) });

/** A date that lies a number of days from the publication. */
export function relative(published: Day | undefined, days: number, start: number, end: number): DateRead | undefined {
  return published && { ...plusDays(published, days), start, end };
}

/** The parts of a month that lies a number of months from the publication. */
export function relativeMonth(published: Day | undefined, months: number): { year: number; month: number } | undefined {
  return published && plusMonths(published, months);
}
