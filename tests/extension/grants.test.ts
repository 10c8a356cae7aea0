import { beforeEach, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { hostOf, takesIn } from '../../lib/extension/hosts.ts';

type Script = { id: string; matches: string[]; excludeMatches: string[] };

/** A browser for the one room that speaks to it: what is granted, and what is registered. */
let granted: string[] = [];
let scripts: Script[] = [];
let writes = 0;
/** As the browser does it: what is registered is not registered again, and what is not is neither changed nor taken away. */
const has = (id: string): boolean => scripts.some((one) => one.id === id);
const write = (ids: string[], mayBe: (id: string) => boolean, change: () => void): Promise<void> => {
  writes += 1;
  if (!ids.every(mayBe)) return Promise.reject(new Error(`not these: ${ids.join(', ')}`));
  change();
  return Promise.resolve();
};
Object.assign(globalThis, { chrome: fakeBrowser });
fakeBrowser.runtime.getManifest = () => ({ manifest_version: 3, name: 'Crossread', version: '0.0.0', host_permissions: ['*://quay.example/*'] });
Object.assign(fakeBrowser.permissions, { getAll: async () => ({ origins: granted }) });
Object.assign(fakeBrowser.scripting, {
  getRegisteredContentScripts: async () => scripts,
  registerContentScripts: (some: Script[]) => write(some.map(({ id }) => id), (id) => !has(id), () => { scripts = [...scripts, ...some]; }),
  updateContentScripts: (some: Script[]) => write(some.map(({ id }) => id), has, () => { scripts = scripts.map((one) => some.find(({ id }) => id === one.id) ?? one); }),
  unregisterContentScripts: ({ ids }: { ids: string[] }) => write(ids, has, () => { scripts = scripts.filter(({ id }) => !ids.includes(id)); }),
});
const { keepDetector } = await import('../../lib/extension/grants.ts');

beforeEach(() => {
  [granted, scripts, writes] = [['*://quay.example/*'], [], 0];
});

it('registers nothing as long as the reader has added nothing', async () => {
  await keepDetector();
  expect([scripts, writes]).toEqual([[], 0]);
});

it('runs the detector on what the reader has added and nothing else, and writes that once', async () => {
  granted = ['*://quay.example/*', '*://b.example/*', '*://a.example/*'];
  await Promise.all([keepDetector(), keepDetector()]);
  await keepDetector();
  const matched = { matches: ['*://a.example/*', '*://b.example/*'], excludeMatches: ['*://quay.example/*'] };
  expect(scripts).toMatchObject([{ id: 'world', ...matched }, { id: 'detector', ...matched }]);
  expect(writes).toBe(1);
});

it('follows what is taken back, to the last', async () => {
  granted = ['*://a.example/*', '*://b.example/*'];
  await keepDetector();
  granted = ['*://b.example/*'];
  await keepDetector();
  expect(scripts.map(({ matches }) => matches)).toEqual([['*://b.example/*'], ['*://b.example/*']]);
  granted = [];
  await keepDetector();
  expect(scripts).toEqual([]);
});

it.each([['with the same sites', ['*://a.example/*']], ['with others', ['*://b.example/*']], ['and no site is left', []]])('brings in what an earlier version did not register, %s', async (_, sites) => {
  scripts = [{ id: 'detector', matches: ['*://a.example/*'], excludeMatches: [] }];
  granted = sites;
  await keepDetector();
  expect(scripts.map(({ id, matches }) => [id, matches]).toSorted()).toEqual(sites.length > 0 ? [['detector', sites], ['world', sites]] : []);
});

it.each([
  ['*://a.example/*', 'a.example', true], ['https://a.example/*', 'a.example', true], ['*://a.example/*', 'www.a.example', false], ['*://*.a.example/*', 'www.a.example', true],
  ['*://*.a.example/*', 'a.example', true], ['*://*.a.example/*', 'ba.example', false], ['*://*/*', 'a.example', true], ['<all_urls>', 'a.example', true], ['file:///*', 'a.example', false],
])('%s takes in %s: %s', (pattern, host, expected) => expect(takesIn(pattern, host)).toBe(expected));

it('tells the host of a pattern that is of one alone', () => {
  expect(['*://a.example/*', '*://*.a.example/*', '*://*/*', '<all_urls>', 'file:///*'].map(hostOf)).toEqual(['a.example', undefined, undefined, undefined, undefined]);
});
