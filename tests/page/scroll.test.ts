import { page } from 'vitest/browser';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { isFreeClick, passageAt, scrollToRange } from '../../lib/page/scroll.ts';
import { show } from './build.ts';

const FILLER = '<div style="height:3000px"></div>';
function rangeOver(selector: string): Range {
  const range = document.createRange();
  range.selectNodeContents(document.querySelector(selector)!);
  return range;
}
/** Scrolls, and waits until the window has come to rest. */
async function scroll(range: Range, options?: { block: number }): Promise<void> {
  const rested = new Promise((resolve) => document.addEventListener('scrollend', resolve, { once: true }));
  scrollToRange(window, range, options);
  await rested;
}

beforeEach(async () => {
  await page.viewport(900, 600);
  show(document, '');
  window.scrollTo({ top: 0, behavior: 'instant' });
});
afterEach(() => getSelection()?.removeAllRanges());

describe('scrollToRange', () => {
  it('brings the passage to a third of the window', async () => {
    show(document, `${FILLER}<p>Here.</p>${FILLER}`);
    await scroll(rangeOver('p'));
    expect(rangeOver('p').getBoundingClientRect().top).toBeCloseTo(window.innerHeight / 3, -1);
  });

  it('scrolls the boxes between too', async () => {
    show(document, `${FILLER}<section style="height:300px; overflow:auto">${FILLER}<p>Here.</p>${FILLER}</section>${FILLER}`);
    await scroll(rangeOver('p'), { block: 0.5 });
    const box = document.querySelector('section')!.getBoundingClientRect(), line = rangeOver('p').getBoundingClientRect();
    expect(line.top).toBeGreaterThan(box.top);
    expect(line.bottom).toBeLessThan(box.bottom);
    expect(line.top).toBeCloseTo(window.innerHeight / 2, -1);
  });

  it('goes to the nearest thing that is shown, where the passage is folded away', async () => {
    show(document, `${FILLER}<details><summary>More</summary><p>Here.</p></details>${FILLER}`);
    await scroll(rangeOver('p'));
    const summary = document.querySelector('summary')!.getBoundingClientRect();
    expect(summary.top).toBeGreaterThan(0);
    expect(summary.bottom).toBeLessThan(window.innerHeight / 2);
  });
});

describe('passageAt', () => {
  const middle = (range: Range): [number, number] => {
    const box = range.getBoundingClientRect();
    return [box.left + box.width / 2, box.top + box.height / 2];
  };

  it('names the shortest passage under a point', () => {
    show(document, '<p>A long passage with <b>a short one</b> in it.</p>');
    const ranges: [string, Range[]][] = [['long', [rangeOver('p')]], ['short', [rangeOver('b')]]];
    expect(passageAt(document, ...middle(rangeOver('b')), ranges)).toBe('short');
    const box = rangeOver('p').getBoundingClientRect();
    expect(passageAt(document, box.left + 4, box.top + box.height / 2, ranges)).toBe('long');
  });

  it('names none beside the text, below it, or outside the window', () => {
    show(document, '<p>Short.</p>');
    const ranges: [string, Range[]][] = [['p', [rangeOver('p')]]];
    const box = rangeOver('p').getBoundingClientRect();
    expect(passageAt(document, box.right + 200, box.top + 4, ranges)).toBeNull();
    expect(passageAt(document, box.left + 4, box.bottom + 200, ranges)).toBeNull();
    expect(passageAt(document, -50, -50, ranges)).toBeNull();
  });
});

describe('isFreeClick', () => {
  const click = (selector: string, init: MouseEventInit = {}, prevented = false): boolean => {
    let answer = false;
    const target = document.querySelector(selector)!;
    document.addEventListener('click', (event) => {
      if (prevented) event.preventDefault();
      answer = isFreeClick(document, event);
      event.preventDefault();
    }, { once: true });
    target.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true, ...init }));
    return answer;
  };

  it('leaves to the page its links, controls, selections and whatever it has taken', () => {
    show(document, '<p>Text <i>free</i> <a href="#x"><em>link</em></a> <button>b</button> <span role="button">r</span></p><div contenteditable><u>typed</u></div>');
    expect(click('i')).toBe(true);
    for (const selector of ['em', 'button', 'span', 'u']) expect(click(selector), selector).toBe(false);
    expect(click('i', {}, true)).toBe(false);
    expect(click('i', { ctrlKey: true })).toBe(false);
    expect(click('i', { button: 1 })).toBe(false);
    getSelection()!.selectAllChildren(document.querySelector('p')!);
    expect(click('i')).toBe(false);
  });
});
