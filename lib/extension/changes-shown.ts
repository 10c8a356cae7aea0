import type { ChangesShown, Counts, DisputeChange, DisputeShown } from '../../components/options-state.ts';
import { changesBetween, type Contents } from '../pack/index.ts';
import type { Dispute } from '../schema/index.ts';
import type { Imported } from '../store/index.ts';

const size = (record: object): number => Object.keys(record).length;
const pointsOf = ({ topics }: Dispute): number => Object.values(topics).reduce((sum, { claims }) => sum + size(claims), 0);
const NONE: Counts = { added: 0, changed: 0, removed: 0 };

/** What is told of changes by id. */
const counts = ({ added, changed, removed }: { added: readonly string[]; changed: object; removed: readonly string[] }): Counts => ({ added: added.length, changed: size(changed), removed: removed.length });

/** What becomes of the pack in use: disputes that come first, then those that change, then those that go. */
export function changesShown(before: Contents, after: Contents): ChangesShown {
  const { outlets, disputes } = changesBetween(before, after);
  const whole = (how: 'added' | 'removed', dispute: Dispute): DisputeChange => ({
    id: dispute.id, title: dispute.title, how, asOf: dispute.asOf, points: { ...NONE, [how]: pointsOf(dispute) }, accounts: { ...NONE, [how]: size(dispute.accounts) },
  });
  return {
    disputes: [
      ...disputes.added.map((id) => whole('added', after.disputes[id]!)),
      ...Object.entries(disputes.changed).map(([id, { claims, accounts }]): DisputeChange => {
        const { title, asOf } = after.disputes[id]!;
        return { id, title, how: 'changed', asOf, points: counts(claims), accounts: counts(accounts) };
      }),
      ...disputes.removed.map((id) => whole('removed', before.disputes[id]!)),
    ],
    outlets: counts(outlets),
    renamed: outlets.changed.map((id) => ({ from: before.outlets[id]!.name, to: after.outlets[id]!.name })),
  };
}

/** The disputes in use, the one kept up longest first, each with the import that it comes from. */
export function disputesShown(pack: Contents, imports: readonly Imported[]): DisputeShown[] {
  return Object.values(pack.disputes).map((dispute) => {
    // Merging takes a dispute whole, so it is the very one that some pack brought.
    const origin = imports.find(({ opened }) => opened.ok && opened.pack.disputes[dispute.id] === dispute);
    return { id: dispute.id, title: dispute.title, points: pointsOf(dispute), accounts: size(dispute.accounts), asOf: dispute.asOf, file: origin?.file };
  }).sort((a, b) => (a.asOf < b.asOf ? 1 : a.asOf > b.asOf ? -1 : 0));
}
