/** A calendar day, as its parts; months from 1. */
export type Day = { year: number; month: number; day: number };

const pad = (n: number, size = 2): string => String(n).padStart(size, '0');

/** Days in a month of the Gregorian calendar. */
export function daysIn(year: number, month: number): number {
  return month === 2 ? (year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31;
}

/** True for a day that the calendar has, in years 1000 to 2999. */
export const exists = ({ year, month, day }: Day): boolean => year >= 1000 && year <= 2999 && month >= 1 && month <= 12 && day >= 1 && day <= daysIn(year, month);

/** ISO 8601: `2026-07-10`. */
export const isoDay = ({ year, month, day }: Day): string => `${pad(year, 4)}-${pad(month)}-${pad(day)}`;

/** ISO 8601: `2026-07`. */
export const isoMonth = (year: number, month: number): string => `${pad(year, 4)}-${pad(month)}`;

/** The calendar day with which an ISO timestamp begins, as written, whatever its zone; undefined where it begins with none. */
export function dayOf(stamp: string | undefined): Day | undefined {
  const parts = stamp === undefined ? null : /^\s*(\d{4})-(\d{2})(?:-(\d{2}))?/.exec(stamp);
  if (!parts) return undefined;
  const day = { year: Number(parts[1]), month: Number(parts[2]), day: Number(parts[3] ?? '1') };
  return exists(day) ? day : undefined;
}

const number = ({ year, month, day }: Day): number => Math.round(Date.UTC(year, month - 1, day) / 86_400_000);

/** The day that lies `days` after another (before it, if negative). */
export function plusDays(from: Day, days: number): Day {
  const date = new Date((number(from) + days) * 86_400_000);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** The month that lies `months` after that of a day. */
export function plusMonths(from: Day, months: number): { year: number; month: number } {
  const count = from.year * 12 + from.month - 1 + months;
  return { year: Math.floor(count / 12), month: (count % 12) + 1 };
}

/** Days from one day to another. */
export const daysBetween = (from: Day, to: Day): number => number(to) - number(from);

/** The year that two figures mean: one of 1969 to 2068, as in POSIX. A year in full stays. */
export const fullYear = (year: number): number => year >= 100 ? year : year + (year >= 69 ? 1900 : 2000);

/** Monday is 0, Sunday 6. */
export const weekdayOf = (day: Day): number => (number(day) + 3) % 7;
