import { describe, expect, it } from 'vitest';
import { EVIDENCE, packWith, told, toldOf } from './small.ts';

describe('a dispute', () => {
  it('that readers get has a page in each of its languages', () => {
    expect(toldOf(packWith(), { ...EVIDENCE, pages: [] })).toEqual(['fixtures languages/0: none']);
    expect(toldOf(packWith(), { ...EVIDENCE, pages: [{ dispute: 'mill', language: 'ko' }, { dispute: 'dam', language: 'en' }] })).toEqual(['fixtures languages/0: none']);
  });

  it('that is a draft needs none yet', () => {
    expect(toldOf(packWith({ status: 'draft' }), { ...EVIDENCE, pages: [] })).toEqual([]);
  });
});

it('the small pack that all these tests edit keeps every rule', () => {
  expect(told({})).toEqual([]);
});
