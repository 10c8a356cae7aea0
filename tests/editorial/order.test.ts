import { describe, expect, it } from 'vitest';
import { checkStructure, RULES, STRUCTURE } from '../../lib/editorial/index.ts';
import { NORTH, packWith, SOUTH, told, WATER } from './small.ts';

describe('what is told of a pack', () => {
  it('comes in the order of the pack, whichever rule finds it', () => {
    expect(told({ [`${SOUTH}/recorded`]: '2026-06-01', [`${WATER}/litres/question`]: { en: 'Litres' }, 'timeline/1/date': '2026-03-01', 'terms/swan': { kind: 'noun', en: ['swan'] } }).map((one) => one.split(':')[0])).toEqual([
      `questions ${WATER}/litres/question/en`, 'dates timeline/1/date', 'terms terms/swan', `dates ${SOUTH}/recorded`,
    ]);
  });

  it('is its structure alone, where that is broken: the rest would only be told twice', () => {
    expect(told({ [`${NORTH}/statements/2/attribution`]: 'gazete', title: { en: 'A brazen title' } })).toEqual([`references ${NORTH}/statements/2/attribution: "gazete"`]);
  });

  it('is nothing but structure for those who only use it', () => {
    expect(checkStructure(packWith({ title: { en: 'A brazen title' } }))).toEqual([]);
    expect(checkStructure(packWith({ 'coverage/focus': ['ghost'] })).map(({ rule }) => rule)).toEqual(['references']);
  });
});

describe('the rules', () => {
  it('have each a name of its own and a promise in a sentence', () => {
    expect(new Set(RULES.map(({ name }) => name)).size).toBe(RULES.length);
    for (const { promise } of RULES) expect(promise).toMatch(/^[A-Z].+\.$/);
    expect(STRUCTURE.every((rule) => RULES.includes(rule))).toBe(true);
  });
});
