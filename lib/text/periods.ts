import type { Value } from '../schema/value.ts';
import { type Day, daysBetween, isoDay } from './calendar.ts';
import { type DateRead, firstDay, iso, lastDay, type Resolved, resolve } from './dates.ts';

/** What may stand between the two dates of a period. 'and' needs a 'between' before, 과/와 a 사이 behind. */
const JOINS = /^(?:\([^()]{1,8}\))?(?: ?[-~] ?| (?:to|through|thru|until|till|up to|up until) (?:the )?|, ?(?:to|through|until) |부터|에서|에서부터|부터 ?[~-]|至|到|起至|から|より|から ?[~-])(?: ?)$/;
const AND = /^ and (?:the )?$/, WITH = /^(?:과|와|和|与|與|と) ?$/;
const BETWEEN = /(?:^|[^a-z])between (?:the )?$/, AMID = /^ ?(?:사이|之间|之間|の間|间|間)/;

/** Where the year of a date comes from that does not say it: it is that of the `nearest` such day to publication, or it is `unclear` whether it is. */
export type YearOf = 'nearest' | 'unclear';

/** A date or a period with its place in the normalised text; with `year` where it does not say its year itself. */
export type Dated = { value: Value; start: number; end: number; year?: YearOf };

/** Where the year of a value comes from that was made of these dates. A day alone leans on the publication, and so does what lies 지난 or 오는 from it. */
function yearOf(...reads: DateRead[]): { year?: YearOf } {
  if (reads.some((read) => read.year !== undefined || read.month === undefined || (read.direction !== undefined && !read.loose))) return {};
  return { year: reads.some((read) => read.unclear) ? 'unclear' : 'nearest' };
}

const period = (from: Day, to: Day, start: number, end: number): Dated | undefined =>
  daysBetween(from, to) >= 0 ? { value: { kind: 'period', from: isoDay(from), to: isoDay(to) }, start, end } : undefined;

/**
 * Makes values of the dates of a text, in order: two that a period joins become that period, with year and month carried from one to the other;
 * the rest stand for themselves. Dates that can't be resolved are left out.
 */
export function dated(reads: DateRead[], text: string, published: Day | undefined): Dated[] {
  const found: Dated[] = [];
  for (let i = 0; i < reads.length; i++) {
    const before = found.at(-1), one = withMonth(reads[i]!, before?.end === reads[i - 1]?.end ? before : undefined), two = reads[i + 1];
    if (one === undefined) continue;
    if (one.until !== undefined) {
      const from = resolve(one, published);
      const whole = from && period(firstDay(from), { ...firstDay(from), day: one.until }, one.start, one.end);
      if (whole && one.until <= lastDay({ year: from.year, month: from.month }).day) { found.push({ ...whole, ...yearOf(one) }); continue; }
    }
    const joined = two && join(one, two, text, published);
    if (joined) { found.push(joined); i++; continue; }
    const single = resolve(one, published);
    if (single && one.until === undefined) found.push({ value: { kind: 'date', date: iso(single) }, start: one.start, end: one.end, ...(one.sameMonth ? before?.year && { year: before.year } : yearOf(one)) });
  }
  return found;
}

/** A date of the same month as the one before it, with that month; undefined where there is none. */
function withMonth(read: DateRead, before: Dated | undefined): DateRead | undefined {
  if (!read.sameMonth) return read;
  const date = before?.value.kind === 'date' ? before.value.date : before?.value.kind === 'period' ? before.value.to : undefined;
  return date === undefined ? undefined : { ...read, year: Number(date.slice(0, 4)), month: Number(date.slice(5, 7)) };
}

function join(one: DateRead, two: DateRead, text: string, published: Day | undefined): Dated | undefined {
  if (two.start - one.end > 16) return undefined;
  const gap = text.slice(one.end, two.start);
  const joins = JOINS.test(gap)
    || (AND.test(gap) && BETWEEN.test(text.slice(Math.max(0, one.start - 14), one.start)))
    || (WITH.test(gap) && AMID.test(text.slice(two.end, two.end + 3)));
  if (!joins || one.part || two.part || (one.day === undefined) !== (two.day === undefined)) return undefined;
  const ends = bothEnds(one, two, published);
  const whole = ends && period(firstDay(ends[0]), lastDay(ends[1]), one.start, two.end);
  return whole && { ...whole, ...yearOf(...[one, two].filter((read) => read.month !== undefined)) };
}

/** Both ends of a period, each with what it leaves out taken from the other, and from the publication what both leave out. */
function bothEnds(one: DateRead, two: DateRead, published: Day | undefined): [Resolved, Resolved] | undefined {
  let from: DateRead = one, to: DateRead = two;
  if (to.month === undefined && from.month !== undefined) to = { ...to, month: from.month, ...(from.year !== undefined ? { year: from.year } : {}) };
  if (from.month === undefined && to.month !== undefined) from = { ...from, month: to.month, ...(to.year !== undefined ? { year: to.year } : {}) };
  const later = order(from) > order(to);
  if (from.year === undefined && to.year === undefined) {
    const end = resolve(to, published);
    if (!end) return undefined;
    to = { ...to, ...end };
  }
  if (to.year === undefined && from.year !== undefined) to = { ...to, year: from.year + (later ? 1 : 0) };
  if (from.year === undefined && to.year !== undefined) from = { ...from, year: to.year - (later ? 1 : 0), ...(from.month === undefined ? { month: to.month } : {}) };
  const start = resolve(from, published), end = resolve(to, published);
  return start && end && [start, end];
}

const order = (read: DateRead): number => (read.month ?? 0) * 32 + (read.day ?? 0);
