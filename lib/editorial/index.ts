/**
 * The editorial room: the rules that data must keep, one rule a file.
 */
import type { Pack } from '../schema/index.ts';
import { addresses } from './addresses.ts';
import { attribution } from './attribution.ts';
import { chains } from './chains.ts';
import { dates } from './dates.ts';
import { duplicates } from './duplicates.ts';
import { finished } from './finished.ts';
import { fixtures } from './fixtures.ts';
import { ids } from './ids.ts';
import { languages } from './languages.ts';
import { neutrality } from './neutrality.ts';
import { inPackOrder } from './order.ts';
import { parties } from './parties.ts';
import { prose } from './prose.ts';
import { questions } from './questions.ts';
import { recognition } from './recognition.ts';
import { references } from './references.ts';
import { relations } from './relations.ts';
import type { Evidence, PackFinding, Rule } from './rule.ts';
import { sources } from './sources.ts';
import { summaries } from './summaries.ts';
import { terms } from './terms.ts';
import { values } from './values.ts';

export type { Evidence, PackFinding, PackPath, Rule } from './rule.ts';
export { type Told, withoutExceptions } from './exceptions.ts';
export { LANGUAGES } from './texts.ts';
export { sharedInAccount, sharedRuns, type Run } from './shared.ts';
export { untranslatedOf } from './languages.ts';
export { verdictIn } from './neutrality.ts';

/** A finding with the name of the rule that it breaks. */
export type RuleFinding = PackFinding & { rule: string };

/** The rules of structure: a pack that breaks one of them cannot be used. */
export const STRUCTURE: readonly Rule[] = [references, chains, values, relations, duplicates, ids];

/** All rules: those of structure, then those of what is said. */
export const RULES: readonly Rule[] = [
  ...STRUCTURE,
  finished, dates, addresses, attribution, sources, prose,
  questions, neutrality, parties, summaries, languages,
  terms, recognition, fixtures,
];

function told(rules: readonly Rule[], pack: Pack, evidence: Evidence): RuleFinding[] {
  return inPackOrder(rules.flatMap((rule) => [...rule.check(pack, evidence)].map((finding) => ({ ...finding, rule: rule.name }))), pack);
}

/** What of a pack breaks the rules of structure, in the order of the pack; an empty list where it can be used. */
export function checkStructure(pack: Pack): RuleFinding[] {
  return told(STRUCTURE, pack, { today: '', pages: [] });
}

/**
 * What of a pack breaks any rule, in the order of the pack. Where its structure is broken, that alone is told: what hangs on
 * an id that leads nowhere would only be told twice.
 */
export function checkPack(pack: Pack, evidence: Evidence): RuleFinding[] {
  const broken = told(STRUCTURE, pack, evidence);
  return broken.length > 0 ? broken : told(RULES.filter((rule) => !STRUCTURE.includes(rule)), pack, evidence);
}
