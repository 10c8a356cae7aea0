import type { Bound, Measure } from '../schema/value.ts';
import { boundAfter, boundBefore, boundWithin } from './bounds.ts';
import { isAsciiLetter } from './characters.ts';
import { times } from './figures.ts';
import { languageOf } from './language.ts';
import { dollarOf, isDollarOf, isInexact, type Mark, markAfter, markBefore, mayMeasure, type Place } from './measures.ts';
import { normalise } from './normalise.ts';
import { numeralsOf, type Standing } from './numerals.ts';
import type { ReadOptions, ReadValue } from './values.ts';

/** An amount of money or a percentage with its place in the source, in UTF-16 units: its value is a count, of what `measure` says. */
export type ReadAmount = ReadValue & { measure: Measure; value: Extract<ReadValue['value'], { kind: 'count' }> };

type Amount = { measure: Measure; number: number; bound: Bound; start: number; end: number };
/** What was made of a number: the amount, where it is one, by a mark on which side, and how far number and marks reach. */
type Part = { numeral: Standing; head: number; tail: number; side: 'before' | 'behind'; joiner: string | undefined; amount: Amount | undefined };

const NEGATIVE = /(?:^|[^a-z])(?:minus|negative) $|(?:マイナス|마이너스) ?$|[负負△▲▼]$/;
/** What joins the ends of a range, or two figures of which one may be without its mark. */
const JOINED = /^ ?(-|~|to|and|or|through|至|到|에서|부터|내지|또는|から|乃至|ないし|或|或者|、) ?$/;
const BETWEEN = /(?:^|[^a-z])between (?:[a-z]+ )?$/;
/** What may stand between a bound and an amount: 约合 (is about, converted). */
const CONVERTED = /(?:折?合|相当于|相當於) ?$/;
const SIGNS = '零一二三四五六七八九';
/** The second place behind a tenth: 3할 5푼, 3割5分, 七成五. */
const HUNDREDTH = /(?<=[할割]) ?([\d一二三四五六七八九])(?:푼|分)|(?<=成)([一二三四五六七八九])(?![十百千万萬亿億个個])/y;

/**
 * Reads every amount of money and every percentage of a text, in order and without overlap: '$3.65 million', '365만 달러', '36億円', '30 per cent', 3할, 百分之三十.
 * What is read here is no count to `readValues`. A sign that currencies share goes by the language: ¥ is yen in Japanese and yuan in simplified
 * Chinese, 元 alone no currency in traditional Chinese; a dollar of another country is that country's. Percentage points, negative amounts and
 * 'millions' give nothing. Of a range ('15% to 30%') both ends are read where each has its mark and scale, and neither where they share one ('$3-5 million').
 */
export function readAmounts(text: string, options: Pick<ReadOptions, 'language'> = {}): ReadAmount[] {
  const normal = normalise(text);
  if (!mayMeasure(normal.text)) return [];
  let { language } = options;
  const place: Place = {
    text: normal.text,
    language: () => (language ??= languageOf(text)),
    isCapital: (offset) => { const char = text[normal.toSource(offset)] ?? ''; return char !== char.toLowerCase(); },
    sourceAt: (offset) => text[normal.toSource(offset)] ?? '',
  };
  const parts: Part[] = [];
  for (const numeral of numeralsOf(place)) parts.push(partOf(place, numeral, parts.at(-1)));
  return apart(place.text, parts).flatMap(({ amount }) => {
    if (!amount) return [];
    const { measure, number, bound, start, end } = amount, span = normal.span(start, end);
    return [{ measure, value: { kind: 'count' as const, number, bound }, text: text.slice(span.start, span.end), ...span }];
  });
}

/** A number with its marks and bounds; no amount where they make none. */
function partOf(place: Place, numeral: Standing, last: Part | undefined): Part {
  const { text } = place, past = last?.amount?.end ?? last?.tail ?? 0;
  const markFrom = (at: number) => { const mark = markBefore(place, at); return mark !== undefined && (mark === 'other' || mark.at >= past) ? mark : undefined; };
  const boundFrom = (at: number) => { const bound = boundBefore(text, at - (CONVERTED.exec(text.slice(Math.max(0, at - 4), at))?.[0].length ?? 0)); return bound && bound.start >= past ? bound : undefined; };
  const close = markFrom(numeral.start), head = typeof close === 'object' ? close.at : numeral.start;
  const joiner = last && JOINED.exec(text.slice(last.tail, head))?.[1];
  // Between the ends of a range '~' is no bound. 人民币约3000万: a bound may stand between a currency and its figure.
  const bound = joiner === undefined ? boundFrom(head) : undefined;
  const mark = close ?? (bound && markFrom(bound.start)), lead = typeof mark === 'object' ? mark.at : head;
  const within = boundWithin(text, numeral.end), core = within?.end ?? numeral.end;
  const marked = mark === 'other' ? undefined : measureOf(place, numeral, mark, core);
  const none: Part = { numeral, head, tail: marked?.end ?? core, side: mark ? 'before' : 'behind', joiner, amount: undefined };
  const isNegative = NEGATIVE.test(text.slice(Math.max(0, lead - 12), lead)) || (joiner === undefined && text[lead - 1] === '-' && !'—―⸺'.includes(place.sourceAt(lead - 1)));
  // 两三成: 'two or three', not three.
  const isSecond = last && !last.amount && last.tail === head;
  if (!marked || isSecond || numeral.start < past || isNegative || isInexact(text, marked.end) || (numeral.bare && !bound && !marked.isTenth)) return none;
  const before = bound ?? (joiner === undefined ? boundFrom(lead) : undefined), behind = boundAfter(text, marked.end);
  const bounds = [behind?.bound, within?.bound, numeral.over ? 'over' as const : undefined, before?.bound].filter((one) => one !== undefined);
  return {
    ...none,
    amount: {
      measure: marked.measure, number: marked.number, bound: bounds.find((one) => one !== 'about' && one !== 'exact') ?? bounds[0] ?? 'exact',
      start: Math.min(lead, before?.start ?? lead), end: behind?.end ?? marked.end,
    },
  };
}

/** What a number that ends at `core` is an amount of, by the marks on both sides; undefined where there is none, or they are at odds. */
function measureOf(place: Place, numeral: Standing, mark: Mark | undefined, core: number): { measure: Measure; number: number; end: number; isTenth: boolean } | undefined {
  const { text } = place;
  if ((numeral.tied && !mark) || /[数數几幾]/.test(text[core] ?? '')) return undefined;
  const behind = (mark && text[mark.at] === '$' ? dollarOf(text, core) : undefined) ?? markAfter(place, core, numeral.worded && !mark);
  if (!behind) return mark && !isAsciiLetter(text.charCodeAt(core)) ? { measure: mark.measure, number: numeral.number, end: core, isTenth: false } : undefined;
  // 美金3000万元, $30 million Canadian: what is told besides tells which.
  const isOwn = mark && text.startsWith('元', core), isDollar = mark && text[mark.at] === '$' && isDollarOf(behind.measure);
  if (mark && mark.measure !== behind.measure && !isOwn && !isDollar) return undefined;
  const measure = isOwn ? mark.measure : behind.measure;
  if (behind.scale === 1) return { measure, number: numeral.number, end: behind.at, isTenth: false };
  HUNDREDTH.lastIndex = behind.at;
  const second = Number.isInteger(numeral.number) ? HUNDREDTH.exec(text) : null, sign = second?.[1] ?? second?.[2] ?? '0';
  const hundredths = SIGNS.includes(sign) ? SIGNS.indexOf(sign) : Number(sign);
  return numeral.number > 10 ? undefined : { measure, number: times(numeral.number, behind.scale) + hundredths, end: behind.at + (second?.[0].length ?? 0), isTenth: true };
}

/** The parts without the amounts of ranges whose ends share a mark or a scale, so that no end is read for less than it is. */
function apart(text: string, parts: readonly Part[]): Part[] {
  const kept = parts.map((part) => ({ ...part }));
  kept.forEach((part, at) => {
    const last = kept[at - 1], from = parts[at - 1];
    if (!last || !from || part.joiner === undefined) return;
    const isBetween = BETWEEN.test(text.slice(Math.max(0, from.head - 20), from.head)), sharesScale = part.numeral.worded && !from.numeral.worded && from.numeral.number < 1000;
    if (part.joiner === 'and' && !isBetween) return;
    if (from.amount && part.amount) { if (sharesScale) last.amount = part.amount = undefined; }
    else if (part.amount && parts[at]!.side === 'behind' && !isYear(from.numeral)) part.amount = undefined;
    else if (from.amount && from.side === 'before' && (part.joiner !== 'to' || !from.numeral.worded || part.numeral.worded)) last.amount = undefined;
  });
  return kept;
}

/** True of a number that may be a year: 'fell in 2021 to 30 per cent'. */
const isYear = ({ number, worded }: Standing): boolean => !worded && Number.isInteger(number) && number >= 1900 && number < 2100;
