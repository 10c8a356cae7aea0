import type { Bound } from '../schema/value.ts';
import { boundAfter, boundBefore, boundWithin } from './bounds.ts';
import { isAsciiLetter, isDigit, isHan, isHangul, isKana } from './characters.ts';
import { readAfter } from './counters.ts';
import type { Setting } from './dates.ts';
import { readFigure, skipFigures } from './figures.ts';
import { readEnglish, wordAt } from './numbers-en.ts';
import { isHanScale, readHan } from './numbers-han.ts';
import { isKoreanScale, readKorean } from './numbers-ko.ts';

/** A count with its place in the normalised text; `sure` is false where only a text that is nothing else is read as it. */
export type CountRead = { number: number; bound: Bound; counter?: string; start: number; end: number; sure: boolean };
/** Figures or words that are no count, and where reading goes on. */
export type Passed = { skip: number };

/** A number before its surroundings are looked at. `surely` decides, once they are known. */
type Core = { number: number; start: number; end: number; over?: boolean; surely: (around: Around) => boolean };
type Around = { counter: string | undefined; bound: Bound; next: number };

const MONEY_BEFORE = /(?:[$€£¥₩￥]|(?:^|[^a-z])(?:us\$|usd|eur|gbp|krw|cny|rmb|jpy|hkd|nt\$)) ?$/;
const LABEL_BEFORE = /(?:^|[^a-z])(?:no|nos|number|article|section|chapter|page|p|pp|room|phase|level|rule|clause|part|volume|vol|issue|figure|table|step|version|ver|episode|season|route|flight|gate|act|form|unit|type|class|grade|model|build)\.? $|[#№§@_第제双雙]$|第 $/;
const YEAR_BEFORE = /(?:^|[^a-z])(?:in|since|by|until|till|from|during|of|the|year|early|late|mid|before|after|through|to|and|for|[a-z]+(?:uary|ember|ober|ril|ust)|spring|summer|autumn|fall|winter|circa|fy|q[1-4])[ -]$/;
const RANGE_AFTER = /^ ?(?:~|至|到|-|에서) ?(?:\d|[一二三四五六七八九十两兩])/;
const RANGE_BEFORE = /[\d十百千万萬亿億만천백억개명건회人个個件名次回](?:~|至|到|-|에서) ?$|(?:^|[^a-z\d])(?:one|\d{1,3}) (?:in|out of) $|(?:^|[^a-z])between (?:[a-z]+ )?$|(?:^|[^a-z])between [\w,. -]{1,24} and (?:[a-z]+ )?$/;
/** Words that follow the number of a name ('Opus 4 and'), not one that counts ('12 senators'). */
/** Signs that make figures part of another number: powers, fractions, circled figures. */
const NUMBER_SIGN = /^[\u00b2\u00b3\u00b9\u00bc-\u00be\u2070-\u209f\u2150-\u218f\u2460-\u24ff]/;
const AFTER_NAME = /^(?:$|[ ]?[.,;:!?)\]"'/]|-|'s | (?:and|or|but|is|was|are|were|has|had|have|to|in|on|at|with|by|for|from|as|that|which|who|will|would|can|could|may|might|than|over|under|into|after|before|when|while|because|if|it|the|a|an)\b)/;
const PLURAL_AFTER = /^ (?:[a-z'-]+ ){0,2}?(?!was\b|is\b|has\b|as\b|its\b|this\b|says\b|plus\b|thus\b|us\b)[a-z'-]+s\b|^ (?:people|men|women|children|staff|police)\b/;
const OTHER_FIGURES = /^(?:st|nd|rd|th)(?![a-z])|^(?:am|pm|a\.m|p\.m)\b/;
const MEASURE_LETTERS = /^(?:km|kms|cm|mm|nm|kg|mg|ml|kb|mb|gb|tb|gw|mw|kw|kwh|ghz|mhz|hz|ft|lbs?|oz|mph|mins?|hrs?|l|ms)(?![a-z\d])/;

/** Reads the count that begins with a figure at `at`. Always says something: a count, or where the figures that are none end. */
export function readFigureCount(setting: Setting, at: number): CountRead | Passed {
  const { text } = setting, previous = text.charCodeAt(at - 1);
  const past = Math.max(skipFigures(text, at), at + 1);
  if (isAsciiLetter(previous) || previous === 95 || previous === 64) return { skip: alnumEnd(text, at) };
  if (previous === 45 && (isHyphenedName(setting, at) || !isWordy(text.charCodeAt(at - 2)))) return { skip: past };
  if (previous === 46 || previous === 47 || previous === 58 || previous === 0xb7) return { skip: past };
  const before = text.slice(Math.max(0, at - 14), at);
  const figure = readFigure(text, at);
  if (!figure) return { skip: past };
  const next = text[figure.end] ?? '', nextCode = text.charCodeAt(figure.end);
  if (isDigit(text.charCodeAt(figure.end + 1)) && '.,:/-~×*·+'.includes(next || ' ')) return { skip: scaleEnd(text, past) };
  if ((LABEL_BEFORE.test(before) && !figure.grouped) || (nextCode > 0x7f && NUMBER_SIGN.test(next))) return { skip: past };

  let core: Core | undefined;
  const korean = isKoreanScale(next) ? readKorean(text, at) : undefined;
  const han = !korean && (isHanScale(next) || (/[多余餘]/.test(next) && isHanScale(text[figure.end + 1] ?? ''))) ? readHan(text, at, setting.language() === 'ja') : undefined;
  if (korean && korean.end > figure.end) core = { ...korean, surely: () => true };
  else if (han && han.end > figure.end && !Number.isNaN(han.number)) core = { ...han, surely: () => true };
  else {
    const english = nextCode === 32 || nextCode === 45 || isAsciiLetter(nextCode) ? readEnglish(text, at) : undefined;
    if (english && 'skip' in english) return { skip: Math.max(english.skip, past) };
    if (english && english.end > figure.end) core = { ...english, surely: () => english.sure };
    else if (isAsciiLetter(nextCode)) {
      const letters = text.slice(figure.end, figure.end + 6);
      if (OTHER_FIGURES.test(letters) || !MEASURE_LETTERS.test(letters)) return { skip: alnumEnd(text, figure.end) };
      core = { number: figure.number, start: at, end: figure.end, surely: () => true };
    } else {
      if (nextCode === 45 && isAsciiLetter(text.charCodeAt(figure.end + 1)) && isHyphenedName(setting, figure.end + 1) && !/^-(?:plus|odd|strong)/.test(text.slice(figure.end, figure.end + 7))) return { skip: figure.end };
      core = { number: figure.number, start: at, end: figure.end, surely: (around) => isCounting(setting, at, figure, around) };
    }
  }
  if (MONEY_BEFORE.test(before)) return { skip: core.end };
  return finish(setting, core);
}

/** A plain figure counts unless it looks like a year or like the number of a name. */
function isCounting({ text, isCapital }: Setting, at: number, figure: { number: number; end: number; decimals: number; grouped: boolean }, { counter, bound, next }: Around): boolean {
  if (counter !== undefined || figure.grouped) return true;
  const { number, decimals } = figure, rest = text.slice(figure.end, figure.end + 40), before = text.slice(Math.max(0, at - 12), at);
  if (decimals === 0 && number >= 1900 && number < 2100) return PLURAL_AFTER.test(rest) && (bound !== 'exact' || !YEAR_BEFORE.test(before));
  if (bound !== 'exact') return true;
  // 千问3, 클로드4: figures set close behind a name are part of it.
  if (text.charCodeAt(at - 1) > 0x2e7f && number < 100 && (isHan(text.charCodeAt(at - 1)) || isKana(text.charCodeAt(at - 1)) || isHangul(text.charCodeAt(at - 1)))) return false;
  if (isHangul(next) && decimals === 0) return !(number < 100 && isHangul(text.charCodeAt(at - 2)) && text.charCodeAt(at - 1) === 32);
  if (text.charCodeAt(at - 1) !== 32 || number >= 100) return true;
  const wordStart = text.lastIndexOf(' ', at - 2) + 1;
  if (isHangul(text.charCodeAt(at - 2)) && number < 100) return false;
  if (at - wordStart > 30 || !isAsciiLetter(text.charCodeAt(wordStart)) || !isCapital(wordStart)) return true;
  return decimals === 0 && !AFTER_NAME.test(rest) && !(next >= 0xac00 || isHan(next) || isKana(next));
}

/** Past the signs of scale behind figures: '20~30만'. */
function scaleEnd(text: string, at: number): number {
  let end = at;
  while (end - at < 4 && (isKoreanScale(text[end] ?? '') || isHanScale(text[end] ?? ''))) end++;
  return end;
}

const isWordy = (code: number): boolean => isAsciiLetter(code) || isDigit(code) || code > 0x2e80 || code === 41 || code === 34;
const isHyphenedName = ({ text, sourceAt }: Setting, at: number): boolean => isWordy(text.charCodeAt(at - 2)) && '-‐‑'.includes(sourceAt(at - 1));
function alnumEnd(text: string, at: number): number {
  let end = at;
  for (;;) {
    const code = text.charCodeAt(end);
    if (isDigit(code) || isAsciiLetter(code) || code === 95) end++;
    else if ((code === 46 || code === 45 || code === 47) && isDigit(text.charCodeAt(end + 1))) end += 2;
    else return Math.max(end, at + 1);
  }
}

/** Reads the count that begins with an English word at `at`. */
export function readEnglishCount(setting: Setting, at: number): CountRead | Passed | undefined {
  const { text } = setting;
  const read = readEnglish(text, at);
  if (!read || 'skip' in read) return read;
  if (LABEL_BEFORE.test(text.slice(Math.max(0, at - 14), at))) return { skip: read.end };
  if (MONEY_BEFORE.test(text.slice(Math.max(0, at - 14), at)) || /(?:^|[^a-z])(?:minus|negative) $/.test(text.slice(Math.max(0, at - 10), at))) return { skip: read.end };
  return finish(setting, { ...read, surely: ({ bound }) => read.sure || (read.number === 1 && wordAt(text, at) === 'one' && (bound === 'at-least' || bound === 'at-most' || bound === 'over') && !/^-| of\b/.test(text.slice(read.end, read.end + 3))) });
}

/** Counters with which 한 is 'a' or 'once' rather than one. */
const VAGUE_ONE = /^(?:번|차례|달|주|해|편|가지|발|자리|나라|줄|시간|살|분|대|판)/;
const GLUED = /^(?:명|개|건|곳|번|가지|달|마리|사람|시간)/;

/** Reads the count that begins with a Hangul numeral at `at`: only where a word begins. */
export function readKoreanCount(setting: Setting, at: number): CountRead | Passed | undefined {
  const { text } = setting, previous = text[at - 1] ?? '';
  if (isHangul(text.charCodeAt(at - 1)) && !/[약총단근]/.test(previous)) return undefined;
  if (previous !== '' && /[약총단근]/.test(previous) && isHangul(text.charCodeAt(at - 2))) return undefined;
  const read = readKorean(text, at);
  if (!read) return undefined;
  const length = read.end - read.start, word = text.slice(read.start, read.end);
  if (word === '만일') return { skip: read.end };
  const count = finish(setting, {
    ...read,
    surely: ({ counter, bound, next }) => {
      if (read.figures) return true;
      if (counter !== undefined) {
        if (read.units > 0) return read.units > 1 || length > 1 || text.charCodeAt(read.end) === 32;
        // 한 달, 한 번, and 세종, 세기, 네티즌: a single syllable needs a space, or a counter that makes no other word with it.
        if (read.native && length === 1) return !(word === '한' && VAGUE_ONE.test(counter)) && (text.charCodeAt(read.end) === 32 || GLUED.test(counter));
        if (read.native) return true;
        return /^개./.test(counter);
      }
      if (isHangul(next)) return false;
      if (read.native) return read.number > 10 && length > 1;
      return (read.units > 1 && word !== '천만') || (read.units === 1 && length > 1 && bound !== 'exact' && word.length > 2);
    },
  });
  // 이 계정 (this account), 구매, 한편, 세종: one syllable with what looks like a counter is a word, even where it is all of the text.
  if (!('skip' in count) && !count.sure && count.counter !== undefined && length === 1 && read.units === 0) return { skip: read.end };
  return count;
}

const SINGLE_COUNTERS = /^(?:[个個](?:月)?|箇月|か月|ヶ月|カ月|か国|カ国|名|人|位|家|件|项|項|项目|条|條|款|种|種|種類|次|回|台|臺|部|枚|册|冊|篇|张|張|辆|輛|艘|座|栋|所|间|套|份|封|批|组|天|年|年間|小时|小時|時間|分钟|分鐘|日間|週間|周間|つ|社|匹|頭|头|支|款)$/;

/** Reads the count that begins with a Han numeral at `at`. */
export function readHanCount(setting: Setting, at: number): CountRead | Passed | undefined {
  const { text } = setting, previous = text[at - 1] ?? '';
  const read = readHan(text, at, setting.language() === 'ja');
  if (!read) return undefined;
  if (Number.isNaN(read.number) || /^[万萬]一$/.test(text.slice(at, read.end)) || /[第几幾数數何成之负負双雙·・]/.test(previous) || (/[上好]/.test(previous) && read.units === read.length) || text.slice(Math.max(0, at - 4), at).includes('マイナス')) return { skip: read.end };
  if (/[几幾数數]/.test(text[read.end] ?? '')) return { skip: read.end + 1 };
  const { length, units } = read;
  const count = finish(setting, {
    ...read,
    surely: ({ counter, bound, next }) => {
      if (read.figures) return true;
      const bounded = bound !== 'exact';
      if (length === 1) {
        const one = text[at] === '一' || text[at] === '〇' || text[at] === '零';
        if (counter === undefined || units > 0 && text[at] !== '十') return false;
        if (one) return bounded && bound !== 'nearly' && bound !== 'about';
        return SINGLE_COUNTERS.test(counter) && !((text[at] === '二' || text[at] === '三') && counter === '次' && !bounded);
      }
      if (counter !== undefined) return !(units === length && /^[百千]万/.test(text.slice(at, read.end)) && counter === '家');
      if (read.positional) return false;
      if (length >= 3) return true;
      if (/^[百千万萬]/.test(text[at]!)) return bounded;
      return bounded || read.number >= 100 || !(isHan(next) || isKana(next));
    },
  });
  // 五輪, 四国: one sign with what may be a counter is a word, even where it is all of the text.
  if (!('skip' in count) && !count.sure && length === 1 && count.counter !== undefined && !SINGLE_COUNTERS.test(count.counter)) return { skip: read.end };
  return count;
}

/** Looks around a number: what it counts, what bounds it, and whether it is a count at all. */
function finish(setting: Setting, core: Core): CountRead | Passed {
  const { text } = setting;
  const within = boundWithin(text, core.end);
  let end = within?.end ?? core.end;
  const after = readAfter(text, end, setting.language() !== 'ja');
  if (after.kind === 'money' || after.kind === 'part' || after.kind === 'ordinal') return { skip: after.end };
  const counter = after.kind === 'counter' ? after.counter : undefined;
  if (counter !== undefined) end = after.end;
  if (/^(?:년|年)$/.test(counter ?? '') && core.number >= 1000 && core.number < 3000) return { skip: end };
  const tail = text.slice(end, end + 6);
  if (counter !== undefined && /^ ?(?:째|번째|目(?!标|標|的|前|指))/.test(tail)) return { skip: end };
  const head = text.slice(Math.max(0, core.start - 40), core.start);
  // 1인당 is a rate, 昭和五十年 a year, 3시 30분 a time of day, 20대 an age, and a range no single count.
  if (counter !== undefined && (tail.startsWith('당') || (counter === '年' && /(?:令和|平成|昭和|大正|明治|民[国國])$/.test(head)) || (/^[분초分秒]/.test(counter) && /[시時时点點분分] ?$/.test(head)) || (counter === '대' && core.number % 10 === 0 && core.number < 100))) return { skip: end };
  if (RANGE_AFTER.test(tail) || RANGE_BEFORE.test(head)) return { skip: end };
  const before = boundBefore(text, core.start), behind = boundAfter(text, end);
  const inner = within ?? (core.over ? { bound: 'over' as const } : undefined);
  const strong = [behind?.bound, inner?.bound, before?.bound].filter((bound) => bound !== undefined);
  const bound = strong.find((one) => one !== 'about' && one !== 'exact') ?? strong[0] ?? 'exact';
  const next = text.charCodeAt(core.end);
  const start = before?.start ?? core.start;
  end = behind?.end ?? end;
  return { number: core.number, bound, ...(counter !== undefined ? { counter } : {}), start, end, sure: core.surely({ counter, bound, next }) };
}
