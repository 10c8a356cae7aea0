import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Language } from '../../lib/schema/index.ts';
import { short } from './short.ts';

type Row = [text: string, values: string, language?: Language];

const rows: Row[] = [
  ['three hundred and two dozens', '324'],
  ['10 k', '10000'],
  ['192.', '192'],
  ['29km', '29'],
  ['ten million five hundred thousand', '10500000'],
  ['a hundred million', '100000000'],
  ['one hundred thousand million', '100000000000'],
  ['two hundred thousand and five', '200005'],
  ['three quarters of a million', '750000'],
  ['one million and two thousand', '1002000'],
  ['1 234 567', '1234567'],
  ['1.200.000', '1200000'],
  ['三万两千', '32000'],
  ['十二万三千', '123000'],
  ['壹万贰仟', '12000'],
  ['一百一', '110'],
  ['三千六', '3600'],
  ['一億二千三百四十五萬', '123450000'],
  ['二千零二十六', '2026'],
  ['叁佰', '300'],
  ['1억2천3백만', '123000000'],
  ['1조 2천억', '1200000000000'],
  ['12억 3456만', '1234560000'],
  ['1만2천3백', '12300'],
  ['육만 칠천', '67000'],
  ['백스물다섯', '125'],
  ['스물하나', '21'],
  ['구천구백구십구', '9999'],
  ['二千二十六', '2026', 'ja'],
  ['五百六十七万八千', '5678000', 'ja'],
  ['1億2345万', '123450000', 'ja'],
  ['弐拾', '20'],
  ['fifty-fifty', ''],
  ['负五', ''],
  ['minus five', ''],
  ['万一', ''],
  ['0', '0'],
  ['one', '1'],
  ['a dozen', '12'],
  ['two dozen', '24'],
  ['a couple', '2'],
  ['a couple of', '2'],
  ['33', '33'],
  ['0033', '33'],
  ['thirty three', '33'],
  ['thirty-three', '33'],
  ['100,000', '100000'],
  ['100K', '100000'],
  ['100k', '100000'],
  ['one hundred thousand', '100000'],
  ['3M', '3000000'],
  ['3000K', '3000000'],
  ['1.2M', '1200000'],
  ['one hundred twenty two', '122'],
  ['one hundred and twenty-two', '122'],
  ['two Hundred thousand', '200000'],
  ['twenty-one thousand eleven', '21011'],
  ['twenty-one thousand and eleven', '21011'],
  ['seven hundred twenty-one thousand twelve', '721012'],
  ['thirty-one million two hundred fifty-six thousand seven hundred twenty-one', '31256721'],
  ['two hundred dozens', '2400'],
  ['a hundred and twenty thousand', '120000'],
  ['twenty-five thousand', '25000'],
  ['1.2 million', '1200000'],
  ['half a million', '500000'],
  ['5 hundred', '500'],
  ['one million two thousand two hundred three', '1002203'],
  ['fifteen hundred', '1500'],
  ['one trillion', '1000000000000'],
  ['two and a half million', '2500000'],
  ['a million and a half', '1500000'],
  ['one point five million', '1500000'],
  ['3 million 200 thousand', '3200000'],
  ['one hundred and sixteen', '116'],
  ['a hundred', '100'],
  ['a thousand and one', '1001'],
  ['twelve hundred', '1200'],
  ['ninety-nine', '99'],
  ['10 thousand', '10000'],
  ['half a dozen', '6'],
  ['ten thousand', '10000'],
  ['28.8mn', '28800000'],
  ['1.5bn', '1500000000'],
  ['28.8 million', '28800000'],
  ['25.000', '25000'],
  ['25 000', '25000'],
  ['25,000', '25000'],
  ['25’000', '25000'],
  ['1,20,000', '120000'],
  ['3 lakh', '300000'],
  ['２５，０００', '25000'],
  ['２万５千', '25000'],
  ['2만5천', '25000'],
  ['2만 5000개', '25000'],
  ['2880만', '28800000'],
  ['2천880만 회', '28800000'],
  ['이만 오천', '25000'],
  ['스물다섯 명', '25'],
  ['열두', '12'],
  ['3천500만', '35000000'],
  ['칠', '7'],
  ['십이', '12'],
  ['이십이', '22'],
  ['일억이', '100000002'],
  ['빵', '0'],
  ['영', '0'],
  ['하나', '1'],
  ['한', '1'],
  ['십하나', '11'],
  ['열한', '11'],
  ['서른다섯', '35'],
  ['마흔일곱', '47'],
  ['쉰둘', '52'],
  ['예순아홉', '69'],
  ['일흔하나', '71'],
  ['여든넷', '84'],
  ['아흔셋', '93'],
  ['백', '100'],
  ['백이십삼', '123'],
  ['오백칠십구', '579'],
  ['천', '1000'],
  ['천칠백이십삼', '1723'],
  ['만', '10000'],
  ['일만', '10000'],
  ['만이천삼백사십오', '12345'],
  ['오십팔만천구백', '581900'],
  ['오백팔십일만구천십사', '5819014'],
  ['오천팔백십구만백사십팔', '58190148'],
  ['일억', '100000000'],
  ['이천칠백사십오억', '274500000000'],
  ['삼십이억삼천오백육십구만팔천백이십', '3235698120'],
  ['사백이억삼천사백구십팔만오천칠백이십구', '40234985729'],
  ['칠천십이억삼천구백팔십만천백이십삼', '701239801123'],
  ['이천칠백삼십오만', '27350000'],
  ['两万五千', '25000'],
  ['二万五千', '25000'],
  ['二十五', '25'],
  ['二〇二六', '2026'],
  ['百五十', '150'],
  ['廿', '20'],
  ['廿五', '25'],
  ['一', '1'],
  ['壹', '1'],
  ['零', '0'],
  ['〇', '0'],
  ['零个', '0'],
  ['二百零三', '203'],
  ['二零三', '203'],
  ['貳佰零參', '203'],
  ['三万四千五百六十七', '34567'],
  ['一万零四十', '10040'],
  ['3百万', '3000000'],
  ['两百五', '250'],
  ['二百五', '250'],
  ['一百二十万', '1200000'],
  ['2万5', '25000'],
  ['1万3', '13000'],
  ['十', '10'],
  ['二十', '20'],
  ['五百三十四', '534'],
  ['一万零五', '10005'],
  ['三百五十万', '3500000'],
  ['肆佰', '400'],
  ['一千零一', '1001'],
  ['十五', '15'],
  ['两', '2'],
  ['一打', '12'],
  ['１ ０００', '1000'],
  ['十亿', '1000000000'],
  ['一百万亿', '100000000000000'],
  ['二百三', '203', 'ja'],
  ['一万四十', '10040', 'ja'],
  ['百', '100'],
  ['千', '1000'],
  ['万', '10000'],
  ['二千', '2000'],
  ['千二百', '1200'],
  ['三億五千万', '350000000'],
  ['ゼロ', '0'],
];

describe('a text that is a number', () => {
  it.each(rows)('%s', (text, values, language) => expect(short(text, language)).toBe(values));
});

/** Writers of whole numbers, by the grammar of each language: what they write must be read back. */
const ONES = 'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(' ');
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
function english(n: number, and: string): string {
  if (n < 20) return ONES[n]!;
  if (n < 100) return TENS[Math.floor(n / 10) - 2]! + (n % 10 ? `-${ONES[n % 10]}` : '');
  for (const [scale, name] of [[1e12, 'trillion'], [1e9, 'billion'], [1e6, 'million'], [1e3, 'thousand'], [100, 'hundred']] as const)
    if (n >= scale) return `${english(Math.floor(n / scale), and)} ${name}${n % scale ? (scale === 100 || n % scale < 100 ? and : ' ') + english(n % scale, and) : ''}`;
  throw new Error('unreachable');
}
/** Four places at a time, as East Asia counts. `one` is written before a unit of ten, a hundred or a thousand where `all` says so. */
function eastern(n: number, digits: string, units: string[], bigs: string[], all: boolean, zero: string): string {
  if (n === 0) return digits[0]!;
  let text = '';
  for (let place = 3; place >= 0; place--) {
    const group = Math.floor(n / 10 ** (4 * place)) % 10_000;
    if (group === 0) { if (zero && text && n % 10 ** (4 * place) && !text.endsWith(zero)) text += zero; continue; }
    let part = '', gap = text !== '' && group < 1000;
    for (let i = 3; i >= 0; i--) {
      const digit = Math.floor(group / 10 ** i) % 10;
      if (digit === 0) { gap = gap || part !== ''; continue; }
      if (gap && zero && !(text + part).endsWith(zero)) part += zero;
      gap = false;
      part += (digit === 1 && i > 0 && !all ? '' : digits[digit]!) + units[i]!;
    }
    text += (part === '' ? digits[1]! : part) + bigs[place]!;
  }
  return text;
}
// Eight figures that are a day of the calendar, 20190501, are read as one.
const isCompactDay = (n: number): boolean => /^(19|20)\d\d(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])$/.test(String(n));
const whole = fc.oneof(fc.nat(120), fc.nat(100_000), fc.nat(2_000_000_000), fc.maxSafeNat().map((n) => n % 10 ** 15)).filter((n) => !isCompactDay(n));

describe('a number that is written out is read back', () => {
  const writers: [string, Language, (n: number) => string][] = [
    ['in English words', 'en', (n) => english(n, ' ')],
    ['in English words with and', 'en', (n) => english(n, ' and ')],
    ['in figures', 'en', (n) => String(n)],
    ['in grouped figures', 'en', (n) => n.toLocaleString('en-US')],
    ['in full-width figures', 'ja', (n) => String(n).replace(/\d/g, (d) => String.fromCharCode(d.charCodeAt(0) + 0xfee0))],
    ['in Chinese', 'zh', (n) => eastern(n, '零一二三四五六七八九', ['', '十', '百', '千'], ['', '万', '亿', '兆'], true, '零')],
    ['in traditional Chinese', 'zh-Hant', (n) => eastern(n, '零一二三四五六七八九', ['', '十', '百', '千'], ['', '萬', '億', '兆'], true, '零')],
    ['in Japanese', 'ja', (n) => eastern(n, '零一二三四五六七八九', ['', '十', '百', '千'], ['', '万', '億', '兆'], false, '')],
    ['in Korean', 'ko', (n) => eastern(n, '영일이삼사오육칠팔구', ['', '십', '백', '천'], ['', '만', '억', '조'], false, '')],
  ];
  it.each(writers)('%s', (_, language, write) => {
    fc.assert(fc.property(whole, (n) => { const text = write(n); expect(short(text, language), text).toBe(String(n)); }), { numRuns: 400 });
  });
  it('in figures with a counter', () => fc.assert(fc.property(whole, fc.constantFrom('개', '명', ' 건', '个', '件', '次', '回', '名'), (n, counter) => { expect(short(`${n}${counter}`)).toBe(String(n)); })));
});
