import { z } from 'zod';
import { Day, DayOrMonth, Id, Language, Localised, Untranslated } from './basics.ts';

/** A named party to a dispute. The term is how a page is seen to name it. */
export const Party = z.strictObject({
  name: Localised.describe('The bare name, as all our texts use it'),
  term: Id.describe('The term by which a page is seen to name it'),
  also: z.array(Id).optional().describe('Terms that name it without its name: its product'),
});

/** `dispute.yaml`: one controversy between named parties. The folder's name is its id. */
export const DisputeFile = z.strictObject({
  title: Localised.describe('The parties and the time, such as "Acme and Globex, May 2026"'),
  status: z.enum(['draft', 'live']).default('live').describe('draft: checked and tried by the desk, and left out of what readers get'),
  languages: z.array(Language).min(1).describe('The languages in which it is recognised on pages: its terms have forms in each'),
  untranslated: Untranslated.describe('Languages in which some text of dispute.yaml, sources.yaml or claims/ is missing: shown in English there, and marked. `check --fix` keeps the list'),
  parties: z.record(Id, Party).describe('Who stands against whom: a page has to name them all'),
  asOf: Day.describe('The day up to which the data was kept'),
  topics: z.array(Id).min(1).describe('The files in claims/, in the order in which they are told'),
  coverage: z.strictObject({
    distinctive: z.record(Id, z.number().positive()).describe('Terms that tell this dispute from other news of its parties, with their weights'),
    focus: z.array(Id).min(1).describe('The terms whose naming tells this dispute from others of the same kind: the party that the others do not share'),
    other: z.array(Id).default([]).describe('Terms of other controversies: a sentence that names one states nothing of this dispute'),
    enough: z.number().positive().describe('The weight that an article needs; a term in the title counts twice'),
  }).describe('What makes a page one about this dispute'),
  groups: z.record(Id, z.array(Id).min(2)).optional().describe('Terms that patterns often need any one of, under one name'),
  timeline: z.array(z.strictObject({
    date: DayOrMonth.describe('The day, or the month where only that is known'),
    event: Localised.describe('What happened, in a few words of ours'),
    source: Id.optional().describe('Whose word the date is, from sources.yaml'),
    outlet: Id.optional().describe('In place of a source: the outlet that tells it in its own voice'),
  })).default([]).describe('What happened when, in order, as far as an account or a source tells it'),
});
export type DisputeFile = z.infer<typeof DisputeFile>;
