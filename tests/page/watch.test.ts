import { beforeEach, describe, expect, it, vi } from 'vitest';
import { createPainter } from '../../lib/page/paint.ts';
import { LONGEST, MOST_A_MINUTE, QUIET, watch } from '../../lib/page/watch.ts';
import { element, show } from './build.ts';
import { createClock } from './clock.ts';

/** Lets the browser hand over the mutations made so far. */
const settle = (): Promise<void> => Promise.resolve();

function begin() {
  const clock = createClock(), room = new AbortController();
  let told = 0;
  watch(document, () => void told++, room.signal, clock);
  return { clock, room, told: () => told };
}

beforeEach(async () => {
  show(document, '<p>Text.</p>');
  await settle();
});

describe('watch', () => {
  it.each([
    ['late text', () => document.body.append(element(document, 'p', 'Late.'))],
    ['text changed in place', () => { document.querySelector('p')!.firstChild!.nodeValue = 'Changed.'; }],
    ['text taken away', () => document.querySelector('p')!.remove()],
    ['text hidden', () => { document.querySelector('p')!.hidden = true; }],
    ['text hidden by its style', () => { document.querySelector('p')!.style.display = 'none'; }],
  ])('tells of %s once, when the page is quiet', async (_, change) => {
    const { clock, room, told } = begin();
    change();
    await settle();
    clock.advance(QUIET - 1);
    expect(told()).toBe(0);
    clock.advance(1);
    expect(told()).toBe(1);
    clock.advance(60_000);
    expect(told()).toBe(1);
    room.abort();
  });

  it('tells of what is noted by hand under the same budget, and of nothing after abort', () => {
    const clock = createClock(), room = new AbortController();
    let told = 0;
    const note = watch(document, () => void told++, room.signal, clock);
    for (let passed = 0; passed < 60_000; passed += 100) {
      note();
      clock.advance(100);
    }
    expect(told).toBeGreaterThan(1);
    expect(told).toBeLessThanOrEqual(MOST_A_MINUTE);
    room.abort();
    note();
    expect(clock.waiting()).toBe(0);
  });

  it('tells of a change as soon after the clock of the machine was set back by an hour', async () => {
    const room = new AbortController();
    let told = 0;
    const note = watch(document, () => void told++, room.signal);
    note();
    await vi.waitUntil(() => told === 1, { timeout: 5_000 });
    const now = Date.now.bind(Date);
    const set = vi.spyOn(Date, 'now').mockImplementation(() => now() - 3_600_000);
    note();
    try {
      await vi.waitUntil(() => told === 2, { timeout: 5_000 });
    } finally {
      set.mockRestore();
      room.abort();
    }
  });

  it('waits for quiet, but not for longer than five seconds', async () => {
    const { clock, room, told } = begin();
    for (let passed = 0; passed < LONGEST - 100; passed += 100) {
      document.body.append('more ');
      await settle();
      clock.advance(100);
      expect(told()).toBe(0);
    }
    document.body.append('more ');
    await settle();
    clock.advance(100);
    expect(told()).toBe(1);
    room.abort();
  });

  it('tells of endless change a bounded number of times a minute, and of the last one late rather than never', async () => {
    const { clock, room, told } = begin();
    const times: number[] = [];
    for (let second = 0; second < 600; second++) {
      document.body.append('more ');
      await settle();
      const before = told();
      clock.advance(1000);
      if (told() > before) times.push(second);
    }
    for (const [at, time] of times.entries()) expect(times.filter((other) => other >= time && other < time + 60).length, `from call ${at}`).toBeLessThanOrEqual(MOST_A_MINUTE);
    expect(times.length).toBeGreaterThanOrEqual(55);
    const before = told();
    clock.advance(120_000);
    expect(told()).toBe(before + 1);
    room.abort();
  });

  it('does not hear the sidebar, scripts and styles, or painting', async () => {
    const { clock, room, told } = begin();
    const host = document.createElement('crossread-sidebar');
    document.documentElement.append(host);
    host.append('text');
    host.hidden = true;
    document.body.append(element(document, 'script', '0'), element(document, 'style', 'x {}'), document.createComment('c'));
    document.querySelector('style')!.append('y {}');
    document.querySelector('p')!.style.transform = 'none';
    const range = document.createRange();
    range.selectNodeContents(document.querySelector('p')!);
    createPainter(document, '::highlight(crossread-same) { color: red; }', room.signal).set('same', [range]);
    await settle();
    clock.advance(120_000);
    expect(told()).toBe(0);
    host.remove();
    room.abort();
  });

  it('does not call itself, when what it calls changes the page', async () => {
    const clock = createClock(), room = new AbortController();
    let told = 0;
    watch(document, () => {
      told++;
      document.documentElement.append(document.createElement('crossread-sidebar'));
    }, room.signal, clock);
    document.body.append('late');
    for (let at = 0; at < 20; at++) {
      await settle();
      clock.advance(10_000);
    }
    expect(told).toBe(1);
    document.querySelectorAll('crossread-sidebar').forEach((host) => host.remove());
    room.abort();
  });

  it('tells of a return from the back/forward cache, not of the first showing', () => {
    const { clock, room, told } = begin();
    window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: false }));
    clock.advance(10_000);
    expect(told()).toBe(0);
    window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
    clock.advance(10_000);
    expect(told()).toBe(1);
    room.abort();
  });

  it('is over after abort, a change that was waiting included', async () => {
    const { clock, room, told } = begin();
    document.body.append('late');
    await settle();
    room.abort();
    expect(clock.waiting()).toBe(0);
    document.body.append('later');
    window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
    await settle();
    expect(clock.waiting()).toBe(0);
    watch(document, () => expect.unreachable(), room.signal, clock);
    document.body.append('latest');
    await settle();
    clock.advance(10_000);
    expect(told()).toBe(0);
  });
});
