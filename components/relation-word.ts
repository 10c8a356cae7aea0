import type { Relation, ValueKind } from '../lib/schema/index.ts';
import type { Words } from './words/index.ts';

/** A relation in words. What differs is named by what is compared: a figure, a date, a name. */
export function relationWord(relation: Relation, kind: ValueKind, words: Words): string {
  return relation === 'differs' ? words.differs[kind] : words.relations[relation];
}
