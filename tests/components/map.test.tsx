import { userEvent } from 'vitest/browser';
import { describe, expect, it, vi } from 'vitest';
import type { Places, PlacesSource } from '../../components/PageMap.tsx';
import { wordsFor } from '../../components/words/index.ts';
import { flushSync } from './flush.ts';
import { find, mountSidebar } from './mount.tsx';

/** Places that a test can change. */
function source(first: Places): PlacesSource & { set: (places: Places) => void } {
  let known = first;
  const watchers = new Set<() => void>();
  return {
    now: () => known,
    watch(onChange) {
      watchers.add(onChange);
      return () => watchers.delete(onChange);
    },
    set(places) {
      known = places;
      flushSync(() => { for (const tell of watchers) tell(); });
    },
  };
}

const four: Places = {
  paragraphs: [
    { from: 0, to: 0.2, claims: [] },
    { from: 0.25, to: 0.45, claims: ['ban-effective-date', 'accounts-operator'] },
    { from: 0.5, to: 0.7, claims: [] },
    { from: 0.75, to: 1, claims: ['letter-date'] },
  ],
  view: [0.3, 0.6],
};
const kinds = (root: ParentNode): (string | undefined)[][] => [...root.querySelectorAll('.map .bar')].map((bar) => [...bar.querySelectorAll<HTMLElement>('span')].map((part) => part.dataset.kind));

describe('the map', () => {
  it('has a bar for each paragraph, with its kinds, the strongest first, and none where nothing was compared', () => {
    const { root } = mountSidebar({ open: true, places: source(four) });
    expect(kinds(root)).toEqual([[], ['differs', 'same'], [], ['only-here']]);
  });
  it('says in words what each bar is', () => {
    const { root } = mountSidebar({ open: true, places: source(four) });
    expect([...root.querySelectorAll('.map .bar')].map((bar) => bar.getAttribute('title'))).toEqual([
      'Paragraph 1 of 4: not compared', 'Paragraph 2 of 4: Different name, Same', 'Paragraph 3 of 4: not compared', 'Paragraph 4 of 4: Reported here only',
    ]);
  });
  it('leads by a click to the paragraph that stands nearest', async () => {
    const { root, calls } = mountSidebar({ open: true, places: source(four) });
    const map = find(root, '.map');
    const { height } = map.getBoundingClientRect();
    for (const part of [0.1, 0.48, 0.99]) await userEvent.click(map, { position: { x: 6, y: Math.min(height - 1, height * part) } });
    expect(calls.filter(([name]) => name === 'paragraph').map(([, place]) => place)).toEqual([0, 2, 3]);
  });
  it('is a slider by keys, which begins where the reader is', async () => {
    const { root, calls } = mountSidebar({ open: true, places: source(four) });
    const map = find(root, '[role="slider"]');
    expect(map.getAttribute('aria-valuetext')).toBe('Paragraph 2 of 4: Different name, Same');
    map.focus();
    await userEvent.keyboard('{ArrowDown}{ArrowDown}{ArrowDown}{Home}{End}{ArrowUp}{Enter}');
    expect(calls.map(([, place]) => place)).toEqual([2, 3, 3, 0, 3, 2, 2]);
    expect(map.getAttribute('aria-valuetext')).toBe('Paragraph 3 of 4: not compared');
  });
  it('follows the page', async () => {
    const places = source(four);
    const { root } = mountSidebar({ open: true, places });
    places.set({ paragraphs: four.paragraphs.slice(0, 2), view: [0.5, 1] });
    await vi.waitFor(() => expect(kinds(root)).toEqual([[], ['differs', 'same']]));
    expect(find(root, '.map .view').style.top).toBe('50%');
  });
  it('leaves its bars as they are while the page is scrolled: no paragraph is told anew', async () => {
    const { words } = wordsFor('en');
    const paragraph = vi.fn<typeof words.paragraph>(words.paragraph);
    const places = source(four);
    const { root } = mountSidebar({ open: true, places, words: { ...words, paragraph } });
    const told = paragraph.mock.calls.length;
    expect(told).toBeGreaterThan(0);
    places.set({ ...four, view: [0.6, 0.9] });
    await vi.waitFor(() => expect(find(root, '.map .view').style.top).toBe('60%'));
    expect(find(root, '.map').getAttribute('aria-valuetext')).toContain('Paragraph 3 of 4');
    expect(find(root, '.map .current').style.top).toBe(find(root, '.map .bar:nth-of-type(4)').style.top);
    expect(paragraph).toHaveBeenCalledTimes(told);
  });
  it('is not there on a page whose paragraphs are not known', () => {
    const { root } = mountSidebar({ open: true, places: source({ paragraphs: [], view: [0, 1] }) });
    expect(root.querySelector('.map')).toBeNull();
  });
});
