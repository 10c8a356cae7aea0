import { describe, expect, it } from 'vitest';
import { EVIDENCE, NORTH, packWith, SOUTH, told, toldOf, WATER } from './small.ts';

const FIRST = `${NORTH}/statements/2/earlier/0`;
const earlier = packWith().disputes['mill']!.accounts['north-2026-05-01']!.statements[2]!.earlier[0]!;

describe('days that cannot be', () => {
  it.each([
    ['published after the last change', `${NORTH}/updated`, '2026-04-30', `${NORTH}/published: 2026-05-01`],
    ['changed after it was recorded', `${NORTH}/updated`, '2026-05-04', `${NORTH}/updated: 2026-05-04`],
    ['recorded in the future', `${NORTH}/recorded`, '2026-05-13', `${NORTH}/recorded: 2026-05-13`],
    ['kept up to the future', 'asOf', '2026-05-13', 'asOf: 2026-05-13'],
    ['known since after the data', `${WATER}/opened/since`, '2026-05-11', `${WATER}/opened/since: 2026-05-11`],
    ['known since long ago', `${WATER}/opened/since`, '1926-04-01', `${WATER}/opened/since: 1926-04-01`],
    ['changed before it was published', `${FIRST}/until`, '2026-04-30', `${FIRST}/until: 2026-04-30`],
    ['a change of the future', `${FIRST}/until`, '2026-05-04', `${FIRST}/until: 2026-05-04`],
    ['withdrawn before it was published', `${NORTH}/statements/3/withdrawn`, '2026-04-30', `${NORTH}/statements/3/withdrawn: 2026-04-30`],
    ['withdrawn after it was recorded', `${NORTH}/statements/3/withdrawn`, '2026-05-04', `${NORTH}/statements/3/withdrawn: 2026-05-04`],
    ['a value of another age', `${NORTH}/statements/3/value/date`, '0226-04', `${NORTH}/statements/3/value/date: 0226-04`],
    ['a timeline of another age', 'timeline/0/date', '1206-04', 'timeline/0/date: 1206-04'],
    ['an event out of order', 'timeline/1/date', '2026-03-31', 'timeline/1/date: 2026-03-31'],
  ])('%s', (_, place, day, finding) => {
    expect(told({ [place]: day })).toEqual([`dates ${finding}`]);
  });

  it.each([
    ['from', { from: '1026-04-22', to: '2026-05-01' }],
    ['to', { from: '2026-04-22', to: '2206-05-01' }],
  ])('a period that reaches into another age: %s', (end, period) => {
    const spanned = { [`${WATER}/litres/kind`]: 'period', [`${NORTH}/statements/2/earlier`]: [], [`${NORTH}/statements/2/value`]: { kind: 'period', ...period } };
    expect(told(spanned)).toEqual([expect.stringMatching(`^dates ${NORTH}/statements/2/value/${end}: `)]);
  });

  it('a further value of another age', () => {
    expect(told({ [`${NORTH}/statements/3/also`]: [{ value: { kind: 'date', date: '0226-04' } }] })).toEqual([`dates ${NORTH}/statements/3/also/0/value/date: 0226-04`]);
  });

  it('published in another age', () => {
    const pack = packWith({ [`${NORTH}/statements/0/relations`]: [] });
    const account = pack.disputes['mill']!.accounts['south-a']!;
    pack.disputes['mill']!.accounts = { ...pack.disputes['mill']!.accounts, 'south-1026-05-01': { ...account, published: '1026-05-01', statements: [{ ...account.statements[0]!, relations: [] }] } };
    delete pack.disputes['mill']!.accounts['south-a'];
    expect(toldOf(pack)).toEqual(['dates accounts/south-1026-05-01/published: 1026-05-01']);
  });

  it('published after it was recorded', () => {
    const account = packWith().disputes['mill']!.accounts['south-a']!;
    const pack = packWith({ [`${NORTH}/statements/0/relations`]: [], [SOUTH]: undefined });
    pack.disputes['mill']!.accounts['south-2026-05-04'] = { ...account, published: '2026-05-04', statements: [{ ...account.statements[0]!, relations: [] }] };
    expect(toldOf(pack)).toEqual(['dates accounts/south-2026-05-04/published: 2026-05-04']);
  });

  it('changes that are not told from the oldest on', () => {
    expect(told({ [`${NORTH}/statements/2/earlier`]: [earlier, { ...earlier, until: '2026-05-01' }] })).toEqual([`dates ${NORTH}/statements/2/earlier/1/until: 2026-05-01`]);
  });
});

describe('days that can be', () => {
  it('a page of today, published and recorded today', () => {
    expect(toldOf(packWith({ asOf: '2026-05-12', [`${NORTH}/recorded`]: '2026-05-12' }), EVIDENCE)).toEqual([]);
  });

  it('a month anywhere among its days, and an event that is yet to come', () => {
    const event = { en: 'Something' };
    expect(told({ timeline: ['2026-04-30', '2026-04', '2026-05-02', '2026-05', '2026-05-02', '2026-06-10'].map((date) => ({ date, event })) })).toEqual([]);
    expect(told({ timeline: ['2026-05-02', '2026-05', '2026-05-01'].map((date) => ({ date, event })) })).toEqual(['dates timeline/2/date: 2026-05-01']);
  });
});

describe('the day as of which the data stand', () => {
  it.each([
    ['changed', { asOf: '2026-05-01' }, 'asOf: 2026-05-01'],
    ['withdrawn', { asOf: '2026-05-02', [`${NORTH}/statements/3/withdrawn`]: '2026-05-03' }, 'asOf: 2026-05-02'],
    ['updated', { asOf: '2026-05-02', [`${NORTH}/updated`]: '2026-05-03' }, 'asOf: 2026-05-02'],
  ])('is not before the last on which an account was %s', (_, edits, finding) => {
    expect(told(edits)).toEqual([`dates ${finding}`]);
  });

  it('may be that very day, and is not moved by a slip that is told elsewhere', () => {
    expect(told({ asOf: '2026-05-02' })).toEqual([]);
    expect(told({ asOf: '2026-05-02', [`${NORTH}/updated`]: '2026-05-04' })).toEqual([`dates ${NORTH}/updated: 2026-05-04`]);
  });
});

it('a dispute that is kept up to a day to come is told once, and not once more for every day that is then far from it', () => {
  expect(told({ asOf: '9999-12-31' })).toEqual(['dates asOf: 9999-12-31']);
});
