import { z } from 'zod';
import { Id, Localised } from './basics.ts';

/** Whom a statement rests on. Sources rest on sources, so a chain leads to its origin: one that rests on nothing, or on 'unknown'. */
export const Source = z.strictObject({
  kind: z.enum(['outlet', 'organisation', 'person', 'document']).describe('outlet: a publisher that reports it; document: a letter, a memo, a court paper'),
  name: Localised.describe('As it reads in "according to …", without an article in front where there is a name'),
  restsOn: z.union([z.literal('unknown'), z.array(Id).min(1)]).optional().describe('What it rests on in its turn; left out where it is itself the origin'),
});
export type Source = z.infer<typeof Source>;

/** `sources.yaml` of a dispute: sources by id. */
export const Sources = z.record(Id, Source);
