/** What the background answers to anything at all, from anybody: a right answer or null, and nothing for a page that is for our own pages alone. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Browser } from 'wxt/browser';
import { Page } from '../../lib/schema/index.ts';
import type { Answers, Request } from '../../lib/extension/messages.ts';
import { PATIENCE, runs } from './runs.ts';

const OWN = 'chrome-extension://ours/';
const TABS = [1, 2, 3];
const PAGE: Page = { url: 'https://a.example/1', title: 'A', blocks: [{ text: 'A.', kind: 'paragraph', article: true }] };

/** What was asked of the browser, and what it keeps: no more of it than the background speaks to. */
let calls: { what: string; tab: unknown; given: unknown[] }[] = [];
let kept: Record<'local' | 'session', Record<string, unknown>>;
const called = <T>(what: string, answer: T, tabOf: (given: any[]) => unknown = () => undefined) => async (...given: unknown[]) => {
  calls.push({ what, tab: tabOf(given), given });
  return answer;
};
const area = (name: 'local' | 'session') => ({
  get: async (keys: string | string[] | null) => (keys === null ? { ...kept[name] } : Object.fromEntries([keys].flat().flatMap((key) => (Object.hasOwn(kept[name], key) ? [[key, kept[name][key]]] : [])))),
  set: async (change: object) => { calls.push({ what: `${name}.set`, tab: undefined, given: [change] }); Object.assign(kept[name], structuredClone(change)); },
  remove: async (keys: string | string[]) => { calls.push({ what: `${name}.remove`, tab: undefined, given: [keys] }); for (const key of [keys].flat()) delete kept[name][key]; },
});
Object.assign(globalThis, { chrome: {
  runtime: { id: 'ours', getURL: (path: string) => OWN + path.replace(/^\//, ''), openOptionsPage: called('open-settings', undefined) },
  i18n: { getUILanguage: () => 'en-GB' },
  storage: { local: area('local'), session: area('session') },
  tabs: {
    query: async () => TABS.map((id) => ({ id, url: `https://a.example/${id}` })),
    get: async (id: number) => { if (!TABS.includes(id)) throw new Error('no such tab'); return { id, url: `https://a.example/${id}` }; },
    sendMessage: called('tell', undefined, ([tab]) => tab),
  },
  scripting: { executeScript: called('inject', [{ result: PAGE }], ([{ target }]) => target.tabId) },
  action: { setBadgeText: called('badge', undefined, ([{ tabId }]) => tabId), setBadgeBackgroundColor: called('badge', undefined, ([{ tabId }]) => tabId) },
} });
const { answer } = await import('../../lib/extension/answer.ts');

const knowledge = { ready: async () => {}, expect: () => undefined, read: async () => [], extent: async () => ({ disputes: 1, outlets: 2, asOf: '2026-07-06' }) };
/** Another tab's page, of which no other may learn. */
const SECRET = { kind: 'covered', address: 'https://secret.example/', notes: [], article: [] };
function begin(): void {
  calls = [];
  kept = { local: { off: ['off.example'] }, session: { 'tab:1': JSON.stringify({ ...SECRET, address: 'https://a.example/1' }), 'tab:2': JSON.stringify(SECRET) } };
}

const tab = fc.constantFrom(1, 2, 3, 99);
const change = fc.record({ open: fc.boolean(), side: fc.constantFrom('left' as const, 'right' as const), width: fc.integer({ min: 300, max: 480 }), handleAt: fc.double({ min: 0, max: 1, noNaN: true }) }, { requiredKeys: [] });
/** Every request as our own scripts write it. */
const request: fc.Arbitrary<Request> = fc.oneof(
  fc.constantFrom<Request>({ type: 'candidate' }, { type: 'returned' }, { type: 'open-settings' }, { type: 'known' }, { type: 'settings' }, { type: 'demo', page: PAGE }),
  fc.constantFrom('https://a.example/1', 'https://secret.example/', '').map((address): Request => ({ type: 'left', address })),
  change.map((one): Request => ({ type: 'stand', change: one })),
  fc.tuple(fc.constantFrom('state' as const, 'check' as const, 'open-notes' as const), tab).map(([type, one]): Request => ({ type, tab: one })),
  fc.tuple(fc.constantFrom('a.example', 'off.example', '*', ''), fc.boolean(), tab).map(([host, off, one]): Request => ({ type: 'off', host, off, tab: one })),
);

const odd = fc.oneof(fc.jsonValue(), fc.constantFrom<unknown>(undefined, Number.NaN, Infinity, -0, 2 ** 53, 1.5, '__proto__', '\ud800', Symbol.iterator, () => 1, new Date(0), new Map([['type', 'candidate']]), 10n));
/** A request with something in it changed, added or taken out; or no request at all. */
const spoilt = fc.oneof(
  { weight: 1, arbitrary: fc.oneof(fc.anything(), odd) },
  { weight: 3, arbitrary: fc.tuple(request, fc.constantFrom('type', 'tab', 'host', 'off', 'page', 'address', 'change', 'extra', '__proto__', 'constructor', 'toJSON', 'then'), odd).map(([one, key, value]) => Object.defineProperty({ ...one }, key, { value, enumerable: true, configurable: true, writable: true }) as unknown) },
  { weight: 1, arbitrary: fc.tuple(request, fc.constantFrom('type', 'tab', 'host', 'off', 'page', 'address', 'change')).map(([one, key]) => Object.fromEntries(Object.entries(one).filter(([name]) => name !== key)) as unknown) },
);

type Sender = Browser.runtime.MessageSender;
const sender = (urls: string[], ids = ['ours']): fc.Arbitrary<Sender> => fc.record({
  id: fc.constantFrom(...ids), frameId: fc.constantFrom(0, 0, 0, 1, undefined), url: fc.constantFrom(...urls, undefined), tab: fc.option(tab.map((id) => ({ id }) as Browser.tabs.Tab), { nil: undefined }),
}).map((all) => Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined)) as Sender);
/** Scripts in pages, some of which would like to be ours. */
const WEB = ['https://a.example/1', 'https://off.example/', 'http://a.example/chrome-extension://ours/', 'chrome-extension://ours.example/', 'chrome-extension://other/welcome.html', 'moz-extension://ours/', 'about:blank', 'https://chrome-extension//ours/', 'file:///chrome-extension://ours/', ''];
const PAGES = [`${OWN}popup.html`, `${OWN}options.html`, `${OWN}welcome.html`, `${OWN}welcome.html#x`, OWN];
const anybody = fc.oneof(sender(WEB), sender(PAGES), sender([...WEB, ...PAGES], ['other', '', 'Ours']));

/** Whether an answer is one that the request may have. */
const right: { [Type in Request['type']]: (given: Answers[Type]) => boolean } = {
  candidate: (given) => typeof given === 'boolean' || given === null, demo: (given) => given === null || ('address' in given && 'settings' in given),
  returned: (given) => given === null, left: (given) => given === null, stand: (given) => given === null, 'open-settings': (given) => given === null, 'open-notes': (given) => given === null, off: (given) => given === null, settings: (given) => given === null,
  state: (given) => given === null || 'kind' in given, check: (given) => given === null || 'kind' in given, known: (given) => given === null || 'asOf' in given,
};
/** What our own pages alone may ask. */
const OWN_ALONE = ['state', 'check', 'known', 'open-notes', 'off', 'settings', 'demo'];

describe('the background, asked by anybody', () => {
  it('has a right answer to each request, and never rejects', async () => {
    await fc.assert(fc.asyncProperty(request, anybody, async (message, from) => {
      begin();
      const given = await answer(message, from, knowledge);
      expect((right[message.type] as (one: unknown) => boolean)(given)).toBe(true);
    }), runs(1500));
  }, PATIENCE);

  it('never rejects, whatever it is asked, and does nothing about what is no request', async () => {
    const { Request: schema } = await import('../../lib/extension/messages.ts');
    await fc.assert(fc.asyncProperty(spoilt, anybody, async (message, from) => {
      begin();
      const isRequest = schema.safeParse(message).success;
      const given = await answer(message, from, knowledge);
      if (!isRequest) expect([given, calls]).toEqual([null, []]);
    }), runs(1500));
  }, PATIENCE);

  it('answers nobody but the extension itself, and does nothing for others', async () => {
    await fc.assert(fc.asyncProperty(request, sender([...WEB, ...PAGES], ['other', '', 'Ours']), async (message, from) => {
      begin();
      expect([await answer(message, from, knowledge), calls]).toEqual([null, []]);
    }), runs(300));
  }, PATIENCE);

  it('does for a script in a page nothing that is for our own pages', async () => {
    await fc.assert(fc.asyncProperty(request.filter(({ type }) => OWN_ALONE.includes(type)), sender(WEB), async (message, from) => {
      begin();
      expect([await answer(message, from, knowledge), calls]).toEqual([null, []]);
    }), runs(500));
  }, PATIENCE);

  it('lets a script in a page touch and learn of its own tab alone, and change nothing but how the sidebar stands', async () => {
    await fc.assert(fc.asyncProperty(fc.oneof(request, spoilt), sender(WEB), async (message, from) => {
      begin();
      const given = await answer(message, from, knowledge);
      const own = from.frameId === 0 ? from.tab?.id : undefined;
      expect(calls.map((one) => one.tab).filter((one) => one !== undefined && one !== own)).toEqual([]);
      for (const other of TABS.filter((one) => one !== own)) expect(kept.session[`tab:${other}`]).toEqual(other === 1 ? JSON.stringify({ ...SECRET, address: 'https://a.example/1' }) : other === 2 ? JSON.stringify(SECRET) : undefined);
      if (own !== 2) expect(JSON.stringify(given) ?? '').not.toContain('secret');
      const changed = calls.filter(({ what }) => what === 'local.set').flatMap(({ given: [what] }) => Object.keys(what as object));
      expect(changed.filter((key) => !['open', 'side', 'width', 'handleAt', 'view'].includes(key))).toEqual([]);
      expect(kept.local['off']).toEqual(['off.example']);
      if (own === undefined) expect([given, calls]).toEqual([null, []]);
    }), runs(1500));
  }, PATIENCE);
});
