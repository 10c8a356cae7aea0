import { describe, expect, it } from 'vitest';
import { isIn } from '../../lib/editorial/scripts.ts';
import type { Language } from '../../lib/schema/index.ts';
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

describe('a text of another language than its field', () => {
  const place = `${NORTH}/statements/1/summary`;
  it.each([
    ['en', '공지는 잉어를 든다.'], ['en', '공지는 Claude Code와 Qoder를 든다.'], ['en', '通知提到了鲤鱼和Alder。'],
    ['ko', 'The notice names carp (잉어).'], ['ko', 'お知らせは鯉を挙げている。'], ['ko', '通知提到了鲤鱼。'],
    ['zh', 'The notice names carp.'], ['zh', 'お知らせは鯉を挙げている。'], ['zh-Hant', 'お知らせは鯉を挙げている。'],
    ['ja', '공지는 잉어를 든다.'], ['ja', '通知提到了在水库附近捕到的鲤鱼。'],
  ] as const)('is told, once, in %s: %s', (language, words) => {
    expect(told({ [place]: { en: 'The notice names carp.', [language]: words } })).toEqual([`scripts ${place}/${language}: "${words}"`]);
  });

  it('is told once, whatever else it names', () => {
    const term = { kind: 'name', en: ['Alder'], ko: ['앨더'] };
    expect(told({ [place]: { en: '앨더는 잉어를 든다.' }, 'terms/alder': term })).toEqual([`scripts ${place}/en: "앨더는 잉어를 든다."`]);
    expect(told({ [`${WATER}/use/question`]: { en: '앨더는 물을 어디에 쓰나?' }, 'terms/alder': term })).toEqual([`scripts ${WATER}/use/question/en: "앨더는 물을 어디에 쓰나?"`]);
  });

  it('is told of a label, too, where it is longer than a name in Latin letters', () => {
    expect(told({ [`${WATER}/use/label`]: { en: '용도' } })).toEqual([`scripts ${WATER}/use/label/en: "용도"`]);
    expect(told({ [`${WATER}/use/label`]: { en: 'Use', ko: 'What the mill is for' } })).toEqual([`scripts ${WATER}/use/label/ko: "What the mill is for"`]);
  });
});

describe('a text of its language', () => {
  it.each([
    ['ko', '직원은 Claude Code를 지운다.'], ['zh', '员工须删除Sonnet、Opus、Fable和Claude Code。'], ['zh-Hant', '員工須刪除Qoder與Claude Code。'], ['ja', '従業員はClaude Code、Qoder、Sonnetを消す。'],
    ['ja', '当局が調査。'], ['ko', '美 정부가 조사한다.'], ['en', 'The page calls it “공장”, a mill.'], ['zh', '报道称之为“プロンプト”。'],
  ] as const)('in %s may have names and quotations of others: %s', (language, words) => {
    expect(isIn(language, words, 'summary')).toBe(true);
  });

  it('may be a name in Latin letters of four words', () => {
    for (const language of ['ko', 'zh', 'zh-Hant', 'ja'] satisfies Language[]) {
      for (const name of ['Qoder', 'Claude Code', 'The News International Daily']) expect(isIn(language, name, 'name')).toBe(true);
      expect(isIn(language, 'Claude Code', 'summary')).toBe(false);
    }
  });
});
