import { describe, expect, it } from 'vitest';
import { LIFE, NORTH, SOUTH, told, WATER } from './small.ts';

const statementIn = (place: string) => `${place}/statements/0`;
/** The claim `use` told by names, and what both accounts and their relations make of it. */
const byNames = (north: unknown, south: unknown) => ({
  [`${WATER}/use/names`]: { flour: { name: { en: 'flour' } }, corn: { name: { en: 'corn' } } },
  [`${statementIn(NORTH)}/relations`]: [], [`${statementIn(SOUTH)}/relations`]: [],
  [`${statementIn(NORTH)}/value`]: north, [`${statementIn(SOUTH)}/value`]: south,
});
const stated = (...names: string[]) => ({ kind: 'stated', names });

describe('prose of a claim with names', () => {
  it('says which of them it gives, or that it gives none', () => {
    expect(told(byNames(stated('flour'), stated()))).toEqual([]);
    expect(told(byNames(stated('flour', 'corn'), { kind: 'stated' }))).toEqual([`names ${statementIn(SOUTH)}/value: no names`]);
  });

  it('says so of what stood there before, too, and of what it says beside', () => {
    const further = { value: { kind: 'stated' } };
    expect(told({ ...byNames(stated('flour'), stated('corn')), [`${statementIn(SOUTH)}/also`]: [further] })).toEqual([`names ${statementIn(SOUTH)}/also/0/value: no names`]);
    const earlier = { ...further, summary: { en: 'It was for grinding.' }, attribution: 'itself', firmness: 'plain', until: '2026-05-02' };
    expect(told({ ...byNames(stated('flour'), stated('corn')), [`${statementIn(NORTH)}/earlier`]: [earlier] })).toEqual([`names ${statementIn(NORTH)}/earlier/0/value: no names`]);
  });
});

describe('one statement', () => {
  const CATCH = `${NORTH}/statements/1`;
  it.each([
    ['a name of its value again', [{ value: { kind: 'names', names: ['eel', 'carp'] } }], 'also/0/value/names/1: "carp" again'],
    ['a name that stands further up', [{ value: { kind: 'names', names: ['fish'] } }, { value: { kind: 'names', names: ['fish'] } }], 'also/1/value/names/0: "fish" again'],
  ])('is told of %s', (_, also, finding) => {
    expect(told({ [`${CATCH}/also`]: also })).toEqual([`names ${CATCH}/${finding}`]);
  });

  it('is told of a name twice in one list, and of a figure that it repeats', () => {
    expect(told({ [`${CATCH}/value/names`]: ['carp', 'carp'] })).toEqual([`names ${CATCH}/value/names/1: "carp" again`]);
    const count = (number: number, bound: string) => [{ value: { kind: 'count', number, bound } }];
    expect(told({ [`${NORTH}/statements/2/also`]: count(50, 'about') })).toEqual([`names ${NORTH}/statements/2/also/0/value: "count 50 about" again`]);
    expect(told({ [`${NORTH}/statements/2/also`]: count(50, 'exact') })).toEqual([]);
  });

  it('may give the narrower name and the wider one', () => {
    expect(told({ [`${LIFE}/catch/names/carp/within`]: 'fish', [`${CATCH}/also`]: [{ value: { kind: 'names', names: ['fish'] } }] })).toEqual([]);
  });
});
