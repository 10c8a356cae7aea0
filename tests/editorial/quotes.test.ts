import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { quotedIn, unquoted } from '../../lib/editorial/quotes.ts';

describe('what stands in quotation marks', () => {
  it.each([
    ["It says 'a mill' and 'a weir'.", ['a mill', 'a weir']],
    ['It says “a mill” and "a weir".', ['a mill', 'a weir']],
    ["The millers' word is 'Alder's mill'.", ["Alder's mill"]],
    ['The millers’ word is ‘Alder’s mill’.', ['Alder’s mill']],
    ["The millers' count and the workers' count.", []],
    ["'Tis Alder's.", []],
    ['한 기사는 ‘방아’와 “보”를 말한다.', ['방아', '보']],
    ["한 기사는 '방아'와 말한다.", ['방아']],
    ['称“水车”，又称「堰」、『坝』。', ['水车', '堰', '坝']],
    ['It says “a mill.', []],
    ['', []],
  ])('is found: %s', (text, words) => {
    expect(quotedIn(text).map((quoted) => quoted.words)).toEqual(words);
  });

  const text = fc.array(fc.constantFrom('a', "'", '‘', '’', '“', '”', '"', '「', '」', ' ', '방', '水'), { maxLength: 30 }).map((parts) => parts.join(''));

  it('is blanked out, and the rest stays where it was', () => {
    fc.assert(fc.property(text, (given) => {
      const rest = unquoted(given);
      expect(rest).toHaveLength(given.length);
      for (let at = 0; at < given.length; at += 1) expect([given[at], ' ']).toContain(rest[at]);
      for (const { start, end, words } of quotedIn(given)) {
        expect(given.slice(start + 1, end - 1)).toBe(words);
        expect(rest.slice(start, end).trim()).toBe('');
      }
    }));
  });
});
