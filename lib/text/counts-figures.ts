import { isAsciiLetter, isDigit, isHan, isHangul, isKana } from './characters.ts';
import { type Around, type Core, type CountRead, finish, MONEY_BEFORE, type Passed } from './counts.ts';
import type { Setting } from './dates.ts';
import { readFigure, skipFigures } from './figures.ts';
import { isLabelled } from './names.ts';
import { type NoNumeral, type Numeral, readEnglish } from './numbers-en.ts';
import { isHanScale, readHan } from './numbers-han.ts';
import { isKoreanScale, readKorean } from './numbers-ko.ts';

const YEAR_BEFORE = /(?:^|[^a-z])(?:in|since|by|until|till|from|during|of|the|year|early|late|mid|before|after|through|to|and|for|[a-z]+(?:uary|ember|ober|ril|ust)|spring|summer|autumn|fall|winter|circa|fy|q[1-4])[ -]$/;
/** Signs that make figures part of another number: powers, fractions, circled figures. */
export const NUMBER_SIGN = /^[\u00b2\u00b3\u00b9\u00bc-\u00be\u2070-\u209f\u2150-\u218f\u2460-\u24ff]/;
/** Words that follow the number of a name ('Opus 4 and'), not one that counts ('12 senators'). */
const AFTER_NAME = /^(?:$|[ ]?[.,;:!?)\]"'/]|-|'s | (?:and|or|but|is|was|are|were|has|had|have|to|in|on|at|with|by|for|from|as|that|which|who|will|would|can|could|may|might|than|over|under|into|after|before|when|while|because|if|it|the|a|an)\b)/;
const PLURAL_AFTER = /^ (?:[a-z'-]+ ){0,2}?(?!was\b|is\b|has\b|as\b|its\b|this\b|says\b|plus\b|thus\b|us\b)[a-z'-]+s\b|^ (?:people|men|women|children|staff|police)\b/;
/** The Korean copula, which makes figures a predicate: 42다, 42입니다. */
const COPULA = /^(?:다|이다|입니다|이었다|였다|이에요|예요)(?![가-힣])/;
/** A sign of scale that a space parts from its figures, as in Chinese set with spaces between the scripts: 2.5 万, 3 만 명; not 만 19세, an age. */
const SCALE_APART = /^ (?:[万萬亿億]|[만억](?! ?\d{1,3} ?세)(?=$|[^가-힣 ]| ?(?:\d|개|명|건|회|번|대|곳|원|달러|여)))/;
/** What follows the + of a telephone number: a country, and figures apart from it. */
const TELEPHONE = /^\d{1,3}[ -](?:\(?\d)/;
const OTHER_FIGURES = /^(?:st|nd|rd|th)(?![a-z])|^(?:am|pm|a\.m|p\.m)\b/;
const MEASURE_LETTERS = /^(?:km|kms|cm|mm|nm|kg|mg|ml|kb|mb|gb|tb|gw|mw|kw|kwh|ghz|mhz|hz|ft|lbs?|oz|mph|mins?|hrs?|l|ms)(?![a-z\d])/;

/** Reads the count that begins with a figure at `at`. Always says something: a count, or where the figures that are none end. */
export function readFigureCount(setting: Setting, at: number): CountRead | Passed {
  const { text } = setting, previous = text.charCodeAt(at - 1);
  const past = Math.max(skipFigures(text, at), at + 1);
  if (isAsciiLetter(previous) || previous === 95 || previous === 64) return { skip: alnumEnd(text, at) };
  if (previous === 45 && (isHyphenedName(setting, at) || !isWordy(text.charCodeAt(at - 2)))) return { skip: past };
  if (previous === 46 || previous === 47 || previous === 0xb7) return { skip: past };
  // A time, '10:30'; 'exchanges:25,000' is none.
  if (previous === 58 && isDigit(text.charCodeAt(at - 2))) return { skip: past };
  const before = text.slice(Math.max(0, at - 14), at);
  if (previous === 43 && !isWordy(text.charCodeAt(at - 2)) && TELEPHONE.test(text.slice(at, at + 12))) return { skip: telephoneEnd(text, at) };
  if (previous === 39 && /^\d\d(?!\d)/.test(text.slice(at, at + 3)) && YEAR_BEFORE.test(before.slice(0, -1))) return { skip: past };
  const figure = readFigure(text, at);
  if (!figure) return { skip: scaleEnd(text, past) };
  const next = text[figure.end] ?? '', nextCode = text.charCodeAt(figure.end);
  if (isDigit(text.charCodeAt(figure.end + 1)) && '.,:/-~×*·+'.includes(next || ' ')) return { skip: scaleEnd(text, past) };
  if ((!figure.grouped && isLabelled(setting, at)) || (nextCode > 0x7f && NUMBER_SIGN.test(next))) return { skip: past };

  const whole = withScale(text, at, figure, () => setting.language() === 'ja');
  if (whole && 'skip' in whole) return { skip: Math.max(whole.skip, past) };
  let core: Core;
  if (whole) core = { ...whole, surely: () => whole.sure };
  else if (isAsciiLetter(nextCode)) {
    const letters = text.slice(figure.end, figure.end + 6);
    if (OTHER_FIGURES.test(letters) || !MEASURE_LETTERS.test(letters)) return { skip: alnumEnd(text, figure.end) };
    core = { number: figure.number, start: at, end: figure.end, surely: () => true };
  } else {
    if (nextCode === 45 && isAsciiLetter(text.charCodeAt(figure.end + 1)) && isHyphenedName(setting, figure.end + 1) && !/^-(?:plus|odd|strong)/.test(text.slice(figure.end, figure.end + 7))) return { skip: figure.end };
    core = { number: figure.number, start: at, end: figure.end, surely: (around) => isCounting(setting, at, figure, around) };
  }
  if (MONEY_BEFORE.test(before)) return { skip: core.end };
  return finish(setting, core);
}

/**
 * The number that figures make with the words or signs of scale behind them (28.8 million, 2.5万, 3만 5천); undefined where none stand there.
 * `sure` is false where letters behind figures may be no scale; what is no number at all says where reading goes on.
 */
export function withScale(text: string, at: number, figure: { end: number }, japanese: () => boolean): Numeral | NoNumeral | undefined {
  const next = text[figure.end] ?? '', nextCode = text.charCodeAt(figure.end);
  const sign = nextCode === 32 && SCALE_APART.test(text.slice(figure.end, figure.end + 9)) ? text[figure.end + 1]! : next;
  const korean = isKoreanScale(sign) ? readKorean(text, at) : undefined;
  const han = !korean && (isHanScale(sign) || (/[多余餘]/.test(next) && isHanScale(text[figure.end + 1] ?? ''))) ? readHan(text, at, japanese()) : undefined;
  if (korean && korean.end > figure.end) return { ...korean, sure: true };
  if (han && han.end > figure.end && !Number.isNaN(han.number)) return { ...han, sure: true };
  const english = nextCode === 32 || nextCode === 45 || isAsciiLetter(nextCode) ? readEnglish(text, at) : undefined;
  return english && ('skip' in english || english.end > figure.end) ? english : undefined;
}

/** A plain figure counts unless it looks like a year or like the number of a name. */
function isCounting({ text, isCapital }: Setting, at: number, figure: { number: number; end: number; decimals: number; grouped: boolean }, { counter, bound, next }: Around): boolean {
  if (counter !== undefined || figure.grouped) return true;
  const { number, decimals } = figure, rest = text.slice(figure.end, figure.end + 40), before = text.slice(Math.max(0, at - 12), at);
  if (decimals === 0 && number >= 1900 && number < 2100) return PLURAL_AFTER.test(rest) && (bound !== 'exact' || !YEAR_BEFORE.test(before));
  if (bound !== 'exact') return true;
  const glued = text.charCodeAt(at - 1);
  // 千问3, 클로드4: figures set close behind a name are part of it; 答案是42, 答えは42 stand behind a verb or a particle.
  if (glued > 0x2e7f && number < 100 && (isHan(glued) ? !/[是为為有共约約]/.test(text[at - 1]!) : isKana(glued) ? !/[はがをもとに]/.test(text[at - 1]!) : isHangul(glued))) return false;
  if (isHangul(next) && COPULA.test(rest) && /[은는이가] $/.test(before)) return true;
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

/** Past the figures of a telephone number and what joins them. */
function telephoneEnd(text: string, at: number): number {
  let end = at;
  while (isDigit(text.charCodeAt(end)) || (' -().'.includes(text[end] ?? 'x') && /^[\d(]/.test(text.slice(end + 1, end + 2)))) end++;
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

