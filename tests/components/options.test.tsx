import { beforeEach, describe, expect, it } from 'vitest';
import { page as viewport } from 'vitest/browser';
import css from '../../components/options.css?inline';
import type { DisputeChange, ImportStep, Offer } from '../../components/options-state.ts';
import { wordsFor } from '../../components/words/index.ts';
import { optionsWords } from '../../components/words/options.ts';
import { en } from '../../components/words/options-en.ts';
import { find, mount, press } from './mount.tsx';
import { fingerprint, optionsPage, type OptionsGiven, shown, signatures, title } from './options-sample.tsx';

const tags = ['en', 'ko', 'zh', 'zh-Hant', 'ja'];
const none = { added: 0, changed: 0, removed: 0 };
function change(id: string, how: DisputeChange['how'] = 'added'): DisputeChange {
  return { id, title, how, asOf: '2026-11-19', points: { ...none, [how]: 12 }, accounts: { ...none, [how]: 2 } };
}
function offer(given: Partial<Offer> = {}): ImportStep {
  return { kind: 'offered', offer: { file: 'bridge.pack', version: '2026-11-19-000000000000', signature: signatures[1]!, changes: { disputes: [change('bridge')], outlets: { ...none, added: 2 }, renamed: [] }, ...given } };
}
const kinds = Object.keys(en.obstacles) as (keyof typeof en.obstacles)[];
const steps: ImportStep[] = [
  { kind: 'idle' }, { kind: 'opening', file: 'bridge.pack' }, offer(), offer({ signature: signatures[0]! }), offer({ signature: signatures[2]!, changes: { disputes: [], outlets: none, renamed: [] } }),
  offer({ changes: { disputes: Array.from({ length: 300 }, (_, at) => change(`d${at}`, 'changed')), outlets: none, renamed: [] } }),
  { kind: 'importing', file: 'bridge.pack' }, { kind: 'imported', file: 'bridge.pack' }, { kind: 'removed', file: 'bridge.pack' },
  ...kinds.map((what): ImportStep => ({ kind: 'refused', doing: 'import', file: 'bridge.pack', obstacle: { what, detail: 'disputes.bridge.title.en: expected a text' } })),
];

let calls: unknown[];
beforeEach(() => { calls = []; });
const page = (given: OptionsGiven = {}) => optionsPage(calls, given);
const open = (given: OptionsGiven = {}) => mount(page(given), css);
const textOf = (root: ParentNode, selector: string) => [...root.querySelectorAll(selector)].map((one) => one.textContent);

describe('the options page', () => {
  it('lists each dispute with what it has, up to when, and where it comes from', () => {
    expect(textOf(open().root, '[data-dispute]')).toEqual([
      'Two towns and a bridge12 points · 2 accounts · as of 19 November 2026 · 8 days agoFrom bridge-1.pack',
      'Two towns and a bridge1 point · 1 account · as of 6 July 2026 · 144 days ago',
    ]);
  });

  it('lists each import with its day, its version and who signed it', () => {
    expect(textOf(open().root, '[data-import] .what')).toEqual([
      'bridge-1.packImported 20 November 2026Version 2026-11-19-000000000000Signed by Harbour Desk',
      `bridge-2.packImported 20 November 2026Version 2026-11-19-000000000000Signed by an unknown key ${fingerprint}`,
      'bridge-3.packImported 20 November 2026Version 2026-11-19-000000000000Unsigned',
      'old.packImported 20 November 2026Not in use: this version of Crossread cannot read it.',
    ]);
  });

  it('removes any import, and keys of the reader’s own choice alone', () => {
    const { root } = open();
    press(find(root, '[data-import="2"] button'));
    const keys = [...root.querySelectorAll<HTMLElement>('[data-part="keys"] button')];
    expect(keys.length).toBe(1);
    press(keys[0]!);
    expect(calls).toEqual([['remove', 2], ['distrust', 'b']]);
  });

  it('lists hundreds of disputes only when the reader asks for them', () => {
    const disputes = Array.from({ length: 300 }, (_, at) => ({ ...shown.disputes[0]!, id: `d${at}` }));
    const { root } = open({ shown: { ...shown, disputes } });
    expect(root.querySelectorAll('[data-dispute]').length).toBe(12);
    press(find(root, '[data-part="data"] .more'));
    expect(root.querySelectorAll('[data-dispute]').length).toBe(300);
  });

  it('says that it is reading, and what is in the way', () => {
    expect(open({ shown: undefined }).root.textContent).toContain('Reading the data…');
    expect(find(open({ shown: new Error('blocked by another tab') }).root, '[data-part="data"] [role="alert"]').textContent).toContain('blocked by another tab');
  });
});

describe('choosing a file', () => {
  it('hands over what was chosen, the same file twice too', () => {
    const { root } = open();
    const input = find<HTMLInputElement>(root, 'input[type="file"]');
    for (const _ of [1, 2]) {
      const chosen = new DataTransfer();
      chosen.items.add(new File(['x'], 'bridge.pack'));
      input.files = chosen.files;
      input.dispatchEvent(new Event('change', { bubbles: true }));
      expect(input.value).toBe('');
    }
    expect(calls).toEqual([['files', 'bridge.pack'], ['files', 'bridge.pack']]);
  });

  it('takes what is dropped anywhere on the page, and lets the browser open none of it', () => {
    const { root } = open();
    const data = new DataTransfer();
    data.items.add(new File(['x'], 'a.pack'));
    data.items.add(new File(['x'], 'b.pack'));
    for (const type of ['dragover', 'drop']) {
      const event = new DragEvent(type, { dataTransfer: data, bubbles: true, cancelable: true });
      find(root, 'h1').dispatchEvent(event);
      expect(event.defaultPrevented).toBe(true);
    }
    expect(calls).toEqual([['files', 'a.pack', 'b.pack']]);
  });
});

describe('what is offered', () => {
  it('is told before it is imported: file, version, who signed it, what will change', () => {
    const { root } = open({ step: offer() });
    const text = find(root, '.card').innerText;
    for (const part of ['bridge.pack', 'Version 2026-11-19-000000000000', 'Nothing has changed yet.', 'Signed by an unknown key', fingerprint]) expect(text).toContain(part);
    expect(textOf(root, '.changes li')).toEqual(['NewTwo towns and a bridge12 points · 2 accounts · as of 19 November 2026', 'Outlets2 new']);
    press(find(root, '.card .do'));
    expect(calls).toEqual([['accept', undefined]]);
  });

  it('says of a dispute that changes what does', () => {
    const changed = { ...change('bridge', 'changed'), points: none, accounts: { added: 3, changed: 1, removed: 2 } };
    const words = { ...changed, id: 'words', accounts: none };
    expect(textOf(open({ step: offer({ changes: { disputes: [changed, words], outlets: none, renamed: [] } }) }).root, '.changes .sum')).toEqual([
      'Accounts: 3 new, 1 changed, 2 removed · as of 19 November 2026', 'Wording, terms or sources · as of 19 November 2026',
    ]);
  });

  it('says which outlets would be called otherwise', () => {
    const renamed = [{ from: { en: 'The Harbour Courier', ko: '하버 쿠리어' }, to: { en: 'The Pier Courier', ko: '하버 쿠리어' } }, { from: { en: 'SBS News' }, to: { en: 'SBS News', ko: 'SBS 뉴스' } }];
    const step = offer({ changes: { disputes: [], outlets: { ...none, changed: 2 }, renamed } });
    expect(textOf(open({ step }).root, '.changes li')).toEqual(['Outlets2 changedThe Harbour Courier → The Pier Courier']);
    expect(textOf(open({ step, tag: 'ko' }).root, '.changes .sum')).toEqual(['SBS News → SBS 뉴스']);
    const all = Array.from({ length: 300 }, (_, at) => ({ from: { en: `Courier ${at}` }, to: { en: 'Courier' } }));
    expect(textOf(open({ step: offer({ changes: { disputes: [], outlets: { ...none, changed: 300 }, renamed: all } }) }).root, '.changes .sum').length).toBe(8);
  });

  it('counts what is too much to list', () => {
    const { root } = open({ step: steps[5]! });
    expect(root.querySelectorAll('[data-change]').length).toBe(8);
    expect(find(root, '.rest').textContent).toBe('and 292 more disputes');
  });

  it('can be trusted under a name from then on', async () => {
    const { root } = open({ step: offer() });
    expect(root.querySelector('.name')).toBeNull();
    press(find(root, '.trust input'));
    await expect.poll(() => root.querySelector('.name input')).not.toBeNull();
    const name = find<HTMLInputElement>(root, '.name input');
    name.value = 'Harbour Desk';
    name.dispatchEvent(new InputEvent('input', { bubbles: true }));
    await expect.poll(() => { calls.length = 0; press(find(root, '.card .do')); return calls; }).toEqual([['accept', { name: 'Harbour Desk' }]]);
  });

  it.each([signatures[0]!, signatures[2]!])('offers no trust where there is no new key: $state', (signature) => {
    expect(open({ step: offer({ signature }) }).root.querySelector('.trust')).toBeNull();
  });

  it('is not imported where nothing would change', () => {
    const { root } = open({ step: steps[4]! });
    expect(root.querySelector('.card .do')).toBeNull();
    press(find(root, '.card button'));
    expect(calls).toEqual([['close']]);
  });
});

describe('each step', () => {
  it.each(kinds)('says what is in the way and what to do, with the detail for its makers: %s', (what) => {
    const { root } = open({ step: { kind: 'refused', doing: 'import', file: 'bridge.pack', obstacle: { what, detail: 'line 4' } } });
    const { is, tip } = en.obstacles[what];
    expect(textOf(root, '.card > *')).toEqual(['bridge.pack was not imported', is, 'Nothing has changed.', tip, 'line 4', 'Close']);
  });

  it('gives the focus to what is to be read next, and back to the choice of a file', async () => {
    const { root, render } = open();
    render(page({ step: offer() }));
    await expect.poll(() => root.activeElement?.textContent).toBe('bridge.pack');
    render(page({ step: { kind: 'imported', file: 'bridge.pack' } }));
    await expect.poll(() => root.activeElement?.textContent).toBe('bridge.pack was imported');
    render(page());
    await expect.poll(() => (root.activeElement as HTMLInputElement | null)?.type).toBe('file');
  });

  it('leaves the focus alone where nothing is going on', async () => {
    const { root } = open();
    await new Promise((frame) => requestAnimationFrame(frame));
    expect(root.activeElement).toBeNull();
  });

  it('is said aloud', () => {
    const said = (step: ImportStep) => find(open({ step }).root, '[data-part="import"] [role="status"]').textContent;
    expect(steps.slice(0, 9).map(said)).toEqual(['', 'Opening bridge.pack…', '', '', '', '', 'Importing bridge.pack…', 'bridge.pack was imported', 'bridge.pack was removed']);
  });

  it('can be undone once it is done', () => {
    for (const kind of ['imported', 'removed'] as const) press(find(open({ step: { kind, file: 'bridge.pack' } }).root, '.card button'));
    expect(calls).toEqual([['undo'], ['undo']]);
  });
});

describe.each(tags)('in %s', (tag) => {
  it('every control, part and field has a name, and no word is missing', () => {
    for (const step of steps) {
      const { root } = open({ tag, step });
      expect(find(root, 'main').textContent).not.toMatch(/undefined|null|NaN|\[object|#/);
      const nameless = [...root.querySelectorAll<HTMLElement>('button, label, section, input')].filter((element) => {
        const labels = element instanceof HTMLInputElement ? [...element.labels ?? []].map((label) => label.textContent).join('') : element.textContent;
        return !(element.getAttribute('aria-label') ?? labels ?? '').trim();
      });
      expect(nameless.map((element) => element.outerHTML)).toEqual([]);
    }
  });

  it.each([320, 360, 1200])('fits into %i px, with targets of 24 px or more', async (width) => {
    await viewport.viewport(width, 800);
    for (const step of steps) {
      const { root } = open({ tag, step });
      expect(document.documentElement.scrollWidth).toBe(width);
      const small = [...root.querySelectorAll<HTMLElement>('button, .tick, .drop label')].filter((one) => one.offsetHeight < 24 || one.offsetWidth < 24);
      expect(small.map((one) => one.outerHTML)).toEqual([]);
    }
  });
});

describe('the words', () => {
  /** Every word with its place; a function is asked with 3 for each figure, and 3 of each kind. */
  function flatten(words: unknown, place = ''): [string, string][] {
    if (typeof words === 'string') return [[place, words]];
    const three = Object.assign(Object(3), { added: 3, changed: 3, removed: 3 });
    if (typeof words === 'function') return [[place, String((words as (...values: unknown[]) => string)(...(place === '/counts' ? [three] : [3, 3, 3])))]];
    return Object.entries(words as object).flatMap(([key, value]) => flatten(value, `${place}/${key}`));
  }
  const wordsOf = (tag: string) => flatten(optionsWords(wordsFor(tag).language));

  it.each(tags)('are all there in %s', (tag) => {
    expect(wordsOf(tag).map(([place]) => place)).toEqual(flatten(en).map(([place]) => place));
    expect(wordsOf(tag).filter(([, word]) => word === '' || /undefined|NaN|#|object/.test(word))).toEqual([]);
  });
  it.each(tags.slice(1))('leave nothing in English in %s', (tag) => {
    const english = new Map(flatten(en));
    expect(wordsOf(tag).filter(([place, word]) => word === english.get(place) && /[a-z]{2}/.test(word))).toEqual([]);
  });
  it('hold no word of judgement', () => {
    expect(flatten(en).map(([, word]) => word).join(' ').match(/\b(false|mislead\w*|bias\w*|omit\w*|admit\w*|refus\w*|wrong|correct\w*|true|fake|disputed|claims?)\b/gi)).toBeNull();
  });
});

describe('hostile texts', () => {
  it.each([['markup', '<img src=x onerror=alert(1)>'.repeat(20)], ['no spaces', 'W'.repeat(3000)], ['right-to-left override', '\u202egnp.exe'.repeat(20)]])('stay texts and in their place: %s', (_, text) => {
    const hostile = { en: text };
    const { root } = open({
      shown: { ...shown, imports: shown.imports.map((one) => ({ ...one, file: text, signature: { state: 'trusted', name: text, fingerprint } as const })), disputes: [{ ...shown.disputes[0]!, title: hostile, file: text }], keys: [{ ...shown.keys[1]!, name: text }] },
      step: offer({ file: text, signature: { state: 'trusted', name: text, fingerprint }, changes: { disputes: [{ ...change('a'), title: hostile }], outlets: none, renamed: [] } }),
    });
    expect(root.querySelector('img')).toBeNull();
    const main = find(root, 'main');
    expect(main.scrollWidth).toBe(main.clientWidth);
    for (const button of root.querySelectorAll<HTMLElement>('button')) expect(button.getBoundingClientRect().right).toBeLessThanOrEqual(main.getBoundingClientRect().right);
  });
});
