import { browser } from 'wxt/browser';
import type { ShortcutShown } from '../../components/options-state.ts';
import { TURNS } from './turns.ts';

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
