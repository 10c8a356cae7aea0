/**
 * The schema room: the words of Crossread (outlet, dispute, claim, account …) as zod schemas.
 * Every type in the project is inferred from here. This file holds what the others are made of.
 */
import { z } from 'zod';

// Schemas compiled to functions would need code from strings, which the extension's pages forbid.
z.config({ jitless: true });

/** Languages of the interface and of the data: `zh` is Chinese in simplified script, `zh-Hant` in traditional. */
export const Language = z.enum(['en', 'ko', 'zh', 'zh-Hant', 'ja']);
export type Language = z.infer<typeof Language>;

/** The language of a text that was read, as a BCP 47 tag: `fr`, `pt-BR`, `zh-Hant`. Plain `zh` is Chinese in simplified script. */
export const LanguageTag = z.string().regex(/^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|\d{3}))?$/, 'a language is written as its tag, such as en, ko, zh-Hant or pt-BR');
export type LanguageTag = z.infer<typeof LanguageTag>;

/** An id: lower-case words and figures joined by hyphens; of a thing with a file of its own, the file's name. */
export const Id = z.string().max(80).regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'an id is lower-case words joined by hyphens, such as "exchanges-count"');
export type Id = z.infer<typeof Id>;

/** A text in the languages that the interface shows; English is always there and is what a missing language falls back to. */
export const Localised = z.strictObject({
  en: z.string().min(1),
  ko: z.string().min(1).optional(),
  zh: z.string().min(1).optional(),
  'zh-Hant': z.string().min(1).optional(),
  ja: z.string().min(1).optional(),
});
export type Localised = z.infer<typeof Localised>;

/** True for a calendar date that exists: `2026-02-30` does not. */
function isCalendarDate(text: string): boolean {
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}

/** A day in ISO 8601, `2026-07-10`. */
export const Day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/, 'a day is written as 2026-07-10').refine(isCalendarDate, 'this day is not in the calendar');
export type Day = z.infer<typeof Day>;

/** A day or, where only that is known, a month: `2026-07-10`, `2026-04`. */
export const DayOrMonth = z.union([Day, z.string().regex(/^\d{4}-(0[1-9]|1[0-2])$/, 'a month is written as 2026-04')]);

/** Languages in which some text of a file is missing, so that it is shown in English there, and marked. */
export const Untranslated = z.array(Language).default([]).describe('Languages in which some text of this file is missing: shown in English there, and marked. `check --fix` keeps the list');

/** A web address with its scheme. */
export const Address = z.url({ protocol: /^https?$/ });
