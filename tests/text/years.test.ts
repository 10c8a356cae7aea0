import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readValues } from '../../lib/text/index.ts';
import { inYearNear } from '../../lib/text/years.ts';

/** The dates of a text that was published on 10 September 2021, read with what stands before it; '?' where their year is that of the nearest such day, '??' where that is unclear. */
function told(text: string, before = ''): string {
  return readValues(text, { published: '2021-09-10', before }).flatMap(({ value, year }) => {
    const mark = year === 'unclear' ? '??' : year === 'nearest' ? '?' : '';
    return value.kind === 'date' ? `${value.date}${mark}` : value.kind === 'period' ? `${value.from}..${value.to}${mark}` : [];
  }).join('; ');
}

describe('a date without a year', () => {
  it.each([
    ['Acme expelled it on 13 August.', 'It was last seen on 13 August 2020.', '2020-08-13'],
    ['Acme expelled it on 13 August.', 'The row began in August 2020.', '2020-08-13'],
    ['애크미는 8월 13일 앱을 내렸다.', '회사는 지난해 8월 13일 결제를 넣었다.', '2020-08-13'],
    ['阿克米8月13日将其下架。', '去年8月13日，公司加入了支付。', '2020-08-13'],
    ['アクメは8月13日に削除した。', '昨年8月13日、同社は決済を加えた。', '2020-08-13'],
    ['On 13 August 2020 it went in, and on 13 August it was expelled.', '', '2020-08-13; 2020-08-13'],
    ['애크미는 같은 해 8월 28일 계정을 막았다.', '지난해 8월 13일 앱을 내렸다.', '2020-08-28'],
    ['同年8月28日に停止した。', '昨年8月13日に削除した。', '2020-08-28'],
    ['On 28 August that year Acme ended the account.', 'It was expelled on 13 August 2020.', '2020-08-28'],
  ])('is of the year with which the same one stands before: %s', (text, before, dates) => expect(told(text, before)).toBe(dates));

  it.each([
    ['Last year Acme expelled it on 13 August.', '2020-08-13'],
    ['Last year, on 13 August, Acme expelled it.', '2020-08-13'],
    ['In the summer of 2020, on 13 August, Acme expelled it.', '2020-08-13'],
    ['지난해 애크미는 8월 13일 앱을 내렸다.', '2020-08-13'],
    ['2020년 애크미는 8월 13일 앱을 내렸다.', '2020-08-13'],
    ['去年，阿克米于8月13日将其下架。', '2020-08-13'],
    ['昨年、アクメは8月13日に削除した。', '2020-08-13'],
  ])('is of the year that its clause names: %s', (text, dates) => expect(told(text)).toBe(dates));

  it.each([
    ['Acme expelled it on 13 August.', 'Last August Beta put in payments.'],
    ['Acme expelled it on 13 August.', 'Last year the two fell out.'],
    ['Acme expelled it on 13 August.', 'It went in on 3 July 2020.'],
    ['Sales rose in 2020, and on 13 August Acme expelled it.', ''],
    ['Acme, which earned a lot last year, expelled it on 13 August.', ''],
    ['애크미는 같은 해 8월 13일 앱을 내렸다.', ''],
  ])('is unclear where the text tells of another year only, elsewhere: %s', (text, before) => expect(told(text, before)).toBe('2021-08-13??'));

  it.each([
    ['Acme expelled it on 13 August.', '', '2021-08-13?'],
    ['Acme expelled it on 13 August.', 'It went in on 3 July 2021.', '2021-08-13?'],
    ['Since 2018 it sold well, until on 13 August Acme expelled it.', '', '2021-08-13?'],
    ['It must be back by 9 December, ninety days from 10 September 2021.', '', '2021-12-09?; 2021-09-10'],
    ['지난해 같은 기간보다 늘었고, 8월 13일 내렸다.', '', '2021-08-13?'],
    ['지난 8월 13일 내렸다.', '지난해 5월 냈다.', '2021-08-13'],
    ['6月10日付の書簡は同月24日に公開された', '', '2021-06-10?; 2021-06-24?'],
    ['It ran from 3 May to 24 May 2021.', 'It was expelled on 13 August 2020.', '2021-05-03..2021-05-24'],
    ['It ran from 3 May to 24 May.', '', '2021-05-03..2021-05-24?'],
  ])('is else of the nearest: %s', (text, before, dates) => expect(told(text, before)).toBe(dates));

  it('that is a day alone is none behind a date of another year', () => {
    expect(told('17일에는 경고했다.', '지난해 8월 13일 내렸다.')).toBe('');
    expect(told('17일에는 경고했다.', '올해 9월 13일 내렸다.')).toBe('2021-09-17');
  });

  it('says nothing of its year, and takes it from nowhere, where it is read by itself', () => {
    const text = 'Last year Acme expelled it on 13 August.';
    expect(readValues(text, { published: '2021-09-10' })).toEqual([{ value: { kind: 'date', date: '2021-08-13' }, text: '13 August', start: 30, end: 39 }]);
  });

  it('never changes what says its year', () => {
    const years = fc.integer({ min: 1990, max: 2060 }), sentences = fc.constantFrom('Last year it fell. ', 'On 13 August 2020 it rose. ', '지난해 8월 13일 내렸다. ', 'In 2019, ');
    fc.assert(fc.property(years, sentences, (year, before) => { expect(told(`Acme expelled it on 13 August ${year}.`, before)).toBe(`${year}-08-13`); }));
  });
});

describe('the year near a time', () => {
  it.each([
    ['2027-07-10', '2026-07', '2026-07-10'], ['2021-08-13', '2020-08-13', '2020-08-13'], ['2026-12-30', '2026-01', '2025-12-30'], ['2027-01-02', '2025-12', '2026-01-02'],
    ['2027-04', '2026-04', '2026-04'], ['2026-07-10', '2026-07', '2026-07-10'], ['2028-02-29', '2027-03', '2028-02-29'],
  ])('makes %s, around %s, %s', (date, around, near) => expect(inYearNear({ kind: 'date', date }, around)).toEqual({ kind: 'date', date: near }));

  it('moves both ends of a period by as many years', () => {
    expect(inYearNear({ kind: 'period', from: '2026-12-20', to: '2027-01-05' }, '2026-01')).toEqual({ kind: 'period', from: '2025-12-20', to: '2026-01-05' });
  });
});
