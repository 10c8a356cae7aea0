import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sharedInAccount, sharedRuns } from '../../lib/editorial/index.ts';
import { packWith } from './small.ts';

const shared = (text: string, article: string, words?: number) => sharedRuns(text, article, words).map((run) => run.text);

describe('runs that a text shares with an article', () => {
  const article = 'The mill by the old stone bridge, which opened in April 1820, grinds corn for seven towns. Its wheel is the largest of the valley.';

  it('are told from eight words on, whatever the case and the punctuation', () => {
    expect(shared('We read that the MILL by the old—stone “bridge” which: opened in May.', article)).toEqual(['the MILL by the old—stone “bridge” which: opened in']);
    expect(shared('by the old stone bridge, which opened', article)).toEqual([]);
    expect(shared('the old stone bridge, which opened in', article, 7)).toEqual(['the old stone bridge, which opened in']);
  });

  it('are told each, from end to end', () => {
    expect(sharedRuns('Stone bridge, which opened in April 1820, grinds. Then: corn for seven towns. Its wheel is the largest!', article)).toEqual([
      { text: 'Stone bridge, which opened in April 1820, grinds', start: 0, end: 48, words: 8 },
      { text: 'corn for seven towns. Its wheel is the largest', start: 56, end: 102, words: 9 },
    ]);
  });

  it('do not cut a Latin word in two', () => {
    expect(shared('ill by the old stone bridge, which opened', article)).toEqual([]);
    expect(shared('mill by the old stone bridge which open', article)).toEqual([]);
  });

  it('are found in Korean, Chinese and Japanese', () => {
    expect(shared('기사는 오래된 돌다리 옆 물레방아가 일곱 마을의 곡식을 빻는다고 한다.', '보도: 오래된 돌다리 옆 물레방아가 일곱 마을의 곡식을 빻는다고 주민이 말했다.')).toEqual(['오래된 돌다리 옆 물레방아가 일곱 마을의 곡식을 빻는다고']);
    expect(shared('报道称，古老石桥旁边的水车为七个城镇磨面粉。', '据居民说，古老石桥旁边的水车为七个城镇磨面粉已有百年。')).toEqual(['古老石桥旁边的水车为七个城镇磨面粉']);
    expect(shared('古い石橋のそばの水車は七つの町の粉をひくという。', '記事：古い石橋のそばの水車は七つの町の粉をひき続ける。')).toHaveLength(1);
    expect(shared('水车为七个城镇磨面。', '古老石桥旁边的水车为三个城镇磨面粉。')).toEqual([]);
  });

  it('are none of an empty text or article', () => {
    expect(sharedRuns('', article)).toEqual([]);
    expect(sharedRuns(article, '')).toEqual([]);
  });

  const words = fc.array(fc.constantFrom('mill', 'weir', 'carp', 'eel', 'town', 'corn', 'of', 'the'), { minLength: 8, maxLength: 20 });

  it('are found wherever eight words of ours stand in the article', () => {
    fc.assert(fc.property(words, words, words, (before, copied, after) => {
      const ours = copied.slice(0, 8).join(' ');
      expect(shared(ours, [...before, ...copied, ...after].join(', '))).toEqual([ours]);
    }));
  });

  it('stand in the article, and are as long as they say', () => {
    fc.assert(fc.property(words, words, (text, other) => {
      for (const run of sharedRuns(text.join(' '), other.join(' '), 3)) {
        expect(` ${other.join(' ')} `).toContain(` ${run.text} `);
        expect(run.text.split(' ')).toHaveLength(run.words);
        expect(run.words).toBeGreaterThanOrEqual(3);
      }
    }));
  });
});

it('all texts of an account are held against its article, each with its place', () => {
  const account = packWith().disputes['mill']!.accounts['north-2026-05-01']!;
  const copied = 'the wheel turns by day and by night here';
  account.statements[0]!.summary = { en: 'Short.', ko: copied };
  account.statements[0]!.relations[0]!.reason = { en: copied };
  account.statements[2]!.earlier[0]!.summary = { en: copied };
  account.statements[1]!.wording = copied;
  expect(sharedInAccount(account, `It says: ${copied}.`).map(({ path, run }) => [path.join('/'), run.words])).toEqual([
    ['statements/1/wording', 9], ['statements/0/summary/ko', 9], ['statements/0/relations/0/reason/en', 9], ['statements/2/earlier/0/summary/en', 9],
  ]);
});
