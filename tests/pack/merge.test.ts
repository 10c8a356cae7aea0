import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isUnchanged, changesBetween, mergePacks } from '../../lib/pack/index.ts';
import { millPack } from './sample.ts';
import { packs } from './packs.ts';

const list = fc.array(packs, { minLength: 1, maxLength: 4 });

describe('packs put together', () => {
  it('are the contents of the pack itself where there is but one', () => {
    fc.assert(fc.property(packs, fc.integer({ min: 1, max: 3 }), (pack, times) => {
      const { outlets, disputes } = pack;
      expect(mergePacks(Array.from({ length: times }, () => structuredClone(pack)))).toEqual({ outlets, disputes });
    }));
  });

  it('gain nothing by being put together twice', () => {
    fc.assert(fc.property(list, (all) => {
      const merged = mergePacks(all);
      expect(mergePacks([merged, merged])).toEqual(merged);
      expect(isUnchanged(changesBetween(merged, mergePacks([...all, merged])))).toBe(true);
    }));
  });

  it('are the same in groups as at once', () => {
    fc.assert(fc.property(packs, packs, packs, (a, b, c) => {
      const whole = mergePacks([a, b, c]);
      for (const other of [mergePacks([mergePacks([a, b]), c]), mergePacks([a, mergePacks([b, c])])]) {
        expect(isUnchanged(changesBetween(whole, other))).toBe(true);
      }
    }));
  });

  it('hold every outlet and dispute of each, and nothing else', () => {
    fc.assert(fc.property(list, (all) => {
      const merged = mergePacks(all);
      for (const part of ['outlets', 'disputes'] as const) {
        expect(new Set(Object.keys(merged[part]))).toEqual(new Set(all.flatMap((pack) => Object.keys(pack[part]))));
      }
    }));
  });

  it('tell of a dispute what was kept up longest, and of equals what came last', () => {
    fc.assert(fc.property(list, (all) => {
      for (const [id, dispute] of Object.entries((mergePacks(all)).disputes)) {
        const rivals = all.flatMap(({ disputes }) => (Object.hasOwn(disputes, id) ? [disputes[id]!] : []));
        const newest = rivals.map(({ asOf }) => asOf).sort().at(-1);
        expect(dispute).toEqual(rivals.findLast(({ asOf }) => asOf === newest));
      }
    }));
  });

  it('take the later word on an outlet', async () => {
    const [one, other] = [await millPack(), await millPack()];
    other.outlets['north-daily']!.country = 'IE';
    expect((mergePacks([one, other])).outlets['north-daily']!.country).toBe('IE');
    expect((mergePacks([other, one])).outlets['north-daily']!.country).toBe('GB');
  });

  it('leave the packs that they are made of as they are', async () => {
    const [one, other] = [await millPack(), await millPack()];
    other.disputes['mill-2026']!.title.en = 'Another mill';
    const kept = structuredClone([one, other]);
    mergePacks([one, other]);
    expect([one, other]).toEqual(kept);
  });
});
