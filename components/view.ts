import type { Order } from './arrange.ts';
import type { Kind } from './relations.ts';

/** Which notes are shown, and in what order: of one kind or `all`, of one topic or all (''), and with some words in them ('' for any). */
export type View = { kind: Kind | 'all'; topic: string; order: Order; query: string };

/** All notes, as the page tells them. */
export const everything: View = { kind: 'all', topic: '', order: 'page', query: '' };
