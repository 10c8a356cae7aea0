import { z } from 'zod';
import { DayOrMonth, Id, Localised } from './basics.ts';
import { Measure, ValueKind } from './value.ts';

/** A list of needs: each entry is a term, or a list of terms of which any one will do. */
const Needs = z.array(z.union([Id, z.array(Id).min(1)]));

/** One way in which a sentence may state a claim: all of `all` in the sentence, `near` in it or around it, `about` anywhere in the article, nothing of `none`. */
export const Pattern = z.strictObject({
  all: Needs.min(1).describe('Terms that must meet in one sentence'),
  near: Needs.default([]).describe('Terms that must stand in the sentence, its block, the block before or the title'),
  about: Needs.default([]).describe('Terms that must stand somewhere in the article'),
  none: z.array(Id).default([]).describe('Terms that, in the sentence, show that it is about something else'),
  despite: z.array(z.enum(['negated', 'denied', 'hypothetical', 'reversed', 'asked'])).default([]).describe('What does not rule it out: "not" and "denies" where the claim is itself a denial, "whether" where it is about a test'),
});
export type Pattern = z.infer<typeof Pattern>;

/** A name that the value of a claim may take. */
export const ClaimName = z.strictObject({
  name: Localised.describe('As readers see it'),
  term: Id.optional().describe('The term that recognises it on a page'),
  within: Id.optional().describe('The wider name that this one is a case of: a committee is within "senators"'),
  fallback: z.enum(['sentence', 'page']).optional().describe('For a bare word: it counts only where the sentence, or the whole page, gives no other name of the claim'),
});

/** One point of a dispute, put as a neutral question. */
export const Claim = z.strictObject({
  kind: ValueKind.describe('Of its value: count, date, period, version, names, or stated for prose'),
  question: Localised.describe('The point as a neutral question, which takes nothing for granted'),
  label: Localised.describe('The point in two or three words, for tables and lists'),
  unit: z.array(Id).default([]).describe('For a count: the terms that name what is counted'),
  measure: Measure.optional().describe('For a count: a currency (USD, EUR, KRW …) or percent, where its value is an amount of that. It is then read from amounts of it and from nothing else, close to `binds` as a date is; `unit` may be left out'),
  counters: z.array(z.string()).default([]).describe('For a count: counters (회, 次, 個 …) that go with this unit and no other of the dispute'),
  binds: z.array(Id).default([]).describe('For a date, period or version, for a count with a `measure`, and for each of several names: the terms that it must stand close to'),
  ahead: z.array(Id).default([]).describe('Like `binds`, of words that must stand ahead of the value: "from", 从'),
  behind: z.array(Id).default([]).describe('Like `binds`, of words that must stand behind it: から, 부터, 起'),
  reach: z.number().int().positive().default(80).describe('How far from its unit or binding word a value may stand, in Latin letters; a character of Korean, Chinese or Japanese counts as three'),
  unbinds: z.array(Id).default([]).describe('Terms that, standing closer to the value than any of `binds`, show that it is that of something else'),
  around: DayOrMonth.optional().describe('For a date or period: the day or month that it is about. A date without a year is then read as of the year that brings it nearest to this, instead of to the day on which the page was published'),
  names: z.record(Id, ClaimName).optional().describe('For names: what the value may be. For prose (stated): the different things that accounts say, so that how they stand to each other is computed'),
  unnamed: z.boolean().default(false).describe('For names: true where the claim is stated even when no name is given'),
  difference: z.enum(['differs', 'other-source', 'other-wording']).default('differs').describe('What two different values of this claim are called'),
  since: z.iso.date().optional().describe('The day from which it could be known: an account published before it is not said to be silent'),
  telling: z.boolean().default(false).describe('True where only a page about this dispute would state it: a page is covered when it states one such claim'),
  recognise: z.array(Pattern).default([]).describe('How a sentence is seen to state it: any one pattern that fits is enough'),
});
export type Claim = z.infer<typeof Claim>;

/** `claims/<topic>.yaml`: the topic, and its claims by id, in the order in which they are best told. */
export const Topic = z.strictObject({
  name: Localised.describe('What these points are about'),
  claims: z.record(Id, Claim).describe('The points by id, in the order in which they are best told'),
});
export type Topic = z.infer<typeof Topic>;
