import type { Claim, Relation, Value } from '../schema/index.ts';
import { Relation as RelationSchema } from '../schema/relation.ts';
import { compare, namesIn, type Comparison } from './compare.ts';

/** The relations between two statements, strongest first. */
export const STRENGTH: readonly Relation[] = RelationSchema.options;

/** The stronger of two relations. */
export function stronger(a: Relation, b: Relation): Relation {
  return STRENGTH.indexOf(a) <= STRENGTH.indexOf(b) ? a : b;
}

/** The relation seen from the other side. */
export function mirror(relation: Relation): Relation {
  const other: Partial<Record<Relation, Relation>> = {
    'more-specific': 'less-specific', 'less-specific': 'more-specific', 'only-here': 'only-elsewhere', 'only-elsewhere': 'only-here',
  };
  return other[relation] ?? relation;
}

/** The name that a comparison of two values goes by, for a claim: two different labels are another wording, two sources another source. */
function named(comparison: Comparison, claim: Claim): Relation {
  switch (comparison) {
    case 'equal': return 'same';
    case 'narrower': return claim.difference === 'differs' ? 'more-specific' : claim.difference;
    case 'wider': return claim.difference === 'differs' ? 'less-specific' : claim.difference;
    case 'overlapping': return 'other-wording';
    case 'different': return claim.difference;
  }
}

/** The values of one side that say the most: none of them is the wider form of another. Names are taken together. */
function principal(values: readonly Value[], claim: Claim): Value[] {
  const names = [...new Set(values.flatMap(namesIn))];
  if (values[0]?.kind === 'names') return [{ kind: 'names', names }];
  if (values[0]?.kind === 'stated' && names.length > 0) return [{ kind: 'stated', names }];
  return values.filter((value, at) => !values.some((other, index) => {
    const seen = index === at ? 'different' : compare(value, other, claim.names);
    return seen === 'narrower' || (seen === 'equal' && index < at);
  }));
}

/**
 * How the statement of another account stands to this page's, each given by all its values (never empty). Symmetric:
 * `relate(b, a)` is the mirror of `relate(a, b)`. Where a side gives several values that cannot be reconciled, the
 * strongest relation between any two counts.
 */
export function relate(here: readonly Value[], there: readonly Value[], claim: Claim): Relation {
  const [ours, theirs] = [principal(here, claim), principal(there, claim)];
  const relations = ours.flatMap((a) => theirs.map((b) => named(compare(a, b, claim.names), claim)));
  return relations.reduce(stronger, 'same');
}
