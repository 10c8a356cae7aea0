import { z } from 'zod';
import { Address, Day, Id, LanguageTag, Localised, Untranslated } from './basics.ts';
import { AuthoredRelation } from './relation.ts';
import { Value } from './value.ts';

/** The attribution of what an outlet says in its own voice. What that rests on is not known, and no two outlets share it. */
export const ITSELF = 'itself';

/** A relation between two statements of prose, written by hand; the other account carries its mirror image. */
export const WrittenRelation = z.strictObject({
  to: Id.describe('The other account'),
  relation: AuthoredRelation.describe("How the other account's statement stands to this one: more-specific where it says more"),
  reason: Localised.describe('Why, in words that read the same from either side'),
});
export type WrittenRelation = z.infer<typeof WrittenRelation>;

/** What is said of a claim, by whom, and how firmly. */
const Said = z.strictObject({
  value: Value.describe('Of the kind that the claim has'),
  wording: z.string().max(60).optional().describe('The value as the page prints it, a few words; the link to the passage looks for it'),
  label: z.string().max(40).optional().describe('What the page calls the thing counted or named, in quotes on screen'),
  summary: Localised.describe('In our own words'),
  attribution: Id.describe("The source that the account names for it, from sources.yaml; `itself` for the outlet's own voice"),
  firmness: z.enum(['plain', 'attributed', 'qualified']).describe("plain: in the outlet's own voice; attributed: in the source's; qualified: 'reportedly', 'apparently'"),
});

/** What a statement said before the outlet changed it. */
export const Earlier = Said.extend({
  until: Day.describe('The day of the change: as the outlet gives it, else the day on which a maintainer saw it'),
  reason: Localised.optional().describe('What the outlet says of the change, in our words'),
});
export type Earlier = z.infer<typeof Earlier>;

/** What one account says of one claim. */
export const Statement = z.strictObject({
  claim: Id.describe('The id of a claim, from claims/'),
  ...Said.shape,
  also: z.array(z.strictObject({
    value: Value.describe('Of the kind that the claim has'),
    wording: z.string().max(60).optional().describe('As the page prints it'),
  })).default([]).describe('Further values that the same page gives'),
  earlier: z.array(Earlier).default([]).describe('What stood there before, oldest first. `npm run data -- correct` writes it'),
  withdrawn: Day.optional().describe('The day on which the outlet took the statement out without putting another in its place'),
  relations: z.array(WrittenRelation).default([]).describe('To statements of other accounts, where plain "same" would be untrue of two pieces of prose'),
});
export type Statement = z.infer<typeof Statement>;

/** One outlet's article on a dispute, as a maintainer recorded it. The file's name, `<outlet>-<date>`, is its id. */
export const Account = z.strictObject({
  outlet: Id.describe("The outlet's id: the name of its file in outlets/"),
  title: z.string().max(80).optional().describe('The first words of its headline, seven at most, to tell it from others'),
  addresses: z.array(Address).default([]).describe("Where it stands on the outlet's own hosts; the first is the one that is linked"),
  copies: z.array(Address).default([]).describe('Where others print the same text: syndication, reprints. The first is linked where the outlet has no page of its own'),
  published: Day.optional().describe('The day on the page, in its own time zone; left out where there is none'),
  updated: Day.optional().describe('The day of the last change that the page gives, for an article that is kept up'),
  recorded: Day.describe('The day on which a maintainer read it'),
  language: LanguageTag.describe('Of the article, whatever the site says'),
  translated: z.enum(['machine', 'human', 'unsaid']).optional().describe('Where it is a translation; unsaid: the page does not say by whom or what'),
  byline: z.string().max(120).optional().describe('The names that sign it'),
  read: z.enum(['whole', 'beginning']).describe('How much of it was read: the silence of a beginning proves nothing'),
  untranslated: Untranslated,
  statements: z.array(Statement).min(1).describe('What it says, one entry a claim; a point on which it is silent gets none'),
}).refine((account) => account.addresses.length + account.copies.length > 0, { path: ['addresses'], error: 'an account needs an address, or a copy of it' });
export type Account = z.infer<typeof Account>;
