import { isAll, unspaced } from './alone.ts';
import { isHan, isHangul, isKana } from './characters.ts';
import { type CountRead, finish, MONEY_BEFORE, type Passed } from './counts.ts';
import type { Setting } from './dates.ts';
import { isLabelled, isNameInWords } from './names.ts';
import { readEnglish, wordAt } from './numbers-en.ts';
import { HAN_NUMERAL, readHan } from './numbers-han.ts';
import { readKanaNumber } from './numbers-kana.ts';
import { KOREAN_NUMERAL, readKorean } from './numbers-ko.ts';
import { readHalfDozen } from './packs.ts';

/** Reads the count that begins with an English word at `at`. */
export function readEnglishCount(setting: Setting, at: number): CountRead | Passed | undefined {
  const { text } = setting;
  const read = readEnglish(text, at);
  if (!read || 'skip' in read) return read;
  if (isLabelled(setting, at) || isNameInWords(setting, at)) return { skip: read.end };
  if (MONEY_BEFORE.test(text.slice(Math.max(0, at - 14), at)) || /(?:^|[^a-z])(?:minus|negative) $/.test(text.slice(Math.max(0, at - 10), at))) return { skip: read.end };
  return finish(setting, { ...read, surely: ({ bound }) => read.sure || (read.number === 1 && wordAt(text, at) === 'one' && (bound === 'at-least' || bound === 'at-most' || bound === 'over') && !/^-| of\b/.test(text.slice(read.end, read.end + 3))) });
}

/** Counters with which 한 is 'a' or 'once' rather than one. */
const VAGUE_ONE = /^(?:번|차례|달|주|해|편|가지|발|자리|나라|줄|시간|살|분|대|판)/;
/** The Korean copula. */
const COPULA = /^(?:이다|입니다|이었다|이에요|이었습니다)(?![가-힣])/;
const GLUED = /^(?:명|개|건|곳|번|가지|달|마리|사람|시간)/;

/** Reads the count that begins with a Hangul numeral at `at`: only where a word begins. */
export function readKoreanCount(setting: Setting, at: number): CountRead | Passed | undefined {
  const { text } = setting, previous = text[at - 1] ?? '';
  if (isHangul(text.charCodeAt(at - 1)) && !/[약총단근]/.test(previous)) return undefined;
  if (previous !== '' && /[약총단근]/.test(previous) && isHangul(text.charCodeAt(at - 2))) return undefined;
  const half = readHalfDozen(text, at);
  if (half) return finish(setting, { ...half, surely: () => true });
  const apart = at <= 1 ? unspaced(text, KOREAN_NUMERAL) : undefined, whole = apart === undefined ? undefined : readKorean(apart, 0);
  if (whole && whole.units > 0 && whole.end === apart!.length) return { number: whole.number, bound: 'exact', start: at, end: text.trimEnd().length, sure: true };
  const read = readKorean(text, at);
  if (!read) return undefined;
  const length = read.end - read.start, word = text.slice(read.start, read.end);
  if (word === '만일') return { skip: read.end };
  const count = finish(setting, {
    ...read,
    surely: ({ counter, measured, bound, next }) => {
      // 두 톤, 스무 미터; 도 (degrees) is a particle too: 하나도 is 'not even one'.
      if (read.figures || (measured && (length > 1 || text.charCodeAt(read.end) === 32) && !/^ ?도/.test(text.slice(read.end, read.end + 2)))) return true;
      if (counter !== undefined) {
        if (read.units > 0) return read.units > 1 || length > 1 || text.charCodeAt(read.end) === 32;
        // 한 달, 한 번, and 세종, 세기, 네티즌: a single syllable needs a space, or a counter that makes no other word with it.
        if (read.native && length === 1) return !(word === '한' && VAGUE_ONE.test(counter)) && (text.charCodeAt(read.end) === 32 || GLUED.test(counter));
        if (read.native) return true;
        return /^개./.test(counter);
      }
      // 숫자는 백이십입니다: the copula makes it a predicate.
      if (isHangul(next)) return (read.units > 1 || length > 2) && COPULA.test(text.slice(read.end, read.end + 5));
      if (read.native) return read.number > 10 && length > 1;
      return (read.units > 1 && word !== '천만') || (read.units === 1 && length > 1 && bound !== 'exact' && word.length > 2);
    },
  });
  // 오만한 (haughty), 한도 (limit): these forms need something to count.
  if (!('skip' in count) && read.native && count.counter === undefined && /[한두세네석넉서너]$/.test(word) && (read.units > 0 || isHangul(text.charCodeAt(read.end)))) return { skip: read.end };
  // 이 계정 (this account), 구매, 한편, 세종: one syllable with what looks like a counter is a word, even where it is all of the text.
  if (!('skip' in count) && !count.sure && count.counter !== undefined && length === 1 && read.units === 0 && (word === '이' || text.charCodeAt(read.end) !== 32)) return { skip: read.end };
  return count;
}

/** Counters that make a count even of a single sign, which with others may be a word (四国, 五輪). */
const SINGLE_COUNTERS = /^(?:本|只|隻|杯|羽|歳|岁|歲|軒|脚|颗|顆|棵|粒|句|页|頁|场|場|对|對|双|雙|着|足|株|点|問|校|票|片|[个個](?:月)?|箇月|か月|ヶ月|カ月|か国|カ国|名|人|位|家|件|项|項|项目|条|條|款|种|種|種類|次|回|台|臺|部|枚|册|冊|篇|张|張|辆|輛|艘|座|栋|所|间|套|份|封|批|组|天|年|年間|小时|小時|時間|分钟|分鐘|日間|週間|周間|つ|社|匹|頭|头|支|款)$/;

/** 二、三人: 'two or three', not three. */
const NEIGHBOURS = /^(?:一、二|二、三|三、四|四、五|五、六|六、七|七、八|八、九)$/;

/** Reads the count that begins with a Han numeral at `at`. */
export function readHanCount(setting: Setting, at: number): CountRead | Passed | undefined {
  const { text } = setting, previous = text[at - 1] ?? '';
  const japanese = setting.language() === 'ja', half = readHalfDozen(text, at);
  if (half) return finish(setting, { ...half, surely: () => true });
  const apart = at <= 1 ? unspaced(text, HAN_NUMERAL) : undefined, whole = apart === undefined ? undefined : readHan(apart, 0, japanese);
  if (whole && whole.units > 0 && whole.end === apart!.length && !Number.isNaN(whole.number)) return { number: whole.number, bound: 'exact', start: at, end: text.trimEnd().length, sure: true };
  const read = readHan(text, at, japanese);
  if (!read) return undefined;
  if (Number.isNaN(read.number) || /^[万萬]一$/.test(text.slice(at, read.end)) || /[第几幾数數何成之负負双雙·・]/.test(previous) || (/[上好]/.test(previous) && read.units === read.length) || text.slice(Math.max(0, at - 4), at).includes('マイナス')) return { skip: read.end };
  if (/[几幾数數]/.test(text[read.end] ?? '') || (read.length === 1 && NEIGHBOURS.test(text.slice(Math.max(0, at - 2), read.end)))) return { skip: read.end + 1 };
  const { length, units } = read;
  const count = finish(setting, {
    ...read,
    surely: ({ counter, measured, bound, next }) => {
      if (read.figures) return true;
      const bounded = bound !== 'exact';
      // 三公斤, 三ダース; 一打 and 一米 begin other words too, and 二度 is 'twice'.
      if (measured) return length > 1 || (text[read.end] !== '度' && (text[at] !== '一' || isKana(text.charCodeAt(read.end)) || isAll(text, at, read.end + 1)));
      if (length === 1) {
        const one = text[at] === '一' || text[at] === '〇' || text[at] === '零';
        if (counter === undefined || units > 0 && text[at] !== '十') return false;
        if (one) return bounded && bound !== 'nearly' && bound !== 'about';
        return SINGLE_COUNTERS.test(counter) && !((text[at] === '二' || text[at] === '三') && counter === '次' && !bounded);
      }
      if (counter !== undefined) return !(units === length && /^[百千]万/.test(text.slice(at, read.end)) && counter === '家');
      if (read.positional) return false;
      // 五百を, 二百の stand before a particle; 八百屋, 四十七士 are words. Behind 万 Chinese and Japanese may leave the counter out.
      if (length >= 3 && !(japanese && isHan(next) && read.number < 10_000)) return true;
      if (/^[百千万萬]/.test(text[at]!)) return bounded;
      return bounded || read.number >= 10_000 || !(isHan(next) || isKana(next)) || (read.number >= 100 && 'のはがをもとにでへやま'.includes(text[read.end] ?? ' '));
    },
  });
  // 五輪, 四国: one sign with what may be a counter is a word, even where it is all of the text.
  if (!('skip' in count) && !count.sure && length === 1 && count.counter !== undefined && !SINGLE_COUNTERS.test(count.counter)) return { skip: read.end };
  return count;
}


/** Reads the count that begins with a native Japanese number at `at`: ふたつ, ふたり. */
export function readKanaCount(setting: Setting, at: number): CountRead | Passed | undefined {
  const read = readKanaNumber(setting.text, at);
  return read && finish(setting, { ...read, surely: () => read.sure });
}
