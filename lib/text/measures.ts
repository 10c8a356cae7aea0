import type { Language } from '../schema/basics.ts';
import type { Measure } from '../schema/value.ts';
import { isAsciiLetter, isDigit, isHangul } from './characters.ts';

/** A measure at a number, and where its words begin (before the number) or end (behind it). */
export type Mark = { measure: Measure; at: number };
/** A mark behind a number; `scale` is what one is in it: a tenth (3할, 三成, 3割) is ten per cent. */
export type MarkAfter = Mark & { scale: number };

/** Signs and words of each currency that stand before a figure: normalised, so in small letters. */
const BEFORE: Partial<Record<Measure, string>> = {
  USD: '$ us$ u.s.$ usd$ usd us|$ 美金 美元 미화',
  EUR: '€ eur 欧元 歐元', GBP: '£ uk£ gbp 英镑 英鎊', JPY: 'jp¥ jpy 日元 日圓', CNY: 'cn¥ cny rmb 人民币 人民幣 人民元', KRW: '₩ krw 韩元 韓元',
  HKD: 'hk$ hkd$ hkd hk|$ 港币 港幣', TWD: 'nt$ twd$ twd ntd nt|$ 新台币 新臺幣 新台幣 台币 台幣 臺幣', SGD: 's$ sg$ sgd$ sgd sg|$', CAD: 'c$ ca$ cad$ cad', AUD: 'a$ au$ aud$ aud au|$', NZD: 'nz$ nzd$ nzd nz|$',
  CHF: 'chf', INR: '₹ inr rs rs.', RUB: '₽ rub', BRL: 'r$ brl', MXN: 'mx$ mxn', SEK: 'sek', NOK: 'nok', DKK: 'dkk', percent: '百分之',
};

/** Signs and words that stand behind a figure. `|` is a space that may be left out. */
const AFTER: Partial<Record<Measure, string>> = {
  USD: '$ usd us$ dollar dollars us|dollar us|dollars u.s.|dollar u.s.|dollars american|dollar american|dollars 달러 미|달러 미국|달러 us|달러 美元 美金 ドル 米ドル usドル',
  EUR: '€ eur euro euros 유로 欧元 歐元 ユーロ', GBP: '£ gbp sterling pound|sterling pounds|sterling british|pounds 파운드 英镑 英鎊 ポンド 英ポンド',
  JPY: 'jpy yen japanese|yen 엔 일본|엔 日元 日圆 日圓 円', CNY: 'cny rmb yuan renminbi chinese|yuan 위안 중국|위안 人民币 人民幣 人民元 元|人民币 元人民幣 元 块钱 中国元', KRW: '₩ krw korean|won south|korean|won 원 韩元 韓元 韩币 韓幣 ウォン 韓国ウォン',
  HKD: 'hkd hk$ hong|kong|dollar hong|kong|dollars 홍콩|달러 港元 港币 港幣 香港ドル', TWD: 'twd ntd taiwan|dollar taiwan|dollars new|taiwan|dollar new|taiwan|dollars 대만|달러 新台币 新臺幣 新台幣 台币 台幣 臺幣 台湾ドル 元新台币 元新台幣 元新臺幣',
  SGD: 'sgd singapore|dollar singapore|dollars 싱가포르|달러 新加坡元 新元 シンガポールドル', CAD: 'cad canadian|dollar canadian|dollars 캐나다|달러 加元 加币 加幣 加拿大元 カナダドル', AUD: 'aud australian|dollar australian|dollars 호주|달러 澳元 澳币 澳幣 澳大利亚元 豪ドル オーストラリアドル',
  NZD: 'nzd new|zealand|dollar new|zealand|dollars 뉴질랜드|달러 纽元 紐元 新西兰元 ニュージーランドドル', CHF: 'chf swiss|franc swiss|francs 스위스|프랑 스위스프랑 瑞士法郎 瑞郎 スイスフラン',
  INR: 'inr rupee rupees indian|rupees 루피 인도|루피 卢比 盧比 ルピー', RUB: 'rub rouble roubles ruble rubles 루블 卢布 盧布 ルーブル', BRL: 'brl reais 헤알 雷亚尔 レアル', MXN: 'mxn mexican|pesos 멕시코|페소 墨西哥比索',
  SEK: 'sek swedish|kronor 瑞典克朗', NOK: 'nok norwegian|kroner 挪威克朗', DKK: 'dkk danish|kroner 丹麦克朗',
  percent: '% percent per|cent pct 퍼센트 パーセント 할 成 割',
};

/** Codes, which are words in small letters too: read only where the page has capitals. */
const CODE = /^(?:[a-z]{3})$/, WORDS_OF_THREE = new Set(['yen', 'pct']);
/** Tenths, by the language in which the sign is one. */
const TENTHS: Record<string, (language: Language) => boolean> = { 할: () => true, 成: (language) => language === 'zh' || language === 'zh-Hant', 割: () => true };
/** Signs that currencies share, by the language of the page; undefined where that does not tell. */
const SHARED: Record<string, Partial<Record<Language, Measure>>> = { '¥': { ja: 'JPY', zh: 'CNY' }, 元: { zh: 'CNY', ja: 'CNY' } };
/** Signs with which other words begin: 元素, 円安, 三成本, 3割引. */
const OTHER_WORDS = /^(?:元(?=[素老旦首件组組宇祖])|円(?=[安高形卓熟滑])|成(?=[本员員功立为為果年长長熟绩績交分都型])|割(?=[れりくる裂让讓]))/;
/** What follows a Hangul word for a measure that is that word: a particle, an ending or a suffix that leaves the amount as it is. 원칙 and 엔진 are other words. */
const HANGUL_AFTER = /^(?:$|[^가-힣]|[의가이을를은는에으로와과도만나씩당뿐라여부까쯤안내미초남넘하였된됐짜밖보다말예간후중어화]|정도|규모|이상)/;
/** 30억원대, 3万円台: somewhere between thirty and forty. */
const DECADE = /^ ?(?:대(?![가-힣])|대[의를로에가는 ]|台(?![湾灣北]))/;
/** Points of a percentage are no share. */
const POINTS = /^ ?-?(?:points?\b|pts?\b|p(?![a-z])|포인트|ポイント|点(?!赞)|點)/;
/** The country whose dollar it is, said behind: '$30 million Canadian', '$30m (CAD)'. */
const DOLLAR_OF: [RegExp, Measure][] = [
  [/^ ?\(?(?:canadian|cad)\b/, 'CAD'], [/^ ?\(?(?:australian|aud)\b/, 'AUD'], [/^ ?\(?(?:hong kong|hkd)\b/, 'HKD'], [/^ ?\(?(?:new zealand|nzd)\b/, 'NZD'], [/^ ?\(?(?:singapore|sgd)\b/, 'SGD'], [/^ ?\(?(?:new )?(?:taiwan|twd|ntd)\b/, 'TWD'],
];
/** A smaller coin behind makes it an amount that was not read whole: '5 dollars and 50 cents', 3元5角. */
const COINS = /^,?(?: and)? ?\d{1,2} ?(?:cents?\b|pence\b|센트|セント|美分|분|角|分(?![钟鐘间間]))/;

type Word = { word: RegExp; length: number; name: string; measure: Measure };
const escaped = (word: string): string => word.replace(/[.$|]/g, (sign) => (sign === '|' ? ' ?' : `\\${sign}`));
const latinAt = (word: string, place: number): boolean => isAsciiLetter(word.charCodeAt(place < 0 ? word.length - 1 : place));
/** The words of a table by the character with which they begin, or end; the longest first. */
function index(table: Partial<Record<Measure, string>>, side: 'before' | 'after'): Map<string, Word[]> {
  const found = new Map<string, Word[]>();
  for (const [measure, words] of Object.entries(table)) for (const word of words.split(' ')) {
    const edge = side === 'before' ? word.at(-1)! : word[0]!;
    const pattern = side === 'before' ? `${latinAt(word, 0) ? '(?<![a-z])' : ''}${escaped(word)}$` : `${escaped(word)}${latinAt(word, -1) ? '(?![a-z])' : ''}`;
    const entry: Word = { word: new RegExp(pattern, side === 'before' ? '' : 'y'), length: word.length, name: word, measure: measure as Measure };
    found.set(edge, [...(found.get(edge) ?? []), entry].sort((a, b) => b.length - a.length));
  }
  return found;
}
/** Signs and words without one of which a text has no measure: of words in several parts ('hong|kong|dollar') the last. */
const TELLING = new Set([...[BEFORE, AFTER].flatMap((table) => Object.values(table)).flatMap((words) => words.split(' ')).map((word) => word.split('|').at(-1)!), ...Object.keys(SHARED), 'pound', 'pounds', 'won']);
const IN_LETTERS = new RegExp(`(?<![a-z])(?:${[...TELLING].filter((word) => /^[a-z]+$/.test(word)).join('|')})(?![a-z])`);
const IN_SIGNS = new RegExp([...TELLING].filter((word) => !/^[a-z]+$/.test(word)).map(escaped).join('|'));

/** False for a normalised text that can have no amount, since nothing in it is a measure. */
export const mayMeasure = (text: string): boolean => IN_SIGNS.test(text) || IN_LETTERS.test(text);

const before = index(BEFORE, 'before'), after = index(AFTER, 'after');

/** A normalised text, its language, and where its source has a capital. */
export type Place = { text: string; language: () => Language; isCapital: (offset: number) => boolean; sourceAt: (offset: number) => string };

const isWritten = ({ isCapital }: Place, name: string, start: number, end: number): boolean => !CODE.test(name) || WORDS_OF_THREE.has(name) || (isCapital(start) && isCapital(end - 1));

/** The measure whose words end before a number at `at`; 'other' for a currency that is not known. */
export function markBefore(place: Place, at: number): Mark | 'other' | undefined {
  const { text, language } = place, end = text.charCodeAt(at - 1) === 32 ? at - 1 : at, head = text.slice(Math.max(0, end - 12), end);
  for (const { word, name, measure } of before.get(text[end - 1] ?? '') ?? []) {
    const found = word.exec(head);
    if (!found) continue;
    const start = end - found[0].length;
    // 'of $3', 'X$3': the letters before a dollar are its country where nothing parts them.
    if (name === '$' && isAsciiLetter(text.charCodeAt(start - 1))) return 'other';
    if (name.includes('|') && !(place.isCapital(start) && place.isCapital(start + 1))) continue;
    if (isWritten(place, name, start, end)) return { measure, at: start };
  }
  const shared = SHARED[text[end - 1] ?? ''], sign = shared && text[end - 1] !== '元' ? shared[language()] : undefined;
  return sign ? { measure: sign, at: end - 1 } : text[end - 1] === '¥' ? 'other' : undefined;
}

/** The measure whose words stand behind a number that ends at `at`. `worded`: its scale is written out, so that 'pounds' and 'won' are money. */
export function markAfter(place: Place, at: number, worded: boolean): MarkAfter | undefined {
  const { text, language } = place, start = at + (/[ -]/.test(text[at] ?? '') ? 1 : 0);
  const plain = worded ? /^(?:pounds?(?= (?:in|to|from|for|on|as|at|and|or|was|were|is|by|per)\b|\W*$|[.,;:)(])|won(?= (?:in|to|from|for|on|as|at|of|and|or|was|were|is|by|per|over|worth|that|which)\b|\W*$| ?[.,;:)(]))/.exec(text.slice(start, start + 16)) : null;
  if (plain) return { measure: plain[0] === 'won' ? 'KRW' : 'GBP', at: start + plain[0].length, scale: 1 };
  for (const { word, name, measure } of after.get(text[start] ?? '') ?? []) {
    word.lastIndex = start;
    const found = word.exec(text);
    if (!found) continue;
    const end = start + found[0].length, tail = text.slice(end, end + 8);
    if (!isWritten(place, name, start, end) || OTHER_WORDS.test(text.slice(start, start + 3))) return undefined;
    if (/[$€£₩]$/.test(name) && isDigit(text.charCodeAt(end))) continue;
    if (isHangul(name.charCodeAt(name.length - 1)) && !HANGUL_AFTER.test(tail)) return undefined;
    if ((name === '파운드' || name === 'ポンド') && !worded) return undefined;
    const shared = SHARED[name];
    const one = shared ? shared[language()] : measure;
    if (one === undefined || (measure === 'percent' && POINTS.test(tail))) return undefined;
    const tenth = TENTHS[name];
    if (tenth) return tenth(language()) ? { measure, at: end, scale: 10 } : undefined;
    const other = /^(?:\$|dollars?)$/.test(name) ? dollarOf(text, end) : undefined;
    return other ?? { measure: one, at: end, scale: 1 };
  }
  return undefined;
}

/** The country that is told behind a dollar without one. */
export function dollarOf(text: string, at: number): MarkAfter | undefined {
  const tail = text.slice(at, at + 16);
  for (const [pattern, measure] of DOLLAR_OF) {
    const found = pattern.exec(tail);
    if (found) return { measure, at: at + found[0].length, scale: 1 };
  }
  return undefined;
}

/** True of the dollar of a country that is not the United States. */
export const isDollarOf = (measure: Measure): boolean => DOLLAR_OF.some(([, one]) => one === measure);

/** True where what stands behind an amount that ends at `at` says that it is not all of it, or not this one. */
export const isInexact = (text: string, at: number): boolean => COINS.test(text.slice(at, at + 16)) || DECADE.test(text.slice(at, at + 4));
