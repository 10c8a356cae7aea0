import { isDigit } from './characters.ts';

/** A number written in figures, before any word of scale. `decimals` tells '2.0' from '2'. */
export type Figure = { number: number; end: number; decimals: number; grouped: boolean };

// Groups are as many as a number can hold exactly, so that no text makes these try again and again.
const GROUPED = /\d{1,3}(?:,\d{3}){1,5}(?!\d|,\d)(?:\.\d+)?/y;
const INDIAN = /\d{1,2}(?:,\d{2}){1,5},\d{3}(?!\d|,\d)/y;
const SPACED = /\d{1,3}(?: \d{3}){1,5}(?!\d|[.,:/-]\d| \d)/y;
const STOPPED = /\d{1,3}(?:\.\d{3}){1,5}(?!\d|\.\d)/y;
const APOSTROPHES = /\d{1,3}(?:'\d{3}){1,5}(?!\d)/y;
const PLAIN = /\d+(?:\.\d+)?|\.\d+/y;

/** Figures at most: beyond this a number can't be held exactly. */
const LONGEST = 15;

function match(pattern: RegExp, text: string, at: number): string | undefined {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0];
}

/**
 * Reads the figures at `at` of a normalised text: 25000 · 25,000 · 25 000 · 25'000 · 1,20,000 · 28.8 · 1.200.000.
 * One group after a stop is a decimal fraction ('28.800'), unless it is '000', which nobody writes as one ('25.000').
 * Undefined where the figures are too many to hold exactly; then `end` of `skipFigures` is where they stop.
 */
export function readFigure(text: string, at: number): Figure | undefined {
  const stopped = match(STOPPED, text, at);
  if (stopped !== undefined && (stopped.length > 7 || stopped.endsWith('.000')) && !stopped.startsWith('0')) return figure(stopped.replaceAll('.', ''), at + stopped.length, true);
  for (const [pattern, separator] of [[GROUPED, ','], [INDIAN, ','], [SPACED, ' '], [APOSTROPHES, "'"]] as const) {
    const found = match(pattern, text, at);
    if (found !== undefined && !found.startsWith('0')) return figure(found.replaceAll(separator, ''), at + found.length, true);
  }
  const plain = match(PLAIN, text, at);
  return plain === undefined ? undefined : figure(plain, at + plain.length, false);
}

function figure(digits: string, end: number, grouped: boolean): Figure | undefined {
  const stop = digits.indexOf('.');
  if ((stop < 0 ? digits.length : stop) > LONGEST || digits.length > 2 * LONGEST) return undefined;
  return { number: Number(digits), end, decimals: stop < 0 ? 0 : digits.length - stop - 1, grouped };
}

/** The end of a run of figures and what joins figures: a telephone number, a time, a score, a fraction, an address. */
export function skipFigures(text: string, at: number): number {
  let end = at;
  for (;;) {
    while (isDigit(text.charCodeAt(end))) end++;
    if ('.,:/-~\''.includes(text[end] ?? ' ') && isDigit(text.charCodeAt(end + 1))) end++;
    else return end;
  }
}

/** A decimal times a scale without the binary fraction's dust: 28.8 × 1,000,000 is 28,800,000. */
export function times(number: number, scale: number): number {
  const product = number * scale;
  const near = Math.round(product);
  return Math.abs(product - near) < 1e-6 * Math.max(1, Math.abs(near) * 1e-6) ? near : Number(product.toPrecision(15));
}
