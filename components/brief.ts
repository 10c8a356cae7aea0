import type { Note, Voice } from '../lib/schema/index.ts';
import { many } from './group.ts';

/** True for a voice that needs few words: it says the same as this page, and its value or its wording shows that already. */
export function isBrief({ relation, shown }: Voice): boolean {
  return relation === 'same' && (shown.value.kind !== 'stated' || shown.wording !== '');
}

/** True where a note keeps something back until the reader asks. Many voices open one by one instead. */
export function hasBrief({ voices }: Note): boolean {
  return voices.length < many && voices.some(isBrief);
}
