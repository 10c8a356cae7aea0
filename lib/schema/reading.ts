import { z } from 'zod';
import { Id } from './basics.ts';
import { Value } from './value.ts';

/** The place on the page where a statement stands: a sentence of a block, in UTF-16 units of the block's text. */
export const Passage = z.strictObject({
  block: z.number().int().nonnegative(),
  start: z.number().int().nonnegative(),
  end: z.number().int().nonnegative(),
  text: z.string(),
});
export type Passage = z.infer<typeof Passage>;

/** One statement recognised on a page. `wording` is the value as the page prints it, or the words by which a claim is stated; '' where that is the whole sentence. */
export const Found = z.strictObject({ claim: Id, passage: Passage, value: Value, wording: z.string() });
export type Found = z.infer<typeof Found>;

/** What was recognised on one page, for one dispute that it covers; statements in the order of the page. */
export const Coverage = z.strictObject({ dispute: Id, statements: z.array(Found) });
export type Coverage = z.infer<typeof Coverage>;

/** What was recognised on one page. */
export const Reading = z.strictObject({ url: z.string(), language: z.string(), published: z.string().optional(), disputes: z.array(Coverage) });
export type Reading = z.infer<typeof Reading>;
