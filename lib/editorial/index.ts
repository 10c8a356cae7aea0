/**
 * The editorial room: the rules that data must keep, one rule a file.
 */
import type { Pack } from '../schema/index.ts';
import { addresses } from './addresses.ts';
import { attribution } from './attribution.ts';
import { codes } from './codes.ts';
import { dates } from './dates.ts';
import { finished } from './finished.ts';
import { fixtures } from './fixtures.ts';
import { languages } from './languages.ts';
import { names } from './names.ts';
import { neutrality } from './neutrality.ts';
import { parties } from './parties.ts';
import { prose } from './prose.ts';
import { questions } from './questions.ts';
import { recognition } from './recognition.ts';
import type { Evidence, Rule } from './rule.ts';
import { scripts } from './scripts.ts';
import { sources } from './sources.ts';
import { findingsOf, STRUCTURE, type RuleFinding } from './structure.ts';
import { summaries } from './summaries.ts';
import { terms } from './terms.ts';

export type { Evidence, PackFinding, PackPath, Rule } from './rule.ts';
export { checkStructure, STRUCTURE, type RuleFinding } from './structure.ts';
export { type Told, withoutExceptions } from './exceptions.ts';
export { LANGUAGES } from './texts.ts';
export { sharedInAccount, sharedRuns, type Run } from './shared.ts';
export { untranslatedOf } from './languages.ts';
export { noCountry } from './codes.ts';
export { newestDay } from './dates.ts';
export { verdictIn } from './neutrality.ts';

/** All rules: those of structure, then those of what is said. */
export const RULES: readonly Rule[] = [
  ...STRUCTURE,
  finished, codes, dates, addresses, attribution, sources, names, prose,
  questions, neutrality, parties, summaries, scripts, languages,
  terms, recognition, fixtures,
];

/**
 * What of a pack breaks any rule, in the order of the pack. Where its structure is broken, that alone is told: what hangs on
 * an id that leads nowhere would only be told twice.
 */
export function checkPack(pack: Pack, evidence: Evidence): RuleFinding[] {
  const broken = findingsOf(STRUCTURE, pack, evidence);
  return broken.length > 0 ? broken : findingsOf(RULES.filter((rule) => !STRUCTURE.includes(rule)), pack, evidence);
}
