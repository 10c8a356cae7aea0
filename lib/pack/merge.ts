import type { Dispute, Pack } from '../schema/index.ts';

/** What several packs come to: they have a version each, together they need none. */
export type Contents = Pick<Pack, 'outlets' | 'disputes'>;

/** The entries of several records in one, in the order of their ids; of two under one id, the one that `later` takes. */
function together<T>(records: readonly Readonly<Record<string, T>>[], taken: (one: T, later: T) => T): Record<string, T> {
  const all = new Map<string, T>();
  for (const [id, later] of records.flatMap((record) => Object.entries(record))) {
    const one = all.get(id);
    all.set(id, one === undefined ? later : taken(one, later));
  }
  return Object.fromEntries([...all].sort(([a], [b]) => (a < b ? -1 : 1)));
}

const earlier = (day: string, limit: string | undefined) => (limit !== undefined && limit < day ? limit : day);

/**
 * Several packs as one, the later in the list on top. A dispute that several have comes whole from the one that was
 * kept up longest (`asOf`), on equal days from the later; an outlet that several have is the later pack's, whichever
 * disputes count: what is said of it stands apart from them. So all that a dispute names comes along, and the packs may
 * be merged in groups as well as at once. `came` gives for a pack the day on which it came: one that says to be kept up
 * beyond that counts as kept up to it, or whoever dates a pack to a far day would have the last word for good.
 */
export function mergePacks(packs: readonly Contents[], came: readonly (string | undefined)[] = []): Contents {
  const kept = new Map(packs.flatMap(({ disputes }, at) => Object.values(disputes).map((dispute): [Dispute, string] => [dispute, earlier(dispute.asOf, came[at])])));
  return {
    outlets: together(packs.map(({ outlets }) => outlets), (_, later) => later),
    disputes: together(packs.map(({ disputes }) => disputes), (one, later) => (kept.get(later)! >= kept.get(one)! ? later : one)),
  };
}
