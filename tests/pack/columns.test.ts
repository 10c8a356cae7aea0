import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { loadPack } from '../../data/desk/read/load.ts';
import { fromColumns, toColumns } from '../../lib/pack/columns.ts';
import type { Pack } from '../../lib/schema/index.ts';

function realPack(): Pack {
  const loaded = loadPack(fileURLToPath(new URL('../../data', import.meta.url)), 'with');
  if (!loaded.ok) throw new Error('the data does not load');
  return loaded.pack;
}

describe('a pack in columns', () => {
  it('comes back to the letter, and in its order', () => {
    const pack = realPack();
    expect(JSON.stringify(fromColumns(JSON.parse(JSON.stringify(toColumns(pack)))))).toBe(JSON.stringify(pack));
  });

  it('keeps what accounts say of one claim together, language by language', () => {
    const pack = realPack();
    const { texts } = toColumns(pack);
    const said = Object.values(pack.disputes)[0]!.accounts;
    const summaries = Object.values(said).flatMap(({ statements }) => statements.filter(({ claim }) => claim === 'letter-date').map(({ summary }) => summary.ko!));
    expect(summaries.length).toBeGreaterThan(3);
    const places = summaries.map((summary) => texts.ko!.indexOf(summary));
    expect(Math.max(...places) - Math.min(...places)).toBeLessThan(2 * summaries.length);
  });

  it('leaves the pack that it is given as it is', () => {
    const pack = realPack();
    const before = JSON.stringify(pack);
    toColumns(pack);
    expect(JSON.stringify(pack)).toBe(before);
  });
});
