import { browser } from 'wxt/browser';
import type { ShortcutShown } from '../../components/options-state.ts';
import type { Turn } from './messages.ts';

/** In the order in which they are told. Written again, so that pages that tell them need not bring the schema of all messages along. */
const TURNS = ['note', 'next', 'previous'] as const satisfies readonly Turn[];

/** The shortcuts as they are set now. */
export async function readShortcuts(): Promise<ShortcutShown[]> {
  const commands = await browser.commands.getAll();
  return TURNS.map((name) => ({ name, keys: commands.find((one) => one.name === name)?.shortcut ?? '' }));
}

/** Leads to the browser's own page on which shortcuts are changed. */
export async function openShortcuts(): Promise<void> {
  const { openShortcutSettings } = browser.commands as { openShortcutSettings?: () => Promise<void> };
  if (openShortcutSettings) await openShortcutSettings();
  else await browser.tabs.create({ url: 'chrome://extensions/shortcuts' });
}
