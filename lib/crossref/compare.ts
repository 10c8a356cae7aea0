import type { Claim, Value } from '../schema/index.ts';
import { intervalOf, meet, within } from './figure.ts';

/** How a second value stands to a first one, before a claim gives a difference its name. */
export type Comparison = 'equal' | 'narrower' | 'wider' | 'overlapping' | 'different';

type Names = NonNullable<Claim['names']>;

/** From what each side can stand for: equal, one inside the other, or apart. */
function byInclusion(secondInFirst: boolean, firstInSecond: boolean, apart: Comparison): Comparison {
  if (secondInFirst && firstInSecond) return 'equal';
  if (secondInFirst) return 'narrower';
  return firstInSecond ? 'wider' : apart;
}

/** True where a name is another, or a case of it. */
function isCaseOf(names: Names, name: string, of: string): boolean {
  for (let next: string | undefined = name, steps = 0; next && steps < 20; next = names[next]?.within, steps += 1) if (next === of) return true;
  return false;
}

/** A list says at least as much as another where each name of the other is among its own, or is the wider name of one. */
function saysAsMuch(names: Names, list: readonly string[], other: readonly string[]): boolean {
  return other.every((name) => list.some((own) => isCaseOf(names, own, name)));
}

/** Compares two lists of names from the first one's side. */
function byNames(names: Names, first: readonly string[], second: readonly string[]): Comparison {
  return byInclusion(saysAsMuch(names, second, first), saysAsMuch(names, first, second), 'different');
}

/** The names that a value gives: all of a names value, those by which prose is told apart; none for the rest. */
export function namesIn(value: Value): readonly string[] {
  return value.kind === 'names' || value.kind === 'stated' ? (value.names ?? []) : [];
}

/**
 * Compares two values of one claim from the first one's side: 'narrower' means that the second is the more specific.
 * Comparing the other way round gives the mirror image. Two of prose are compared by their names where both list
 * them, an empty list being the least specific, and say the same point where one has no list. Values of different kinds say that a claim is stated and no more where one
 * of them is 'stated'; any other mixture is an error of the data and throws.
 */
export function compare(first: Value, second: Value, names: Names = {}): Comparison {
  if (first.kind === 'stated' && second.kind === 'stated') {
    return first.names && second.names ? byNames(names, first.names, second.names) : 'equal';
  }
  if (first.kind === 'stated' || second.kind === 'stated') {
    return first.kind === 'stated' ? 'narrower' : 'wider';
  }
  if (first.kind === 'count' && second.kind === 'count') {
    const [a, b] = [intervalOf(first.number, first.bound), intervalOf(second.number, second.bound)];
    return byInclusion(within(b, a), within(a, b), meet(a, b) ? 'overlapping' : 'different');
  }
  if (first.kind === 'date' && second.kind === 'date') {
    return byInclusion(second.date.startsWith(first.date), first.date.startsWith(second.date), 'different');
  }
  if (first.kind === 'period' && second.kind === 'period') {
    const inside = (inner: typeof first, outer: typeof first) => inner.from >= outer.from && inner.to <= outer.to;
    return inside(first, second) && inside(second, first) ? 'equal' : 'different';
  }
  if (first.kind === 'version' && second.kind === 'version') {
    const parts = (version: string) => `${version}.`;
    return byInclusion(parts(second.version).startsWith(parts(first.version)), parts(first.version).startsWith(parts(second.version)), 'different');
  }
  if (first.kind === 'names' && second.kind === 'names') {
    return byNames(names, first.names, second.names);
  }
  throw new Error(`a value of kind ${first.kind} was compared with one of kind ${second.kind}`);
}
