import { beforeEach, describe, expect, it } from 'vitest';
import css from '../../components/options.css?inline';
import { typedSite } from '../../components/options-typed.ts';
import { flushSync } from './flush.ts';
import { find, mount, press } from './mount.tsx';
import { optionsPage, type OptionsGiven, reading, site, sites } from './options-sample.tsx';

let calls: unknown[];
beforeEach(() => { calls = []; });
const open = (given: OptionsGiven = {}) => mount(optionsPage(calls, given), css).root;
const row = (root: ParentNode, host: string) => find(root, `[data-host="${host}"]`);
const controls = (root: ParentNode, host: string) => [...row(root, host).querySelectorAll('button')].map((one) => one.getAttribute('aria-label'));

/** Types into a field as a reader does. */
function type(field: HTMLInputElement, text: string): void {
  field.value = text;
  flushSync(() => field.dispatchEvent(new InputEvent('input', { bubbles: true })));
}

describe('the sites', () => {
  it('stand by outlet with country, in the order of their names, then copies, then others', () => {
    expect([...open().querySelectorAll('.sites .what')].map((one) => one.textContent)).toEqual(['Bridge NewsGermany', 'The QuaySouth Korea', 'Copies of articles', 'Other sites']);
  });

  it('have a switch where they are granted, Allow where they are not, and Take back where that is the reader’s', () => {
    const root = open();
    expect(['quay.example', 'bridge.example', 'own.example', 'off.example'].map((host) => controls(root, host))).toEqual([
      ['Read quay.example by itself'], ['Allow bridge.example'], ['Take back own.example', 'Read own.example by itself'], ['Read off.example by itself'],
    ]);
  });

  it('are switched, allowed and taken back one by one', () => {
    const root = open();
    press(find(row(root, 'quay.example'), '[aria-checked="true"]'));
    press(find(row(root, 'www.quay.example'), '[aria-checked="false"]'));
    press(find(row(root, 'mirror.example'), 'button'));
    press(find(row(root, 'own.example'), 'button'));
    expect(calls).toEqual([['off', 'quay.example', true], ['off', 'www.quay.example', false], ['allow', 'mirror.example'], ['revoke', 'own.example']]);
  });

  it('are found by name or host once they are many, and said to be none', async () => {
    expect(open().querySelector('[type="search"]')).toBeNull();
    const many = Array.from({ length: 16 }, (_, at) => ({ name: { en: `Paper ${at}`, ko: `신문 ${at}` }, country: 'FR', sites: [site(`p${at}.example`)] }));
    const root = open({ sites: { ...sites, outlets: many } });
    const hosts = () => [...root.querySelectorAll<HTMLElement>('[data-host]')].map((one) => one.dataset['host']);
    const field = find<HTMLInputElement>(root, '[type="search"]');
    type(field, 'PAPER 3');
    await expect.poll(hosts).toEqual(['p3.example']);
    type(field, 'p12.ex');
    await expect.poll(hosts).toEqual(['p12.example']);
    type(field, 'nowhere');
    await expect.poll(hosts).toEqual([]);
    expect(find(root, '[data-part="sites"] .quiet').textContent).toBe('0 found');
  });

  it('tell what came of a decision', () => {
    const said = (what: 'allowed' | 'denied' | 'revoked') => [...open({ told: { what, host: 'own.example' } }).querySelectorAll('[data-part="sites"] [role="status"]')].map((one) => one.textContent).join('');
    expect([said('allowed'), said('denied'), said('revoked')]).toEqual(['Crossread now reads own.example by itself.', 'own.example was not allowed.', 'Crossread no longer reads own.example.']);
  });
});

describe('adding a site', () => {
  it.each([
    ['news.example.com', 'news.example.com'], [' HTTPS://News.Example.com:8443/a?b#c ', 'news.example.com'], ['news.example.com:8080/path', 'news.example.com'], ['localhost:3000', 'localhost'],
    ['http://127.0.0.1:4000/', '127.0.0.1'], ['뉴스.한국', 'xn--vg1b002a.xn--3e0b707e'], ['bücher.example', 'xn--bcher-kva.example'], ['example.com.', 'example.com'],
  ])('takes %s as %s', (typed, host) => expect(typedSite(typed)).toEqual({ host }));

  it.each([
    ['', 'empty'], ['  ', 'empty'], ['*.example.com', 'pattern'], ['https://*/', 'pattern'], ['ftp://example.com', 'scheme'], ['file:///etc/passwd', 'scheme'], ['javascript:alert(1)', 'scheme'],
    ['chrome://extensions', 'scheme'], ['mailto:me@example.com', 'scheme'], ['news', 'address'], ['two words.com', 'address'], ['https://', 'address'], ['me@example.com', 'address'], ['[::1]:80', 'address'], ['exa<mple.com', 'address'],
  ])('does not take %j: %s', (typed, problem) => expect(typedSite(typed)).toEqual({ problem }));

  it('asks for what was typed, and says why it does not', async () => {
    const root = open();
    const field = find<HTMLInputElement>(root, '.add input');
    const add = (text: string) => {
      type(field, text);
      press(find(root, '.add button'));
    };
    add('*.example.com');
    await expect.poll(() => find(root, '.problem').textContent).toBe('Add one site at a time; a * does not stand for others.');
    expect([field.getAttribute('aria-invalid'), field.getAttribute('aria-describedby')]).toEqual(['true', find(root, '.problem').id]);
    add('quay.example');
    await expect.poll(() => find(root, '.problem').textContent).toBe('Crossread reads this site already.');
    expect(calls).toEqual([]);
    add('https://gazette.example/today');
    await expect.poll(() => [...calls, field.value]).toEqual([['allow', 'gazette.example'], '']);
    expect(find(root, '.problem').textContent).toBe('');
  });
});

describe('how Crossread reads', () => {
  it('shows what is chosen, each language by its own name, and tells each change', () => {
    const root = open({ reading: { ...reading, language: 'ja', start: 'open' } });
    const select = find<HTMLSelectElement>(root, 'select');
    expect([...select.options].map((one) => `${one.lang} ${one.text}`)).toEqual([' As the browser', 'en English', 'ko 한국어', 'zh-Hans 简体中文', 'zh-Hant 繁體中文', 'ja 日本語']);
    expect([select.value, ...[...root.querySelectorAll<HTMLInputElement>('input:checked')].map((one) => one.value)]).toEqual(['ja', 'auto', 'right', 'open', 'push']);
    select.value = 'ko';
    select.dispatchEvent(new Event('change', { bubbles: true }));
    for (const value of ['dark', 'left', 'handle', 'overlay']) press(find(root, `[value="${value}"]`));
    press(find(root, '[data-part="reading"] .more'));
    expect(calls).toEqual([['reading', { language: 'ko' }], ['reading', { theme: 'dark' }], ['reading', { side: 'left' }], ['reading', { start: 'handle' }], ['reading', { room: 'overlay' }], ['introduction']]);
  });

  it('tells the shortcuts as they are set, and leads to where they are changed', () => {
    const root = open();
    expect([...root.querySelectorAll('.keys dt')].map((one) => one.textContent)).toEqual(['Alt+Shift+K', 'Alt+N', '—', 'J K ↓ ↑', 'Enter', '/', 'Esc']);
    press(find(root, '[data-part="keyboard"] button'));
    expect(calls).toEqual([['shortcuts']]);
  });

  it('says that data are old once they are, and not before', () => {
    const stale = (today: string) => open({ today }).querySelector('.stale')?.textContent ?? '';
    expect(stale('2026-11-27')).toBe('');
    expect(stale('2027-03-01')).toContain('Later reports are not in these data.');
  });
});
