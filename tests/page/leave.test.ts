import { page } from 'vitest/browser';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { watchAddress } from '../../lib/page/address.ts';
import { fitPage } from '../../lib/page/fit.ts';
import { keepLooking } from '../../lib/page/looks.ts';
import { createPainter } from '../../lib/page/paint.ts';
import { whenReflowed } from '../../lib/page/reflow.ts';
import { AT_LONGEST, whenAtRest } from '../../lib/page/rest.ts';
import { makeRoom } from '../../lib/page/room.ts';
import { bringIntoView } from '../../lib/page/scroll.ts';
import { QUIET, watch } from '../../lib/page/watch.ts';
import { show } from './build.ts';
import { createClock } from './clock.ts';

/** Everything that can go on after a page was left, as the platform is asked for it. */
let observing = new Set<object>();
let listening = 0;
const undo: (() => void)[] = [];

/** Has a method of the platform tell of its calls. */
function overhear<T extends object>(target: T, name: keyof T & string, tell: (self: object, values: unknown[]) => void): void {
  const real = target[name] as (...values: unknown[]) => unknown;
  Reflect.set(target, name, function (this: object, ...values: unknown[]) {
    tell(this, values);
    return real.apply(this, values);
  });
  undo.push(() => Reflect.set(target, name, real));
}

beforeEach(async () => {
  await page.viewport(1000, 600);
  observing = new Set();
  listening = 0;
  for (const kind of [MutationObserver, ResizeObserver]) {
    overhear(kind.prototype, 'observe', (self) => observing.add(self));
    overhear(kind.prototype, 'disconnect', (self) => observing.delete(self));
  }
  overhear(EventTarget.prototype, 'addEventListener', (self, [, , options]) => {
    // What waits for the signal itself goes with it.
    if (self instanceof AbortSignal) return;
    const signal = (options as AddEventListenerOptions | undefined)?.signal;
    listening += 1;
    signal?.addEventListener('abort', () => { listening -= 1; }, { once: true });
  });
});
afterEach(() => {
  for (const back of undo.splice(0)) back();
  document.documentElement.removeAttribute('style');
  show(document, '');
});

it('leaves nothing behind that listens, observes, waits, moves or paints', async () => {
  show(document, '<div style="position:fixed; top:0; left:0; right:0; height:40px">Bar</div><p>Text of the page.</p>');
  const before = { html: document.documentElement.outerHTML, sheets: document.adoptedStyleSheets.length, highlights: CSS.highlights.size };
  const clock = createClock(), room = new AbortController();
  const calls: string[] = [];
  const tell = (name: string) => () => void calls.push(name);
  const range = document.createRange();
  range.selectNodeContents(document.querySelector('p')!);

  watch(document, tell('watch'), room.signal, clock);
  watchAddress(document, tell('address'), room.signal);
  whenAtRest(document, tell('rest'), room.signal, clock);
  whenReflowed(document, tell('reflow'), () => true, room.signal);
  keepLooking(document, { names: async () => false, isCovered: async () => false }, room.signal, clock);
  makeRoom(document, { side: 'right', width: 360 }, room.signal);
  fitPage(document, { side: 'right', width: 360 }, room.signal, clock);
  createPainter(document, '::highlight(crossread-same) { color: red; }', room.signal).set('same', [range]);
  bringIntoView(window, range, {}, room.signal);
  // All of it has something under way.
  document.querySelector('p')!.append(' More.');
  await Promise.resolve();
  clock.advance(Math.min(QUIET, AT_LONGEST) / 10);
  expect([observing.size, listening, clock.waiting(), document.getAnimations().length].every((count) => count > 0)).toBe(true);

  room.abort();
  expect({ observing: observing.size, listening, waiting: clock.waiting() }).toEqual({ observing: 0, listening: 0, waiting: 0 });
  document.querySelector('p')!.lastChild!.remove();
  expect({ html: document.documentElement.outerHTML, sheets: document.adoptedStyleSheets.length, highlights: CSS.highlights.size }).toEqual(before);
  calls.length = 0;
  document.querySelector('p')!.append(' Late.');
  history.replaceState(null, '', location.href);
  window.dispatchEvent(new Event('resize'));
  await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
  clock.advance(120_000);
  expect(calls).toEqual([]);
});
