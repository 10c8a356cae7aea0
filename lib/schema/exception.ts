import { z } from 'zod';
import { Day, Id } from './basics.ts';

/** A place where an editorial rule does not hold, on purpose. */
export const Exception = z.strictObject({
  rule: Id.describe('The rule, as the finding names it'),
  file: z.string().min(1).describe('The file, as the finding names it: disputes/<dispute>/terms.yaml'),
  path: z.string().describe("The place in the file, as the finding names it: statements[3].summary; '' for the file as a whole"),
  reason: z.string().min(1).describe('Why it may stand'),
  date: Day.describe('The day on which that was decided'),
});
export type Exception = z.infer<typeof Exception>;

/** `exceptions.yaml`: what may stand although a rule is against it. One that no longer occurs is itself a finding. */
export const Exceptions = z.array(Exception);
export type Exceptions = z.infer<typeof Exceptions>;
