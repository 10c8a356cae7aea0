import { describe, expect, it } from 'vitest';
import { NORTH, SOUTH, told, WATER } from './small.ts';

const KO = {
  'parties/alder/name': { en: 'Alder', ko: '앨더', zh: '艾尔德' },
  'parties/brook/name': { en: 'Brook', ko: '브룩', zh: '布鲁克' },
  'terms/alder': { kind: 'name', en: ['Alder', 'Alder Mills'], ko: ['앨더', '알더'], zh: ['艾尔德', '艾尔'] },
  'terms/brook': { kind: 'name', en: ['Brook'], ko: ['브룩'], zh: ['布鲁克'] },
};
const SUMMARY = `${SOUTH}/statements/0/summary`;
const summarised = (text: object) => told({ ...KO, [SUMMARY]: { en: 'One grinds there.', ...text } });

describe('a party', () => {
  it.each([
    [{ en: 'Alder Mills grinds there.' }, 'en', '"Alder Mills"'],
    [{ en: 'ALDER grinds there.' }, 'en', '"ALDER"'],
    [{ en: 'Alder Group grinds there.' }, 'en', '"Alder Group"'],
    [{ ko: '알더가 거기서 빻는다.' }, 'ko', '"알더"'],
    [{ ko: 'Alder가 거기서 빻는다.' }, 'ko', '"Alder"'],
    [{ ko: '앨더 그룹이 거기서 빻는다.' }, 'ko', '"앨더 그룹"'],
    [{ zh: '艾尔在那里磨粉。' }, 'zh', '"艾尔"'],
    [{ zh: '艾尔德集团在那里磨粉。' }, 'zh', '"艾尔德集团"'],
  ])('goes by its one name of the language: %j', (text, language, actual) => {
    expect(summarised(text)).toEqual([`parties ${SUMMARY}/${language}: ${actual}`]);
  });

  it('may be inflected, quoted by another name, part of a longer name or of another word', () => {
    expect(summarised({ en: "Alder's mill and Alder-owned weirs; 'Alder Mills' is what it says. Alderney is an island.", ko: '앨더의 방앗간, ‘알더’라고 쓴다.', zh: '艾尔德的磨坊' })).toEqual([]);
  });

  it('is not looked for in the names of the values of claims', () => {
    expect(told({ ...KO, [`topics/life/claims/catch/names/eel/name`]: { en: 'Alder Mills' }, [SUMMARY]: { en: 'Caught by Alder Mills.' } })).toEqual([]);
  });

  it('is looked for in every other text', () => {
    for (const place of ['title', 'timeline/0/event', 'sources/miller/name', 'topics/water/name', `${NORTH}/statements/2/earlier/0/reason`]) {
      expect(told({ ...KO, [place]: { en: 'Of the ALDER mill' } })).toEqual([`parties ${place}/en: "ALDER"`]);
    }
  });
});

describe('a claim', () => {
  const question = { en: 'What does Alder use the water for?' };

  it('names the same parties in every language', () => {
    expect(told({ ...KO, [`${WATER}/use/question`]: { ...question, ko: '물은 무엇에 쓰는가?' } })).toEqual([`parties ${WATER}/use/question/ko: neither`]);
    expect(told({ ...KO, [`${WATER}/use/question`]: { ...question, ko: '브룩은 물을 무엇에 쓰는가?' } })).toEqual([`parties ${WATER}/use/question/ko: brook`]);
    expect(told({ ...KO, [`${WATER}/use/label`]: { en: 'Use', zh: '艾尔德的用途' } })).toEqual([`parties ${WATER}/use/label/zh: alder`]);
    expect(told({ ...KO, [`${WATER}/use/question`]: { ...question, ko: '앨더는 물을 무엇에 쓰는가?', zh: '艾尔德用水做什么？' } })).toEqual([]);
  });
});
