import { describe, expect, it } from 'vitest';
import { page as viewport } from 'vitest/browser';
import optionsCss from '../../components/options.css?inline';
import { Popup } from '../../components/Popup.tsx';
import popupCss from '../../components/popup.css?inline';
import { Welcome } from '../../components/Welcome.tsx';
import welcomeCss from '../../components/welcome.css?inline';
import { wordsFor } from '../../components/words/index.ts';
import { optionsWords } from '../../components/words/options.ts';
import { welcomeWords } from '../../components/words/welcome.ts';
import { amiss } from './axe.ts';
import { find, mount, press } from './mount.tsx';
import { demonstrations } from '../../entrypoints/welcome/demonstration.ts';
import { optionsPage, shortcuts } from './options-sample.tsx';

const tags = ['en', 'ko', 'zh', 'zh-Hant', 'ja'];
const themes = ['light', 'dark'] as const;
const css = optionsCss + welcomeCss;

function open(tag: string, given: { away?: boolean; theme?: 'light' | 'dark'; onSettings?: () => void } = {}) {
  const { words, language } = wordsFor(tag);
  return mount(<Welcome words={words} options={optionsWords(language)} welcome={welcomeWords(language)} article={demonstrations[language]} language={language} theme="auto" shortcuts={shortcuts} day="2026-07-05" away={false} onSettings={() => {}} {...given} />, css).root;
}

describe('the welcome page', () => {
  it('names every kind by its shape and word, and the keys as they are set', () => {
    const root = open('en');
    expect([...root.querySelectorAll('.shapes li')].map((one) => one.textContent)).toEqual(expect.arrayContaining(['Differs Another figure, date or name there', 'Elsewhere Not in this article']));
    expect(root.querySelectorAll('.shapes svg').length).toBe(7);
    expect(find(root, '.keys').textContent).toContain('Alt+Shift+K');
  });

  it('leads to the settings', () => {
    const calls: string[] = [];
    press(find(open('en', { onSettings: () => calls.push('settings') }), 'footer button'));
    expect(calls).toEqual(['settings']);
  });

  it('says so where the notes cannot be shown', () => {
    expect(find(open('en', { away: true }), '[role="alert"]').textContent).toContain('cannot be shown just now');
    expect(open('en').querySelector('[role="alert"]')).toBeNull();
  });

  it.each(tags)('fits into 320 px in %s, with no word missing', async (tag) => {
    await viewport.viewport(320, 700);
    const root = open(tag);
    expect(document.documentElement.scrollWidth).toBe(320);
    expect(find(root, 'main').textContent).not.toMatch(/undefined|null|NaN|\[object|#/);
  });

  it.each(tags.slice(1))('has no English in %s', (tag) => {
    const english = JSON.stringify(welcomeWords('en')).match(/"[^"]*[a-z]{2}[^"]*"(?!:)/g) ?? [];
    const own = JSON.stringify(welcomeWords(wordsFor(tag).language));
    expect(english.filter((text) => own.includes(text))).toEqual([]);
  });
});

const pages = {
  welcome: (tag: string, theme: 'light' | 'dark') => open(tag, { theme }),
  options: (tag: string, theme: 'light' | 'dark') => mount(optionsPage([], { tag, reading: { language: 'auto', theme, side: 'right', start: 'as-left', room: 'push' } }), optionsCss).root,
  popup: (tag: string, theme: 'light' | 'dark') => mount(<Popup state={{ kind: 'covered', host: 'quay.example', points: 3, differ: 1, disputes: [{ en: 'Two towns' }], relations: ['differs', 'same', 'only-here'] }} {...wordsFor(tag)} granted theme={theme} today="2026-11-27" onOpenSidebar={() => {}} onToggleSite={() => {}} onCheckPage={() => {}} onAlways={() => {}} onSettings={() => {}} />, popupCss).root,
};

describe.each(Object.entries(pages))('axe finds nothing amiss on the page: %s', (_, make) => {
  it.each(tags.flatMap((tag) => themes.map((theme) => [tag, theme] as const)))('in %s, %s', async (tag, theme) => {
    await viewport.viewport(1280, 900);
    expect(await amiss(make(tag, theme).host)).toEqual([]);
  });
});
