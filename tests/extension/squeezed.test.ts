import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { squeezed, unsqueezed } from '../../lib/extension/squeezed.ts';
import { loadPack } from '../../data/desk/read/load.ts';
import { notesOn } from '../crossref/readings.ts';

/** What browsers keep of all tabs together, at most, in bytes. */
const ROOM = 10 * 1024 * 1024;

describe('a text that is squeezed', () => {
  it('comes back as it was, any JSON that there is', async () => {
    await fc.assert(fc.asyncProperty(fc.json({ stringUnit: 'binary' }), async (json) => {
      expect(await unsqueezed(await squeezed(json))).toBe(json);
    }));
    for (const length of [0, 8191, 8192, 8193, 1_000_000]) {
      const letters = JSON.stringify(Array.from({ length }, (_, at) => String.fromCodePoint((at * 7919) % 0xd800)));
      expect(await unsqueezed(await squeezed(letters))).toBe(letters);
    }
  });

  it('is not taken for one that never was', async () => {
    for (const json of ['{}', '"~"', '[1]', 'null']) expect(await unsqueezed(json)).toBe(json);
  });

  it('lets the notes of two hundred tabs be kept at once, or of a hundred where a letter counts as two bytes', async () => {
    const loaded = loadPack('data');
    if (!loaded.ok) throw new Error('the data do not pass their checks');
    const { outlets, disputes } = loaded.pack;
    const sizes = await Promise.all(Object.values(disputes).flatMap((dispute) => Object.keys(dispute.accounts).map(async (own) => (await squeezed(JSON.stringify(notesOn(dispute, outlets, own)))).length)));
    expect(sizes.length).toBeGreaterThan(10);
    expect(Math.max(...sizes) * 200).toBeLessThan(ROOM);
  });
});
