import { page } from 'vitest/browser';
import { beforeEach, describe, expect, it } from 'vitest';
import { bringIntoView, scrollToRange } from '../../lib/page/scroll.ts';
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
  // The end of that scrolling is told by the next frame.
  for (let frame = 0; frame < 2; frame++) await new Promise(requestAnimationFrame);
});

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

  it('lands below bars that stand at the top of the window', async () => {
    show(document, `<header style="position:fixed; inset:0 0 auto 0; height:200px; background:#fff"></header><nav style="position:fixed; inset:200px 0 auto 0; height:60px; background:#eee"></nav>${FILLER}<p>Here.</p>${FILLER}`);
    await scroll(rangeOver('p'));
    expect(rangeOver('p').getBoundingClientRect().top).toBeGreaterThan(260);
    expect(rangeOver('p').getBoundingClientRect().top).toBeLessThan(320);
  });

  it('scrolls the body where it is a box of its own', async () => {
    const style = new CSSStyleSheet();
    style.replaceSync('html, body { height: 100%; margin: 0; overflow: auto }');
    document.adoptedStyleSheets = [style];
    try {
      show(document, `${FILLER}<p>Here.</p>${FILLER}`);
      scrollToRange(window, rangeOver('p'));
      expect(rangeOver('p').getBoundingClientRect().top).toBeCloseTo(window.innerHeight / 3, -1);
    } finally {
      document.body.scrollTop = 0;
      document.adoptedStyleSheets = [];
    }
  });

  it('scrolls across to what a wide box hides', () => {
    show(document, `<div style="overflow-x:auto; width:300px"><div style="width:3000px"><b style="margin-left:2500px">Here.</b></div></div>`);
    scrollToRange(window, rangeOver('b'));
    const box = document.querySelector('div')!.getBoundingClientRect(), word = rangeOver('b').getBoundingClientRect();
    expect(word.left).toBeGreaterThanOrEqual(box.left);
    expect(word.right).toBeLessThanOrEqual(box.right);
  });

  it('goes to the nearest thing that is shown, where the passage is folded away', async () => {
    show(document, `${FILLER}<details><summary>More</summary>${FILLER}<p>Here.</p></details>${FILLER}`);
    await scroll(rangeOver('p'));
    const summary = document.querySelector('summary')!.getBoundingClientRect();
    expect(summary.top).toBeGreaterThan(0);
    expect(summary.bottom).toBeLessThan(window.innerHeight / 2);
  });

  it('goes to where the story is cut off, where the passage stands beyond', async () => {
    show(document, `${FILLER}<section style="height:200px; overflow:hidden"><p>The story begins.</p><div style="height:2000px"></div><p id="cut">Here.</p></section><button>Read more</button>${FILLER}`);
    await scroll(rangeOver('#cut'));
    expect(document.querySelector('button')!.getBoundingClientRect().top).toBeCloseTo(window.innerHeight / 3, -1);
    expect(document.querySelector('section')!.scrollTop).toBe(0);
  });
});


describe('bringIntoView', () => {
  it('scrolls again where the page puts a bar over the passage on the way', async () => {
    show(document, `<header hidden style="position:fixed; inset:0 0 auto 0; height:280px; background:#fff"></header>${FILLER}<p>Here.</p>${FILLER}`);
    document.addEventListener('scroll', () => { document.querySelector('header')!.hidden = false; }, { once: true });
    bringIntoView(window, rangeOver('p'), {}, new AbortController().signal);
    await expect.poll(() => rangeOver('p').getBoundingClientRect().top, { timeout: 5000 }).toBeGreaterThan(280);
  });

  it('leaves the page to a reader who scrolls', async () => {
    show(document, `<header hidden style="position:fixed; inset:0 0 auto 0; height:280px; background:#fff"></header>${FILLER}<p>Here.</p>${FILLER}`);
    bringIntoView(window, rangeOver('p'), {}, new AbortController().signal);
    window.dispatchEvent(new WheelEvent('wheel'));
    window.scrollTo({ top: 0, behavior: 'instant' });
    let frames = 0;
    await new Promise<void>((resolve) => { const next = () => (++frames > 20 ? resolve() : requestAnimationFrame(next)); next(); });
    expect(window.scrollY).toBeLessThan(300);
  });
});
