import { isAll } from './alone.ts';
import { isAsciiLetter, isDigit } from './characters.ts';
import { readFigure, times } from './figures.ts';

/** A number as it was read; `sure` is false where the same letters may well be an ordinary word, so that only a text that is nothing else is read as it. */
export type Numeral = { number: number; start: number; end: number; sure: boolean; over?: boolean };
/** Something that holds numerals and is no count: an ordinal, a fraction, a year in words. Reading goes on behind it. */
export type NoNumeral = { skip: number };

const words = (list: string, from: (index: number) => number): [string, number][] => list.split(' ').map((word, i) => [word, from(i)]);
const UNITS = new Map<string, number>([
  ...words('zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen', (i) => i),
  ['nought', 0], ['naught', 0], ['nil', 0],
]);
const TENS = new Map<string, number>([...words('twenty thirty forty fifty sixty seventy eighty ninety', (i) => (i + 2) * 10), ['fourty', 40]]);
const SCALES = new Map<string, number>([
  ['hundred', 100], ['thousand', 1e3], ['lakh', 1e5], ['million', 1e6], ['crore', 1e7], ['billion', 1e9], ['trillion', 1e12], ['quadrillion', 1e15], ['dozen', 12],
  ['hundreds', 100], ['thousands', 1e3], ['millions', 1e6], ['billions', 1e9], ['trillions', 1e12], ['dozens', 12], ['lakhs', 1e5], ['crores', 1e7],
]);
/** Abbreviated scales, behind figures only. A capital M is a million as the small one is. */
const SHORT = new Map<string, number>([
  ['k', 1e3], ['m', 1e6], ['mn', 1e6], ['mln', 1e6], ['mil', 1e6], ['mio', 1e6], ['b', 1e9], ['bn', 1e9], ['bln', 1e9], ['t', 1e12], ['tn', 1e12], ['trn', 1e12], ['g', 1e9],
]);
/** Short scales that a space may part from the figures. */
const APART = new Set(['k', 'mn', 'mln', 'bn', 'bln', 'tn', 'trn', 'mil', 'mio']);
const ORDINAL = /^(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|(?:thir|four|fif|six|seven|eigh|nine)teenth|(?:twen|thir|for|fif|six|seven|eigh|nine)tieth|hundredth|thousandth|millionth|billionth)s?$|^(?:hal(?:f|ves)|quarters?)$/;
/** Words after a half or a quarter that make it one of a scale. */
const VAGUE = new Map<string, number>([['couple', 2], ['couples', 2], ['pair', 2], ['pairs', 2], ['single', 1], ['none', 0]]);
/** Names and terms of the trade that look like a number with a scale. */
const DESIGNATIONS = new Set(['2k', '4k', '8k', '3m']);

/** Words that may begin a number in words. */
export const ENGLISH_STARTS = new Set([...UNITS.keys(), ...TENS.keys(), ...SCALES.keys(), ...VAGUE.keys(), 'a', 'an', 'half', 'quarter']);
/** True for a word that may begin a number in words. */
export const startsEnglish = (word: string): boolean => ENGLISH_STARTS.has(word);

/** The lower-case word at `at`, '' where none begins. */
export function wordAt(text: string, at: number): string {
  let end = at;
  while (end - at < 24 && isAsciiLetter(text.charCodeAt(end))) end++;
  return text.slice(at, end);
}

/** Past one space or hyphen, where a word or figure follows; -1 elsewhere. */
const step = (text: string, at: number): number => {
  const gap = text.charCodeAt(at);
  return (gap === 32 || gap === 45) && (isAsciiLetter(text.charCodeAt(at + 1)) || isDigit(text.charCodeAt(at + 1))) ? at + 1 : -1;
};

type Part = { number: number; end: number; figures: boolean };

/** 'twenty-five', 'twelve', '25': below a hundred in words, anything in figures. */
function readSmall(text: string, at: number): Part | undefined {
  if (isDigit(text.charCodeAt(at)) || (text[at] === '.' && isDigit(text.charCodeAt(at + 1)))) {
    const figure = readFigure(text, at);
    return figure && { number: figure.number, end: figure.end, figures: true };
  }
  const word = wordAt(text, at), ten = TENS.get(word);
  if (ten !== undefined) {
    const end = at + word.length, next = step(text, end), unit = next < 0 ? undefined : UNITS.get(wordAt(text, next));
    if (unit !== undefined && unit > 0 && unit < 10) return { number: ten + unit, end: next + wordAt(text, next).length, figures: false };
    // 'fifty - six', where it is all; within a sentence the stroke is a dash.
    const apart = text.startsWith(' - ', end) ? UNITS.get(wordAt(text, end + 3)) : undefined, last = end + 3 + wordAt(text, end + 3).length;
    if (apart !== undefined && apart > 0 && apart < 10 && isAll(text, at, last)) return { number: ten + apart, end: last, figures: false };
    return { number: ten, end, figures: false };
  }
  const unit = UNITS.get(word);
  return unit === undefined ? undefined : { number: unit, end: at + word.length, figures: false };
}

/** The scale word after `at`, with its end. */
function scaleAfter(text: string, at: number): { scale: number; end: number } | undefined {
  const next = step(text, at);
  if (next < 0) return undefined;
  const word = wordAt(text, next), scale = SCALES.get(word);
  return scale === undefined ? undefined : { scale, end: next + word.length };
}

/** A group before its scale: 'a hundred and twenty', 'twelve hundred', '28.8', 'one point five'. */
function readGroup(text: string, at: number): Part | undefined {
  const word = wordAt(text, at);
  let head: Part | undefined;
  if (word === 'a' || word === 'an') {
    const scale = scaleAfter(text, at + word.length);
    if (!scale) return undefined;
    head = { number: 1, end: at + word.length, figures: false };
  } else if (SCALES.has(word)) head = { number: 1, end: at - 1, figures: false };
  else head = readSmall(text, at);
  if (!head) return undefined;
  const point = /^ point((?: (?:zero|oh|one|two|three|four|five|six|seven|eight|nine))+)\b/.exec(text.slice(head.end, head.end + 80));
  if (point && !head.figures) {
    const digits = point[1]!.trim().split(' ').map((digit) => UNITS.get(digit) ?? 0).join('');
    return { number: Number(`${head.number}.${digits}`), end: head.end + point[0].length, figures: false };
  }
  const hundred = SCALES.has(word) && head.end === at - 1 ? (word === 'hundred' ? { scale: 100, end: at + word.length } : undefined) : scaleAfter(text, head.end);
  if (hundred?.scale !== 100) return head;
  let group: Part = { number: times(head.number, 100), end: hundred.end, figures: head.figures };
  const and = text.startsWith(' and ', group.end) ? group.end + 5 : step(text, group.end);
  if (and > 0 && !isDigit(text.charCodeAt(and))) {
    const small = readSmall(text, and);
    const further = small && scaleAfter(text, small.end);
    if (small && further?.scale === 12 && !small.figures) group = { number: group.number + small.number * 12, end: further.end, figures: group.figures };
    else if (small && small.number > 0 && small.number < 100 && further?.scale !== 100 && !isOrdinalAfter(text, small.end)) group = { number: group.number + small.number, end: small.end, figures: group.figures };
  }
  return group;
}

const isOrdinalAfter = (text: string, at: number): boolean => { const next = step(text, at); return next > 0 && ORDINAL.test(wordAt(text, next)); };

/**
 * Reads an English number at `at` of a normalised text, where a word or a figure begins: 'a hundred and twenty thousand', '1.2 million',
 * 'half a million', 'two dozen', '28.8mn', 'one million two hundred thousand'. A bare 'one', 'a couple' or a scale without a number ('thousand')
 * is not sure. Ordinals, fractions and years in words are no count.
 */
export function readEnglish(text: string, at: number): Numeral | NoNumeral | undefined {
  const half = readHalf(text, at);
  if (half) return half;
  const word = wordAt(text, at);
  if (VAGUE.has(word)) return { number: VAGUE.get(word)!, start: at, end: at + word.length, sure: false };
  if (word === 'a') {
    const vague = /^a (couple|pair)(?: of)?\b/.exec(text.slice(at, at + 12));
    if (vague) return { number: 2, start: at, end: at + vague[0].length, sure: false };
  }
  let total = 0, at0 = at, end = at, limit = Infinity, figures = false, sure = true, parts = 0;
  for (;;) {
    const group = readGroup(text, at0);
    if (!group) break;
    const bare = SCALES.has(wordAt(text, at0));
    if (bare && parts > 0) break;
    let number = group.number, stop = Math.max(group.end, at0), scale = 1;
    const short = group.figures && !bare ? readShort(text, at0, stop) : undefined;
    if (short) { if ('skip' in short) return short; number = times(number, short.scale); stop = short.end; scale = short.scale; sure &&= short.sure; }
    else for (;;) {
      const big = stop === at0 ? { scale: SCALES.get(wordAt(text, at0))!, end: at0 + wordAt(text, at0).length } : scaleAfter(text, stop);
      if (!big || (big.scale === 100 && scale >= 100)) break;
      // 'two hundred and three hundred' are two numbers; 'three hundred dozen', 'hundred thousand' are one; of dozens there are none.
      if (scale > 1 && big.scale <= scale && (big.scale !== 12 || scale % 12 === 0)) break;
      number = times(number, big.scale); stop = big.end; scale *= big.scale;
    }
    if (scale >= limit || (parts > 0 && number >= limit) || (parts > 0 && group.figures && !figures && scale === 1)) break;
    if (bare) sure = false;
    total += number; end = stop; parts++; figures ||= group.figures;
    limit = scale;
    if (scale < 1000 || limit === 12) break;
    const next = text.startsWith(' and ', end) ? end + 5 : text.startsWith(', ', end) && !isDigit(text.charCodeAt(end + 2)) ? end + 2 : step(text, end);
    if (next < 0 || (figures && text.startsWith(' and ', end))) break;
    // 'a million and a half'
    const plusHalf = /^ and a half\b/.exec(text.slice(end, end + 11));
    if (plusHalf) { total += scale / 2; end += plusHalf[0].length; break; }
    at0 = next;
  }
  if (parts === 0) return undefined;
  const tail = /^ and (?:a half|one half) (hundred|thousand|million|billion|trillion)\b/.exec(text.slice(end, end + 26));
  if (tail && limit === 1) return { number: times(total + 0.5, SCALES.get(tail[1]!)!), start: at, end: end + tail[0].length, sure };
  if (/^ and (?:a|one|two|three) (?:half|halves|quarters?|thirds?|fifths?)\b/.test(text.slice(end, end + 20))) return { skip: end };
  if (isOrdinalAfter(text, end) && !/^ (?:quarter|second|half)/.test(text.slice(end, end + 9))) return { skip: step(text, end) + wordAt(text, step(text, end)).length };
  if (!figures) {
    if (total === 1 && parts === 1 && limit === 1) sure = false;
    // 'twenty twenty-six', 'nineteen eighty': a year; 'one twenty two' is spoken for 122 and nothing that stands in prose.
    const next = text.charCodeAt(end) === 32 ? readSmall(text, end + 1) : undefined;
    if (limit === 1 && next && !next.figures && next.number >= 10 && next.number < 100 && total < 100 && total > 0) {
      return { number: total * 100 + next.number, start: at, end: next.end, sure: false };
    }
    // 'two-factor', 'three-way'
    if (text.charCodeAt(end) === 45 && isAsciiLetter(text.charCodeAt(end + 1)) && !/^-(?:plus|odd|strong)\b/.test(text.slice(end, end + 8))) return { skip: end + 1 + wordAt(text, end + 1).length };
  }
  return { number: total, start: at, end, sure };
}

/** 'k', 'mn', 'bn' behind figures. */
function readShort(text: string, start: number, at: number): { scale: number; end: number; sure: boolean } | NoNumeral | undefined {
  const apart = text.charCodeAt(at) === 32 ? 1 : 0, letters = wordAt(text, at + apart);
  const scale = SHORT.get(letters);
  if (scale === undefined) {
    const glued = apart ? undefined : SCALES.get(letters);
    return glued === undefined ? undefined : { scale: glued, end: at + letters.length, sure: true };
  }
  const end = at + apart + letters.length;
  if (isDigit(text.charCodeAt(end)) || (apart && !APART.has(letters))) return undefined;
  if (/^[2-6]g$/.test(text.slice(start, end))) return { skip: end };
  const sure = !DESIGNATIONS.has(text.slice(start, end)) && letters !== 'g';
  return { scale, end, sure };
}

/** 'half a million', 'half a dozen', 'a quarter of a million', 'a half million'. */
function readHalf(text: string, at: number): Numeral | undefined {
  const word = wordAt(text, at);
  if (word !== 'half' && word !== 'quarter' && word !== 'a' && word !== 'three') return undefined;
  const found = /^(?:(?:a )?(half|quarter)|(three)[ -]quarters)(?: of)?(?:[ -]an?)? *[ -](hundred|thousand|million|billion|trillion|dozen)\b/.exec(text.slice(at, at + 48));
  if (!found) return undefined;
  return { number: (found[2] ? 0.75 : found[1] === 'half' ? 0.5 : 0.25) * SCALES.get(found[3]!)!, start: at, end: at + found[0].length, sure: true };
}
