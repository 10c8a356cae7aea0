import { describe, expect, it } from 'vitest';
import { NORTH, SOUTH, told } from './small.ts';

const SUMMARY = `${SOUTH}/statements/0/summary`;
const REASON = `${NORTH}/statements/2/earlier/0/reason`;

describe('a quotation in a text of ours', () => {
  it.each([
    [{ en: "It says 'a mill for all the town'." }, 'en', '6 words: "a mill for all the town"'],
    [{ en: 'It says “a mill for all the town”.' }, 'en', '6 words: "a mill for all the town"'],
    [{ ko: '“마을의 모든 사람을 위한 커다란 물레방아”라고 한다.' }, 'ko', '17 characters: "마을의 모든 사람을 위한 커다란 물레방아"'],
    [{ zh: '称“为全镇所有的人家磨面粉的旧大水车”。' }, 'zh', '16 characters: "为全镇所有的人家磨面粉的旧大水车"'],
    [{ ja: '「町のみんなのための大きな水車小屋です」とする。' }, 'ja', '18 characters: "町のみんなのための大きな水車小屋です"'],
  ])('is short: %j', (text, language, actual) => {
    for (const place of [SUMMARY, REASON]) {
      expect(told({ [place]: { en: 'It says so.', ...text } })).toEqual([`summaries ${place}/${language}: ${actual}`]);
    }
  });

  it('may be a name, a label, a few words, and more than one of them', () => {
    expect(told({ [SUMMARY]: { en: "The millers' words are 'a mill for the town' and “the town's mill”; the workers' count is theirs.", ko: '‘물레방아’와 ‘마을’이라고 한다.', zh: '称“水车”。' } })).toEqual([]);
  });
});

describe('words of the page', () => {
  it.each([
    [`${SOUTH}/statements/0/wording`, 'one two three four five six seven eight nine', '9 words'],
    [`${NORTH}/statements/1/also/0/wording`, 'one two three four five six seven eight nine', '9 words'],
    [`${NORTH}/statements/2/earlier/0/wording`, 'one two three four five six seven eight nine', '9 words'],
    [`${SOUTH}/statements/0/wording`, '가나다라마바사아자차카타파하가나다라마바사아자차카', '25 characters'],
    [`${SOUTH}/statements/0/label`, 'a mill for all the town', '6 words'],
    [`${SOUTH}/title`, 'One two three four five six seven eight', '8 words'],
  ])('are few: %s', (place, words, long) => {
    expect(told({ [place]: words })).toEqual([`summaries ${place}: ${long}: "${words}"`]);
  });

  it('are not too many at the limit', () => {
    expect(told({
      [`${SOUTH}/statements/0/wording`]: 'one two three four five six seven eight', [`${SOUTH}/statements/0/label`]: 'a mill for the town', [`${SOUTH}/title`]: 'One two three - four five, six seven!',
    })).toEqual([]);
  });
});
