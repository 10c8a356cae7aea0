import { z } from 'zod';
import { Id } from './basics.ts';

const Forms = z.array(z.string().min(1)).min(1);

/** A named concept with its surface forms per language. The kind says how a Latin-script form may be inflected. */
export const Term = z.strictObject({
  kind: z.enum(['noun', 'verb', 'name']).describe('noun: plural and possessive of the last word; verb: all forms of the first word; name: possessive only'),
  en: Forms.optional(),
  ko: Forms.optional(),
  zh: Forms.optional().describe('Chinese in simplified script'),
  'zh-Hant': Forms.optional().describe('Chinese in traditional script, where it is not the simplified form letter by letter'),
  ja: Forms.optional(),
}).refine((term) => term.en ?? term.ko ?? term.zh ?? term['zh-Hant'] ?? term.ja, 'a term needs a form in at least one language');
export type Term = z.infer<typeof Term>;

/** `terms.yaml` of a dispute: terms by id. */
export const Terms = z.record(Id, Term);
