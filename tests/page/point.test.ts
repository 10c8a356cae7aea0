import { afterEach, describe, expect, it } from 'vitest';
import { createPointing, isFreeClick, passagesAt } from '../../lib/page/point.ts';
import { show } from './build.ts';

function rangeOver(selector: string): Range {
  const range = document.createRange();
  range.selectNodeContents(document.querySelector(selector)!);
  return range;
}
afterEach(() => getSelection()?.removeAllRanges());

describe('passagesAt', () => {
  const middle = (range: Range): [number, number] => {
    const box = range.getBoundingClientRect();
    return [box.left + box.width / 2, box.top + box.height / 2];
  };

  it('names the passages under a point, the shortest first', () => {
    show(document, '<p>A long passage with <b>a short one</b> in it.</p>');
    const ranges = [{ key: 'long', ranges: [rangeOver('p')] }, { key: 'short', ranges: [rangeOver('b')] }];
    expect(passagesAt(document, ...middle(rangeOver('b')), ranges)).toEqual(['short', 'long']);
    const box = rangeOver('p').getBoundingClientRect();
    expect(passagesAt(document, box.left + 4, box.top + box.height / 2, ranges)).toEqual(['long']);
  });

  it('names the strongest first, however long', () => {
    show(document, '<p>A long passage with <b>a short one</b> in it.</p>');
    const ranges = [{ key: 'long', ranges: [rangeOver('p')], rank: 0 }, { key: 'short', ranges: [rangeOver('b')], rank: 3 }];
    expect(passagesAt(document, ...middle(rangeOver('b')), ranges)).toEqual(['long', 'short']);
  });

  it('names none beside the text, below it, or outside the window', () => {
    show(document, '<p>Short.</p>');
    const ranges = [{ key: 'p', ranges: [rangeOver('p')] }];
    const box = rangeOver('p').getBoundingClientRect();
    expect(passagesAt(document, box.right + 200, box.top + 4, ranges)).toEqual([]);
    expect(passagesAt(document, box.left + 4, box.bottom + 200, ranges)).toEqual([]);
    expect(passagesAt(document, -50, -50, ranges)).toEqual([]);
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

describe('createPointing', () => {
  it('knows what the pointer is on, and after a move only when it is told', () => {
    show(document, '<p><b>Here.</b></p>');
    const pointing = createPointing(document, () => [{ key: 'b', ranges: [rangeOver('b')] }]);
    const box = rangeOver('b').getBoundingClientRect();
    const y = box.top + box.height / 2;
    expect(pointing.at(box.left + 4, y)).toBe('b');
    expect(pointing.at(box.left + 4, y + 300)).toBeNull();
    document.querySelector('p')!.style.marginTop = '300px';
    pointing.forget();
    expect(pointing.at(box.left + 4, y)).toBeNull();
    const moved = rangeOver('b').getBoundingClientRect();
    expect(pointing.at(moved.left + 4, moved.top + moved.height / 2)).toBe('b');
  });
});
