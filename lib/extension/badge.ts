import { browser } from 'wxt/browser';
import type { Notes } from '../schema/index.ts';

/** Shows on the toolbar button of a tab how many points there are; none takes the badge away. A tab that has gone is nothing to speak of. */
export async function showBadge(tab: number, notes: readonly Notes[]): Promise<void> {
  const count = notes.reduce((sum, one) => sum + one.notes.length, 0);
  try {
    await browser.action.setBadgeBackgroundColor({ tabId: tab, color: '#3d4a5c' });
    await browser.action.setBadgeText({ tabId: tab, text: count === 0 ? '' : String(count) });
  } catch {
    // The tab was closed between the reading and now.
  }
}
