import { describe, expect, it } from 'vitest';
import { LIFE, NORTH, packWith, SOUTH, told, toldOf, WATER } from './small.ts';

describe('references', () => {
  const dangling: [place: string, value?: unknown, at?: string][] = [
    ['parties/alder/term'],
    ['parties/brook/also/0'],
    ['coverage/distinctive', { ghost: 1 }, 'coverage/distinctive/ghost'],
    ['coverage/focus/0'],
    ['coverage/other/0'],
    ['groups/animal/1'],
    ['timeline/0/source'],
    ['timeline/1/outlet'],
    ['sources/notice/restsOn/0'],
    [`${WATER}/use/recognise/0/all/0`],
    [`${WATER}/use/recognise/0/all/1/1`],
    [`${WATER}/use/recognise/0/near/0`],
    [`${WATER}/use/recognise/0/none/0`],
    [`${WATER}/litres/recognise/0/about/0`],
    [`${WATER}/litres/unit/0`],
    [`${WATER}/litres/binds/0`],
    [`${WATER}/litres/unbinds/0`],
    [`${WATER}/opened/ahead/0`],
    [`${WATER}/opened/behind`, ['ghost'], `${WATER}/opened/behind/0`],
    [`${LIFE}/catch/names/carp/term`],
    [`${LIFE}/catch/names/carp/within`],
    [`${NORTH}/statements/3/claim`],
    [`${NORTH}/statements/3/attribution`],
    [`${NORTH}/statements/2/earlier/0/attribution`],
    [`${NORTH}/statements/1/value/names/0`],
    [`${NORTH}/statements/1/also/0/value/names/0`],
    [`${SOUTH}/statements/0/relations/1`, { to: 'ghost', relation: 'same', reason: { en: 'None.' } }, `${SOUTH}/statements/0/relations/1/to`],
  ];
  for (const [place, value = 'ghost', at = place] of dangling) {
    it(`tells of an id that leads nowhere, once and at its place: ${at}`, () => {
      expect(told({ [place]: value })).toEqual([`references ${at}: "ghost"`]);
    });
  }

  it('takes the names of built-in properties for ids like any other', () => {
    expect(told({ [`${NORTH}/statements/3/attribution`]: 'constructor' })).toEqual([`references ${NORTH}/statements/3/attribution: "constructor"`]);
  });

  it('tells of an outlet that is not there, also where the account is named after it', () => {
    const pack = packWith();
    delete pack.outlets['south'];
    expect(toldOf(pack)).toEqual([`references ${SOUTH}/outlet: "south"`]);
  });
});
