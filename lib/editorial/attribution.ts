/**
 * Every statement is attributed in a way that can be.
 */
import { type Account, type Dispute, ITSELF, type Localised, type Outlet, type Pack } from '../schema/index.ts';
import { accountsOf, disputesOf, own, sayingsOf, statementsOf } from './places.ts';
import { versionsOf } from './texts.ts';
import type { Findings, PackPath, Rule } from './rule.ts';

function sameName(one: Localised, other: Localised): boolean {
  return versionsOf(one).some(({ language, words }) => other[language]?.toLowerCase() === words.toLowerCase());
}

function* ofAccount({ sources }: Dispute, account: Account, outlet: Outlet | undefined, at: PackPath): Findings {
  for (const { statement, path } of statementsOf(account, at)) {
    for (const { said: { attribution, firmness }, path: place } of sayingsOf(statement, path)) {
      const source = own(sources, attribution);
      if (attribution === ITSELF && firmness === 'attributed') {
        yield { path: [...place, 'firmness'], expected: `plain or qualified, with attribution ${ITSELF}`, actual: firmness, tip: `Name the source that the article names, or write plain: with ${ITSELF} nobody else speaks.` };
      } else if (source?.kind === 'outlet' && outlet && sameName(source.name, outlet.name)) {
        yield { path: [...place, 'attribution'], expected: `${ITSELF}, or whom the outlet has it from`, actual: `"${attribution}", which is ${source.name.en} itself`, tip: `Where the article names nobody, write ${ITSELF}; where it names its own source, add that one to sources.yaml.` };
      } else if (firmness === 'plain' && (source?.kind === 'person' || source?.kind === 'outlet')) {
        yield { path: [...place, 'firmness'], expected: 'attributed or qualified, since somebody else speaks', actual: `plain, with attribution ${attribution}`, tip: `Write attributed where the article names ${source.name.en} for it; where it does not, the attribution is ${ITSELF}.` };
      }
    }
  }
}

/** `itself` is never somebody else's word, and what a person or another outlet says is never the outlet's own. */
export const attribution: Rule = {
  name: 'attribution',
  promise: 'The reader is told whose word a statement is, and never two things about it at once.',
  *check(pack: Pack) {
    for (const { dispute, at } of disputesOf(pack)) {
      for (const [index, { source, outlet }] of dispute.timeline.entries()) {
        if (source !== undefined && outlet !== undefined) yield { path: [...at, 'timeline', index, 'outlet'], expected: 'a source or an outlet', actual: 'both', tip: 'Keep the source; the outlet is for what it tells in its own voice.' };
      }
      for (const { account, path } of accountsOf(dispute, at)) yield* ofAccount(dispute, account, own(pack.outlets, account.outlet), path);
    }
  },
};
