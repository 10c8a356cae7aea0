import { afterEach, expect, it } from 'vitest';
import { whenReflowed } from '../../lib/page/reflow.ts';
import { show } from './build.ts';

let room = new AbortController();
afterEach(() => {
  room.abort();
  room = new AbortController();
  document.body.style.height = '';
  show(document, '');
});

it('tells that the page has grown in the very frame in which it is painted so', async () => {
  show(document, '<p>Text.</p>');
  let told = 0;
  whenReflowed(document, () => void told++, () => false, room.signal);
  await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
  let before = Infinity, first = true;
  const toldInTime = new Promise<boolean>((resolve) => {
    // Observers of one kind are told in the order in which they were made, and all before the page is painted.
    new ResizeObserver(() => { if (!first) resolve(told > before); first = false; }).observe(document.body);
  });
  await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
  before = told;
  document.body.style.height = '1234px';
  expect(await toldInTime).toBe(true);
});

it('believes no page that says that something has moved', async () => {
  show(document, '<div style="height:50px; overflow:auto"><details><summary>More</summary><p style="height:200px">Text.</p></details></div>');
  const details = document.querySelector('details')!;
  let told = 0;
  whenReflowed(document, () => void told++, () => true, room.signal);
  await expect.poll(() => told).toBeGreaterThan(0);
  const before = told;
  for (const type of ['load', 'toggle', 'transitionend', 'animationend', 'scroll']) details.dispatchEvent(new Event(type, { bubbles: true }));
  window.dispatchEvent(new Event('resize'));
  document.fonts.dispatchEvent(new Event('loadingdone'));
  await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
  expect(told).toBe(before);
  told = 0;
  details.open = true;
  await expect.poll(() => told).toBeGreaterThan(0);
});
