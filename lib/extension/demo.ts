import { browser } from 'wxt/browser';
import { addressOf } from '../page/address.ts';
import { givenOf } from './given.ts';
import type { Knowledge } from './knowledge.ts';
import type { Answers, Request } from './messages.ts';
import { Settings } from './settings.ts';
import { writeTab, type Covered } from './tab-state.ts';

/** The welcome page, on which the sidebar runs as on any page, over an article of ours. */
const WELCOME = 'welcome.html';

/** True for the address of the welcome page. */
export const isWelcome = (address: string | undefined): boolean => address !== undefined && addressOf(address) === browser.runtime.getURL('/') + WELCOME;

/**
 * Opens the welcome page, once in the life of an installation. It stands in front only where the reader is not on a page that Crossread may read:
 * nobody is taken away from an article.
 */
export async function welcome(): Promise<void> {
  const { welcomed } = await browser.storage.local.get('welcomed');
  if (welcomed) return;
  await browser.storage.local.set({ welcomed: true });
  const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
  await browser.tabs.create({ url: WELCOME, active: tab?.url === undefined || !/^https?:/.test(tab.url) });
}

/**
 * Answers what the welcome page and the sidebar on it ask. Its notes are found as those of any page; what the reader does to the
 * sidebar there is not kept, so that the first real one comes up as the settings say.
 */
export async function answerDemo(request: Request, tab: number, knowledge: Knowledge): Promise<Answers[keyof Answers]> {
  switch (request.type) {
    case 'demo': {
      const { page } = request;
      const notes = await knowledge.read(page);
      const state: Covered = { kind: 'covered', address: addressOf(page.url), notes, article: page.blocks.flatMap((block, at) => (block.article ? [at] : [])) };
      await writeTab(tab, notes.length === 0 ? undefined : state);
      const { view } = Settings.parse({});
      return notes.length === 0 ? null : givenOf(state, { start: 'open', view });
    }
    case 'open-settings':
      await browser.runtime.openOptionsPage();
      return null;
    default: return request.type === 'candidate' ? false : null;
  }
}
