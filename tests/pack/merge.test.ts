import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isUnchanged, changesBetween, mergePacks } from '../../lib/pack/index.ts';
import { Pack } from '../../lib/schema/index.ts';
import { millOf, millPack } from './sample.ts';
import { packs } from './packs.ts';

const list = fc.array(packs, { minLength: 1, maxLength: 4 });

describe('packs put together', () => {
  it('are the pack itself where there is but one, with its version', async () => {
    await fc.assert(fc.asyncProperty(packs, fc.integer({ min: 1, max: 3 }), async (pack, times) => {
      expect(await mergePacks(Array.from({ length: times }, () => structuredClone(pack)))).toEqual(pack);
    }));
  });

  it('gain nothing by being put together twice', async () => {
    await fc.assert(fc.asyncProperty(list, async (all) => {
      const merged = await mergePacks(all);
      expect(await mergePacks([merged, merged])).toEqual(merged);
      expect(isUnchanged(changesBetween(merged, await mergePacks([...all, merged])))).toBe(true);
    }));
  });

  it('are the same in groups as at once', async () => {
    await fc.assert(fc.asyncProperty(packs, packs, packs, async (a, b, c) => {
      const whole = await mergePacks([a, b, c]);
      for (const other of [await mergePacks([await mergePacks([a, b]), c]), await mergePacks([a, await mergePacks([b, c])])]) {
        expect(isUnchanged(changesBetween(whole, other))).toBe(true);
      }
    }));
  });

  it('hold every outlet and dispute of each, and nothing else', async () => {
    await fc.assert(fc.asyncProperty(list, async (all) => {
      const merged = await mergePacks(all);
      for (const part of ['outlets', 'disputes'] as const) {
        expect(new Set(Object.keys(merged[part]))).toEqual(new Set(all.flatMap((pack) => Object.keys(pack[part]))));
      }
    }));
  });

  it('tell of a dispute what was kept up longest, and of equals what came last', async () => {
    await fc.assert(fc.asyncProperty(list, async (all) => {
      for (const [id, dispute] of Object.entries((await mergePacks(all)).disputes)) {
        const rivals = all.flatMap(({ disputes }) => (Object.hasOwn(disputes, id) ? [disputes[id]!] : []));
        const newest = rivals.map(({ asOf }) => asOf).sort().at(-1);
        expect(dispute).toEqual(rivals.findLast(({ asOf }) => asOf === newest));
      }
    }));
  });

  it('take the later word on an outlet', async () => {
    const [one, other] = [await millPack(), await millPack()];
    other.outlets['north-daily']!.country = 'IE';
    expect((await mergePacks([one, other])).outlets['north-daily']!.country).toBe('IE');
    expect((await mergePacks([other, one])).outlets['north-daily']!.country).toBe('GB');
  });

  it('have the form of a pack, a version that their contents alone decide, and the newest day in it', async () => {
    const [old, recent] = [await millPack(), await millPack()];
    recent.disputes = { 'dam-2026': { ...millOf(recent), id: 'dam-2026', asOf: '2026-06-01' } };
    recent.version = '2026-06-01-000000000000';
    const merged = await mergePacks([old, recent]);
    expect(Pack.parse(merged)).toEqual(merged);
    expect(merged.version).toMatch(/^2026-06-01-/);
    expect((await mergePacks([recent, old])).version).toBe(merged.version);
    millOf(old).title.en = 'Another mill';
    expect((await mergePacks([old, recent])).version).not.toBe(merged.version);
  });

  it('do not pass for the pack that they were put on top of, whatever version they claim', async () => {
    const [bundled, forged] = [await millPack(), await millPack()];
    millOf(forged).title.en = 'Another mill';
    expect((await mergePacks([bundled, forged])).version).not.toBe(bundled.version);
  });

  it('leave the packs that they are made of as they are', async () => {
    const [one, other] = [await millPack(), await millPack()];
    other.disputes['mill-2026']!.title.en = 'Another mill';
    const kept = structuredClone([one, other]);
    await mergePacks([one, other]);
    expect([one, other]).toEqual(kept);
  });

  it('are none where there is none', async () => {
    await expect(mergePacks([])).rejects.toThrow('no packs');
  });
});
