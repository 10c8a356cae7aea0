/**
 * A dispute is recognised in the languages that it claims.
 */
import type { Claim, Dispute, Language } from '../schema/index.ts';
import { claimsOf, disputesOf, own, termsOf } from './places.ts';
import type { Findings, PackPath, Rule } from './rule.ts';

/** Languages whose pages write foreign names in Latin letters, too. */
const LATIN = /^[A-Za-z0-9]/;

/** True where pages in a language can be seen to name a term: it has a form there, or is a name in Latin letters. Pages in traditional script write many a form like those in simplified. */
function hasForm(dispute: Dispute, id: string, language: Language): boolean {
  const term = own(dispute.terms, id);
  if (!term) return false;
  if (term[language] ?? (language === 'zh-Hant' ? term.zh : undefined)) return true;
  return term.kind === 'name' && (term.en ?? []).some((form) => LATIN.test(form));
}

const met = (dispute: Dispute, need: string | readonly string[], language: Language) => termsOf(dispute, need).some((id) => hasForm(dispute, id, language));

function* ofClaim(dispute: Dispute, claim: Claim, language: Language, at: PackPath): Findings {
  if (claim.recognise.length === 0) return;
  const lacking = claim.recognise.map(({ all, near, about }) => [...all, ...near, ...about].find((need) => !met(dispute, need, language)));
  const first = lacking[0];
  if (lacking.every((need) => need !== undefined) && first !== undefined) {
    yield { path: [...at, 'recognise'], expected: `a pattern whose terms have forms in ${language}`, actual: `no form in ${language} of ${[first].flat().join(' or ')}`, tip: `Add forms in ${language} to terms.yaml, or take ${language} off \`languages\` in dispute.yaml.` };
    return;
  }
  if (claim.kind === 'count' && claim.counters.length === 0 && claim.unit.length > 0 && !met(dispute, claim.unit, language)) {
    yield { path: [...at, 'unit'], expected: `a unit with a form in ${language}`, actual: claim.unit.join(', '), tip: `Add what pages in ${language} call the thing that is counted, to terms.yaml.` };
  }
  for (const [name, { term }] of Object.entries(claim.names ?? {})) {
    if (term !== undefined && !hasForm(dispute, term, language)) yield { path: [...at, 'names', name, 'term'], expected: `a term with a form in ${language}`, actual: `"${term}", which has none`, tip: `Add what pages in ${language} call it to ${term} in terms.yaml.` };
  }
}

/** In each of its languages a dispute's parties can be named, and each claim that has patterns can be met, with all its names. */
export const recognition: Rule = {
  name: 'recognition',
  promise: 'A reader of any language that a dispute claims gets its notes, not those alone whose words were entered.',
  *check(pack) {
    for (const { dispute, at } of disputesOf(pack)) {
      for (const language of dispute.languages) {
        for (const [id, { term }] of Object.entries(dispute.parties)) {
          if (!hasForm(dispute, term, language)) yield { path: [...at, 'parties', id, 'term'], expected: `a term with a form in ${language}`, actual: `"${term}", which has none`, tip: `Add what pages in ${language} call the party to ${term} in terms.yaml.` };
        }
        for (const { claim, path } of claimsOf(dispute, at)) yield* ofClaim(dispute, claim, language, path);
      }
    }
  },
};
