import type { Page } from 'puppeteer-core';
import { Settings } from '../../lib/extension/settings.ts';

/** Runs the body of an async function in a page of the extension, where `api` is its browser API; its result comes back as JSON. */
export async function inExtension(own: Page, body: string): Promise<unknown> {
  const json = await own.evaluate(`(async () => { const api = globalThis.browser ?? chrome; ${body} })().then((value) => JSON.stringify(value))`);
  return json === undefined ? undefined : JSON.parse(json as string);
}

/** Has the reader have chosen these settings and no others. */
export async function choose(own: Page, settings: Partial<Settings>): Promise<void> {
  await inExtension(own, `
    await api.storage.local.remove(${JSON.stringify(Object.keys(Settings.shape))});
    await api.storage.local.set(${JSON.stringify(settings)});`);
}

/** Has the background know nothing of any tab, so that what is known next was learnt of a page opened since. */
export async function forgetTabs(own: Page): Promise<void> {
  await inExtension(own, `await api.storage.session.remove(Object.keys(await api.storage.session.get(null)).filter((key) => key.startsWith('tab:')))`);
}
