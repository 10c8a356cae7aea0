import { describe, expect, it } from 'vitest';
import { NORTH, SOUTH, told, WATER } from './small.ts';

const relation = (to: string) => [{ to, relation: 'differs', reason: { en: 'They give other figures.' } }];
const litres = { claim: 'litres', value: { kind: 'count', number: 60, bound: 'exact' }, summary: { en: 'Sixty.' }, attribution: 'itself', firmness: 'plain' };

describe('a relation that is written by hand', () => {
  it('is told, once, where the values can be compared', () => {
    expect(told({
      [`${NORTH}/statements/2/relations`]: relation('south-a'),
      [`${SOUTH}/statements/1`]: { ...litres, relations: relation('north-2026-05-01') },
    })).toEqual([`prose ${NORTH}/statements/2/relations/0: differs to south-a`]);
  });

  it('is told where both say which of the things that accounts may say they say, and stands where one has still to', () => {
    const named = { [`${WATER}/use/names`]: { flour: { name: { en: 'flour' } } }, [`${NORTH}/statements/0/value`]: { kind: 'stated', names: ['flour'] } };
    expect(told(named)).toEqual([`names ${SOUTH}/statements/0/value: no names`]);
    for (const names of [['flour'], []]) expect(told({ ...named, [`${SOUTH}/statements/0/value`]: { kind: 'stated', names } })).toEqual([`prose ${NORTH}/statements/0/relations/0: less-specific to south-a`]);
  });
});
