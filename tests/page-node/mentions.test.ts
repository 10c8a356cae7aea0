import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mentions, readWatchlist } from '../../lib/page/mentions.ts';

const PARTIES = [[['Alpha', '알파'], ['Beta Corp', 'BETA CORP']], [['Gamma', 'gamma'], ['Delta']]];

describe('mentions', () => {
  it.each([
    ['Alpha wrote to Beta Corp.', true],
    ['알파는 BETA CORP에', true],
    ['Delta and gamma', true],
    ['Alpha alone', false],
    ['Alpha met Gamma', false],
    ['alpha wrote to Beta Corp.', false],
    ['', false],
  ])('%s: %s', (text, expected) => {
    expect(mentions(text, PARTIES)).toBe(expected);
  });

  it('takes no dispute, a dispute of no parties and an empty form for nothing', () => {
    expect(mentions('Alpha', [])).toBe(false);
    expect(mentions('Alpha', [[]])).toBe(false);
    expect(mentions('Alpha', [[['']]])).toBe(false);
    expect(mentions('Alpha', [[[]]])).toBe(false);
  });

  it('says of many disputes at once what it says of each by itself', () => {
    // Few signs, so that names overlap and begin alike, shorter ones than what is told by among them.
    const form = fc.string({ unit: fc.constantFrom('a', 'B', ' ', '가'), maxLength: 5 });
    const dispute = fc.array(fc.array(form, { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 3 });
    const many = Array.from({ length: 40 }, (_, at) => [[`zz${at}`], [`yy${at}`]]);
    fc.assert(fc.property(fc.array(dispute, { maxLength: 6 }), fc.string({ unit: fc.constantFrom('a', 'B', ' ', '가'), maxLength: 40 }), (disputes, text) => {
      const named = (names: string[]) => names.some((name) => name !== '' && text.includes(name));
      const expected = disputes.some((parties) => parties.every(named));
      expect(mentions(text, disputes)).toBe(expected);
      expect(mentions(text, [...many, ...disputes])).toBe(expected);
    }), { numRuns: 3000 });
  });
});

describe('readWatchlist', () => {
  it('gives back what was kept as JSON', () => {
    expect(readWatchlist(JSON.stringify(PARTIES))).toEqual(PARTIES);
  });

  // With nothing to look for, every page is asked about: a list that is damaged must not be taken for an empty one.
  it.each([undefined, null, 5, '', 'x', '[', '[]', '{}', '[[]]', '[[5]]', '[[[]]]', '[["Alpha"]]', '[[["Alpha", 5]]]', PARTIES])('takes %j for no list', (kept) => {
    expect(readWatchlist(kept)).toBeUndefined();
  });
});
