import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkStructure } from '../../lib/editorial/index.ts';
import type { Pack } from '../../lib/schema/index.ts';
import { LIFE, packWith, told } from './small.ts';

/** The small pack with sources that are numbered and rest on each other as the edges say. */
function packOf(size: number, edges: readonly (readonly [number, number])[]): Pack {
  const pack = packWith();
  for (let index = 0; index < size; index += 1) {
    const rests = edges.filter(([from]) => from === index).map(([, to]) => `s${to}`);
    pack.disputes['mill']!.sources[`s${index}`] = { kind: 'person', name: { en: `Source ${index}` }, restsOn: rests.length > 0 ? rests : undefined };
  }
  return pack;
}

const circlesIn = (pack: Pack) => checkStructure(pack).map(({ path, actual }) => `${path.slice(2).join('/')}: ${actual}`);

const graph = fc.integer({ min: 2, max: 12 }).chain((size) => fc.record({
  size: fc.constant(size),
  edges: fc.uniqueArray(fc.tuple(fc.nat(size - 1), fc.nat(size - 1)).filter(([from, to]) => from < to), { maxLength: 30, selector: String }),
}));

describe('chains of sources', () => {
  it('come to an end where every source rests on later ones only', () => {
    fc.assert(fc.property(graph, ({ size, edges }) => { expect(circlesIn(packOf(size, edges))).toEqual([]); }));
  });

  it('are told where they run in a circle, of whatever length and wherever it hangs', () => {
    fc.assert(fc.property(graph, fc.integer({ min: 1, max: 12 }), ({ size, edges }, length) => {
      const ring = Math.min(length, size);
      const circle = Array.from({ length: ring }, (_, index) => [index, (index + 1) % ring] as const);
      const [finding] = checkStructure(packOf(size, [...edges.filter(([from]) => from >= ring), ...circle]));
      expect(finding?.actual).toBe([...Array.from({ length: ring }, (_, index) => `s${index}`), 's0'].join(' → '));
    }));
  });

  it('are told of once a circle, however many sources lead to it', () => {
    expect(circlesIn(packOf(5, [[0, 1], [1, 2], [2, 1], [3, 1], [4, 2]]))).toEqual(['sources/s2/restsOn: s1 → s2 → s1']);
  });

  it('take no longer for branching again and again', () => {
    const layers = Array.from({ length: 60 }, (_, layer) => [2 * layer, 2 * layer + 1].flatMap((from) => [[from, 2 * layer + 2], [from, 2 * layer + 3]] as const)).flat();
    expect(circlesIn(packOf(122, layers))).toEqual([]);
  });
});

describe('chains of names', () => {
  it('are told where names are within each other', () => {
    expect(told({ [`${LIFE}/catch/names/fish/within`]: 'carp' })).toEqual([`chains ${LIFE}/catch/names/carp/within: fish → carp → fish`]);
  });
});
