/**
 * Sources are used, and say what they rest on.
 */
import type { Dispute } from '../schema/index.ts';
import { disputesOf, sayingsOf } from './places.ts';
import type { Rule } from './rule.ts';

/** The ids of all sources that a statement, another source or the timeline rests on. */
function usedIn({ accounts, sources, timeline }: Dispute): Set<string> {
  const used = new Set<string>();
  for (const { statements } of Object.values(accounts)) for (const statement of statements) for (const { said } of sayingsOf(statement, [])) used.add(said.attribution);
  for (const { restsOn } of Object.values(sources)) if (Array.isArray(restsOn)) for (const id of restsOn) used.add(id);
  for (const { source } of timeline) if (source !== undefined) used.add(source);
  return used;
}

/** No source is left over, but in a draft, where statements may still come; an outlet that is cited says whom it has it from, or `unknown`; none rests on one source twice. */
export const sources: Rule = {
  name: 'sources',
  promise: 'Origins are counted as they are: every source is one that somebody rests on, and a report is not taken for its own origin.',
  *check(pack) {
    for (const { dispute, at } of disputesOf(pack)) {
      const isDraft = dispute.status === 'draft';
      const used = usedIn(dispute);
      for (const [id, { kind, restsOn }] of Object.entries(dispute.sources)) {
        const path = [...at, 'sources', id];
        if (!used.has(id) && !isDraft) yield { path, expected: 'a source that some statement, source or event rests on', actual: `"${id}", which nothing uses`, tip: 'Delete it, or attribute to it what rests on it.' };
        else if (kind === 'outlet' && restsOn === undefined) yield { path, expected: 'restsOn: whom this outlet has it from', actual: 'nothing', tip: 'Write the sources that its report names, or `restsOn: unknown` where that is not told.' };
        else if (Array.isArray(restsOn) && new Set(restsOn).size < restsOn.length) yield { path: [...path, 'restsOn'], expected: 'each source once', actual: restsOn.join(', '), tip: 'Delete the one that is there twice.' };
      }
    }
  },
};
