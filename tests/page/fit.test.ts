import { page } from 'vitest/browser';
import { afterEach, beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest';
import { fitPage } from '../../lib/page/fit.ts';
import { makeRoom } from '../../lib/page/room.ts';
import { AT_LONGEST } from '../../lib/page/rest.ts';
import { element, show } from './build.ts';
import { createClock } from './clock.ts';

let room = new AbortController();
let clock = createClock();
const box = (selector: string) => document.querySelector(selector)!.getBoundingClientRect();
const isBeside = (selector: string, side: 'left' | 'right') => (side === 'right' ? box(selector).right <= 641 && box(selector).left >= -1 : box(selector).left >= 359 && box(selector).right <= 1001);

function push(side: 'left' | 'right', markup: string): void {
  show(document, markup);
  makeRoom(document, { side, width: 360 }, room.signal);
  fitPage(document, { side, width: 360 }, room.signal, clock);
}

beforeEach(async () => {
  await page.viewport(1000, 600);
  document.documentElement.removeAttribute('style');
  room = new AbortController();
  clock = createClock();
});
afterEach(() => {
  room.abort();
  show(document, '');
});

describe.each(['right', 'left'] as const)('fitPage beside a panel on the %s', (side) => {
  it.each([
    ['a fixed bar across the window', '<div id="it" style="position:fixed; top:0; left:0; width:100%; height:40px">Bar</div>'],
    ['one set by its ends', '<div id="it" style="position:fixed; top:0; left:0; right:0; height:40px">Bar</div>'],
    ['one with padding outside its width', '<div id="it" style="position:fixed; top:0; left:0; width:calc(100% - 40px); padding:10px 20px; height:40px">Bar</div>'],
    ['a button at the right edge', '<button id="it" style="position:fixed; right:20px; bottom:20px; width:60px; height:60px">Chat</button>'],
    ['a button at the left edge', '<button id="it" style="position:fixed; left:20px; bottom:20px; width:60px; height:60px">Chat</button>'],
    ['a bar set in the middle by a transform', '<div id="it" style="position:fixed; bottom:0; left:50%; width:900px; transform:translateX(-50%); height:40px">Bar</div>'],
    ['a header that hangs on the window', '<div id="it" style="position:absolute; top:0; left:0; right:0; height:40px">Bar</div>'],
    ['a box as wide as the window', '<main style="margin:0 50px"><div id="it" style="width:100vw; margin-left:calc(50% - 50vw); height:90px">Wide</div></main>'],
    ['a button in a layer that lets the pointer through', '<div style="position:fixed; inset:0; pointer-events:none"><button id="it" style="position:absolute; left:0; right:0; bottom:0; pointer-events:auto">OK</button></div>'],
  ])('moves %s into the room, and leaves no trace', (_, markup) => {
    show(document, markup);
    const [before, html] = [box('#it'), document.body.innerHTML];
    push(side, markup);
    expect(isBeside('#it', side)).toBe(true);
    expect(box('#it').width).toBeGreaterThanOrEqual(Math.min(before.width, 640) - 80);
    expect(document.body.innerHTML).toBe(html);
    room.abort();
    expect(box('#it')).toEqual(before);
    expect(document.getAnimations()).toEqual([]);
  });

  it('leaves alone what does not stand under the panel', () => {
    push(side, '<main style="width:300px; height:90px; margin:auto">Text</main>');
    expect(document.getAnimations()).toEqual([]);
  });

  it('moves what comes late, and what a scrolled page fixes', async () => {
    push(side, '<p>Text.</p>');
    document.querySelector('p')!.setAttribute('style', 'position:fixed; left:0; right:0; top:0; height:30px');
    await Promise.resolve();
    clock.advance(AT_LONGEST);
    expect(isBeside('p', side)).toBe(true);
  });

  it('looks at the strip once over when the page comes to rest and nothing is to be moved', async () => {
    const look = vi.spyOn(Document.prototype, 'elementsFromPoint');
    onTestFinished(() => look.mockRestore());
    push(side, '<p>Text.</p>');
    const first = look.mock.calls.length;
    expect(first).toBeGreaterThan(0);
    document.querySelector('p')!.setAttribute('style', 'color: red');
    await Promise.resolve();
    clock.advance(AT_LONGEST);
    // The last line of the strip is looked at with each of its parts.
    expect(look.mock.calls.length).toBeLessThan(2.1 * first);
  });

  it('prints the page as it is', () => {
    push(side, '<div id="it" style="position:fixed; top:0; left:0; right:0; height:40px">Bar</div>');
    window.dispatchEvent(new Event('beforeprint'));
    expect(box('#it').width).toBe(1000);
    window.dispatchEvent(new Event('afterprint'));
    expect(isBeside('#it', side)).toBe(true);
  });
});

describe('fitPage', () => {
  it('leaves what it would spoil where it is', () => {
    push('right', '<div id="it" style="position:fixed; top:0; left:0; width:1000px; min-width:1000px !important; height:40px">Bar</div>');
    document.querySelector('#it')!.setAttribute('style', 'position:fixed; top:0; left:0; width:100%; height:40px; max-width:none !important; min-width:1000px !important');
    room.abort();
    push('right', document.body.innerHTML);
    expect(box('#it').width).toBe(1000);
    expect(document.getAnimations()).toEqual([]);
  });

  it('takes up a twentieth of the time at most, however slow the browser and however restless the page', async () => {
    push('right', '<p>Text.</p>');
    let calls = 0;
    const real = document.elementsFromPoint;
    // An own property is not what the room calls: it asks the platform.
    Document.prototype.elementsFromPoint = function (x, y) {
      calls += 1;
      clock.advance(1);
      return real.call(this, x, y);
    };
    try {
      for (let second = 0; second < 120; second++) {
        document.body.append(element(document, 'p', 'More.'));
        await Promise.resolve();
        clock.advance(1000);
      }
    } finally {
      Document.prototype.elementsFromPoint = real;
    }
    expect(calls).toBeGreaterThan(1000);
    // The first part of each round is not waited for.
    expect(calls / clock.now()).toBeLessThan(0.07);
  });

  it('finds a small button that comes late anywhere under the panel, within a second of rest', async () => {
    for (let y = 0; y < 580; y += 53) {
      push('right', '<p>Text.</p>');
      document.body.append(element(document, 'button', 'X'));
      document.querySelector('button')!.setAttribute('style', `position:fixed; right:60px; top:${y}px; width:44px; height:24px`);
      await Promise.resolve();
      clock.advance(AT_LONGEST);
      expect(isBeside('button', 'right'), `at ${y} px`).toBe(true);
      room.abort();
      room = new AbortController();
    }
  });
});
