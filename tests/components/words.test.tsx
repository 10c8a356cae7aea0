import { describe, expect, it } from 'vitest';
import { en } from '../../components/words/en.ts';
import { wordsFor } from '../../components/words/index.ts';
import { counted } from '../../components/words/plural.ts';
import { find, mountSidebar, press } from './mount.tsx';

const tags = ['en', 'ko', 'zh', 'zh-Hant', 'ja'];

/** Every word of a dictionary with its place; a function is asked with 3 for each figure. */
function flatten(words: unknown, place = ''): [string, string][] {
  if (typeof words === 'string') return [[place, words]];
  if (typeof words === 'function') return [[place, String((words as (...values: number[]) => string)(3, 3, 3, 3))]];
  return Object.entries(words as object).flatMap(([key, value]) => flatten(value, `${place}/${key}`));
}

describe('dictionaries', () => {
  it.each(tags)('%s counts as the language writes figures, however small or large', (tag) => {
    const [figures, count] = [new Intl.NumberFormat(tag), counted(tag, { other: '#' })];
    for (const number of [...Array(2000).keys(), 12_345, 1_234_567]) expect(count(number)).toBe(figures.format(number));
  });

  it.each(tags)('%s has every word, and no form left unfilled', (tag) => {
    const words = flatten(wordsFor(tag).words);
    expect(words.map(([place]) => place)).toEqual(flatten(en).map(([place]) => place));
    expect(words.filter(([, word]) => word === '' || /undefined|NaN|#/.test(word))).toEqual([]);
  });
  it.each(tags.slice(1))('%s leaves nothing in English', (tag) => {
    const words = new Map(flatten(en));
    const alike = flatten(wordsFor(tag).words).filter(([place, word]) => word === words.get(place) && /[a-z]{2}/.test(word));
    expect(alike).toEqual([]);
  });
  it('hold no word of judgement', () => {
    const text = flatten(en).map(([, word]) => word).join(' ');
    expect(text.match(/\b(false|mislead\w*|bias\w*|omit\w*|admit\w*|refus\w*|wrong|correct\w*|true|fake|disputed|claims?)\b/gi)).toBeNull();
  });
  it('count in the plural of the language', () => {
    expect([0, 1, 2].map((count) => en.compared(count, 0))).toEqual(['0 points compared, 0 differ', '1 point compared, 0 differ', '2 points compared, 0 differ']);
  });
  it.each([['en-US', 'en'], ['ko-KR', 'ko'], ['zh', 'zh'], ['zh-CN', 'zh'], ['zh-TW', 'zh-Hant'], ['zh_HK', 'zh-Hant'], ['zh-Hans-HK', 'zh'], ['ja', 'ja'], ['fr', 'en'], ['', 'en']])('%s is read in %s', (tag, language) => {
    expect(wordsFor(tag).language).toBe(language);
  });
});

describe('the whole sidebar', () => {
  it.each(tags)('in %s has no missing word and a name for every control', (tag) => {
    const { root } = mountSidebar({ open: true, tag, onCompare: () => {}, onSettings: () => {} });
    for (const button of root.querySelectorAll<HTMLElement>('.disclosure > button')) press(button);
    expect(find(root, '.crossread').textContent).not.toMatch(/undefined|null|NaN|\[object|#/);
    const nameless = [...root.querySelectorAll('button, a, aside, [role="group"], section')]
      .filter((element) => !(element.getAttribute('aria-label') ?? element.textContent ?? '').trim());
    expect(nameless).toEqual([]);
  });
});
