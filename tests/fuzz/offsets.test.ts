/** The maps from a text that was made comparable back to its source, over any Unicode at all. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isInvisible, normalise } from '../../lib/text/normalise.ts';
import { visible } from '../../lib/text/visible.ts';
import { PATIENCE, runs } from './runs.ts';

const range = (from: number, to: number) => fc.integer({ min: from, max: to }).map((code) => String.fromCodePoint(code));
/** Units, code points and graphemes of all kinds, with those that fuse, vanish or change their length far more often than chance would have them. */
const source = fc.array(fc.oneof(
  fc.string({ unit: 'binary', maxLength: 4 }), fc.string({ unit: 'grapheme', maxLength: 4 }),
  fc.integer({ min: 0, max: 0xffff }).map((unit) => String.fromCharCode(unit)),
  range(0xd800, 0xdfff), range(0x300, 0x36f), range(0x1100, 0x11ff), range(0xac00, 0xd7ff), range(0xff00, 0xffef), range(0x2000, 0x206f),
  range(0xfb00, 0xfdff), range(0x1d400, 0x1d7ff), range(0xe0000, 0xe0fff), range(0x1e900, 0x1e95f), range(0x10400, 0x1044f), range(0x2f800, 0x2fa1f),
  fc.constantFrom('\u202e', '\u2066', '\u200d', '\ufe0f', '\u115f', '\u3164', 'ﷺ', '㌔', 'ŉ', 'İ', 'ẞ', 'ﬃ', '👩‍👩‍👧', '🇰🇷', 'が', 'か\u3099', 'ㄱ\u1161', '각', '\u1100\u1161\u11a8', ' ', ' ', '\u{e0020}', ' \u{e0020} ', ' \u200b ', '\u3000', '\n', '25,000'),
), { maxLength: 24 }).map((all) => all.join(''));

/** True where an offset does not stand in the middle of a character of two units. */
const isBetween = (text: string, at: number) => !(/[\ud800-\udbff]/.test(text[at - 1] ?? '') && /[\udc00-\udfff]/.test(text[at] ?? ''));

describe('the offset map of normalised text', () => {
  it('rises, stays in the source, and takes a stretch for all of its characters together', () => {
    fc.assert(fc.property(source, (text) => {
      const made = normalise(text);
      let before = 0;
      for (let at = 0; at <= made.text.length; at += 1) {
        const here = made.toSource(at);
        expect(here).toBeGreaterThanOrEqual(before);
        expect(here).toBeLessThanOrEqual(text.length);
        expect(made.span(at, at)).toEqual({ start: here, end: here });
        before = here;
      }
      for (let start = 0; start < made.text.length; start += 3) {
        for (let end = start + 1; end <= made.text.length; end += 2) {
          expect(made.span(start, end)).toEqual({ start: made.span(start, start + 1).start, end: made.span(end - 1, end).end });
        }
      }
    }), runs(1500));
  }, PATIENCE);

  it('never parts a character of the source that it did not part in the text', () => {
    fc.assert(fc.property(source, (text) => {
      const made = normalise(text);
      for (let at = 0; at < made.text.length; at += 1) {
        const end = isBetween(made.text, at + 1) ? at + 1 : at + 2;
        if (!isBetween(made.text, at)) continue;
        const span = made.span(at, end);
        expect([isBetween(text, span.start), isBetween(text, span.end)]).toEqual([true, true]);
      }
    }), runs(1500));
  }, PATIENCE);

  it('changes nothing the second time, and leaves no run of white space and nothing that does not show', () => {
    fc.assert(fc.property(source, (text) => {
      const once = normalise(text).text;
      expect(normalise(once).text).toBe(once);
      expect(once).not.toMatch(/\s\s/);
      expect([...once].filter((character) => isInvisible(character.codePointAt(0)!))).toEqual([]);
    }), runs(1500));
  }, PATIENCE);

  it('leads all of the text back to source that normalises to all of it', () => {
    fc.assert(fc.property(source, (text) => {
      const made = normalise(text);
      if (made.text === '') return;
      const { start, end } = made.span(0, made.text.length);
      expect(normalise(text.slice(start, end)).text).toBe(made.text);
      expect(made.span(-5, made.text.length + 5)).toEqual({ start, end });
    }), runs(1500));
  }, PATIENCE);
});

describe('the offset map of visible text', () => {
  it('keeps every character that shows, where it stands, and none that does not', () => {
    fc.assert(fc.property(source, (text) => {
      const made = visible(text);
      for (let at = 0, before = -1; at < made.text.length; at += 1) {
        expect(text[made.toSource(at)]).toBe(made.text[at]);
        expect(made.toSource(at)).toBeGreaterThan(before);
        before = made.toSource(at);
      }
      expect(made.toSource(made.text.length)).toBe(text.length);
      expect(made.text).toBe([...text].filter((character) => !isInvisible(character.codePointAt(0)!)).join(''));
      expect(visible(made.text).text).toBe(made.text);
    }), runs(1500));
  }, PATIENCE);
});
