import { describe, expect, it } from 'vitest';
import { LIFE, NORTH, packWith, SOUTH, told } from './small.ts';

describe('nothing is there twice', () => {
  const use = packWith().disputes['mill']!.topics['water']!.claims['use'];
  const statement = packWith().disputes['mill']!.accounts['south-a']!.statements[0];
  const relation = packWith().disputes['mill']!.accounts['north-2026-05-01']!.statements[0]!.relations[0];

  it.each([
    ['a claim in two topics', `${LIFE}/use`, use, `${LIFE}/use: "use", which is also in claims/water.yaml`],
    ['two statements on one claim', `${SOUTH}/statements/1`, { ...statement, relations: [] }, `${SOUTH}/statements/1/claim: a second one on "use"`],
    ['two relations to one account', `${NORTH}/statements/0/relations/1`, relation, `${NORTH}/statements/0/relations/1/to: a second one to "south-a"`],
    ['a group that is called as a term is', 'groups/carp', ['eel', 'fish'], 'groups/carp: "carp", which is a term too'],
  ])('%s', (_, place, value, finding) => {
    expect(told({ [place]: value })).toEqual([`duplicates ${finding}`]);
  });
});
