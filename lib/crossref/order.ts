import type { Dispute } from '../schema/index.ts';

/**
 * Accounts in the order in which they are shown: by day of publication, undated last; of one day, the one that reports
 * the earlier point of the dispute first; by id only where two of one day report the very same points. So nobody stands
 * first for its name. Ids that the dispute lacks come last.
 */
export function inOrder(dispute: Dispute, ids: readonly string[]): string[] {
  const points = Object.values(dispute.topics).flatMap((topic) => Object.keys(topic.claims));
  const keyOf = (id: string): string => {
    const account = dispute.accounts[id];
    const reported = new Set(account?.statements.map((statement) => statement.claim));
    return `${account?.published ?? '9999'} ${points.map((point) => (reported.has(point) ? 0 : 1)).join('')} ${id}`;
  };
  const keys = new Map(ids.map((id) => [id, keyOf(id)]));
  return [...ids].sort((a, b) => (keys.get(a)! < keys.get(b)! ? -1 : 1));
}
