import type { Note } from '../lib/schema/index.ts';
import { kindOf, kinds, relations, type Kind } from './relations.ts';
import type { View } from './view.ts';

/** The order in which notes are read: as the page tells them, or what differs before what agrees. */
export type Order = 'page' | 'differences';

/** How many notes there are of each kind. */
export function countKinds(notes: readonly Note[]): Record<Kind, number> {
  const counts = Object.fromEntries(kinds.map((kind) => [kind, 0])) as Record<Kind, number>;
  for (const note of notes) counts[kindOf(note.relation)] += 1;
  return counts;
}

/** What a view leaves of all notes. */
export type Arranged = {
  /** Those that this page has, in the order asked for. */
  here: Note[];
  /** Those that are reported elsewhere only. */
  elsewhere: Note[];
  /** How many each kind has of the topic and words asked for, whichever kind is shown. */
  counts: Record<Kind, number>;
};

/** The notes of a view. `has` tells whether a note has the words that the reader looks for. */
export function arrange(notes: readonly Note[], { kind, topic, order }: View, has: (note: Note) => boolean): Arranged {
  const asked = notes.filter((note) => (topic === '' || note.topic === topic) && has(note));
  const shown = asked.filter((note) => kind === 'all' || kindOf(note.relation) === kind);
  const strength = (note: Note): number => relations.indexOf(note.relation);
  const ordered = order === 'page' ? shown : shown.toSorted((a, b) => strength(a) - strength(b));
  return {
    here: ordered.filter((note) => note.here.length > 0),
    elsewhere: ordered.filter((note) => note.here.length === 0),
    counts: countKinds(asked),
  };
}
