import { beforeEach, describe, expect, it } from 'vitest';
import { createPainter } from '../../lib/page/paint.ts';
import { show } from './build.ts';

const CSS_RULES = '::highlight(crossread-same) { background-color: rgb(1, 2, 3); } ::highlight(crossread-active) { color: red; }';
const painted = (): string[] => [...CSS.highlights.keys()];

function rangeOver(selector: string): Range {
  const range = document.createRange();
  range.selectNodeContents(document.querySelector(selector)!);
  return range;
}

beforeEach(() => {
  CSS.highlights.clear();
  document.adoptedStyleSheets = [];
  show(document, '<p>One.</p><b>Two.</b>');
});

describe('createPainter', () => {
  it('paints ranges under their kind, by its rules, and leaves the markup alone', () => {
    const before = document.documentElement.outerHTML;
    const room = new AbortController();
    const painter = createPainter(document, CSS_RULES, room.signal);
    painter.set('same', [rangeOver('p'), rangeOver('b')]);
    expect([...CSS.highlights.get('crossread-same')!].map(String)).toEqual(['One.', 'Two.']);
    expect(getComputedStyle(document.querySelector('p')!, '::highlight(crossread-same)').backgroundColor).toBe('rgb(1, 2, 3)');
    expect(document.documentElement.outerHTML).toBe(before);
    room.abort();
  });

  it('paints what is set anew in place of what was set, and nothing for no ranges', () => {
    const room = new AbortController();
    const painter = createPainter(document, CSS_RULES, room.signal);
    painter.set('same', [rangeOver('p')]);
    painter.set('same', [rangeOver('b')]);
    expect([...CSS.highlights.get('crossread-same')!].map(String)).toEqual(['Two.']);
    painter.set('same', []);
    expect(painted()).toEqual([]);
    room.abort();
  });

  it('emphasises one range over the others', () => {
    const room = new AbortController();
    const painter = createPainter(document, CSS_RULES, room.signal);
    painter.set('same', [rangeOver('p')]);
    painter.emphasise(rangeOver('p'));
    expect(CSS.highlights.get('crossread-active')!.priority).toBeGreaterThan(CSS.highlights.get('crossread-same')!.priority);
    painter.emphasise(rangeOver('b'));
    expect([...CSS.highlights.get('crossread-active')!].map(String)).toEqual(['Two.']);
    painter.emphasise();
    expect(painted()).toEqual(['crossread-same']);
    room.abort();
  });

  it('has the stronger of two kinds on top, what is pointed at over both, and what is emphasised over all', () => {
    const room = new AbortController();
    const painter = createPainter(document, CSS_RULES, room.signal);
    painter.set('same', [rangeOver('p')], 1);
    painter.set('differs', [rangeOver('p')], 7);
    painter.point(rangeOver('p'));
    painter.emphasise(rangeOver('p'));
    const priorities = ['same', 'differs', 'pointed', 'active'].map((name) => CSS.highlights.get(`crossread-${name}`)!.priority);
    expect(priorities).toEqual([...new Set(priorities)].sort((a, b) => a - b));
    painter.point();
    expect(painted()).not.toContain('crossread-pointed');
    room.abort();
  });

  it('takes everything of its own off on abort, and nothing of the page\'s', () => {
    const theirs = new CSSStyleSheet(), later = new CSSStyleSheet();
    document.adoptedStyleSheets = [theirs];
    CSS.highlights.set('search', new Highlight(rangeOver('p')));
    const room = new AbortController();
    const painter = createPainter(document, CSS_RULES, room.signal);
    document.adoptedStyleSheets.push(later);
    painter.set('same', [rangeOver('p')]);
    painter.set('differs', [rangeOver('b')]);
    painter.emphasise(rangeOver('b'));
    painter.clear();
    expect(painted()).toEqual(['search']);
    painter.set('same', [rangeOver('p')]);
    room.abort();
    expect(painted()).toEqual(['search']);
    expect([...document.adoptedStyleSheets]).toEqual([theirs, later]);
    painter.set('same', [rangeOver('p')]);
    expect(painted()).toEqual(['search']);
  });
});
