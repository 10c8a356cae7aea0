import type { Relation } from '../lib/schema/index.ts';

/** The relations, strongest first: the order that 'differences first' means. */
export const relations = [
  'differs', 'other-source', 'other-wording', 'more-specific', 'less-specific', 'same', 'only-here', 'only-elsewhere',
] as const satisfies readonly Relation[];

/** What a reader filters by and sees as one shape: more and less specific are one kind seen from two sides. */
export type Kind = Exclude<Relation, 'more-specific' | 'less-specific'> | 'specific';

/** The kinds in the order of their filters. */
export const kinds = ['differs', 'other-source', 'other-wording', 'specific', 'same', 'only-here', 'only-elsewhere'] as const satisfies readonly Kind[];

/** The kind that a relation is shown as. */
export function kindOf(relation: Relation): Kind {
  return relation === 'more-specific' || relation === 'less-specific' ? 'specific' : relation;
}
