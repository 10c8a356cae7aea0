import type { Node, YAMLMap } from 'yaml';
import { Bound, type Claim } from '../../../lib/schema/index.ts';
import { pairOf } from './house.ts';

/** What stands where an editor still has to write: `check` finds every one. */
export const TODO = 'TODO';

/** A value of the claim's kind that is still to be filled in, and what may stand in it. */
export function openValue(claim: Claim): { value: object; hint?: string } {
  switch (claim.kind) {
    case 'count': return { value: { kind: 'count', number: TODO, bound: 'exact' }, hint: `bound: ${Bound.options.join(', ')}` };
    case 'date': return { value: { kind: 'date', date: TODO }, hint: 'a day, 2026-07-10, or a month, 2026-04' };
    case 'period': return { value: { kind: 'period', from: TODO, to: TODO }, hint: 'days, such as 2026-04-22' };
    case 'version': return { value: { kind: 'version', version: TODO }, hint: 'such as 2.1.91' };
    case 'names': return { value: { kind: 'names', names: [TODO] }, hint: `of: ${Object.keys(claim.names ?? {}).join(', ')}${claim.unnamed ? '; [] where it names none' : ''}` };
    case 'stated': return claim.names ? { value: { kind: 'stated', names: [TODO] }, hint: `of: ${Object.keys(claim.names).join(', ')}; [] for none of these` } : { value: { kind: 'stated' } };
  }
}

/** A statement on a claim with everything still to be filled in. */
export function skeletonOf(id: string, claim: Claim): object {
  return { claim: id, value: openValue(claim).value, wording: TODO, summary: { en: TODO }, attribution: TODO, firmness: TODO };
}

/** Puts our own words to a statement: the claim's question above it and, behind what is still to be filled in, what may stand there; `guess` is whom it may rest on. */
export function annotate(statement: YAMLMap, claim: Claim, guess?: string): void {
  statement.commentBefore = ` ${claim.question.en}`;
  const hints = { value: openValue(claim).hint, wording: 'as the page prints it, five words at most', attribution: `${guess === undefined ? '' : `unsure, perhaps ${guess}: `}an id of sources.yaml, or itself`, firmness: 'plain, attributed or qualified' };
  for (const [key, hint] of Object.entries(hints)) {
    const node = pairOf(statement, key)?.value as Node | undefined;
    if (node && hint !== undefined && node.toString().includes(TODO)) node.comment = ` ${hint}`;
  }
  // Until somebody has written the summary, whom the sentence rests on is a guess from its words.
  const [attribution, summary] = ['attribution', 'summary'].map((key) => pairOf(statement, key)?.value as Node | undefined);
  if (attribution && !attribution.comment && summary?.toString().includes(TODO)) attribution.comment = ' proposed';
}
