import { describe, expect, it } from 'vitest';
import type { Language, Measure, Value } from '../../lib/schema/index.ts';
import { formatDate, formatNumber, formatRange, formatValue, listGaps } from '../../components/format.ts';
import { inLanguage } from '../../lib/text/localised.ts';
import { wordsFor } from '../../components/words/index.ts';

const languages: Language[] = ['en', 'ko', 'zh', 'zh-Hant', 'ja'];

describe('figures', () => {
  it.each<[number, string[]]>([
    [0, ['0', '0', '0', '0', '0']],
    [147, ['147', '147', '147', '147', '147']],
    [25_000, ['25,000', '2.5만', '2.5万', '2.5萬', '2.5万']],
    [25_001, ['25,001', '25,001', '25,001', '25,001', '25,001']],
    [28_000_000, ['28 million', '2,800만', '2800万', '2800萬', '2800万']],
    [28_800_000, ['28.8 million', '2,880만', '2880万', '2880萬', '2880万']],
    [28_812_345, ['28,812,345', '28,812,345', '28,812,345', '28,812,345', '28,812,345']],
    [1_250_000_000, ['1.25 billion', '12.5억', '12.5亿', '12.5億', '12.5億']],
    [1.5, ['1.5', '1.5', '1.5', '1.5', '1.5']],
  ])('%d keeps every digit it has', (number, expected) => {
    expect(languages.map((language) => formatNumber(number, language))).toEqual(expected);
  });
  it.each<[Measure, number, string[]]>([
    ['USD', 3_650_000, ['US$3.65m', 'US$365만', 'US$365万', 'US$365萬', '$365万']],
    ['USD', 3_650_001, ['US$3,650,001', 'US$3,650,001', 'US$3,650,001', 'US$3,650,001', '$3,650,001']],
    ['USD', 99.99, ['US$99.99', 'US$99.99', 'US$99.99', 'US$99.99', '$99.99']],
    ['USD', 648, ['US$648', 'US$648', 'US$648', 'US$648', '$648']],
    ['CAD', 30_000_000, ['CA$30m', 'CA$3,000만', 'CA$3000万', 'CA$3000萬', 'CA$3000万']],
    ['KRW', 5_000_000_000, ['₩5bn', '₩50억', '₩50亿', '￦50億', '₩50億']],
    ['percent', 30, ['30%', '30%', '30%', '30%', '30%']],
    ['percent', 12.5, ['12.5%', '12.5%', '12.5%', '12.5%', '12.5%']],
  ])('are amounts of %s: %d keeps every digit it has', (measure, number, expected) => {
    expect(languages.map((language) => formatNumber(number, language, measure))).toEqual(expected);
  });
  it('of a measure reach from the least to the greatest with it', () => {
    expect([formatRange([3e6, 5e6], 'en', 'USD'), formatRange([30, 15], 'ja', 'percent'), formatRange([30, 30], 'ko', 'percent')].map((range) => range.replaceAll(/\s/g, ''))).toEqual(['US$3–5m', '15%～30%', '30%']);
  });
  it('of a measure keep their bound', () => {
    const over: Value = { kind: 'count', number: 3_650_000, bound: 'over' };
    expect(languages.map((language) => formatValue(over, language, wordsFor(language).words, 'USD'))).toEqual(['over US$3.65m', 'US$365만 초과', '超过US$365万', '超過US$365萬', '$365万超']);
  });
  it.each<[number[], string]>([
    [[], ''], [[28e6, 28e6], '28 million'], [[28.8e6, 28e6], '28–28.8 million'], [[28_000, 25_000], '25,000–28,000'], [[28e6, 28_812_345], '28,000,000–28,812,345'],
  ])('from the least to the greatest of %j', (numbers, expected) => {
    expect(formatRange(numbers, 'en')).toBe(expected);
  });
});

describe('values', () => {
  const count = (bound: Extract<Value, { kind: 'count' }>['bound']): Value => ({ kind: 'count', number: 28_800_000, bound });
  it.each<[Value, string[]]>([
    [count('over'), ['over 28.8 million', '2,880만 초과', '超过2880万', '超過2880萬', '2880万超']],
    [count('about'), ['about 28.8 million', '약 2,880만', '约2880万', '約2880萬', '約2880万']],
    [count('nearly'), ['nearly 28.8 million', '거의 2,880만', '近2880万', '近2880萬', '2880万近く']],
    [count('at-least'), ['at least 28.8 million', '2,880만 이상', '至少2880万', '至少2880萬', '2880万以上']],
    [{ kind: 'date', date: '2026-07-10' }, ['10 July 2026', '2026년 7월 10일', '2026年7月10日', '2026年7月10日', '2026年7月10日']],
    [{ kind: 'date', date: '2026-04' }, ['April 2026', '2026년 4월', '2026年4月', '2026年4月', '2026年4月']],
    [{ kind: 'period', from: '2026-04-22', to: '2026-06-05' }, ['22 April – 5 June 2026', '2026년 4월 22일~6월 5일', '2026年4月22日至6月5日', '2026年4月22日至6月5日', '2026年4月22日～6月5日']],
    [{ kind: 'version', version: '2.1.91' }, ['2.1.91', '2.1.91', '2.1.91', '2.1.91', '2.1.91']],
    [{ kind: 'stated' }, ['', '', '', '', '']],
  ])('%j', (value, expected) => {
    const found = languages.map((language) => formatValue(value, language, wordsFor(language).words));
    expect(found.map((text) => text.replaceAll(/[\u2009\u202f\u00a0]/g, ' '))).toEqual(expected);
  });
});

describe('dates', () => {
  it.each([
    ['2026-07-04', '2026-12-31', '4 July'], ['2026-07-04', '2027-01-01', '4 July 2026'], ['2026-07-04', undefined, '4 July 2026'],
    ['yesterday', undefined, 'yesterday'], ['', undefined, ''],
  ])('%s near %s', (date, near, expected) => {
    expect(formatDate(date, 'en', near)).toBe(expected);
  });
});

describe('lists', () => {
  it.each([[0, []], [1, ['']], [3, ['', ', ', ' and ']]])('of %d', (length, gaps) => {
    expect(listGaps(length, 'en')).toEqual(gaps);
  });
});

describe('localised texts', () => {
  it.each<[Language, string]>([['zh-Hant', 'zh'], ['zh', 'zh'], ['ja', 'en'], ['en', 'en'], ['ko', 'ko']])('a reader of %s gets %s', (language, found) => {
    expect(inLanguage({ en: 'en', ko: 'ko', zh: 'zh' }, language)).toEqual({ text: found, language: found });
  });
});
