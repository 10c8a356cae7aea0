import { describe, expect, it } from 'vitest';
import highlightCss from '../../components/highlight.css?inline';
import marksCss from '../../components/marks.css?inline';

const KINDS = ['differs', 'other-source', 'other-wording', 'specific', 'same', 'only-here'];

/** A colour as the browser paints it. */
function rgb(colour: string): number[] {
  const canvas = document.createElement('canvas').getContext('2d')!;
  canvas.fillStyle = colour;
  canvas.fillRect(0, 0, 1, 1);
  return [...canvas.getImageData(0, 0, 1, 1).data];
}
function luminance(colour: string): number {
  const [red, green, blue] = rgb(colour).map((part) => (part / 255 <= 0.04045 ? part / 255 / 12.92 : ((part / 255 + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!;
}
function contrast(one: string, other: string): number {
  const [dark, light] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light! + 0.05) / (dark! + 0.05);
}

/** How a kind is underlined: pattern, thickness and colour. */
function underline(kind: string): { pattern: string; thick: string; colour: string } {
  const rule = highlightCss.split('}').find((one) => one.includes(kind === 'specific' ? 'more-specific' : `crossread-${kind})`))!;
  const [, pattern, thick, colour] = /underline (\w+) ([\d.]+px) (oklch\(.*?\))/.exec(rule)!;
  return { pattern: pattern!, thick: thick!, colour: colour! };
}
const tone = (kind: string): string => new RegExp(`\\[data-kind='?"?${kind}"?'?\\] \\{\\s*--tone: (oklch\\(.*?\\))`).exec(marksCss)![1]!;

describe('what is painted on the page', () => {
  it.each(KINDS)('can be seen on white and on nearly black paper: %s', (kind) => {
    for (const colour of [underline(kind).colour, tone(kind)]) for (const paper of ['#fff', '#1b1c1f', '#000']) expect(contrast(colour, paper), `${colour} on ${paper}`).toBeGreaterThanOrEqual(3);
  });

  it('tells the kinds apart without colour', () => {
    const patterns = KINDS.map((kind) => `${underline(kind).pattern} ${underline(kind).thick}`);
    expect(new Set(patterns).size).toBe(KINDS.length);
  });

  it('leaves text readable: 4.5 to 1 on every tint, on light paper and dark', () => {
    for (const [, tint] of highlightCss.matchAll(/background-color: (oklch\([^)]*\/[^)]*\))/g)) {
      for (const [ink, paper] of [['#222', '#fff'], ['#e6e4df', '#111']] as const) {
        const canvas = document.createElement('canvas').getContext('2d')!;
        for (const fill of [paper, tint!]) {
          canvas.fillStyle = fill;
          canvas.fillRect(0, 0, 1, 1);
        }
        const [red, green, blue] = canvas.getImageData(0, 0, 1, 1).data;
        expect(contrast(ink, `rgb(${red}, ${green}, ${blue})`), `${tint} on ${paper}`).toBeGreaterThanOrEqual(4.5);
      }
    }
  });
});
