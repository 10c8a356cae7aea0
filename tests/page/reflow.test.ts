import { afterEach, expect, it } from 'vitest';
import { whenReflowed } from '../../lib/page/reflow.ts';
import { show } from './build.ts';

const room = new AbortController();
afterEach(() => {
  room.abort();
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
