import { describe, expect, it } from 'vitest';
import { finished } from '../../lib/editorial/finished.ts';
import { packWith, SOUTH } from './small.ts';

const EVIDENCE = { today: '2026-05-12', pages: [] };
const found = (edits: Record<string, unknown>) => [...finished.check(packWith(edits), EVIDENCE)].map(({ path }) => path.join('/'));

describe('a reader never meets a text that was left to be written', () => {
  it('is told for a summary, at its place', () => {
    expect(found({ [`${SOUTH}/statements/0/summary/en`]: 'TODO' })).toEqual([`disputes/mill/${SOUTH}/statements/0/summary/en`]);
  });

  it('is told once for each place, in outlets as in disputes, with a word on what to write or without', () => {
    expect(found({ '/outlets/south/name/en': 'TODO: its name', [`${SOUTH}/statements/0/wording`]: 'TODO' })).toHaveLength(2);
  });

  it('says nothing of finished texts, one that speaks of TODO lists among them', () => {
    expect(found({})).toEqual([]);
    expect(found({ [`${SOUTH}/statements/0/summary/en`]: 'A list of TODO marks is counted.', '/outlets/south/name/en': 'TODOS' })).toEqual([]);
  });
});
