import { describe, expect, it } from 'vitest';
import type { Localised, Notes } from '../../lib/schema/index.ts';
import { find, mountSidebar, press } from './mount.tsx';
import { crowd, sample } from './sample.ts';

/** The sample with every text of the data replaced. */
function filled(text: string): Notes {
  const replace = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(replace);
    if (typeof value !== 'object' || value === null) return value;
    if ('en' in value) return { en: text } satisfies Localised;
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, ['wording', 'label', 'text'].includes(key) ? text : replace(inner)]));
  };
  return replace(sample) as Notes;
}

describe('hostile texts', () => {
  it.each([
    ['5,000 letters without a space', 'W'.repeat(5_000)],
    ['right-to-left override', '\u202e' + 'desrever '.repeat(20)],
    ['Arabic', 'وكالة الأنباء '.repeat(20)],
    ['zero-width characters', '\u200b\u200d\ufeff'.repeat(2_000)],
    ['stacked accents', 'Z' + '\u0301'.repeat(500)],
    ['markup', '<img src=x onerror=alert(1)>'.repeat(10)],
  ])('%s stay within their place', (_name, text) => {
    const { root } = mountSidebar({ open: true, width: 300, notes: filled(text) });
    const panel = find(root, '.panel').getBoundingClientRect();
    const list = find(root, '.list');
    expect(list.scrollWidth).toBe(list.clientWidth);
    expect(panel.width).toBe(300);
    expect(list.clientHeight).toBeGreaterThan(100);
    expect(root.querySelector('img')).toBeNull();
    const close = find(root, 'button[aria-label="Close"]').getBoundingClientRect();
    expect(close.right).toBeLessThanOrEqual(panel.right);
    expect(close.top).toBeGreaterThanOrEqual(panel.top);
  });
  it('of one name do not turn the words after it around', () => {
    const [first] = sample.notes;
    const voices = first!.voices.map((voice) => ({ ...voice, outlet: { en: '\u202eBad' } }));
    const { root } = mountSidebar({ open: true, notes: { ...sample, notes: [{ ...first!, voices }] } });
    expect(find(root, 'dt bdi').textContent).toBe('\u202eBad');
    expect(getComputedStyle(find(root, 'dt bdi')).unicodeBidi).toContain('isolate');
  });
});

describe.each(['light', 'dark'] as const)('in the %s theme', (theme) => {
  it('every text has a contrast of 4.5 to 1', () => {
    const { root } = mountSidebar({ open: true, theme, active: 'exchanges-count' });
    for (const button of root.querySelectorAll<HTMLElement>('.disclosure > button')) press(button);
    const faint = [...root.querySelectorAll<HTMLElement>('.panel *')]
      .filter((element) => [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim()) && element.checkVisibility())
      .filter((element) => contrast(getComputedStyle(element).color, background(element)) < 4.5);
    expect(faint.map((element) => element.outerHTML)).toEqual([]);
  });
});

describe('targets', () => {
  it.each([['the sample', sample], ['many voices', crowd(15)]])('are 24 px or more in each direction, in %s', (_name, notes) => {
    const { root } = mountSidebar({ open: true, notes, onSettings: () => {}, onCompare: () => {} });
    const small = [...root.querySelectorAll('button')].filter((button) => {
      const { width, height } = button.getBoundingClientRect();
      return button.checkVisibility() && (width < 24 || height < 24);
    });
    expect(small.map((button) => button.outerHTML)).toEqual([]);
  });
});

/** A colour of any notation as red, green, blue and opacity. */
function paint(colours: string[]): [number, number, number] {
  const context = new OffscreenCanvas(1, 1).getContext('2d')!;
  for (const colour of colours) {
    context.fillStyle = colour;
    context.fillRect(0, 0, 1, 1);
  }
  const [red = 0, green = 0, blue = 0] = context.getImageData(0, 0, 1, 1).data;
  return [red, green, blue];
}

/** The backgrounds under an element, painted one over the other. */
function background(element: Element): string {
  const layers: string[] = [];
  for (let at: Element | null = element; at; at = at.parentElement) layers.unshift(getComputedStyle(at).backgroundColor);
  return `rgb(${paint(layers).join(' ')})`;
}

/** Contrast by WCAG 2.2. */
function contrast(a: string, b: string): number {
  const light = (colour: string): number => {
    const [red, green, blue] = paint([colour]).map((part) => (part / 255 <= 0.04045 ? part / 255 / 12.92 : ((part / 255 + 0.055) / 1.055) ** 2.4)) as [number, number, number];
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const [dark, bright] = [light(a), light(b)].sort((x, y) => x - y) as [number, number];
  return (bright + 0.05) / (dark + 0.05);
}
