import { z } from 'zod';
import { Address, Day, Id, Language, Localised } from './basics.ts';
import { AuthoredRelation } from './relation.ts';
import { Value } from './value.ts';

/** A relation between two statements of prose, written by hand; the other account carries its mirror image. */
export const WrittenRelation = z.strictObject({ to: Id.describe('The other account'), relation: AuthoredRelation, reason: Localised });
export type WrittenRelation = z.infer<typeof WrittenRelation>;

/** What one account says of one claim. */
export const Statement = z.strictObject({
  claim: Id,
  value: Value,
  wording: z.string().max(60).optional().describe('The value as the page prints it, a few words; the link to the passage looks for it'),
  label: z.string().max(40).optional().describe('What the page calls the thing counted or named, in quotes on screen'),
  also: z.array(z.strictObject({ value: Value, wording: z.string().max(60).optional() })).default([]).describe('Further values that the same page gives'),
  summary: Localised.describe('In our own words'),
  attribution: Id.describe('The source that the account names for it'),
  firmness: z.enum(['plain', 'attributed', 'qualified']).describe("plain: in the outlet's own voice; attributed: in the source's; qualified: 'reportedly', 'apparently'"),
  relations: z.array(WrittenRelation).default([]),
});
export type Statement = z.infer<typeof Statement>;

/** One outlet's article on a dispute, as a maintainer recorded it. The file's name, `<outlet>-<date>`, is its id. */
export const Account = z.strictObject({
  outlet: Id,
  addresses: z.array(Address).min(1).describe('Where it stands; the first is the one that is linked'),
  published: Day.optional(),
  recorded: Day.describe('The day on which a maintainer read it'),
  language: Language,
  translated: z.enum(['machine', 'human']).optional().describe('Where the page says that it is a translation'),
  byline: z.string().optional(),
  read: z.enum(['whole', 'beginning']).describe('How much of it was read: the silence of a beginning proves nothing'),
  statements: z.array(Statement).min(1),
});
export type Account = z.infer<typeof Account>;
