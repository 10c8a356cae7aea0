import { z } from 'zod';
import { Account } from './account.ts';
import { Id } from './basics.ts';
import { Topic } from './claim.ts';
import { DisputeFile } from './dispute.ts';
import { Outlet } from './outlet.ts';
import { Sources } from './source.ts';
import { Terms } from './term.ts';

/** A dispute whole, as the files of its folder make it. */
export const Dispute = DisputeFile.extend({
  id: Id,
  terms: Terms,
  sources: Sources,
  topics: z.record(Id, Topic),
  accounts: z.record(Id, Account),
});
export type Dispute = z.infer<typeof Dispute>;

/** The format of packs that this version writes. It reads older ones too: lib/pack brings them up. */
export const PACK_FORMAT = 2;

/** A versioned bundle of outlets and disputes: what `data/` compiles to and what the store holds. */
export const Pack = z.strictObject({
  format: z.literal(PACK_FORMAT),
  version: z.string().regex(/^\d{4}-\d{2}-\d{2}-[0-9a-f]{12}$/).describe("The newest 'as of' day of its disputes and a digest of the contents"),
  outlets: z.record(Id, Outlet),
  disputes: z.record(Id, Dispute),
});
export type Pack = z.infer<typeof Pack>;
