import type { Note, Voice } from '../lib/schema/index.ts';
import { many } from './group.ts';

/**
 * True for a voice that needs no telling in prose: a figure or a day that stands beside this page's own, or what says the same
 * and shows it by its value or its wording.
 */
export function isBrief({ relation, shown: { value, wording } }: Voice): boolean {
  switch (value.kind) {
    case 'count': case 'date': case 'period': case 'version': return relation !== 'only-elsewhere';
    case 'names': return relation === 'same';
    case 'stated': return relation === 'same' && wording !== '';
  }
}

/** True where a note keeps something back until the reader asks. Many voices open one by one instead. */
export function hasBrief({ voices }: Note): boolean {
  return voices.length < many && voices.some(isBrief);
}
