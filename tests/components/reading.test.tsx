import { describe, expect, it } from 'vitest';
import type { Localised, Notes } from '../../lib/schema/index.ts';
import { relations } from '../../components/relations.ts';
import { choose, claims, find, mountSidebar, press } from './mount.tsx';
import { crowd, sample } from './sample.ts';

const text = (root: ParentNode): string => find(root, '.crossread').textContent ?? '';
const elsewhere = ['anthropic-acknowledgement', 'bypass-blocking'];

describe('order', () => {
  it('is that of the page, with what is reported elsewhere last', () => {
    const { root } = mountSidebar({ open: true, notes: { ...sample, notes: [...sample.notes].reverse() } });
    const pageOrder = sample.notes.map((note) => note.claim).filter((claim) => !elsewhere.includes(claim));
    expect(claims(root)).toEqual([...pageOrder.reverse(), ...elsewhere.toReversed()]);
  });
  it('puts the stronger relation first when asked, and says so', () => {
    const { root } = mountSidebar({ open: true });
    choose(root, 'Order', 'differences');
    const order = [...root.querySelectorAll<HTMLElement>('article')].map(({ dataset }) => relations.findIndex((relation) => relation === dataset.relation));
    expect(order).toEqual([...order].sort((a, b) => a - b));
    expect(claims(root)[0]).toBe('accounts-operator');
    expect(find(root, '[role="status"]').textContent).toBe('Differences first');
  });
});

describe('filters', () => {
  it('show one kind, both sides of "specific" together, and say how many', () => {
    const { root } = mountSidebar({ open: true });
    press(find(root, '.chips [data-kind="specific"]'));
    expect(claims(root)).toEqual(['letter-recipient', 'exchanges-count']);
    expect(find(root, '[role="status"]').textContent).toBe('2 of 12 points shown');
    press(find(root, '.chips [data-kind="specific"]'));
    expect(claims(root)).toHaveLength(12);
  });
  it('carry counts that add up to all', () => {
    const { root } = mountSidebar({ open: true });
    const [all, ...kinds] = [...root.querySelectorAll('.chips b')].map((count) => Number(count.textContent));
    expect(kinds.reduce((sum, count) => sum + count, 0)).toBe(all);
  });
});

describe('a note', () => {
  it('gives this page first, then the other account with value, wording, further values, source and link', () => {
    const { root } = mountSidebar({ open: true });
    const note = find(root, 'article[data-claim="accounts-operator"]');
    expect([...note.querySelectorAll('dt')].map((dt) => dt.textContent)).toEqual(['Here', 'VibeTimes']);
    expect(note.textContent).toContain("also: Alibaba affiliates");
    expect(find(note, '.chain').textContent).toBe("Anthropic's letterwhich rests on Anthropic");
    const link = note.querySelector('a')!;
    expect(['target', 'rel', 'aria-label'].map((name) => link.getAttribute(name))).toEqual(['_blank', 'noreferrer', 'Passage, VibeTimes (opens in a new tab)']);
  });
  it('marks the words of a page with the language of that page', () => {
    const { root } = mountSidebar({ open: true, tag: 'ko', pageLanguage: 'en' });
    const quotes = [...root.querySelectorAll('article[data-claim="ban-effective-date"] .quote bdi')];
    expect(quotes.map((quote) => [quote.textContent, quote.getAttribute('lang')])).toEqual([['July 10', 'en'], ['July 10', 'en']]);
  });
  it('marks a text that the reader\'s language lacks as what it is', () => {
    const { root } = mountSidebar({ open: true, tag: 'zh-TW' });
    const summary = find(root, 'article[data-claim="anthropic-acknowledgement"] .summary bdi');
    expect(summary.lang).toBe('zh-Hans');
    expect(summary.textContent).toContain('社交媒体');
  });
  it('shows what was recorded beside what the page says now', () => {
    const { root } = mountSidebar({ open: true });
    const drift = find(root, '.drift').textContent?.replaceAll(/\s+/g, ' ').trim();
    expect(drift).toBe('Recorded 4 July: 2.1.90 — the page now says 2.1.91');
  });
  it('never links to what is no web address', () => {
    const [first] = sample.notes;
    const voices = first!.voices.map((voice) => ({ ...voice, link: 'javascript:alert(1)' }));
    const { root } = mountSidebar({ open: true, notes: { ...sample, notes: [{ ...first!, voices }] } });
    expect(root.querySelector('a')).toBeNull();
  });
});

describe('silences', () => {
  it('are told apart by what they are worth', () => {
    const { root } = mountSidebar({ open: true });
    const silences = [...root.querySelectorAll('article[data-claim="letter-date"] .silence')].map((silence) => silence.textContent);
    expect(silences).toEqual(['Not reported by VibeTimes', 'Only the beginning was read: Ars Technica and TMTPost']);
  });
});

describe('many voices', () => {
  it('stand by value with outlets and origins, in the order of the values, and open on demand', () => {
    const { root } = mountSidebar({ open: true, notes: crowd(15) });
    const groups = [...root.querySelectorAll<HTMLElement>('.group')];
    expect(groups.map((group) => [find(group, '.value').textContent, find(group, 'button').textContent])).toEqual([
      ['over 25,000', '4 outlets, 1 origin'],
      ['over 28 million', '4 outlets, 1 origin'],
      ['over 28.8 million', '4 outlets, 1 origin'],
      ['over 28,812,345', '3 outlets, 1 origin'],
    ]);
    expect(find(root, '.range').textContent).toBe('25,000–28,812,345 15 outlets, 2 origins');
    expect(text(root)).not.toContain('Outlet 3');
    press(find(groups[0]!, 'button'));
    expect([...groups[0]!.querySelectorAll('.outlet')].map((outlet) => outlet.textContent)).toEqual(['Outlet 3', 'Outlet 7', 'Outlet 11', 'Outlet 15']);
  });
});

/** The same notes with two outlets' names exchanged, wherever they stand. */
function swapped(notes: Notes, a: string, b: string): Notes {
  const swap = (outlet: Localised): Localised => (outlet.en === a ? { en: b } : outlet.en === b ? { en: a } : outlet);
  const bare = (outlet: Localised): Localised => ({ en: outlet.en });
  return { ...notes, notes: notes.notes.map((note) => ({
    ...note,
    voices: note.voices.map((voice) => ({ ...voice, outlet: swap(bare(voice.outlet)) })),
    silences: note.silences.map((silence) => ({ ...silence, outlet: swap(bare(silence.outlet)) })),
  })) };
}

describe('neutrality', () => {
  it.each(['en', 'ko', 'zh', 'zh-TW', 'ja'])('swapping two outlets swaps their names on screen and nothing else, in %s', (tag) => {
    const [a, b] = ['VibeTimes', 'Ars Technica'];
    const open = (notes: Notes): string => {
      const { root } = mountSidebar({ open: true, tag, notes });
      for (const button of root.querySelectorAll<HTMLElement>('.disclosure > button')) press(button);
      return find(root, '.crossread').outerHTML.replaceAll(/«r\w+»|_r_\w+_/g, '');
    };
    const before = open(swapped(sample, '', ''));
    const after = open(swapped(sample, a, b));
    expect(after).not.toBe(before);
    expect(after).toBe(before.replaceAll(a, '\0').replaceAll(b, a).replaceAll('\0', b));
  });
});
