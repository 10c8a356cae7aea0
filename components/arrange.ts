import type { Note } from '../lib/schema/index.ts';
import { kindOf, kinds, relations, type Kind } from './relations.ts';

/** The order in which notes are read: as the page tells them, or what differs before what agrees. */
export type Order = 'page' | 'differences';

/** How many notes there are of each kind. */
export function countKinds(notes: readonly Note[]): Record<Kind, number> {
  const counts = Object.fromEntries(kinds.map((kind) => [kind, 0])) as Record<Kind, number>;
  for (const note of notes) counts[kindOf(note.relation)] += 1;
  return counts;
}

/** The notes of one kind, or all, in the order asked for; those that this page has apart from those reported elsewhere only. */
export function arrange(notes: readonly Note[], kind: Kind | 'all', order: Order): { here: Note[]; elsewhere: Note[] } {
  const shown = notes.filter((note) => kind === 'all' || kindOf(note.relation) === kind);
  const strength = (note: Note): number => relations.indexOf(note.relation);
  const ordered = order === 'page' ? shown : shown.toSorted((a, b) => strength(a) - strength(b));
  return {
    here: ordered.filter((note) => note.here.length > 0),
    elsewhere: ordered.filter((note) => note.here.length === 0),
  };
}
