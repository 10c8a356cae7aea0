import { z } from 'zod';
import { Id, LanguageTag, Localised } from './basics.ts';
import { Passage } from './reading.ts';
import { Relation } from './relation.ts';
import { Measure, Value, ValueKind } from './value.ts';

/** A value as it is shown: typed, with the names it uses spelt out, and the page's own wording. */
export const Shown = z.strictObject({
  value: Value,
  names: z.array(Localised).describe('The names of a names value, in its order; else empty'),
  wording: z.string().describe("As the page prints it; '' where there is none"),
  measure: Measure.optional().describe('What a count is an amount of, where its claim says so'),
});
export type Shown = z.infer<typeof Shown>;

/** This page's part of a note: a value and the passages that give it, the best first. */
export const Here = Shown.extend({ passages: z.array(Passage).min(1) });
export type Here = z.infer<typeof Here>;

/** Another account that speaks to the claim. */
export const Voice = z.strictObject({
  account: Id,
  outlet: Localised,
  published: z.string().optional(),
  updated: z.string().optional(),
  language: LanguageTag,
  translated: z.enum(['machine', 'human', 'unsaid']).optional(),
  relation: Relation,
  reason: Localised.optional().describe('Why, where a maintainer wrote the relation'),
  shown: Shown,
  also: z.array(Shown),
  label: z.string().optional(),
  summary: Localised,
  earlier: z.array(z.strictObject({ until: z.string(), shown: Shown, summary: Localised, reason: Localised.optional() })).describe('What it said before the outlet changed it, oldest first'),
  chain: z.array(Localised).describe("Whom it rests on, from the nearest source to the origin; empty in the outlet's own voice"),
  origins: z.array(Id),
  sameOrigin: z.boolean().describe("Whether it comes down to an origin of this page's own statement, where the page is a recorded one"),
  firmness: z.enum(['plain', 'attributed', 'qualified']),
  link: z.string().describe('To the passage, by a text fragment'),
});
export type Voice = z.infer<typeof Voice>;

/** Another account that has no statement on the claim, and what that silence is worth. `day`: when it was withdrawn. */
export const Silence = z.strictObject({ account: Id, outlet: Localised, why: z.enum(['not-reported', 'only-beginning-read', 'published-before', 'withdrawn']), day: z.string().optional() });
export type Silence = z.infer<typeof Silence>;

/** What the reader sees for one claim. */
export const Note = z.strictObject({
  claim: Id,
  topic: Id,
  kind: ValueKind,
  question: Localised,
  relation: Relation.describe('The strongest relation of its voices'),
  here: z.array(Here),
  label: z.string().optional().describe("This page's own word for the thing, where its account was recorded"),
  recorded: z.strictObject({ day: z.string(), shown: Shown }).optional().describe('Where a recorded article no longer says what was recorded'),
  voices: z.array(Voice),
  silences: z.array(Silence),
});
export type Note = z.infer<typeof Note>;

/** All notes of one dispute for one page: those with a passage in the order of the page, then those reported elsewhere only. */
export const Notes = z.strictObject({
  dispute: Id,
  title: Localised,
  asOf: z.string(),
  published: z.string().optional().describe('Day of this page, as it says itself, or of its last change'),
  notes: z.array(Note),
  accounts: z.number().int().describe('Accounts compared with, this page not counted'),
  outlets: z.number().int(),
  origins: z.number().int(),
  topics: z.record(Id, Localised),
});
export type Notes = z.infer<typeof Notes>;
