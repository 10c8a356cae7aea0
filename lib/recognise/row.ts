import { assertedIn, type Line, type Spot } from './spot.ts';

/** A row with more cells, or with more text in UTF-16 units, says no one thing: its figures have their heads above them, or it is there for the layout. */
const MOST_CELLS = 12, LONGEST = 1000;

type Place = { start: number; end: number };

/** A place moved along its line. */
const move = <P extends Place>(place: P, by: number): P => ({ ...place, start: place.start + by, end: place.end + by });

/**
 * Lets the sentences of a row's cells be read with one another: each gets as its `row` the whole row as one line, in which its own part
 * is marked. What a cell denies stays denied, and nothing of another row comes in.
 */
export function joinRow(spots: readonly Spot[]): void {
  const starts: number[] = [];
  let length = 0;
  for (const spot of spots) {
    starts.push(length);
    length += spot.text.length + 1;
  }
  if (spots.length < 2 || spots.length > MOST_CELLS || length > LONGEST) return;
  const hits = spots.flatMap((spot, at) => spot.hits.map((hit) => move(hit, starts[at]!)));
  const asserts: Line['asserts'] = (place, despite) => {
    const at = starts.findLastIndex((start) => start <= place.start);
    return spots[at]!.asserts(move(place, -starts[at]!), despite);
  };
  const line: Omit<Line, 'own'> = {
    text: spots.map((spot) => spot.text).join('\n'),
    hits,
    terms: new Set(hits.map((hit) => hit.term)),
    context: new Set(spots.flatMap((spot) => [...spot.context])),
    asserts,
    asserted: assertedIn(hits, asserts),
    values: () => spots.flatMap((spot, at) => spot.values().map((value) => move(value, starts[at]!))),
    amounts: () => spots.flatMap((spot, at) => spot.amounts().map((amount) => move(amount, starts[at]!))),
  };
  spots.forEach((spot, at) => { spot.row = { ...line, own: { start: starts[at]!, end: starts[at]! + spot.text.length } }; });
}

/** A place in a line as one in the sentence of it that is shown: what stands in another cell has no place there, but lies at the edge. */
export function inSentence<P extends Place>(place: P, { own }: Line): P {
  const within = (at: number) => Math.min(Math.max(at, own.start), own.end) - own.start;
  return { ...place, start: within(place.start), end: within(place.end) };
}
