import type { Claim, Statement, Value } from '../../../lib/schema/index.ts';
import type { Proposal } from './propose.ts';
import { openValue, TODO } from './skeleton.ts';

/** A statement as a draft has it: the summary may still be to be written; `unsure` where its attribution is a guess that nobody has confirmed. */
export type Draft = Pick<Statement, 'claim' | 'value' | 'summary' | 'attribution' | 'firmness'> & { wording?: string | undefined; label?: string | undefined; also?: Statement['also'] | undefined; unsure?: boolean };

/** A proposal as a draft, its summary still to be written. */
export function draftOf({ claim, value, wording, label, attribution, firmness, also, sure }: Proposal): Draft {
  return { claim, value, wording, label, summary: { en: TODO }, attribution, firmness, also: also.length > 0 ? also : undefined, ...(sure ? {} : { unsure: true }) };
}

/** True for prose of which it is still to be said which of the claim's names it gives. */
export const lacksNames = (value: Value, claim: Claim | undefined): boolean => value.kind === 'stated' && value.names === undefined && claim?.names !== undefined;

/** A draft as it is written: what nobody has answered is left to be filled in, so that `check` finds it. */
export function withGaps({ unsure, ...draft }: Draft, claim: Claim | undefined): { claim: string } {
  return { ...draft, ...(claim && lacksNames(draft.value, claim) ? { value: openValue(claim).value } : {}), ...(unsure ? { attribution: TODO } : {}) } as { claim: string };
}
