import { describe, expect, it } from 'vitest';
import type { PopupState } from '../../components/popup-state.ts';
import { Popup, type PopupProps } from '../../components/Popup.tsx';
import css from '../../components/popup.css?inline';
import { wordsFor } from '../../components/words/index.ts';
import { find, mount, press } from './mount.tsx';
import { sample } from './sample.ts';

const host = 'news.example.com';
const states: PopupState[] = [
  { kind: 'covered', host, points: 27, differ: 4, disputes: [sample.title], relations: ['differs', 'less-specific', 'more-specific', 'same'] },
  { kind: 'not-covered', host }, { kind: 'too-large', host }, { kind: 'not-checked', host }, { kind: 'off-here', host }, { kind: 'checking', host }, { kind: 'unavailable' },
  { kind: 'failed', host, reason: 'No text was found.' },
];

function open(state: PopupState, tag = 'en', given: Partial<PopupProps> = {}): { root: ShadowRoot; calls: unknown[] } {
  const calls: unknown[] = [];
  const { root } = mount(
    <Popup state={state} {...wordsFor(tag)} onOpenSidebar={() => calls.push('open')} onToggleSite={(on) => calls.push(on)} onCheckPage={() => calls.push('check')} onAlways={() => calls.push('always')} today="2026-11-27" {...given} />, css,
  );
  return { root, calls };
}

describe('popup', () => {
  it('says how many points were compared, of which dispute, and opens them', () => {
    const { root, calls } = open(states[0]!);
    expect(find(root, '.state').textContent).toBe('Alibaba and Anthropic, June–July 202627 points compared4 differDiffers 1Specific 2Same 1Open the notes');
    press(find(root, '.do'));
    expect(calls).toEqual(['open']);
  });
  it('says that only the beginning of a page was read, beside what was found there and where nothing was', () => {
    const says = (state: PopupState, tag: string) => find(open(state, tag).root, '.state').textContent;
    for (const tag of ['en', 'ko', 'zh-Hans', 'zh-Hant', 'ja']) {
      const { cut } = wordsFor(tag).words.popup;
      expect([says({ ...states[0] as Extract<PopupState, { kind: 'covered' }>, cut: true }, tag), says(states[0]!, tag), says({ kind: 'too-large', host }, tag)].map((text) => text.includes(cut))).toEqual([true, false, true]);
    }
  });
  it('offers to check a page that it was not allowed to read, or its site always, and no switch before that', () => {
    const { root, calls } = open({ kind: 'not-checked', host }, 'en', { granted: false });
    press(find(root, '.do'));
    press(find(root, '.site'));
    expect(calls).toEqual(['check', 'always']);
    expect(root.querySelector('[role="switch"]')).toBeNull();
  });
  it('switches a site off and on', () => {
    for (const [kind, on] of [['not-covered', true], ['off-here', false]] as const) {
      const { root, calls } = open({ kind, host }, 'en', { granted: true });
      const button = find(root, '[role="switch"]');
      expect(button.getAttribute('aria-checked')).toBe(String(on));
      press(button);
      expect(calls).toEqual([!on]);
    }
  });
  it('says how much it knows where it knows nothing of the page, and that a page is newer than that', () => {
    const known = { disputes: 1, outlets: 15, asOf: '2026-07-06' };
    const says = (state: PopupState, newer: boolean) => open(state, 'en', { known, newer }).root.querySelector('.extent')?.textContent ?? '';
    const all = 'Crossread knows 1 dispute from 15 outlets, as of 6 July 2026 (144 days ago).';
    expect([says({ kind: 'not-covered', host }, false), says({ kind: 'not-covered', host }, true), says(states[0]!, true), says(states[0]!, false)])
      .toEqual([all, `${all} This page is newer than these data.`, ' This page is newer than these data.', '']);
  });
  it.each(states)('names the host and says each thing differently: $kind', (state) => {
    const { root } = open(state);
    expect(find(root, '.host').textContent).toBe('host' in state ? host : 'Crossread');
    const heads = states.map((one) => find(open(one).root, 'h1').textContent);
    expect(heads.filter((head) => head === find(root, 'h1').textContent)).toHaveLength(1);
  });
  it.each(states)('is 320 px wide whatever the host is called: $kind', (state) => {
    const { root } = open('host' in state ? { ...state, host: 'w'.repeat(400) } : state, 'ja');
    const main = find(root, 'main');
    expect([main.offsetWidth, main.scrollWidth]).toEqual([320, 320]);
    expect(main.textContent).not.toMatch(/undefined|#/);
  });
});
