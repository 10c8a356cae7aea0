/**
 * Ids tell what they stand for.
 */
import { type Account, type Dispute, ITSELF } from '../schema/index.ts';
import { accountsOf, claimsOf, disputesOf } from './places.ts';
import type { Findings, PackPath, Rule } from './rule.ts';

function* named(id: string, { outlet, published }: Account, at: PackPath): Findings {
  const fits = published === undefined ? id === outlet || id.startsWith(`${outlet}-`) : id === `${outlet}-${published}` || id.startsWith(`${outlet}-${published}-`);
  if (fits) return;
  yield { path: [...at, published === undefined ? 'outlet' : 'published'], expected: `a file named ${outlet}-${published ?? '…'}.yaml`, actual: `${id}.yaml`, tip: 'Rename the file, or change the outlet or the day.' };
}

/** Ids that would be one but for their hyphens: one of the two is most likely a slip. */
function* alike(ids: readonly { id: string; path: PackPath }[]): Findings {
  const first = new Map<string, string>();
  for (const { id, path } of ids) {
    const plain = id.replaceAll('-', '');
    const other = first.get(plain);
    if (other === undefined) first.set(plain, id);
    else if (other !== id) yield { path, expected: 'ids that differ by more than their hyphens', actual: `"${id}" and "${other}"`, tip: 'If both mean the same, keep one; else rename one.' };
  }
}

const under = (record: object | undefined, path: PackPath) => Object.keys(record ?? {}).map((id) => ({ id, path: [...path, id] }));

function* inDispute(dispute: Dispute, at: PackPath): Findings {
  for (const { id, account, path } of accountsOf(dispute, at)) yield* named(id, account, path);
  for (const id of Object.keys(dispute.sources)) {
    if (id !== ITSELF && !id.startsWith(`${ITSELF}-`)) continue;
    yield { path: [...at, 'sources', id], expected: `a source that is not called ${ITSELF}`, actual: `"${id}"`, tip: `Delete it: in an account, \`attribution: ${ITSELF}\` says that the outlet speaks in its own voice.` };
  }
  yield* alike(under(dispute.sources, [...at, 'sources']));
  yield* alike([...under(dispute.terms, [...at, 'terms']), ...under(dispute.groups, [...at, 'groups'])]);
  yield* alike(claimsOf(dispute, at));
  for (const { claim, path } of claimsOf(dispute, at)) yield* alike(under(claim.names, [...path, 'names']));
}

/** An account is named after its outlet and day; no source is called `itself`; no two ids are alike but for hyphens. */
export const ids: Rule = {
  name: 'ids',
  promise: 'Who reads an id in a file knows what it stands for, and which file to open.',
  *check(pack) {
    yield* alike(under(pack.outlets, ['outlets']));
    yield* alike(under(pack.disputes, ['disputes']));
    for (const { dispute, at } of disputesOf(pack)) yield* inDispute(dispute, at);
  },
};
