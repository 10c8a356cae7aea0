import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { normalise } from '../../lib/text/index.ts';
import { isInvisible } from '../../lib/text/normalise.ts';
import { visible } from '../../lib/text/visible.ts';

const cases: [string, string][] = [
  ['Claude Code', 'claude code'],
  ['２５，０００', '25,000'],
  ['25²', '25²'],
  ['①②', '①②'],
  ['½', '½'],
  ['“it’s”—so', '"it\'s"-so'],
  ['a\u00adb\u200bc\u202ed', 'abcd'],
  ['a \u00a0\u3000\n b', 'a b'],
  ['ｶﾞｷﾞ', 'ガギ'],
  ['\u1100\u1161\u11a8', '각'],
  ['가\u11a8', '각'],
  ['e\u0301', 'é'],
  ['E\u200d\u0301', 'é'],
  ['ＡＢＣ', 'abc'],
  ['か\u3099', 'が'],
  ['4月22日〜6月5日', '4月22日~6月5日'],
  ['10′ 5″', '10\' 5"'],
  ['ﬁle', 'file'],
  ['❤\ufe0f', '❤'],
  ['\ud800', '\ud800'],
  ['a\udc00b', 'a\udc00b'],
  ['', ''],
  [' \u200b ', ' '],
  ['알리바바\u3164', '알리바바'],
  ['İ', 'i̇'],
  ['ΣΑΣ', 'σασ'],
  ['𝟚𝟝', '25'],
  ['１２：３０', '12:30'],
  ['㎡', '㎡'],
  // Characters of two units that show nothing, between spaces too.
  ['25\u{e0020},000', '25,000'],
  ['a \u{e0020} b', 'a b'],
  // Two halves that what shows nothing kept apart are no character.
  ['\ud835\u200d\udc00', '\ufffd\udc00'],
  ['\ud835\u{e0020}\udc00', '\ufffd\udc00'],
  ['\ud835\udc00', 'a'],
];

describe('normalise', () => {
  it.each(cases)('%j becomes %j', (from, to) => expect(normalise(from).text).toBe(to));

  const pieces = fc.array(fc.oneof(
    fc.string({ unit: 'binary' }), fc.string(),
    fc.constantFrom('e\u0301', 'ｶﾞ', '\u1100\u1161', '\u11a8', 'ㄱㅏ', 'ㄳ', '\u200b', ' ', '\u3000', '\n', '²', '“', '\ud800', '\udc00', '\u0301', '가', '日', '❤\ufe0f', '´', '¨', 'Σ', 'İ', '\u00ad'),
  )).map((all) => all.join(''));

  it('changes nothing the second time', () => {
    fc.assert(fc.property(pieces, (source) => { const once = normalise(source).text; expect(normalise(once).text).toBe(once); }), { numRuns: 1000 });
  });

  it('changes nothing the second time of halves of characters either, whatever parts them', () => {
    const halves = fc.array(fc.oneof(
      fc.constantFrom('\ud835', '\udc00', '\ud834', '\udd65', '\udb40', '\udc20', '\ud83d', '\ude42'),
      fc.constantFrom('\u200b', '\u200d', '\u00ad', '\u{e0020}', '\ufe0f', '\u0301', '\u3099', ' ', 'a', 'か'),
    ), { maxLength: 12 }).map((all) => all.join(''));
    fc.assert(fc.property(halves, (source) => { const once = normalise(source).text; expect(normalise(once).text).toBe(once); }), { numRuns: 3000 });
  });

  it('leads every stretch back to source that normalises to it', () => {
    fc.assert(fc.property(pieces, fc.nat(), fc.nat(), (source, a, b) => {
      const { text, span, toSource } = normalise(source);
      const start = a % (text.length + 1), end = start + (b % (text.length - start + 1));
      const from = span(start, end);
      expect(from.start).toBeGreaterThanOrEqual(0);
      expect(from.end).toBeLessThanOrEqual(source.length);
      expect(from.start).toBeLessThanOrEqual(from.end);
      if (start < end) {
        expect(from.start).toBe(toSource(start));
        expect(normalise(source.slice(from.start, from.end)).text).toContain(text.slice(start, end));
      }
    }), { numRuns: 1000 });
  });

  it('covers all of the source that shows', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (source) => {
      const { text, span } = normalise(source);
      let before = 0;
      for (let i = 0; i < text.length; i++) { const { start, end } = span(i, i + 1); expect(start).toBeGreaterThanOrEqual(before > start ? start : before); before = Math.max(before, start); expect(end).toBeGreaterThan(start); }
    }));
  });
});

it('what shows nothing is taken out of a text that is read for values, characters of two units too', () => {
  const { text, toSource } = visible('2\u{e0020}5\u200b,0🙂');
  expect(text).toBe('25,0🙂');
  expect([0, 1, 2, 3, 4, 5, 6].map(toSource)).toEqual([0, 3, 5, 6, 7, 8, 9]);
});

it('what shows nothing is seen to be there, whichever character it is', () => {
  for (let code = 0; code <= 0x10ffff; code++) {
    if (isInvisible(code) && visible(`a${String.fromCodePoint(code)}b`).text !== 'ab') expect.fail(`U+${code.toString(16)}`);
  }
});
