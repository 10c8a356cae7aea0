import { describe, expect, it } from 'vitest';
import { NORTH, SOUTH, told } from './small.ts';

const LAST = `${NORTH}/statements/3`;

describe('attribution', () => {
  it('to the outlet itself is in its own voice, or reported with a reserve', () => {
    expect(told({ [`${LAST}/firmness`]: 'attributed' })).toEqual([`attribution ${LAST}/firmness: attributed`]);
    expect(told({ [`${NORTH}/statements/2/earlier/0/firmness`]: 'attributed' })).toEqual([`attribution ${NORTH}/statements/2/earlier/0/firmness: attributed`]);
    expect(told({ [`${LAST}/firmness`]: 'qualified' })).toEqual([]);
  });

  it('to a person or to another outlet is not in its own voice', () => {
    expect(told({ [`${SOUTH}/statements/0/firmness`]: 'plain' })).toEqual([`attribution ${SOUTH}/statements/0/firmness: plain, with attribution miller`]);
    expect(told({ [`${NORTH}/statements/2/firmness`]: 'plain' })).toEqual([`attribution ${NORTH}/statements/2/firmness: plain, with attribution gazette`]);
  });

  it('to a document may be in its own voice: a letter has a date', () => {
    expect(told({ [`${NORTH}/statements/1/firmness`]: 'plain' })).toEqual([]);
  });

  it('to an outlet of its own name is told, in whichever language the names meet', () => {
    expect(told({ 'sources/gazette/name': { en: 'north daily' } })).toEqual([`attribution ${NORTH}/statements/2/attribution: "gazette", which is north daily itself`]);
    expect(told({ 'sources/gazette/name': { en: 'The Gazette', ko: '북부일보' }, '/outlets/north/name': { en: 'North Daily', ko: '북부일보' } }))
      .toEqual([`attribution ${NORTH}/statements/2/attribution: "gazette", which is The Gazette itself`]);
  });

  it('to a document or a person of the outlet is another source', () => {
    expect(told({ 'sources/miller/name': { en: 'North Daily' } })).toEqual([]);
  });
});

it('an event is told on the word of a source or of an outlet, not of both', () => {
  expect(told({ 'timeline/0/outlet': 'north' })).toEqual(['attribution timeline/0/outlet: both']);
});
