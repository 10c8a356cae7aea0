import { describe, expect, it } from 'vitest';
import { LIFE, told } from './small.ts';

describe('a term', () => {
  it('that nothing needs is told, and so is a group', () => {
    expect(told({ 'terms/swan': { kind: 'noun', en: ['swan'] } })).toEqual(['terms terms/swan: "swan", which nothing needs']);
    expect(told({ 'groups/bird': ['carp', 'eel'] })).toEqual(['terms groups/bird: "bird", which nothing needs']);
  });

  it.each([
    [['mill', 'Mill'], 'Mill'],
    [['mill', 'water mill', 'mill '.trim()], 'mill'],
    [["miller's mill", 'miller’s mill'], 'miller’s mill'],
    [['mill', 'ｍｉｌｌ'], 'ｍｉｌｌ'],
  ])('lists each form once, as a page would be read: %j', (forms, twice) => {
    expect(told({ 'terms/mill/en': forms })).toEqual([`terms terms/mill/en/${forms.length - 1}: "${twice}" again`]);
  });
});

describe('a form is not of two terms', () => {
  it('that name two parties', () => {
    expect(told({ 'terms/brook/en': ['Brook', 'alder'] })).toEqual(['terms terms/alder: "alder", a form of both']);
  });

  it('that are two names of one claim', () => {
    expect(told({ 'terms/eel/en': ['eel', 'fishes'] })).toEqual(['terms terms/fish: "fishes", a form of both']);
  });

  it('of which a pattern needs one and rules out the other, groups included', () => {
    expect(told({ 'terms/litre/en': ['litre', 'carps'], })).toEqual(['terms terms/litre: "carps", a form of both']);
    expect(told({ [`${LIFE}/catch/recognise/0/none`]: ['windmill'], 'terms/windmill/en': ['windmill', 'eels'] })).toEqual(['terms terms/eel: "eels", a form of both']);
  });

  it('but may be of a noun and a verb, or of any two that need not be told apart', () => {
    expect(told({ 'terms/windmill/en': ['windmill', 'mill'], 'terms/since': { kind: 'verb', en: ['since', 'mill'] } })).toEqual([]);
  });
});
