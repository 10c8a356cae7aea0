/**
 * The rules of structure apart from the rest: the extension holds imported packs against them, and has no use for word lists.
 */
import type { Pack } from '../schema/index.ts';
import { chains } from './chains.ts';
import { duplicates } from './duplicates.ts';
import { ids } from './ids.ts';
import { limits } from './limits.ts';
import { inPackOrder } from './order.ts';
import { references } from './references.ts';
import { relations } from './relations.ts';
import type { Evidence, PackFinding, Rule } from './rule.ts';
import { values } from './values.ts';

/** A finding with the name of the rule that it breaks. */
export type RuleFinding = PackFinding & { rule: string };

/** The rules of structure: a pack that breaks one of them cannot be used. */
export const STRUCTURE: readonly Rule[] = [references, chains, values, relations, duplicates, ids, limits];

/** What of a pack breaks these rules, in the order of the pack. */
export function findingsOf(rules: readonly Rule[], pack: Pack, evidence: Evidence): RuleFinding[] {
  return inPackOrder(rules.flatMap((rule) => [...rule.check(pack, evidence)].map((finding) => ({ ...finding, rule: rule.name }))), pack);
}

/** What of a pack breaks the rules of structure, in the order of the pack; an empty list where it can be used. */
export function checkStructure(pack: Pack): RuleFinding[] {
  return findingsOf(STRUCTURE, pack, { today: '', pages: [] });
}
