import { userEvent } from 'vitest/browser';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import type { View } from '../../components/view.ts';
import { choose, claims, find, mountSidebar, press, write } from './mount.tsx';
import { sample } from './sample.ts';

const field = (root: ParentNode): HTMLInputElement => find(root, 'input[type="search"]');
const status = (root: ParentNode): string | null => find(root, '[role="status"]').textContent;
const lastView = (calls: unknown[][]): unknown => calls.findLast(([name]) => name === 'view')?.[1];

describe('a topic', () => {
  it('leaves its own notes, and says how many', () => {
    const { root } = mountSidebar({ open: true });
    choose(root, 'Topic', 'ban');
    expect(claims(root)).toEqual(sample.notes.filter((note) => note.topic === 'ban').map((note) => note.claim));
    expect(status(root)).toBe('3 of 12 points shown');
  });
  it('counts its own notes by kind', () => {
    const { root } = mountSidebar({ open: true });
    choose(root, 'Topic', 'ban');
    const [all, ...kinds] = [...root.querySelectorAll('.chips b')].map((count) => Number(count.textContent));
    expect(all).toBe(3);
    expect(kinds.reduce((sum, count) => sum + count, 0)).toBe(3);
  });
  it('of another dispute is none', () => {
    const { root } = mountSidebar({ open: true, view: { kind: 'all', topic: 'of-something-else', order: 'page', query: '' } });
    expect(claims(root)).toHaveLength(sample.notes.length);
    expect(find<HTMLSelectElement>(root, 'select[aria-label="Topic"]').value).toBe('');
  });
});

describe('a search', () => {
  it.each([
    ['VibeTimes senators', ['letter-recipient'], 'words in any order, of outlet and value'],
    ['28.8 MILLION', ['exchanges-count'], 'a value as it is shown, in any case'],
    ['２８.８', ['exchanges-count'], 'wide figures'],
    ['insider', [], 'nothing that is not shown'],
    ['a person inside Alibaba', ['ban-announced', 'ban-effective-date', 'ban-report-source'], 'the origin of a chain'],
  ])('for %j finds %j: %s', (query, found) => {
    const { root } = mountSidebar({ open: true });
    write(field(root), query);
    expect(claims(root)).toEqual(found);
  });
  it('finds in the language that is shown', () => {
    const { root } = mountSidebar({ open: true, tag: 'ko' });
    write(field(root), '즈둥시');
    expect(claims(root)).toEqual(['ban-report-source']);
  });
  it('that finds nothing says so, and gives all notes back', () => {
    const { root } = mountSidebar({ open: true });
    write(field(root), 'zeppelin');
    expect(find(root, '.none').textContent).toContain('No point has ‘zeppelin’');
    press(find(root, '.none button'));
    expect(claims(root)).toHaveLength(sample.notes.length);
    expect(field(root).value).toBe('');
  });
  it('takes any text as text', () => {
    const { root } = mountSidebar({ open: true });
    for (const query of ['[', '\\', '(?:', '   ', '"', '<b>', '\u202e', 'a'.repeat(5000)]) {
      write(field(root), query);
      expect(find(root, '.panel').hidden).toBe(false);
    }
  });
  it('is reached by a stroke, and left by Escape: first the words go, then the panel', async () => {
    const { root, calls } = mountSidebar({ open: true });
    find(root, 'article').focus();
    await userEvent.keyboard('/');
    expect(root.activeElement).toBe(field(root));
    await userEvent.keyboard('jk');
    expect(field(root).value).toBe('jk');
    await userEvent.keyboard('{Escape}');
    expect(field(root).value).toBe('');
    expect(calls.map(([name]) => name)).not.toContain('close');
    await userEvent.keyboard('{Escape}');
    expect(calls.map(([name]) => name)).toContain('close');
  });
  it('leads on to its first note by the arrow', async () => {
    const { root } = mountSidebar({ open: true });
    field(root).focus();
    await userEvent.keyboard('28.8{ArrowDown}');
    expect((root.activeElement as HTMLElement).dataset.claim).toBe('exchanges-count');
  });
});

describe('a note that is asked for again', () => {
  it('comes back into view, out of a filter that was chosen since', () => {
    const { root, set } = mountSidebar({ open: true });
    set({ active: 'letter-date', asked: 1 });
    press(find(root, '.chips [data-kind="same"]'));
    expect(claims(root)).toEqual(['ban-effective-date']);
    set({ asked: 2 });
    expect(find(root, 'article[aria-current]').dataset.claim).toBe('letter-date');
  });
});

describe('keys', () => {
  it('typed in the panel are no shortcuts of the page, and those that compose a character are left to the input method', async () => {
    const heard: string[] = [];
    const hear = ({ type }: Event): void => { heard.push(type); };
    for (const type of ['keydown', 'keypress', 'keyup']) document.addEventListener(type, hear);
    onTestFinished(() => { for (const type of ['keydown', 'keypress', 'keyup']) document.removeEventListener(type, hear); });
    const { root, calls } = mountSidebar({ open: true });
    field(root).focus();
    await userEvent.keyboard('jk');
    expect(heard).toEqual([]);
    for (const key of ['Escape', 'ArrowDown']) field(root).dispatchEvent(new KeyboardEvent('keydown', { key, isComposing: true, bubbles: true, composed: true }));
    expect(root.activeElement).toBe(field(root));
    expect(calls.map(([name]) => name)).not.toContain('close');
  });
});

describe('the view', () => {
  it('is told as it becomes', async () => {
    const { root, calls } = mountSidebar({ open: true });
    choose(root, 'Order', 'differences');
    expect(lastView(calls)).toEqual({ kind: 'all', topic: '', order: 'differences', query: '' });
    press(find(root, '.chips [data-kind="same"]'));
    expect(lastView(calls)).toEqual({ kind: 'same', topic: '', order: 'differences', query: '' });
    write(field(root), 'July');
    await vi.waitFor(() => expect(lastView(calls)).toEqual({ kind: 'same', topic: '', order: 'differences', query: 'July' }));
  });
  it('is as it was left', () => {
    const view: View = { kind: 'only-here', topic: 'letter', order: 'differences', query: 'june' };
    const { root } = mountSidebar({ open: true, view });
    expect(claims(root)).toEqual(['letter-date', 'campaign-period']);
    expect(field(root).value).toBe('june');
    expect(find(root, '.chips [aria-pressed="true"]').dataset.kind).toBe('only-here');
  });
  it('that leaves nothing of these notes is not begun with', () => {
    const { root } = mountSidebar({ open: true, view: { kind: 'same', topic: '', order: 'differences', query: 'zeppelin' } });
    expect(claims(root)).toHaveLength(sample.notes.length);
    expect(field(root).value).toBe('');
    expect(find<HTMLSelectElement>(root, 'select[aria-label="Order"]').value).toBe('differences');
  });
  it('gives way to a note that is asked for from the page', () => {
    const { root, set, calls } = mountSidebar({ open: true, view: { kind: 'same', topic: 'ban', order: 'differences', query: 'july' } });
    set({ active: 'hidden-code-version' });
    expect(lastView(calls)).toBeUndefined();
    expect(find(root, 'article[aria-current]').dataset.claim).toBe('hidden-code-version');
    expect(find<HTMLSelectElement>(root, 'select[aria-label="Order"]').value).toBe('differences');
  });
});
