import type { Pack } from '../schema/index.ts';
import type { PackPath } from './rule.ts';

/** The position of every key of a node, for those nodes that were asked for. */
type Positions = Map<object, Map<string, number>>;

function positionsIn(node: object, known: Positions): Map<string, number> {
  const positions = known.get(node) ?? new Map(Object.keys(node).map((key, index) => [key, index]));
  known.set(node, positions);
  return positions;
}

/** The way to a place as positions; what is not in the pack comes after all that is. */
function wayTo(path: PackPath, pack: Pack, known: Positions): number[] {
  let node: unknown = pack;
  return path.map((step) => {
    if (typeof node !== 'object' || node === null) return Infinity;
    const position = positionsIn(node, known).get(String(step)) ?? Infinity;
    node = (node as Record<string | number, unknown>)[step];
    return position;
  });
}

function compareWays(a: readonly number[], b: readonly number[]): number {
  for (let step = 0; step < Math.min(a.length, b.length); step += 1) if (a[step] !== b[step]) return a[step]! < b[step]! ? -1 : 1;
  return a.length - b.length;
}

/** Things with a place in the order in which their places stand in the pack; those at one place keep their order. */
export function inPackOrder<T extends { path: PackPath }>(things: readonly T[], pack: Pack): T[] {
  const known: Positions = new Map();
  return things.map((thing) => ({ thing, way: wayTo(thing.path, pack, known) })).sort((a, b) => compareWays(a.way, b.way)).map(({ thing }) => thing);
}
