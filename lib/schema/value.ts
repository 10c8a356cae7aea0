import { z } from 'zod';
import { Day, DayOrMonth, Id } from './basics.ts';

/** How a figure is bounded by the words around it: 'over 28 million', 'nearly 25,000'. */
export const Bound = z.enum(['exact', 'about', 'over', 'under', 'at-least', 'at-most', 'nearly']);
export type Bound = z.infer<typeof Bound>;

/** What a statement says of its claim, typed so that two can be compared without reading prose. */
export const Value = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('count'), number: z.number().nonnegative(), bound: Bound }),
  z.strictObject({ kind: z.literal('date'), date: DayOrMonth }),
  z.strictObject({ kind: z.literal('period'), from: Day, to: Day }).refine((p) => p.from <= p.to, 'a period ends after it begins'),
  z.strictObject({ kind: z.literal('version'), version: z.string().regex(/^\d+(\.\d+)+$/) }),
  z.strictObject({ kind: z.literal('names'), names: z.array(Id) }),
  z.strictObject({
    kind: z.literal('stated'),
    names: z.array(Id).min(1).optional().describe('Where accounts tell the point differently: which of the names that the claim lists this one gives. A page that is only read has none'),
  }),
]);
export type Value = z.infer<typeof Value>;

/** The kinds of value, which are also the kinds of claim. */
export const ValueKind = z.enum(['count', 'date', 'period', 'version', 'names', 'stated']);
export type ValueKind = z.infer<typeof ValueKind>;
