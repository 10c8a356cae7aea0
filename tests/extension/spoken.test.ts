import { describe, expect, it } from 'vitest';
import { inLanguage } from '../../lib/text/localised.ts';
import { spokenIn } from '../../lib/extension/spoken.ts';
import { notesFor } from '../../lib/crossref/index.ts';
import { type Localised, Language } from '../../lib/schema/index.ts';
import { loadPack } from '../../data/desk/read/load.ts';

const loaded = loadPack('data');
if (!loaded.ok) throw new Error('the data do not pass their checks');
const { outlets, disputes } = loaded.pack;
const notes = Object.values(disputes).map((dispute) => notesFor({ dispute: dispute.id, statements: [] }, { dispute, outlets }));

/** Every text in some data, in order. */
function textsIn(data: unknown): Localised[] {
  if (typeof data !== 'object' || data === null) return [];
  return 'en' in data && typeof data.en === 'string' ? [data as Localised] : Object.values(data).flatMap(textsIn);
}

describe.each(Language.options)('what is sent to a reader of %s', (language) => {
  it('has each text as it would be shown to them, and all else as it was', () => {
    const sent = spokenIn(notes, language), [before, after] = [textsIn(notes), textsIn(sent)];
    expect(before.length).toBeGreaterThan(1000);
    expect(after.map((text) => inLanguage(text, language))).toEqual(before.map((text) => inLanguage(text, language)));
    const bare = (data: unknown) => JSON.stringify(data, (_, value: unknown) => (textsIn(value)[0] === value ? '…' : value));
    expect(bare(sent)).toBe(bare(notes));
  });

  it('leaves out the languages that they are not shown', () => {
    for (const text of textsIn(spokenIn(notes, language))) expect(Object.keys(text).length).toBeLessThanOrEqual(2);
  });
});
