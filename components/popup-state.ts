import type { Localised } from '../lib/schema/index.ts';

/** What happened on the tab that the toolbar button was pressed on. `host` is the host name that the reader sees in the address bar. */
export type PopupState =
  | { kind: 'covered'; host: string; points: number; differ: number; disputes: Localised[] }
  | { kind: 'not-covered'; host: string }
  | { kind: 'not-checked'; host: string }
  | { kind: 'off-here'; host: string }
  | { kind: 'checking'; host: string }
  | { kind: 'unavailable' }
  | { kind: 'failed'; host: string; reason: string };
