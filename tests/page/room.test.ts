import { page } from 'vitest/browser';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { keepPlace } from '../../lib/page/place.ts';
import { clearRoom, hasRoom, makeRoom } from '../../lib/page/room.ts';
import { show } from './build.ts';

const root = document.documentElement;
let room = new AbortController();

beforeEach(async () => {
  await page.viewport(1000, 600);
  root.removeAttribute('style');
  show(document, '<p>Text.</p>');
  window.scrollTo({ top: 0, behavior: 'instant' });
  room = new AbortController();
});
afterEach(() => {
  room.abort();
  root.removeAttribute('style');
});

describe('makeRoom', () => {
  it.each(['left', 'right'] as const)('sets the page aside on the %s', (side) => {
    const whole = root.clientWidth;
    expect(makeRoom(document, { side, width: 360 }, room.signal)).toBe('pushed');
    const box = root.getBoundingClientRect();
    expect(box.width).toBe(whole - 360);
    expect(box.left).toBe(side === 'left' ? 360 : 0);
  });

  it.each([null, '', 'color:red', 'margin-right: 3px !important; WIDTH:90%', '--x: 1;;'])('puts a style attribute of %j back to the letter', (style) => {
    if (style !== null) root.setAttribute('style', style);
    expect(makeRoom(document, { side: 'right', width: 360 }, room.signal)).toBe('pushed');
    expect(root.getBoundingClientRect().right).toBeLessThanOrEqual(640);
    room.abort();
    expect(root.getAttribute('style')).toBe(style);
  });

  it('keeps what the page has written in the meantime', () => {
    root.style.setProperty('margin-right', '3px');
    makeRoom(document, { side: 'right', width: 360 }, room.signal);
    root.style.setProperty('--page', '1');
    root.style.setProperty('width', '50%');
    room.abort();
    expect(root.style.getPropertyValue('--page')).toBe('1');
    expect(root.style.getPropertyValue('width')).toBe('50%');
    expect(root.style.getPropertyValue('margin-right')).toBe('3px');
    expect(root.style.getPropertyValue('min-width')).toBe('');
  });

  it('overlays where less than 480 px would remain, and leaves no trace', async () => {
    await page.viewport(839, 600);
    expect(makeRoom(document, { side: 'right', width: 360 }, room.signal)).toBe('overlay');
    expect(root.hasAttribute('style')).toBe(false);
    await page.viewport(840, 600);
    expect(makeRoom(document, { side: 'right', width: 360 }, room.signal)).toBe('pushed');
  });

  it('overlays a page that does not give way', () => {
    root.setAttribute('style', 'max-width: none');
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('html { margin: 0 !important; display: table !important } body { min-width: 1400px }');
    document.adoptedStyleSheets = [sheet];
    try {
      expect(makeRoom(document, { side: 'right', width: 360 }, room.signal)).toBe('overlay');
      expect(root.getAttribute('style')).toBe('max-width: none');
    } finally {
      document.adoptedStyleSheets = [];
    }
  });

  it('does nothing for a signal that is already aborted, or a width of none', () => {
    expect(makeRoom(document, { side: 'right', width: 0 }, room.signal)).toBe('overlay');
    room.abort();
    expect(makeRoom(document, { side: 'right', width: 360 }, room.signal)).toBe('overlay');
    expect(root.hasAttribute('style')).toBe(false);
  });

  it('is known where the page has put it back, and is taken off there, with nothing of the page’s own', () => {
    root.setAttribute('style', 'color: red; width: 50%');
    makeRoom(document, { side: 'left', width: 360 }, room.signal);
    const kept = root.getAttribute('style')!;
    room.abort();
    expect(hasRoom(document)).toBe(false);
    root.setAttribute('style', kept);
    expect(hasRoom(document)).toBe(true);
    clearRoom(document);
    expect([hasRoom(document), root.getAttribute('style')]).toEqual([false, 'color: red;']);
  });

  it.each(['width: auto !important; min-width: 0px !important', 'margin-left: 360px !important', 'margin-left: 3px; width: auto; min-width: 0px; transition-property: none'])('is not seen in %j, which is the page’s own', (style) => {
    root.setAttribute('style', style);
    clearRoom(document);
    expect([hasRoom(document), root.getAttribute('style')]).toEqual([false, style]);
  });

  it('prints the page whole', () => {
    makeRoom(document, { side: 'right', width: 360 }, room.signal);
    const { width } = root.getBoundingClientRect();
    window.dispatchEvent(new Event('beforeprint'));
    expect(root.hasAttribute('style')).toBe(false);
    window.dispatchEvent(new Event('afterprint'));
    expect(root.getBoundingClientRect().width).toBe(width);
    room.abort();
    expect(root.hasAttribute('style')).toBe(false);
  });

  it('keeps the line that is being read where it is, coming and going', () => {
    show(document, Array.from({ length: 120 }, (_, at) => `<p id="p${at}">${`Line ${at} of a long text that wraps in another place when the page is narrower. `.repeat(6)}</p>`).join(''));
    const read = document.querySelector('#p60')!.getBoundingClientRect();
    window.scrollTo({ top: window.scrollY + read.top + read.height / 2 - window.innerHeight / 3, behavior: 'instant' });
    const { offsetNode, offset } = document.caretPositionFromPoint(window.innerWidth / 3, window.innerHeight / 3)!;
    expect(offsetNode.parentElement?.id).toBe('p60');
    const word = document.createRange();
    word.setStart(offsetNode, offset);
    const top = word.getBoundingClientRect().top, scrolled = window.scrollY;
    keepPlace(document, () => makeRoom(document, { side: 'right', width: 360 }, room.signal));
    expect(window.scrollY).not.toBe(scrolled);
    expect(word.getBoundingClientRect().top).toBeCloseTo(top, -0.5);
    keepPlace(document, () => room.abort());
    // Two lines at most: the eye may by then be on another word of the narrower line.
    expect(Math.abs(word.getBoundingClientRect().top - top)).toBeLessThan(48);
  });
});
