import { describe, expect, it, onTestFinished } from 'vitest';
import type { Notes } from '../../lib/schema/index.ts';
import { flushSync } from './flush.ts';
import { find, mountSidebar, press } from './mount.tsx';
import { sample } from './sample.ts';

describe('a page that is newer than the data', () => {
  it('says so, with both days', () => {
    const { root } = mountSidebar({ open: true, notes: { ...sample, published: '2026-08-02' } });
    expect(find(root, '.notice').textContent).toBe('This page is dated 2 August 2026, the data 6 July 2026: later reports are not in them.');
  });
  it.each([undefined, '2026-07-03', '2026-07-06'])('is not one of %s', (published) => {
    const { root } = mountSidebar({ open: true, notes: { ...sample, ...(published && { published }) } });
    expect(root.querySelector('.notice')).toBeNull();
  });
});

describe('notes that cannot be shown', () => {
  /** Notes that no panel can make anything of. */
  const broken = { ...sample, notes: [{ ...sample.notes[0]!, voices: undefined }] } as unknown as Notes;

  it('leave a panel that says so, and can be closed', () => {
    const { root, calls } = mountSidebar({ notes: broken });
    press(find(root, '.handle'));
    expect(find(root, '.panel h2').textContent).toBe('The notes could not be shown');
    expect(find(root, '.panel code').textContent).not.toBe('');
    press(find(root, '.panel button'));
    expect(calls.map(([name]) => name)).toEqual(['open', 'close']);
    expect(root.activeElement).toBe(find(root, '.handle'));
  });
  it('break nothing of the page around', () => {
    const errors: unknown[] = [];
    const hear = (event: ErrorEvent): void => { errors.push(event.error); };
    window.addEventListener('error', hear);
    onTestFinished(() => window.removeEventListener('error', hear));
    flushSync(() => { mountSidebar({ open: true, notes: broken }); });
    expect(errors).toEqual([]);
  });
});

describe('an account that rests on what this page rests on', () => {
  it('is marked as of the same origin', () => {
    const [first] = sample.notes;
    const voices = first!.voices.map((voice) => ({ ...voice, sameOrigin: true }));
    const { root } = mountSidebar({ open: true, notes: { ...sample, notes: [{ ...first!, voices }, sample.notes[1]!] } });
    const marked = [...root.querySelectorAll<HTMLElement>('article')].filter((note) => note.textContent?.includes('Same origin'));
    expect(marked.map((note) => note.dataset.claim)).toEqual([first!.claim]);
  });
});
