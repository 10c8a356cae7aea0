import { browser } from 'wxt/browser';
import { turnOff, withShown } from './examine.ts';
import { takesIn } from './hosts.ts';

/** The scripts that are registered on the hosts that the reader has granted, under their names, as in the manifest. */
const SCRIPTS = [{ id: 'world', js: ['world.js'], runAt: 'document_start' as const }, { id: 'detector', js: ['detector.js'], runAt: 'document_idle' as const }];

/** The patterns that the manifest itself runs the detector on, whether they are granted at present or not. */
const inManifest = (): string[] => browser.runtime.getManifest().host_permissions ?? [];

/** The patterns that are granted and not of the manifest: each of them the reader's own choice. */
export async function grantedByReader(): Promise<string[]> {
  const { origins = [] } = await browser.permissions.getAll();
  return origins.filter((origin) => !inManifest().includes(origin)).sort();
}

/**
 * Has the detector run by itself on exactly the hosts that the reader has granted. Data never enter. Safe to call at any time and twice: what is
 * registered already stays as it is.
 */
export function keepDetector(): Promise<void> {
  return navigator.locks.request('detector', async () => {
    const { scripting } = browser;
    const ids = SCRIPTS.map(({ id }) => id);
    const [matches, registered] = await Promise.all([grantedByReader(), scripting.getRegisteredContentScripts({ ids })]);
    if (matches.length === 0) {
      if (registered.length > 0) await scripting.unregisterContentScripts({ ids: registered.map(({ id }) => id) });
      return;
    }
    if (registered.length === ids.length && registered.every((one) => String(one.matches?.toSorted()) === String(matches))) return;
    const scripts = SCRIPTS.map((script) => ({ ...script, matches, excludeMatches: inManifest() }));
    // Of those that an earlier version registered, some may be missing.
    const isThere = (id: string): boolean => registered.some((one) => one.id === id);
    const [known, fresh] = [scripts.filter(({ id }) => isThere(id)), scripts.filter(({ id }) => !isThere(id))];
    if (known.length > 0) await scripting.updateContentScripts(known);
    if (fresh.length > 0) await scripting.registerContentScripts(fresh);
  });
}

/** Runs the detector in the tabs that are open on some hosts: a registered script comes with the next load alone. */
export async function detectIn(patterns: string[]): Promise<void> {
  const tabs = patterns.length === 0 ? [] : await browser.tabs.query({ url: patterns });
  await Promise.allSettled(tabs.map((tab) => browser.scripting.executeScript({ target: { tabId: tab.id! }, files: ['/detector.js'] })));
}

/** The reader has granted some hosts: pages of theirs that are open are read at once. */
export async function onGranted(origins: string[] = []): Promise<void> {
  await keepDetector();
  await detectIn(origins);
}

/** The reader has taken some hosts back: their notes go. */
export async function onRevoked(origins: string[] = []): Promise<void> {
  await keepDetector();
  // What was taken back may be wider than what is granted still.
  const { origins: left = [] } = await browser.permissions.getAll();
  const isIn = (patterns: string[], address: string) => patterns.some((pattern) => takesIn(pattern, URL.parse(address)?.hostname ?? ''));
  await withShown(async (tab, address) => { if (isIn(origins, address) && !isIn(left, address)) await turnOff(tab); });
}
