import type { Pack } from '../schema/index.ts';

/** A place in a pack: keys and list positions from the top. */
export type PackPath = readonly (string | number)[];

/** What breaks a rule, where in the pack, and what an editor can do about it. */
export interface PackFinding {
  path: PackPath;
  expected: string;
  actual: string;
  tip: string;
  /** The id that leads nowhere, and the record that it should be in: who tells the finding can say which of its ids may be meant. */
  sought?: { id: string; among: object };
}

/** Findings as a rule gives them, one after the other. */
export type Findings = Generator<PackFinding, void, undefined>;

/** What the rules are told beside the pack, since they have no clock and no disk. */
export interface Evidence {
  /** Today's day, ISO 8601. */
  today: string;
  /** The fixture pages that there are: which dispute each is about, and in which language it is written. */
  pages: readonly { dispute: string; language: string }[];
}

/** A rule that data must keep. The name is by which an exception to it is listed; the promise says in one sentence what readers or editors get from it. */
export interface Rule {
  name: string;
  promise: string;
  check(pack: Pack, evidence: Evidence): Iterable<PackFinding>;
}
