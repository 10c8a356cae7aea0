import { userEvent } from 'vitest/browser';
import { describe, expect, it, vi } from 'vitest';
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

describe('very many notes', () => {
  const many = Array.from({ length: 300 }, (_, at) => ({ ...sample.notes[at % sample.notes.length]!, claim: `claim-${at}` }));
  /** The notes that the browser has styled and laid out; it decides that as it draws. */
  const drawn = (root: ParentNode): Element[] => [...root.querySelectorAll('article h4')].filter((heading) => heading.checkVisibility({ contentVisibilityAuto: true }));

  it('are not all laid out while they are out of sight', async () => {
    const { root } = mountSidebar({ open: true, notes: { ...sample, notes: many } });
    await vi.waitFor(() => expect(drawn(root).length).toBeLessThan(many.length / 2));
    expect(find(root, 'article:last-of-type').textContent).not.toBe('');
  });
  it('show the one that is asked for as it stands', async () => {
    const { root, set } = mountSidebar({ open: true, notes: { ...sample, notes: many } });
    for (const wanted of ['claim-290', 'claim-7', 'claim-150', 'claim-149']) {
      set({ active: wanted });
      const list = find(root, '.list').getBoundingClientRect();
      const inView = (): boolean => {
        const note = find(root, `article[data-claim="${wanted}"]`).getBoundingClientRect();
        return note.top >= list.top - 1 && (note.bottom <= list.bottom + 1 || note.top <= list.top + 1);
      };
      expect(inView(), `${wanted} at once`).toBe(true);
      // Those around it get their heights as the browser draws.
      for (let frame = 0; frame < 3; frame++) await new Promise(requestAnimationFrame);
      expect(inView(), `${wanted} when all around it is drawn`).toBe(true);
    }
  });
});
