import { isAsciiLetter, isDigit, isHan, isHangul } from './characters.ts';
import { NUMBER_SIGN, withScale } from './counts-figures.ts';
import { readFigure, skipFigures } from './figures.ts';
import type { Place } from './measures.ts';
import { readEnglish, startsEnglish, wordAt } from './numbers-en.ts';
import { HAN_STARTS, readHan } from './numbers-han.ts';
import { KOREAN_STARTS, readKorean } from './numbers-ko.ts';

/** A number as it stands, whatever it counts; offsets in the normalised text. */
export type Standing = {
  number: number; start: number; end: number;
  /** True where a word or sign of scale is part of it: million, 만, 亿, bn. */
  worded: boolean;
  /** True where figures stand behind letters, figures or signs that may make them part of something else: v3, 10/30. */
  tied: boolean;
  /** True of a scale alone (百万), which without a bound is as good as 'millions'. */
  bare: boolean;
  over: boolean;
};

const TIED = /[a-z\d_@#^·.]$|\d[/:]$/;
const BARE_SCALE = /^(?:hundred|thousand|million|billion|trillion|quadrillion|dozen|lakh|crore)s?$/;
const KOREAN = new Set(KOREAN_STARTS), HAN = new Set(HAN_STARTS);

const plain = { worded: false, tied: false, bare: false, over: false };

/** Every number of a normalised text that is definite, in order: figures, with what scales them, and words. 'Millions', 'a few', 数百, 三四 are none. */
export function numeralsOf(place: Place): Standing[] {
  const { text } = place, found: Standing[] = [];
  let at = 0;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    const read = isDigit(code) ? inFigures(place, at) : isAsciiLetter(code) ? inEnglish(text, at) : code > 0x2e7f ? inSigns(place, at) : undefined;
    if (read && 'number' in read) found.push(read);
    at = Math.max(at + 1, read ? ('number' in read ? read.end : read.skip) : 0);
  }
  return found;
}

function inFigures({ text, language }: Place, at: number): Standing | { skip: number } {
  const past = skipFigures(text, at), figure = readFigure(text, at);
  if (!figure) return { skip: past };
  const next = text[figure.end] ?? '';
  if ((isDigit(text.charCodeAt(figure.end + 1)) && '.,:/×*·+'.includes(next || ' ')) || NUMBER_SIGN.test(next)) return { skip: past };
  const whole = withScale(text, at, figure, () => language() === 'ja');
  if (whole && 'skip' in whole) return { skip: Math.max(whole.skip, figure.end) };
  const end = whole?.end ?? figure.end;
  // 30g is a weight sooner than thirty billion.
  if (whole && text[end - 1] === 'g') return { skip: end };
  return { ...plain, number: whole?.number ?? figure.number, start: at, end, worded: whole !== undefined, tied: TIED.test(text.slice(Math.max(0, at - 2), at)), over: whole?.over ?? false };
}

/** At a letter: the number in words that begins there, or where the word ends. */
function inEnglish(text: string, at: number): Standing | { skip: number } {
  const word = wordAt(text, at), past = at + word.length;
  if (!startsEnglish(word) || BARE_SCALE.test(word) || /[\p{L}\p{N}]$/u.test(text.slice(Math.max(0, at - 1), at))) return { skip: past };
  const read = readEnglish(text, at);
  if (!read) return { skip: past };
  return 'skip' in read ? read : { ...plain, number: read.number, start: at, end: read.end, worded: true };
}

/** At a character beyond the Latin scripts: the number in Hangul or Han that begins there. */
function inSigns({ text, language }: Place, at: number): Standing | { skip: number } | undefined {
  const char = text[at]!, before = text.slice(Math.max(0, at - 2), at);
  if (isHangul(text.charCodeAt(at))) {
    // A numeral begins a word; 몇 백만 and 수 백만 are no one number.
    if (!KOREAN.has(char) || (/[가-힣]$/.test(before) && !/(?:^|[^가-힣])[약총]$/.test(before)) || /[몇수] $/.test(before)) return undefined;
    const read = readKorean(text, at);
    if (!read || read.native || read.units === 0 || read.end - at < 2) return undefined;
    return { ...plain, number: read.number, start: at, end: read.end, worded: true };
  }
  if (!HAN.has(char)) return undefined;
  const read = readHan(text, at, language() === 'ja');
  if (!read) return undefined;
  const { end, units, length } = read, bare = units === length;
  // 百分之: a share, whose figure follows.
  if (text.startsWith('分之', end)) return { skip: end + 2 };
  const vague = Number.isNaN(read.number) || /[第几幾数數何负負双雙·・]$/.test(before) || (bare && /[上好]$/.test(before)) || /^[几幾数數]/.test(text.slice(end, end + 1));
  // 统一美元, 二元: one sign alone begins and ends many a word.
  const lone = length === 1 && ((char === '一' && isHan(text.charCodeAt(at - 1)) && !before.endsWith('之')) || /^[元円]/.test(text.slice(end, end + 1)));
  if (vague || lone) return { skip: end };
  // 零点五: what stands behind the point of a nought is left to us.
  const decimals = read.number === 0 ? /^[点點]([〇零○一二三四五六七八九]{1,12})/.exec(text.slice(end, end + 13)) : null;
  if (decimals) return { ...plain, number: Number(`0.${[...decimals[1]!].map((sign) => Math.max(0, '零一二三四五六七八九'.indexOf(sign))).join('')}`), start: at, end: end + decimals[0].length };
  return { ...plain, number: read.number, start: at, end, worded: units > 0, bare, over: read.over ?? false };
}
