import { z } from 'zod';
import { Day, DayOrMonth, Id } from './basics.ts';

/** How a figure is bounded by the words around it: 'over 28 million', 'nearly 25,000'. */
export const Bound = z.enum(['exact', 'about', 'over', 'under', 'at-least', 'at-most', 'nearly']);
export type Bound = z.infer<typeof Bound>;

/** What the figure of a count is an amount of: per cent, or a currency by its ISO 4217 code. Those that are read on pages. */
export const Measure = z.enum(['percent', 'USD', 'EUR', 'GBP', 'JPY', 'CNY', 'KRW', 'HKD', 'TWD', 'SGD', 'CAD', 'AUD', 'NZD', 'CHF', 'INR', 'RUB', 'BRL', 'MXN', 'SEK', 'NOK', 'DKK']);
export type Measure = z.infer<typeof Measure>;

/** What a statement says of its claim, typed so that two can be compared without reading prose. */
export const Value = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('count'),
    number: z.number().nonnegative().describe('The figure in full: 28800000 for 28.8 million; 30 for 30 per cent'),
    bound: Bound.describe("exact where the page gives the bare figure; else by its word: about, over, under, at-least, at-most, nearly"),
  }),
  z.strictObject({ kind: z.literal('date'), date: DayOrMonth.describe('2026-07-10, or 2026-04 where only the month is given') }),
  z.strictObject({ kind: z.literal('period'), from: Day.describe('Its first day'), to: Day.describe('Its last day') }).refine((p) => p.from <= p.to, 'a period ends after it begins'),
  z.strictObject({ kind: z.literal('version'), version: z.string().regex(/^\d+(\.\d+)+$/).describe('As printed, such as 2.1.91') }),
  z.strictObject({ kind: z.literal('names'), names: z.array(Id).describe('Ids from the names of the claim; empty where the page states the point and names none') }),
  z.strictObject({
    kind: z.literal('stated'),
    names: z.array(Id).optional().describe('Where the claim lists names: those that this account gives, an empty list for none of them. A page that is only read has no list'),
  }),
]);
export type Value = z.infer<typeof Value>;

/** The kinds of value, which are also the kinds of claim. */
export const ValueKind = z.enum(['count', 'date', 'period', 'version', 'names', 'stated']);
export type ValueKind = z.infer<typeof ValueKind>;
