import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readValues } from '../../lib/text/index.ts';
import { PUBLISHED, short } from './short.ts';

/** Texts that hold no count, date, period or version. */
const none = [
  'one of the firms',
  '统一的一些人',
  '通义千问发布',
  '十分重要',
  '三星电子',
  '百度',
  '万一发生',
  '사천 지역',
  '이것만 일이다',
  'costs $25,000',
  '40% of users',
  '3.5 percent',
  '25,000달러',
  '25000元',
  'in 2025 the',
  'GPT-5 and',
  'Claude 4.5 is',
  'Opus 4.8',
  'Qwen3',
  'C919',
  'at 10:21:54',
  'the second time',
  'twenty-fifth',
  'two thirds',
  '제3조',
  '第3次',
  '세 번째',
  '3번째',
  '24/7 support',
  '20-30 people',
  '20~30만 명',
  'between 20 and 30 people',
  'hundreds of dollars',
  'thousands of users',
  'several hundred',
  '5G network',
  '4K video',
  'on March',
  'the march on Rome',
  '数百人',
  '几十个',
  '上百个',
  '十几个',
  '成千上万',
  '三成',
  '千万不要',
  '一个系统',
  '한편',
  '세계에서',
  '네이버',
  '이 사람',
  '두고',
  '일부',
  '오픈AI',
  '구글',
  '만들었다',
  '천천히',
  '조사했다',
  '백도어',
  '억지로',
  '010-1234-5678',
  'No. 3 firm',
  'Article 5',
  '二手',
  '3倍',
  '3배',
  '通义千问团队', '统一管理', '百万富翁', '千里之外', '一些员工', '一旦发现', '进一步', '其中之一', '第二十五条', '百分之四十的用户', '两千万人民币', '凌晨3点', '下午3时', '世界500强', '数十名员工', '今日头条',
  '사실 오전 구조 조정', '백악관 육군 칠레', '경기 이천시', '중국 사천성', '만약 그렇다면', '조만간', '천안문', '수만 개', '수십만 건', '500만 달러', '3조원', '오후 3시 30분', '20대 남성', '10대 기업', '25% 증가', '2026년', '이 계정은', '세종 청사', '세기의 대결', '네티즌 반응', '구매 사기 공개', '만일 그렇다면',
  '一方で', '千葉の三菱', '五輪', '数千人', '3割', '500万ドル', '第三者', '3番目', '午後3時', '統一された一部',
  'the Group of 20-30', '1/3 of users', '1.5x faster', 'F-16 jets', 'Covid-19 cases', 'a 5-4 ruling', '50-50 split', 'call 02-1234-5678', 'at 10:30 a.m.', '9/11 attacks', 'It ran from 2023 to 2025.', '© 2026 Example', 'the twenty-first century',
  'GPT-4o, GPT 5 and Gemini 2.5 Pro', 'Python 3.12', 'a 14-day window', 'one in five users', 'US$5 million', '28 million yuan', 'tens of thousands of accounts', 'half of users', 'https://example.com/2026/07/10/story-25000', '25²', '①', '-25',
  '1.2.3.4', 'the box at 10.20.30.40 was down', 'on Windows 11 the app', 'Boeing 737 orders fell', 'the S&P 500 fell', 'the Big Four firms said', 'tea at half past ten', 'at 5 p.m. in Seoul', "in '98 it", 'call +82 2 1234 5678',
  '하나도 없다', '한도 초과', '오만한 답변', '八百屋の前', '三人前', '四人帮', '二十国集团的声明', '一打开电脑', '二度と来ない', '三三两两', '음력 8월 15일', '农历八月十五', '打率2割5分', '二、三人', '두세 명', '支持上下文', '3日前に比べ',
];

describe('no value is made of', () => {
  it.each(none)('%s', (text) => expect(short(text)).toBe(''));
});

/** Sentences, with each value as it is printed, its counter in brackets. */
const prose: [string, string[]][] = [
  ['Between April 22 and June 5 it ran nearly 25,000 fake accounts and held over 28 million chats.', ['April 22 and June 5', 'nearly 25,000', 'over 28 million']],
  ['약 2만5천 개의 계정으로 2880만 건이 넘는 대화를 했다.', ['약 2만5천 개 [개]', '2880만 건이 넘는 [건]']],
  ['约2.5万个账户进行了超过2800万次对话。', ['约2.5万个 [个]', '超过2800万次 [次]']],
  ['約2万5千件のアカウントで2880万回超のやり取り。', ['約2万5千件 [件]', '2880万回超 [回]']],
  ['As of July 10, 2026, 300 accounts were closed.', ['July 10, 2026', '300']],
  ['In 2025 the firm had 2000 employees.', ['2000']],
  ['Ms. May said 25 people came in May.', ['25', 'May']],
  ['Version 2.1.91 came out on April 2.', ['2.1.91', 'April 2']],
  ['미국 상원의원 12명에게 지난 10일 보낸 서한', ['12명 [명]', '10일']],
  ['4월 2일 공개된 2.1.91 버전', ['4월 2일', '2.1.91']],
  ['In Q3 it closed two of the three offices.', ['two', 'three']],
  ['It has 235 billion parameters.', ['235 billion']],
  ['三家公司的两名员工', ['三家 [家]', '两名 [名]']],
  ['올해 4월 두 곳이 문을 닫았다', ['올해 4월', '두 곳 [곳]']],
  ['２８８０万次', ['２８８０万次 [次]']],
  ['more\u00a0than 28\u00a0million', ['more\u00a0than 28\u00a0million']],
  ['some 147 entries and 12 senators', ['some 147', '12']],
  ['2만 5천여개의 계정', ['2만 5천여개 [개]']],
  ['Two of them left', ['Two']],
  ['Opus 4.8 and 12 others', ['12']],
  ['约 2.5 万个账户、2880 万次对话', ['约 2.5 万个 [个]', '2880 万次 [次]']],
  ['共 1 亿 2000 万次', ['1 亿 2000 万次 [次]']],
  ['총 2 만 5000 개', ['2 만 5000 개 [개]']],
  ['만 19세 이상', ['19세 이상 [세]']],
  ['within thirty (30) days it closed 12 accounts', ['thirty (30)', '12']],
  ['Senators Say Twelve Firms Were Hit', ['Twelve']],
  ['In June five people left; on June five, it closed.', ['June', 'five', 'June five']],
  ['It was built in 3 weeks', ['3']],
  ['会议两天后，三家公司', ['两天 [天]', '三家 [家]']],
  ['출시 3일 전에 두 명이', ['두 명 [명]']],
  ['上周一个用户说', []],
  ['- 25,000 accounts were closed', ['25,000']],
  ['支持 100 万上下文', ['100 万']],
  ['三万假号疑云', ['三万']],
];

describe('values in prose', () => {
  it.each(prose)('%s', (text, printed) =>
    expect(readValues(text, { published: PUBLISHED }).map((read) => read.text + (read.counter ? ` [${read.counter}]` : ''))).toEqual(printed));

  const parts = fc.array(fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 6 }),
    fc.constantFrom('25,000', '2만5천 개', '两万五千', 'July 10', '7월 10일', '~', ' to ', '부터 ', '約', ' million', '２８', 'v2.1', '1/2', '\u200b', 'e\u0301', ' ', '一', '한 ', 'between ', ' and ', '2026', '年', '-', '여', ' 이상', 'ｶﾞ', '일', '만'),
  )).map((all) => all.join(''));

  it('stand where they say, in order, apart, whatever the text', () => {
    fc.assert(fc.property(parts, fc.constantFrom(undefined, PUBLISHED), (text, published) => {
      let past = 0;
      for (const { value, text: read, start, end } of readValues(text, { published })) {
        expect(read).toBe(text.slice(start, end));
        expect(start).toBeGreaterThanOrEqual(past);
        expect(end).toBeGreaterThan(start);
        past = end;
        if (value.kind === 'count') expect(Number.isFinite(value.number) && value.number >= 0).toBe(true);
        if (value.kind === 'period') expect(value.from <= value.to).toBe(true);
        if (value.kind === 'date') expect(new Date(value.date).toISOString().startsWith(value.date)).toBe(true);
      }
    }), { numRuns: 1500 });
  });

  // A reader that went back over what it had read would take minutes, and the test would end by its time limit.
  it.each(['9', '1,234,', '123 ', '1.', '1-', '一', '二万', '만 ', '한 명 ', '일', 'and ', ' ', 'two ', 'twenty-', 'one hundred and ', 'July ', 'July 10 ', '7월10일부터', '10日', 'between 1 and ', 'more than ', '不', 'ㅋ', '\u0301', 'e\u200b'])('a text of nothing but %j is read once', (seed) => {
    expect(Array.isArray(readValues(seed.repeat(Math.ceil(500_000 / seed.length)), { published: PUBLISHED }))).toBe(true);
  });
});
