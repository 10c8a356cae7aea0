import { describe, expect, it } from 'vitest';
import { mentions } from '../../lib/page/mentions.ts';

const PARTIES = [[['Alpha', '알파'], ['Beta Corp']], [['Gamma'], ['Delta']]];

describe('mentions', () => {
  it.each([
    ['Alpha wrote to Beta Corp.', true],
    ['알파는 BETA CORP에', true],
    ['Delta and gamma', true],
    ['Alpha alone', false],
    ['Alpha met Gamma', false],
    ['', false],
  ])('%s: %s', (text, expected) => {
    expect(mentions(text, PARTIES)).toBe(expected);
  });

  it('takes no dispute, a dispute of no parties and an empty form for nothing', () => {
    expect(mentions('Alpha', [])).toBe(false);
    expect(mentions('Alpha', [[]])).toBe(false);
    expect(mentions('Alpha', [[['']]])).toBe(false);
  });
});
