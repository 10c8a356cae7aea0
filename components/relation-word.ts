import type { Relation, ValueKind } from '../lib/schema/index.ts';
import type { Words } from './words/index.ts';

/** A relation in words. What differs is named by what is compared: a figure, a date, a name. Of prose, 'same' says no more than that both report the point. */
export function relationWord(relation: Relation, kind: ValueKind, words: Words): string {
  if (relation === 'same' && kind === 'stated') return words.sameStated;
  return relation === 'differs' ? words.differs[kind] : words.relations[relation];
}
