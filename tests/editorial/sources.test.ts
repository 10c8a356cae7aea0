import { describe, expect, it } from 'vitest';
import { NORTH, told } from './small.ts';

describe('a source', () => {
  const lonely = { kind: 'person', name: { en: 'a neighbour' } };

  it('that nothing rests on is told, and what it rests on itself is not told again', () => {
    expect(told({ 'sources/neighbour': lonely })).toEqual(['sources sources/neighbour: "neighbour", which nothing uses']);
    expect(told({ 'sources/neighbour': lonely, 'sources/gossip': { ...lonely, restsOn: ['neighbour'] } })).toEqual(['sources sources/gossip: "gossip", which nothing uses']);
  });

  it('may wait for its statements in a draft', () => {
    expect(told({ 'sources/neighbour': lonely, status: 'draft' })).toEqual([]);
  });

  it.each([
    ['a statement', { [`${NORTH}/statements/1/attribution`]: 'neighbour', [`${NORTH}/statements/3/attribution`]: 'notice' }],
    ['what a statement said before', { [`${NORTH}/statements/2/earlier/0/attribution`]: 'neighbour', [`${NORTH}/statements/2/earlier/0/firmness`]: 'attributed' }],
    ['another source', { 'sources/notice/restsOn': ['neighbour'] }],
    ['the timeline', { 'timeline/0/source': 'neighbour' }],
  ])('is used by %s', (_, edits) => {
    expect(told({ 'sources/neighbour': lonely, ...edits, [`${NORTH}/statements/3/firmness`]: 'qualified' })).toEqual([]);
  });

  it('that is an outlet says whom it rests on, or that this is unknown', () => {
    expect(told({ 'sources/gazette/restsOn': undefined })).toEqual(['sources sources/gazette: nothing']);
    expect(told({ 'sources/gazette/restsOn': ['miller'] })).toEqual([]);
  });

  it('rests on another once', () => {
    expect(told({ 'sources/gazette/restsOn': ['miller', 'notice', 'miller'] })).toEqual(['sources sources/gazette/restsOn: miller, notice, miller']);
  });
});
