/** Why nothing is asserted in a stretch of a sentence. */
export type Unasserted = { start: number; end: number; why: 'negated' | 'denied' | 'hypothetical' | 'reversed' | 'asked' };

/** Placeholder until its rules are in place. */
export function unasserted(_text: string): Unasserted[] { return []; }
