import { z } from 'zod';
import type { KnownShown } from '../../components/popup-state.ts';
import { Page, type Notes } from '../schema/index.ts';
import { StandChange, type Settings } from './settings.ts';
import type { TabState } from './tab-state.ts';
import type { Turn } from './turns.ts';

/** What content scripts and the extension's own pages may say to the background; one entry a message, parsed at the boundary. */
export const Request = z.discriminatedUnion('type', [
  /** The detector: the parties of a dispute are named here; please read this page. The sidebar: its text has changed, please read it again. */
  z.strictObject({ type: z.literal('candidate') }),
  /** The detector: this page came back from the back/forward cache as it was; please show its badge again. */
  z.strictObject({ type: z.literal('returned') }),
  /** The sidebar: the page is no longer the one at this address; please forget that. */
  z.strictObject({ type: z.literal('left'), address: z.string().max(8192) }),
  /** The sidebar: the reader changed how it stands, or what it shows. */
  z.strictObject({ type: z.literal('stand'), change: StandChange }),
  /** The sidebar: the reader wants the settings. */
  z.strictObject({ type: z.literal('open-settings') }),
  /** The popup: what happened on this tab? */
  z.strictObject({ type: z.literal('state'), tab: z.number().int() }),
  /** The popup: the reader wants this page read, granted or not. */
  z.strictObject({ type: z.literal('check'), tab: z.number().int() }),
  /** The popup: how much is known? */
  z.strictObject({ type: z.literal('known') }),
  /** The popup: open the sidebar there. */
  z.strictObject({ type: z.literal('open-notes'), tab: z.number().int() }),
  /** The popup or the options page: off, or on again, for this host. */
  z.strictObject({ type: z.literal('off'), tab: z.number().int().optional(), host: z.string().min(1).max(253), off: z.boolean() }),
  /** The options page: the reader has changed how the sidebar stands; please have the open ones follow. */
  z.strictObject({ type: z.literal('settings') }),
  /** The welcome page: this is the article that I show; what is the sidebar to show beside it? */
  z.strictObject({ type: z.literal('demo'), page: Page }),
]);
export type Request = z.infer<typeof Request>;

/**
 * What the sidebar shows. `address`: the page that the notes were read from. `article`: which of its blocks are the article, by number. `anew`: one that
 * stands already begins again, as the settings now say.
 */
export interface Given {
  address: string;
  notes: Notes[];
  article: number[];
  settings: Settings;
  anew?: true;
}

/** What the background answers to each request. */
export interface Answers {
  /** Whether the page covers a dispute. */
  candidate: boolean;
  returned: null;
  left: null;
  stand: null;
  'open-settings': null;
  state: TabState | null;
  check: TabState;
  known: KnownShown | null;
  'open-notes': null;
  off: null;
  settings: null;
  /** Null where there are no notes. */
  demo: Given | null;
}

/** What the background says to the content scripts of a tab. */
export type TabMessage =
  /** The page was read again and covers nothing: nothing is to be shown. */
  | { type: 'clear' }
  /** Does the sidebar show notes? Then it answers which address they are of. */
  | { type: 'ask' }
  /** Open the panel. */
  | { type: 'open' }
  /** The reader pressed a shortcut: to the note of the passage at hand and back, or to the next or previous passage. */
  | { type: 'turn'; to: Turn }
  /** The reader turned Crossread off here. */
  | { type: 'leave' };
