import { describe, expect, it } from 'vitest';
import { NORTH, SOUTH, told } from './small.ts';

const HERE = `${NORTH}/statements/0/relations/0`;
const THERE = `${SOUTH}/statements/0/relations/0`;

describe('written relations', () => {
  it.each(['same', 'differs', 'other-wording', 'other-source'])('take "%s" for its own mirror image', (relation) => {
    expect(told({ [`${HERE}/relation`]: relation, [`${THERE}/relation`]: relation })).toEqual([]);
  });

  it('are told once where the two sides do not mirror each other', () => {
    expect(told({ [`${HERE}/relation`]: 'more-specific' })).toEqual([`relations ${HERE}/relation: more-specific`]);
    expect(told({ [`${THERE}/relation`]: 'same' })).toEqual([`relations ${HERE}/relation: same`]);
  });

  it('are told where the other account does not write one, whichever comes first', () => {
    expect(told({ [`${SOUTH}/statements/0/relations`]: [] })).toEqual([`relations ${HERE}/relation: none there`]);
    expect(told({ [`${NORTH}/statements/0/relations`]: [] })).toEqual([`relations ${THERE}/relation: none there`]);
  });

  it('are told on both sides where each is about another claim', () => {
    const moved = { [`${SOUTH}/statements/0/claim`]: 'opened', [`${SOUTH}/statements/0/value`]: { kind: 'date', date: '2026-04' } };
    expect(told(moved)).toEqual([`relations ${HERE}/relation: none there`, `relations ${THERE}/relation: none there`]);
  });

  it('are told where the two sides give different reasons', () => {
    expect(told({ [`${THERE}/reason`]: { en: 'One account names bread.' } })).toEqual([`relations ${HERE}/reason: another one`]);
  });

  it('lead to another account', () => {
    const self = { to: 'south-a', relation: 'same', reason: { en: 'None.' } };
    expect(told({ [`${SOUTH}/statements/0/relations/1`]: self })).toEqual([`relations ${SOUTH}/statements/0/relations/1/to: "south-a", this one`]);
  });
});

it('a relation that names its own account, most likely in place of the other, is told once', () => {
  expect(told({ [`${NORTH}/statements/0/relations/0/to`]: 'north-2026-05-01' })).toEqual([`relations ${NORTH}/statements/0/relations/0/to: "north-2026-05-01", this one`]);
});
