import { browser } from 'wxt/browser';
import { z } from 'zod';
import { Language } from '../schema/index.ts';
import { keep } from './keep.ts';

/** Which notes the reader looks at, and in what order; where that leaves nothing of a page's notes, all of them are shown. */
const View = z.strictObject({
  kind: z.enum(['all', 'differs', 'other-source', 'other-wording', 'specific', 'same', 'only-here', 'only-elsewhere']).catch('all'),
  topic: z.string().max(60).catch('').describe("Id of a topic; '' for all"),
  order: z.enum(['page', 'differences']).catch('page'),
  query: z.string().max(200).catch('').describe("Words that the notes must have; '' for none"),
});

/** How the sidebar stands and what it shows, as far as the sidebar itself changes it. */
const stand = {
  open: z.boolean().describe('Whether the panel was open when it was last touched'),
  side: z.enum(['left', 'right']),
  width: z.number().min(300).max(480).describe('Of the panel, in px'),
  handleAt: z.number().min(0).max(1).describe('Where the handle stands on its edge, as a part of its length'),
  view: View,
};

/** A change that the sidebar asks for. */
export const StandChange = z.strictObject(stand).partial();
export type StandChange = z.infer<typeof StandChange>;

/** What the reader has chosen. Whatever is missing or damaged in storage falls back to its default, each setting by itself. */
export const Settings = z.object({
  off: z.array(z.string()).catch([]).describe('Hosts on which Crossread is off'),
  open: stand.open.catch(false),
  side: stand.side.catch('right'),
  width: stand.width.catch(360),
  handleAt: stand.handleAt.optional().catch(undefined),
  view: View.catch({ kind: 'all', topic: '', order: 'page', query: '' }),
  start: z.enum(['as-left', 'handle', 'open']).catch('as-left').describe('How the sidebar comes up on a page with notes'),
  room: z.enum(['push', 'overlay']).catch('push').describe('Whether the open panel moves the page aside where it can'),
  theme: z.enum(['auto', 'light', 'dark']).catch('auto'),
  language: z.union([z.literal('auto'), Language]).catch('auto').describe("Of the interface; auto is the browser's"),
});
export type Settings = z.infer<typeof Settings>;

/** The reader's settings. */
export async function readSettings(): Promise<Settings> {
  const kept = await browser.storage.local.get(Object.keys(Settings.shape));
  // Of the list, what is damaged is passed over: the rest is what the reader has chosen, and would be lost with the next change.
  const off = Array.isArray(kept['off']) ? kept['off'].filter((host) => typeof host === 'string') : [];
  return Settings.parse({ ...kept, off });
}

/** The reader's settings, for pages of the extension that have to come up to say what is wrong: where storage cannot be read, those of a reader who has chosen nothing. */
export const settingsOrDefaults = (): Promise<Settings> => readSettings().catch(() => Settings.parse({}));

/** Changes some settings and leaves the others. Rejects where the disk is full: the reader is then told by whoever asked. */
export const saveSettings = (change: Partial<Settings>): Promise<void> => keep(change);

/** Turns Crossread off or on for a host. */
export async function setOff(host: string, off: boolean): Promise<void> {
  await navigator.locks.request('off', async () => {
    const { off: hosts } = await readSettings();
    await saveSettings({ off: off ? [...new Set([...hosts, host])] : hosts.filter((other) => other !== host) });
  });
}
