import type { Localised, Relation } from '../lib/schema/index.ts';

/** What happened on the tab that the toolbar button was pressed on. `host` is the host name that the reader sees in the address bar. */
export type PopupState =
  /** `cut`: only the beginning of the page was read. */
  | { kind: 'covered'; host: string; points: number; differ: number; cut?: boolean; disputes: Localised[]; relations: Relation[] }
  | { kind: 'not-covered'; host: string }
  | { kind: 'too-large'; host: string }
  | { kind: 'not-checked'; host: string }
  | { kind: 'off-here'; host: string }
  | { kind: 'checking'; host: string }
  | { kind: 'unavailable' }
  | { kind: 'failed'; host: string; reason: string };

/** What Crossread knows: how many disputes, of how many outlets, up to which day. */
export type KnownShown = { disputes: number; outlets: number; asOf: string };
