import fc from 'fast-check';
import { expect, it } from 'vitest';
import { breadth, closest, type Sides } from '../../lib/recognise/nearness.ts';
import type { Line } from '../../lib/recognise/spot.ts';
import type { ReadValue } from '../../lib/text/values.ts';

/** Values and gaps between them, in the order of a text: never over each other, at times close on each other. */
const lines = fc.tuple(fc.array(fc.record({ gap: fc.nat(4), length: fc.integer({ min: 1, max: 4 }) }), { minLength: 1, maxLength: 12 }), fc.nat(6)).map(([parts, rest]) => {
  const values: ReadValue[] = [];
  let end = 0;
  for (const { gap, length } of parts) {
    const start = end + gap;
    end = start + length;
    values.push({ value: { kind: 'count', number: values.length, bound: 'exact' }, text: '', start, end } as ReadValue);
  }
  return { values, text: 'x'.repeat(end + rest) };
});

/** How far the nearest term stands, by looking at every value: a term beyond another value does not count. */
function plainly(value: ReadValue, hits: Line['hits'], values: readonly ReadValue[], text: string, sides: Sides): number {
  return Math.min(...hits.map((hit) => {
    const side = (hit.start < value.start ? sides.ahead : sides.behind) ?? Infinity;
    const [from, to] = hit.start >= value.end ? [value.end, hit.start] : [hit.end, value.start];
    if (from > to) return side;
    return values.some((other) => other !== value && other.start >= from && other.end <= to) ? Infinity : breadth(text.slice(from, to)) + side;
  }));
}

it('a term belongs to a value unless another value stands between the two, however many there are', () => {
  fc.assert(fc.property(lines, fc.nat(), fc.array(fc.tuple(fc.nat(), fc.integer({ min: 1, max: 5 })), { minLength: 1, maxLength: 4 }), ({ values, text }, which, places) => {
    const hits = places.map(([at, length]) => { const start = at % text.length; return { term: 7, start, end: Math.min(text.length, start + length) }; });
    const value = values[which % values.length]!, sides = { ahead: 0, behind: 1 };
    expect(closest(value, [7], { text, hits } as unknown as Line, values, sides)).toBe(plainly(value, hits, values, text, sides));
  }), { numRuns: 3000 });
});
