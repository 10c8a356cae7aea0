import { describe, expect, it } from 'vitest';
import { NORTH, SOUTH, told, WATER } from './small.ts';

const summary = `${SOUTH}/statements/0/summary`;

describe('a sentence', () => {
  it.each([
    ['ko', 'The miller says flour.'], ['ja', 'The miller says flour.'], ['zh', '밀가루라고 한다.'], ['zh-Hant', 'Flour.'], ['ko', '28.8!'],
  ])('in %s has letters of that language: %s', (language, words) => {
    expect(told({ [summary]: { en: 'Alder grinds there.', [language]: words } })).toEqual([`scripts ${summary}/${language}: "${words}"`]);
  });

  it.each(['밀가루라고 한다.', '…', '2026'])('in English has Latin letters: %s', (words) => {
    expect(told({ [summary]: { en: words } })).toEqual([`scripts ${summary}/en: "${words}"`]);
  });

  it('may name what is written in Latin letters, and a name may be in them alone', () => {
    expect(told({ [summary]: { en: 'Alder grinds there.', ko: 'Alder는 MILL에서 간다.', ja: 'Alder は挽く。' }, 'topics/water/name': { en: 'The water', ko: 'H2O' } })).toEqual([]);
  });

  it.each([['Alder grinds th\u0435re.', 'th\u0435re.'], ['\u0391lder grinds there.', '\u0391lder']])('has no word of two scripts, which would be another than it seems: %s', (words, word) => {
    expect(told({ [`${NORTH}/statements/1/summary`]: { en: words } })).toEqual([`scripts ${NORTH}/statements/1/summary/en: "${word}"`]);
  });

  it('is a sentence, not a page', () => {
    expect(told({ [summary]: { en: 'Alder grinds there. '.repeat(40) } })).toEqual([`scripts ${summary}/en: 800`]);
  });

  it('that is a question is looked at too', () => {
    expect(told({ [`${WATER}/litres/question`]: { en: 'How many litres?', ko: 'How many litres?' } })).toEqual([`scripts ${WATER}/litres/question/ko: "How many litres?"`]);
  });
});
