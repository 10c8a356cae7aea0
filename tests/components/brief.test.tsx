import { userEvent } from 'vitest/browser';
import { describe, expect, it } from 'vitest';
import { choose, find, mountSidebar, press } from './mount.tsx';
import { sample } from './sample.ts';

const figures = 'article[data-claim="accounts-count"]';

describe('a note of figures', () => {
  it('tells them without prose until it is asked for in full', () => {
    const { root } = mountSidebar({ open: true });
    expect([...root.querySelectorAll(`${figures} .row .value`)].map((value) => value.textContent)).toEqual(['about 25,000', 'about 25,000', 'nearly 25,000']);
    expect(root.querySelector(`${figures} .summary`)).toBeNull();
    const more = find(root, `${figures} .more`);
    press(more);
    expect(more.getAttribute('aria-expanded')).toBe('true');
    expect(find(root, `${figures} .summary`).textContent).toBe('Anthropic speaks of accounts opened by fraud.');
  });
  it('keeps nothing back where prose is all there is', () => {
    const { root } = mountSidebar({ open: true });
    const told = find(root, 'article[data-claim="ban-announced"]');
    expect(find(told, '.summary').textContent).toContain('Staff may use none');
    expect(told.querySelector('.more')).toBeNull();
  });
  it('does not repeat a day or a list that the page merely spells otherwise', () => {
    const { root } = mountSidebar({ open: true });
    expect(find(root, 'article[data-claim="ban-effective-date"] .here').textContent).not.toContain('July 10');
    expect(find(root, `${figures} .here`).textContent).toContain('approximately 25,000');
  });
});

describe('a pointer', () => {
  it('points at a note once it moves, and not where a note comes to lie under it', async () => {
    const hovered: (string | null)[] = [];
    const { root } = mountSidebar({ open: true, onHover: (claim) => hovered.push(claim) });
    const note = find(root, 'article');
    note.dispatchEvent(new MouseEvent('mouseenter'));
    note.dispatchEvent(new MouseEvent('mousemove', { bubbles: true }));
    expect(hovered).toEqual([]);
    await userEvent.hover(find(root, 'h2'));
    await userEvent.hover(note);
    expect(hovered).toEqual([sample.notes[0]?.claim]);
  });
});

describe('another order or filter', () => {
  it('begins at its first note', () => {
    const { root } = mountSidebar({ open: true });
    const list = find(root, '.list');
    for (const change of [() => choose(root, 'Order', 'differences'), () => press(find(root, '.chips [data-kind="only-here"]'))]) {
      list.scrollTop = 60;
      change();
      expect(list.scrollTop).toBe(0);
    }
  });
});
