import { describe, expect, it } from 'vitest';
import { told, WATER } from './small.ts';

describe('questions', () => {
  const asked = (question: object) => told({ [`${WATER}/litres/question`]: { en: 'How many litres?', ...question } });

  it.each([
    [{ en: 'The number of litres' }, 'en', 'The number of litres'],
    [{ ko: '물은 몇 리터인가.' }, 'ko', '물은 몇 리터인가.'],
    [{ zh: '有多少升。' }, 'zh', '有多少升。'],
    [{ 'zh-Hant': '有多少升' }, 'zh-Hant', '有多少升'],
    [{ ja: '何リットルか' }, 'ja', '何リットルか'],
    [{ en: 'How many? Fifty.' }, 'en', 'How many? Fifty.'],
  ])('end with a question mark in every language: %j', (question, language, text) => {
    expect(asked(question)).toEqual([`questions ${WATER}/litres/question/${language}: "${text}"`]);
  });

  it.each(['en', 'ko'])('have no full-width mark in a language that has none: %s', (language) => {
    const words = language === 'en' ? 'How many litres？' : '몇 리터인가？';
    expect(asked({ [language]: words })).toEqual([`questions ${WATER}/litres/question/${language}: "${words}", with a full-width one`]);
  });

  it('may end with the mark of any script, and with a quotation mark behind it', () => {
    expect(asked({ ko: '물은 몇 리터인가?', zh: '有多少升？', ja: '「何リットル？」', en: "Who asked 'how many?'" })).toEqual([]);
  });

  it('are not put in labels', () => {
    expect(told({ [`${WATER}/litres/label`]: { en: 'How many?' } })).toEqual([`questions ${WATER}/litres/label/en: "How many?"`]);
  });
});
