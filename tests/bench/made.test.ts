import { describe, expect, it } from 'vitest';
import { createTrial } from '../../data/desk/try/try.ts';
import { openPack, sealPack } from '../../lib/pack/index.ts';
import { articleOn } from './made/articles.ts';
import { madePack } from './made/packs.ts';

describe('packs that are made for the benchmarks', () => {
  const pack = madePack({ disputes: 10 });

  it('open as any pack does, and are the same for the same seed', async () => {
    const opened = await openPack(await sealPack(pack));
    expect(opened.ok ? opened.pack : opened.problem).toEqual(pack);
    expect(madePack({ disputes: 10 })).toEqual(pack);
    expect(madePack({ disputes: 10, seed: 2 })).not.toEqual(pack);
  });

  it('are covered by the articles that are made on them, as long as is asked for', () => {
    const trial = createTrial(pack);
    for (const [at, dispute] of Object.values(pack.disputes).entries()) {
      const page = articleOn(dispute, 10_000, at);
      const length = page.blocks.reduce((sum, { text }) => sum + text.length, 0);
      expect(length).toBeGreaterThan(9500);
      expect(length).toBeLessThan(10_700);
      expect(trial(page).traces.filter(({ judgement }) => judgement.covered).map((one) => one.dispute.id)).toContain(dispute.id);
    }
  });
});
