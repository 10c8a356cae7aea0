import type { Account, Claim, Coverage, Dispute, Found, Here, Note, Notes, Outlet, Statement } from '../schema/index.ts';
import { groundOf } from './chain.ts';
import { driftOf } from './drift.ts';
import { inOrder } from './order.ts';
import { stronger } from './relate.ts';
import { shown } from './shown.ts';
import { silenceOf } from './silence.ts';
import { voiceOf } from './voice.ts';

/** What a page is compared with: a dispute, its outlets, and the page's own account where the page is a recorded one. */
export interface Comparison {
  dispute: Dispute;
  outlets: Record<string, Outlet>;
  /** The id of the account that was recorded from this very page. */
  own?: string;
  /** The day of the page, or of its last change, in ISO 8601; left out where the page does not say. */
  published?: string | undefined;
}

/** An account with its statements by claim. */
interface Indexed {
  id: string;
  account: Account;
  statements: Map<string, Statement>;
}

function indexed(id: string, account: Account): Indexed {
  return { id, account, statements: new Map(account.statements.map((statement) => [statement.claim, statement])) };
}

/** This page's values of a claim, each with its passages, in the order of the page. */
function hereOf(claim: Claim, found: readonly Found[]): Here[] {
  return found.map((one) => ({ ...shown(claim, one.value, one.wording), passages: [one.passage] }));
}

/** The note on one claim; none where neither this page nor another account states it. */
function noteOf({ dispute, outlets }: Comparison, topic: string, id: string, claim: Claim, found: readonly Found[], own: Indexed | undefined, others: readonly Indexed[]): Note | undefined {
  const values = found.map((one) => one.value);
  const recorded = own?.statements.get(id);
  const drift = driftOf(claim, own?.account, recorded, values);
  // What was written of a recorded statement holds as long as the page still makes it.
  const side = { values, own: drift ? undefined : recorded, origins: own && recorded && !drift && values.length > 0 ? groundOf(dispute.sources, own.account, recorded).origins : [] };
  const speaks = ({ statements }: Indexed) => statements.has(id) && !statements.get(id)!.withdrawn;
  const voices = others.filter(speaks).map((other) => voiceOf(dispute, outlets, claim, other.id, other.statements.get(id)!, side));
  if (found.length === 0 && voices.length === 0) return undefined;
  return {
    claim: id, topic, kind: claim.kind, question: claim.question,
    relation: voices.length === 0 ? 'only-here' : voices.map((voice) => voice.relation).reduce(stronger),
    here: hereOf(claim, found),
    label: recorded?.label,
    recorded: drift,
    voices,
    silences: others.filter((other) => !speaks(other)).map((other) => silenceOf(outlets, claim, other.id, other.account, other.statements.get(id))),
  };
}

/** What was found on the page, by claim; the claims in the order in which the page first states them. */
function byClaim(found: readonly Found[]): Map<string, Found[]> {
  const claims = new Map<string, Found[]>();
  for (const one of found) {
    const same = claims.get(one.claim);
    if (same) same.push(one);
    else claims.set(one.claim, [one]);
  }
  return claims;
}

/**
 * The notes of one dispute for one page: for every claim that this page or another account states, this page's values
 * and passages, the other accounts' statements with their relations, and what the silence of the rest is worth. Notes
 * with a passage come in the order of the page, the others in the order of the topics. A statement that was withdrawn is
 * no statement. The cost grows with claims × accounts.
 */
export function notesFor(coverage: Coverage, comparison: Comparison): Notes {
  const { dispute, own } = comparison;
  const others = inOrder(dispute, Object.keys(dispute.accounts).filter((id) => id !== own)).map((id) => indexed(id, dispute.accounts[id]!));
  const ownAccount = own === undefined ? undefined : dispute.accounts[own];
  const self = own === undefined || !ownAccount ? undefined : indexed(own, ownAccount);
  const found = byClaim(coverage.statements);
  const notes = Object.entries(dispute.topics).flatMap(([topic, { claims }]) => Object.entries(claims).flatMap(([id, claim]) => (
    noteOf(comparison, topic, id, claim, found.get(id) ?? [], self, others) ?? []
  )));
  const place = new Map([...found.keys()].map((id, at) => [id, at]));
  return {
    dispute: dispute.id,
    title: dispute.title,
    asOf: dispute.asOf,
    ...(comparison.published !== undefined && { published: comparison.published }),
    notes: [
      ...notes.filter((note) => note.here.length > 0).sort((a, b) => place.get(a.claim)! - place.get(b.claim)!),
      ...notes.filter((note) => note.here.length === 0),
    ],
    accounts: others.length,
    outlets: new Set(others.map(({ account }) => account.outlet)).size,
    origins: new Set(notes.flatMap((note) => note.voices.flatMap((voice) => voice.origins))).size,
    topics: Object.fromEntries(Object.entries(dispute.topics).map(([topic, { name }]) => [topic, name])),
  };
}
