import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Measure, type Language } from '../../lib/schema/index.ts';
import { readAmounts } from '../../lib/text/index.ts';

/** The amounts of a text in short: 'over USD 3650000', 'percent 30', parted by semicolons. */
function amounts(text: string, language?: Language): string {
  return readAmounts(text, { language }).map(({ measure, value }) => `${value.bound === 'exact' ? '' : `${value.bound} `}${measure} ${value.number}`).join('; ');
}

type Table = [text: string, expected: string][];

const ENGLISH: Table = [
  ['Epic was ordered to pay $3.65 million in damages.', 'USD 3650000'],
  ['a fine of €2bn', 'EUR 2000000000'],
  ['over $3.65 million', 'over USD 3650000'],
  ['nearly US$4m', 'nearly USD 4000000'],
  ['U.S.$4m', 'USD 4000000'],
  ['more than 12 million dollars', 'over USD 12000000'],
  ['about 3.65 million US dollars', 'about USD 3650000'],
  ['3.65 million U.S. dollars', 'USD 3650000'],
  ['twelve million dollars', 'USD 12000000'],
  ['a million dollars', 'USD 1000000'],
  ['half a billion dollars', 'USD 500000000'],
  ['at least £1.2bn', 'at-least GBP 1200000000'],
  ['£1.2bn or more', 'at-least GBP 1200000000'],
  ['2 million pounds sterling', 'GBP 2000000'],
  ['2 million pounds in costs', 'GBP 2000000'],
  ['it weighs 40 pounds', ''],
  ['USD 3.65 million', 'USD 3650000'],
  ['EUR2bn', 'EUR 2000000000'],
  ['300 million EUR', 'EUR 300000000'],
  ['50 billion won ($36 million)', 'KRW 50000000000; USD 36000000'],
  ['2 million won the lottery', ''],
  ['500 million yen', 'JPY 500000000'],
  ['36.5 million yuan', 'CNY 36500000'],
  ['RMB 30 million', 'CNY 30000000'],
  ['¥3 billion', ''],
  ['A$30 million', 'AUD 30000000'],
  ['C$30 million', 'CAD 30000000'],
  ['HK$30 million', 'HKD 30000000'],
  ['NT$30 million', 'TWD 30000000'],
  ['S$30 million', 'SGD 30000000'],
  ['X$30 million', ''],
  ['A $30 fine', 'USD 30'],
  ['$30 million Canadian', 'CAD 30000000'],
  ['$30 million CAD', 'CAD 30000000'],
  ['30 million Canadian dollars', 'CAD 30000000'],
  ['30 million Hong Kong dollars', 'HKD 30000000'],
  ['30 million Bahamian dollars', ''],
  ['$1,234,567', 'USD 1234567'],
  ['$99.99 a year', 'USD 99.99'],
  ['$99/year', 'USD 99'],
  ['$250k', 'USD 250000'],
  ['a $5-million settlement', 'USD 5000000'],
  ['$30-plus', 'over USD 30'],
  ['5 dollars and 50 cents', ''],
  ['99 cents', ''],
  ['millions of dollars', ''],
  ['a multimillion-dollar fine', ''],
  ['tens of millions of dollars', ''],
  ['several million dollars', ''],
  ['two or three million dollars', ''],
  ['30 bucks', ''],
  ['-$30', ''],
  ['damages — $30 million', 'USD 30000000'],
  ['damages—$30 million', 'USD 30000000'],
  ['30%', 'percent 30'],
  ['30 percent', 'percent 30'],
  ['30 per cent', 'percent 30'],
  ['a 30-percent commission', 'percent 30'],
  ['30 pct', 'percent 30'],
  ['thirty percent', 'percent 30'],
  ['one hundred per cent', 'percent 100'],
  ['nearly 12.5%', 'nearly percent 12.5'],
  ['less than 15 percent', 'under percent 15'],
  ['30% or more', 'at-least percent 30'],
  ['up to 27%', 'at-most percent 27'],
  ['30 percentage points', ''],
  ['30 percent points', ''],
  ['30 pp', ''],
  ['30 basis points', ''],
  ['in the 30th percentile', ''],
  ['-30%', ''],
  ['minus 30 percent', ''],
  ['the commission fell from 30% to 15%', 'percent 30; percent 15'],
  ['between 15% and 30%', 'percent 15; percent 30'],
  ['15%-30%', 'percent 15; percent 30'],
  ['15% to 30%', 'percent 15; percent 30'],
  ['15-30%', ''],
  ['15–30 per cent', ''],
  ['15 to 30 percent', ''],
  ['between 15 and 30 percent', ''],
  ['$3 million to $5 million', 'USD 3000000; USD 5000000'],
  ['$3-5 million', ''],
  ['$3 to $5 million', ''],
  ['between $3 and $5 million', ''],
  ['$3m-$5m', 'USD 3000000; USD 5000000'],
  ['3 to 5 million dollars', ''],
  ['It paid $3 million to 15 developers.', 'USD 3000000'],
  ['The share fell in 2021 to 30 percent.', 'percent 30'],
  ['12% of $3.65 million', 'percent 12; USD 3650000'],
  ['30 000 euros', 'EUR 30000'],
  ['30 €', 'EUR 30'],
  ['iOS 14.5%', 'percent 14.5'],
  ['version 1.2.3%', ''],
  ['25,000 accounts and 12 senators', ''],
  ['Rs 30 crore', 'INR 300000000'],
  ['$3.65mm', ''],
  ['2½ percent', ''],
  ['CHF 20 million', 'CHF 20000000'],
];

const KOREAN: Table = [
  ['365만 달러', 'USD 3650000'],
  ['약 365만달러를 지급', 'about USD 3650000'],
  ['미화 365만 달러', 'USD 3650000'],
  ['365만여 달러', 'about USD 3650000'],
  ['365만 달러 이상', 'at-least USD 3650000'],
  ['3천650만 달러', 'USD 36500000'],
  ['백만 달러', 'USD 1000000'],
  ['수백만 달러', ''],
  ['몇백만 달러', ''],
  ['365만 달러(약 50억 원)', 'USD 3650000; about KRW 5000000000'],
  ['36억 5천만 원', 'KRW 3650000000'],
  ['1조 2000억원', 'KRW 1200000000000'],
  ['최소 50억 원의 과징금', 'at-least KRW 5000000000'],
  ['3원칙', ''],
  ['30억원대', ''],
  ['₩50,000', 'KRW 50000'],
  ['20억 유로', 'EUR 2000000000'],
  ['5000만 엔', 'JPY 50000000'],
  ['3천만 위안', 'CNY 30000000'],
  ['위안화 3천만', ''],
  ['365만 캐나다 달러', 'CAD 3650000'],
  ['365만 홍콩달러', 'HKD 3650000'],
  ['365만 호주 달러', 'AUD 3650000'],
  ['30퍼센트', 'percent 30'],
  ['30 퍼센트', 'percent 30'],
  ['30%의 수수료', 'percent 30'],
  ['삼십 퍼센트', 'percent 30'],
  // Colloquial for per cent, and how many a product is called.
  ['아이폰 15프로', ''],
  ['3할', 'percent 30'],
  ['3할 5푼', 'percent 35'],
  ['최대 30%', 'at-most percent 30'],
  ['30% 미만', 'under percent 30'],
  ['30%포인트', ''],
  ['30%p', ''],
  ['30퍼센트 포인트', ''],
  ['30%대', ''],
  ['15~30%', ''],
  ['15%~30%', 'percent 15; percent 30'],
  ['15%에서 30%로', 'percent 15; percent 30'],
  ['15에서 30%로', ''],
  ['100만~200만 달러', ''],
  ['30프로그램', ''],
  ['2만5천 개', ''],
  ['거의 30%에 달하는', 'nearly percent 30'],
  ['5달러 50센트', ''],
];

const CHINESE: Table = [
  ['约3650万美元', 'about USD 36500000'],
  ['约 3650 万美元', 'about USD 36500000'],
  ['罚款36.5亿元', 'CNY 3650000000'],
  ['人民币3000万元', 'CNY 30000000'],
  ['3000万元人民币', 'CNY 30000000'],
  ['人民币约3000万元', 'about CNY 30000000'],
  ['约人民币3000万元', 'about CNY 30000000'],
  ['三百六十五万美元', 'USD 3650000'],
  ['超过2亿美元', 'over USD 200000000'],
  ['2000多万美元', 'over USD 20000000'],
  ['近百万美元', 'nearly USD 1000000'],
  ['数百万美元', ''],
  ['上百万美元', ''],
  ['20亿欧元', 'EUR 2000000000'],
  ['365万美金', 'USD 3650000'],
  ['50亿韩元', 'KRW 5000000000'],
  ['50亿日元', 'JPY 5000000000'],
  ['3000万港元', 'HKD 30000000'],
  ['3000万加元', 'CAD 30000000'],
  ['3000万澳元', 'AUD 30000000'],
  ['3000萬新台幣', 'TWD 30000000'],
  ['新台幣3000萬元', 'TWD 30000000'],
  ['罰款3000萬元', ''],
  ['美金3000萬元', 'USD 30000000'],
  ['约合¥648元', 'about CNY 648'],
  ['二元论', ''],
  ['第三元素', ''],
  ['百分之三十', 'percent 30'],
  ['百分之30', 'percent 30'],
  ['超过百分之三十', 'over percent 30'],
  ['约百分之三点五', 'about percent 3.5'],
  ['三成', 'percent 30'],
  ['近三成用户', 'nearly percent 30'],
  ['七成五', 'percent 75'],
  ['三成本', ''],
  ['三四成', ''],
  ['两三成', ''],
  ['百分之零点五', 'percent 0.5'],
  ['十几亿美元', ''],
  ['九成以上', 'at-least percent 90'],
  ['30%以上', 'at-least percent 30'],
  ['30个百分点', ''],
  ['30個百分點', ''],
  ['15%至30%', 'percent 15; percent 30'],
  ['15至30%', ''],
  ['百分之十五至三十', ''],
  ['100万至200万美元', ''],
  ['千分之三', ''],
  ['2.5万个账户', ''],
];

const JAPANESE: Table = [
  ['36億円', 'JPY 3600000000'],
  ['約36億5000万円', 'about JPY 3650000000'],
  ['365万ドル', 'USD 3650000'],
  ['365万米ドル', 'USD 3650000'],
  ['365万香港ドル', 'HKD 3650000'],
  ['365万カナダドル', 'CAD 3650000'],
  ['365万豪ドル', 'AUD 3650000'],
  ['20億ユーロの制裁金', 'EUR 2000000000'],
  ['50億ウォンを支払う', 'KRW 5000000000'],
  ['3000万元を求めた', 'CNY 30000000'],
  ['365万ドル以上', 'at-least USD 3650000'],
  ['365万ドルを超える', 'over USD 3650000'],
  ['365万ドル（約5億円）', 'USD 3650000; about JPY 500000000'],
  ['¥3,000を支払った', 'JPY 3000'],
  ['三百万円', 'JPY 3000000'],
  ['数百万円', ''],
  ['3万円台', ''],
  ['円安が進む', ''],
  ['30パーセント', 'percent 30'],
  ['30％の手数料', 'percent 30'],
  ['3割', 'percent 30'],
  ['三割の手数料', 'percent 30'],
  ['3割5分', 'percent 35'],
  ['3割弱', 'nearly percent 30'],
  ['最大30％', 'at-most percent 30'],
  ['30ポイント', ''],
  ['30パーセントポイント', ''],
  ['30％ポイント', ''],
  ['マイナス30％', ''],
  ['15〜30％', ''],
  ['15％から30％に', 'percent 15; percent 30'],
  ['15から30％に', ''],
  ['100万〜200万ドル', ''],
  ['石田三成は武将だった', ''],
  ['2万5000件のアカウント', ''],
];

describe.each<[Language, Table]>([['en', ENGLISH], ['ko', KOREAN], ['zh', CHINESE], ['ja', JAPANESE]])('amounts in %s', (_, table) => {
  it.each(table)('%s', (text, expected) => expect(amounts(text)).toBe(expected));
});

describe('a sign that several currencies share', () => {
  it.each<[string, Language, string]>([
    ['¥3000', 'ja', 'JPY 3000'], ['¥3000', 'zh', 'CNY 3000'], ['¥3000', 'en', ''], ['¥3000', 'ko', ''], ['¥3000', 'zh-Hant', ''],
    ['3000元', 'zh', 'CNY 3000'], ['3000元', 'zh-Hant', ''], ['3000元', 'ja', 'CNY 3000'],
    ['JP¥3000', 'zh', 'JPY 3000'], ['CN¥3000', 'ja', 'CNY 3000'],
  ])('%s is read by the language, %s', (text, language, expected) => expect(amounts(text, language)).toBe(expected));
});

describe('amounts', () => {
  it('stand where the text has them, in order and without overlap, bound and measure with them', () => {
    const text = '합의금은 약 365만 달러(over €2bn)였고 수수료는 30%다.';
    expect(readAmounts(text).map(({ start, end, text: words }) => [words, text.slice(start, end)])).toEqual([['약 365만 달러', '약 365만 달러'], ['over €2bn', 'over €2bn'], ['30%', '30%']]);
  });

  it('do not depend on what shows nothing, on width, or on what stands around them', () => {
    for (const [text, expected] of ENGLISH) {
      expect(amounts(`Yesterday, ${text} (it says).`, 'en'), text).toBe(expected);
      expect(amounts(text.replace(/(\d)(?=\d)/g, '$1\u200b'), 'en'), text).toBe(expected);
    }
  });

  it('are finite, not negative and inside the text, whatever it is', () => {
    const bits = fc.constantFrom('$', '€', '¥', '3', '30', '3.65', ' ', '-', '~', ' to ', 'million', 'bn', ' dollars', '%', ' percent', '만', '억', ' 달러', '원', '万', '亿', '美元', '百分之', '三', '十', '成', '割', '5分', 'between ', ' and ', 'US', 'CAD', '(', '약 ', 'over ', '以上', '数', '.', ',');
    fc.assert(fc.property(fc.array(bits, { maxLength: 14 }), (parts) => {
      const text = parts.join('');
      let past = 0;
      for (const { value, start, end, text: words, measure } of readAmounts(text)) {
        expect(Number.isFinite(value.number) && value.number >= 0).toBe(true);
        expect(start >= past && end > start && end <= text.length).toBe(true);
        expect(words).toBe(text.slice(start, end));
        expect(Measure.options).toContain(measure);
        past = end;
      }
    }), { numRuns: 2000 });
  });
});
