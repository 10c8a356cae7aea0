import { type Account, ITSELF, type Source, type Statement, type Voice } from '../schema/index.ts';

/** The sources by id, as a dispute has them. */
type Sources = Record<string, Source>;

/**
 * The chain of sources from the one that a statement is attributed to, to its origin, nearest first; where a source
 * rests on several, the first is followed. A source that the data lacks, or a cycle, ends the chain.
 */
export function chainOf(sources: Sources, id: string): string[] {
  const chain: string[] = [];
  for (let next: string | undefined = id; next && sources[next] && !chain.includes(next);) {
    chain.push(next);
    const rests: Source['restsOn'] = sources[next]!.restsOn;
    next = Array.isArray(rests) ? rests[0] : undefined;
  }
  return chain;
}

/** The origins of a source: all sources that it comes down to. One whose ground is unknown is its own origin. */
export function originsOf(sources: Sources, id: string): string[] {
  const origins = new Set<string>();
  const seen = new Set<string>();
  const open = [id];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (seen.has(next) || !sources[next]) continue;
    seen.add(next);
    const rests = sources[next]!.restsOn;
    if (Array.isArray(rests)) open.push(...rests);
    else origins.add(next);
  }
  return [...origins];
}

/**
 * What a statement rests on: the names of its chain and the ids of its origins. The outlet's own voice has no chain; what
 * it rests on is not known, and no two outlets share it, so it is an origin of its own: `itself-<outlet>`.
 */
export function groundOf(sources: Sources, account: Account, { attribution }: Statement): Pick<Voice, 'chain' | 'origins'> {
  if (attribution === ITSELF) return { chain: [], origins: [`${ITSELF}-${account.outlet}`] };
  return { chain: chainOf(sources, attribution).map((source) => sources[source]!.name), origins: originsOf(sources, attribution) };
}
