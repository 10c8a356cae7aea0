import { userEvent } from 'vitest/browser';
import { describe, expect, it, onTestFinished } from 'vitest';
import { claims, find, mountSidebar, press } from './mount.tsx';
import { sample } from './sample.ts';

const button = (root: ParentNode, name: string): HTMLElement => find(root, `button[aria-label="${name}"]`);

describe('contract with outside checks', () => {
  it.each([false, true])('every note is an article with its claim and its relation, open: %s', (open) => {
    const { root } = mountSidebar({ open });
    const found = [...root.querySelectorAll<HTMLElement>('article[data-claim][data-relation]')].map(({ dataset }) => [dataset.claim, dataset.relation]);
    expect(found).toEqual(sample.notes.map((note) => [note.claim, note.relation]));
  });
});

describe('handle', () => {
  it('says how many points were compared and how many differ', () => {
    const { root } = mountSidebar();
    expect(find(root, '.handle').getAttribute('aria-label')).toBe('12 points compared, 1 differs');
  });
  it('moves along the edge by keys', async () => {
    const { root, calls } = mountSidebar({ handleAt: 0.5 });
    const handle = find(root, '.handle');
    const top = handle.getBoundingClientRect().top;
    handle.focus();
    await userEvent.keyboard('{ArrowDown}{ArrowDown}');
    expect(handle.getBoundingClientRect().top).toBeGreaterThan(top);
    expect(calls).toEqual([['at', 0.53], ['at', 0.56]]);
  });
  it('moves by dragging without opening, and still opens by keys after that', async () => {
    const { root, calls } = mountSidebar({ handleAt: 0.1 });
    const target = document.body.appendChild(document.createElement('p'));
    onTestFinished(() => target.remove());
    target.style.cssText = 'position: fixed; right: 0; top: 50%; width: 28px; height: 20px; margin: 0';
    const handle = find(root, '.handle');
    await userEvent.dragAndDrop(handle, target);
    expect(calls.map(([name]) => name)).toEqual(['at']);
    expect(calls[0]?.[1]).toBeCloseTo((innerHeight / 2 + 10) / innerHeight, 1);
    handle.focus();
    await userEvent.keyboard('{Enter}');
    expect(calls.map(([name]) => name)).toEqual(['at', 'open']);
  });
  it('shows itself though the page hides the host', () => {
    const style = document.head.appendChild(document.createElement('style'));
    onTestFinished(() => style.remove());
    style.textContent = 'crossread-sidebar { display: none !important; visibility: hidden !important; font-size: 90px }';
    const { root } = mountSidebar();
    const handle = find(root, '.handle');
    expect(handle.checkVisibility({ visibilityProperty: true })).toBe(true);
    expect(handle.getBoundingClientRect().width).toBe(28);
  });
});

describe('focus', () => {
  it('stays on the page when the sidebar is first shown, even open', () => {
    const { root } = mountSidebar({ open: true });
    expect(root.activeElement).toBeNull();
    expect(document.activeElement).toBe(document.body);
  });
  it('goes to the heading on opening and back to the handle on closing', () => {
    const { root } = mountSidebar();
    press(find(root, '.handle'));
    expect(root.activeElement).toBe(find(root, 'h2'));
    press(button(root, 'Close'));
    expect(root.activeElement).toBe(find(root, '.handle'));
  });
  it('is back on the handle after Escape', async () => {
    const { root, calls } = mountSidebar();
    press(find(root, '.handle'));
    await userEvent.keyboard('{Escape}');
    expect(calls).toEqual([['open'], ['close']]);
    expect(root.activeElement).toBe(find(root, '.handle'));
  });
  it('goes to the note that was asked for from the page', () => {
    const { root, set } = mountSidebar();
    set({ open: true, active: 'letter-date' });
    expect(root.activeElement).toBe(find(root, 'article[data-claim="letter-date"]'));
  });
  it('is not taken when the sidebar closes by itself', () => {
    const { root, set } = mountSidebar({ open: true });
    set({ open: false });
    expect(root.activeElement).toBeNull();
  });
});

describe('keyboard', () => {
  it('goes through the notes by j, k and arrows, and jumps by Enter', async () => {
    const { root, calls } = mountSidebar({ open: true });
    find(root, 'h2').focus();
    await userEvent.keyboard('jj{ArrowDown}k');
    expect((root.activeElement as HTMLElement).dataset.claim).toBe(sample.notes[1]?.claim);
    await userEvent.keyboard('{Enter}');
    expect(calls).toEqual([['jump', sample.notes[1]?.claim, 0]]);
    expect(find(root, '[role="status"]').textContent).toContain('From when does the ban apply?');
  });
  it('reaches one note by Tab, and its controls after it', async () => {
    const { root } = mountSidebar({ open: true });
    expect(root.querySelectorAll('article[tabindex="0"]')).toHaveLength(1);
    find(root, 'article').focus();
    await userEvent.keyboard('{Tab}');
    expect(root.activeElement?.getAttribute('aria-label')).toBe('Show in the article');
  });
  it('leaves Enter on a control of a note to the control', async () => {
    const { root, calls } = mountSidebar({ open: true });
    find(root, 'article[data-claim="ban-effective-date"] .disclosure button').focus();
    await userEvent.keyboard('{Enter}');
    expect(calls).toEqual([]);
    expect(find(root, 'article[data-claim="ban-effective-date"] .disclosure').textContent).toContain('TechCrunch');
  });
  it('keeps the keys that it uses from the page', async () => {
    const heard: string[] = [];
    const hear = (event: KeyboardEvent): void => { heard.push(event.key); };
    document.addEventListener('keydown', hear);
    const { root } = mountSidebar({ open: true });
    find(root, 'article').focus();
    await userEvent.keyboard('j{Escape}');
    document.removeEventListener('keydown', hear);
    expect(heard).toEqual([]);
  });
  it('changes the width within its bounds', async () => {
    const { root, calls } = mountSidebar({ open: true, width: 470 });
    find(root, '[role="separator"]').focus();
    await userEvent.keyboard('{ArrowLeft}{ArrowRight}{Home}');
    expect(calls).toEqual([['width', 480], ['width', 464], ['width', 300]]);
  });
});

describe('passages', () => {
  it('are counted through all values of a note', () => {
    const [note] = sample.notes.filter((one) => one.claim === 'exchanges-count');
    const [value] = note!.here;
    const { root, calls } = mountSidebar({ open: true, notes: { ...sample, notes: [{ ...note!, here: [value!, value!] }] } });
    press(find(root, '.jump'));
    for (const place of root.querySelectorAll<HTMLElement>('.places button')) press(place);
    expect(value!.passages).toHaveLength(2);
    expect(calls).toEqual([0, 1, 2, 3].map((index) => ['jump', 'exchanges-count', index]));
  });
  it('that are gone are said to be gone, and the note stays', () => {
    const { root } = mountSidebar({ open: true, missing: new Set(['letter-date']) });
    const note = find(root, 'article[data-claim="letter-date"]');
    expect(note.textContent).toContain('This passage is no longer on the page');
    expect(note.textContent).toContain('10 June 2026');
    expect(note.querySelector('.jump')).toBeNull();
  });
  it('that go just as the reader is led there are not announced as reached', async () => {
    const { root } = mountSidebar({ open: true, onJump: () => false });
    press(find(root, '.jump'));
    expect(find(root, '[role="status"]').textContent).toBe('This passage is no longer on the page');
  });
  it('that are pointed at bring their note into view, out of a filter that hides it', () => {
    const { root, set } = mountSidebar({ open: true });
    press(find(root, '.chips [data-kind="same"]'));
    expect(claims(root)).toEqual(['ban-effective-date']);
    set({ active: 'hidden-code-version' });
    const [note, list] = [find(root, 'article[aria-current]').getBoundingClientRect(), find(root, '.list').getBoundingClientRect()];
    expect(note.top).toBeGreaterThanOrEqual(list.top - 1);
    expect(note.bottom).toBeLessThanOrEqual(list.bottom + 1);
  });
});
