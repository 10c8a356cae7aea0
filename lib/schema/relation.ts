import { z } from 'zod';

/** How another account's statement stands to this page's, strongest first: this order decides which one a note carries. */
export const Relation = z.enum(['differs', 'other-source', 'other-wording', 'more-specific', 'less-specific', 'same', 'only-here', 'only-elsewhere']);
export type Relation = z.infer<typeof Relation>;

/** The relations that a maintainer may write between two statements of prose. */
export const AuthoredRelation = Relation.exclude(['only-here', 'only-elsewhere']);
export type AuthoredRelation = z.infer<typeof AuthoredRelation>;
