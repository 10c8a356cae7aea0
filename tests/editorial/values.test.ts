import { describe, expect, it } from 'vitest';
import { LIFE, NORTH, SOUTH, told, WATER } from './small.ts';

describe('values', () => {
  it.each([
    [`${NORTH}/statements/2/value`, { kind: 'date', date: '2026-05' }, 'date'],
    [`${NORTH}/statements/2/earlier/0/value`, { kind: 'stated' }, 'stated'],
    [`${NORTH}/statements/1/also/0/value`, { kind: 'stated' }, 'stated'],
  ])('are of the kind of their claim: %s', (place, value, actual) => {
    expect(told({ [place]: value })).toEqual([`values ${place}/kind: ${actual}`]);
  });

  it('are amounts of a measure only where they are counts', () => {
    expect(told({ [`${WATER}/litres/measure`]: 'percent' })).toEqual([]);
    expect(told({ [`${WATER}/opened/measure`]: 'USD' })).toEqual([`values ${WATER}/opened/measure: USD`]);
  });

  it('are an empty list of names only where the claim can be stated without one', () => {
    const nameless = { [`${NORTH}/statements/1/value/names`]: [] };
    expect(told(nameless)).toEqual([`values ${NORTH}/statements/1/value/names: none`]);
    expect(told({ ...nameless, [`${LIFE}/catch/unnamed`]: true })).toEqual([]);
  });

  it('have names to choose from on claims of that kind, may have them in prose, and on no other', () => {
    expect(told({ [`${WATER}/litres/names`]: { carp: { name: { en: 'carp' } } } })).toEqual([`values ${WATER}/litres: a claim of kind count with names`]);
    const prose = { [`${WATER}/use/names`]: { carp: { name: { en: 'carp' } } }, [`${NORTH}/statements/0/relations`]: [], [`${SOUTH}/statements/0/relations`]: [] };
    const said = Object.fromEntries([NORTH, SOUTH].map((account) => [`${account}/statements/0/value`, { kind: 'stated', names: ['carp'] }]));
    expect(told({ ...prose, ...said })).toEqual([]);
    const nameless = { [`${WATER}/litres/kind`]: 'names', [`${WATER}/litres/unnamed`]: true, [`${NORTH}/statements/2/value`]: { kind: 'names', names: [] }, [`${NORTH}/statements/2/earlier`]: [] };
    expect(told(nameless)).toEqual([`values ${WATER}/litres: a claim of kind names without names`]);
  });
});
