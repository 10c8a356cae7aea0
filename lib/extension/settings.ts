import { browser } from 'wxt/browser';
import { z } from 'zod';

/** What the reader has chosen. Whatever is missing or damaged in storage falls back to its default, each setting by itself. */
export const Settings = z.object({
  off: z.array(z.string()).catch([]).describe('Hosts on which Crossread is off'),
  open: z.boolean().catch(false).describe('Whether the sidebar opens by itself'),
  side: z.enum(['left', 'right']).catch('right'),
  width: z.number().min(300).max(480).catch(360).describe('Of the panel, in px'),
});
export type Settings = z.infer<typeof Settings>;

/** The reader's settings. */
export async function readSettings(): Promise<Settings> {
  return Settings.parse(await browser.storage.local.get(['off', 'open', 'side', 'width']));
}

/** Changes some settings and leaves the others. Rejects where the disk is full: the reader is then told by whoever asked. */
export async function saveSettings(change: Partial<Settings>): Promise<void> {
  await browser.storage.local.set(change);
}

/** Turns Crossread off or on for a host. */
export async function setOff(host: string, off: boolean): Promise<void> {
  const { off: hosts } = await readSettings();
  await saveSettings({ off: off ? [...new Set([...hosts, host])] : hosts.filter((other) => other !== host) });
}
