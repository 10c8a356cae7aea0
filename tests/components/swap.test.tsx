import { describe, expect, it } from 'vitest';
import type { Language, Notes, Pack } from '../../lib/schema/index.ts';
import { notesOn, readingOf } from '../crossref/readings.ts';
import { type Swap, swapOutlets, swapParties, swappedPack } from '../crossref/swap.ts';
import { find, mountSidebar, press } from './mount.tsx';
import { real } from './real.ts';

const dispute = Object.values(real.disputes)[0]!;

/** The notes on a recorded page. */
function notesOf(pack: Pack, id: string, own: string): Notes {
  return notesOn(pack.disputes[id]!, pack.outlets, own, readingOf(pack.disputes[id]!, own));
}

const LANGUAGES: Record<string, Language> = { en: 'en', ko: 'ko', 'zh-Hans': 'zh', 'zh-Hant': 'zh-Hant', ja: 'ja' };
const NAMES = ['href', 'data-claim'];

/** Everything that a panel shows, all of it opened: each element with its attributes and its own text, in order; with an exchange made in it, if one is given. */
function shown(notes: Notes, tag: string, swap?: Swap): string[] {
  const { root } = mountSidebar({ open: true, tag, notes, pageLanguage: 'en' });
  for (let at = 0; at < 3; at += 1) {
    for (const button of root.querySelectorAll<HTMLElement>('button[aria-expanded="false"]')) press(button);
  }
  return [...find(root, '.crossread').querySelectorAll('*')].map((element) => {
    const language = LANGUAGES[element.closest('[lang]')!.getAttribute('lang')!];
    const read = (text: string, name: boolean) => (swap === undefined ? text : (language === undefined || name ? swap.any : swap[language])(text));
    const attributes = [...element.attributes].map(({ name, value }) => `${name}=${read((name === 'href' ? decodeURIComponent(value) : value).replaceAll(/\bP\d+-\d+/g, 'ID'), NAMES.includes(name))}`);
    const texts = [...element.childNodes].filter((node) => node.nodeType === Node.TEXT_NODE).map((node) => read(node.textContent ?? '', false));
    return [element.localName, ...attributes, ...texts].join(' | ');
  });
}

/** The panel for a page; for the same page once the exchange was made throughout the data; and that with the exchange undone on screen. */
function exchange(swap: Swap, own: string, tag: string, change: (notes: Notes) => Notes = (notes) => notes): Record<'before' | 'after' | 'back', string[]> {
  const other = change(notesOf(swappedPack(real, swap), swap.any(dispute.id), swap.any(own)));
  return { before: shown(change(notesOf(real, dispute.id, own)), tag), after: shown(other, tag), back: shown(other, tag, swap) };
}

const ownsOf = (a: string) => Object.keys(dispute.accounts).filter((id) => [a, 'tmtpost'].includes(dispute.accounts[id]!.outlet));
/** A pair is read in every language where each of its names is itself in all of them: else what reads the same as a page's wording in one pack does not in the other. */
const outlets: [a: string, b: string, tags: string[]][] = [['sbs-news', 'vibetimes', ['en', 'ko', 'zh', 'zh-Hant', 'ja']], ['ars-technica', 'toms-hardware', ['en', 'ja']], ['techcrunch', 'yicai', ['en']]];

describe('the panel, with two outlets exchanged throughout the data', () => {
  it.each(outlets.flatMap(([a, b, tags]) => tags.flatMap((tag) => ownsOf(a).map((own) => [a, b, own, tag] as const))))('%s and %s, on the page of %s, in %s: shows their names exchanged, and nothing else', (a, b, own, tag) => {
    const { before, after, back } = exchange(swapOutlets(real.outlets, a, b), own, tag);
    expect(before.filter((element) => element.startsWith('article')).length).toBeGreaterThan(20);
    expect(after).not.toEqual(before);
    expect(back).toEqual(before);
  });
});

describe('the panel, with the two parties exchanged throughout the data', () => {
  it.each(ownsOf('sbs-news'))('on the page of %s: shows their names exchanged, and nothing else', (own) => {
    const { before, after, back } = exchange(swapParties(dispute), own, 'en');
    expect(before.filter((element, at) => element !== after[at]).length).toBeGreaterThan(20);
    expect(back).toEqual(before);
  });
});

describe('this test', () => {
  it.each<[string, (notes: Notes) => Notes]>([
    ['hides an outlet', (notes) => ({ ...notes, notes: notes.notes.map((note) => ({ ...note, voices: note.voices.filter((voice) => voice.outlet.en !== 'VibeTimes') })) })],
    ['marks an outlet', (notes) => ({ ...notes, notes: notes.notes.map((note) => ({ ...note, voices: note.voices.map((voice) => (voice.outlet.en === 'VibeTimes' ? { ...voice, firmness: 'qualified' as const } : voice)) })) })],
  ])('finds out a panel that %s', (_, change) => {
    const { before, back } = exchange(swapOutlets(real.outlets, 'sbs-news', 'vibetimes'), 'tmtpost', 'en', change);
    expect(back).not.toEqual(before);
  });
});
