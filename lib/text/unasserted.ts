import { matches } from './matches.ts';
import { normalise, type Normalised } from './normalise.ts';
import { sentences } from './sentences.ts';
import { GRAMMARS, type Grammar, type Reach, type Why } from './unasserted-rules.ts';
import { readValues } from './values.ts';

/** A stretch of a sentence in which nothing is asserted, in UTF-16 units, and why. */
export type Unasserted = { start: number; end: number; why: Why };

type Cue = { start: number; end: number; why: Why; reach: Reach };

/**
 * All cues of a grammar in one expression, so that a sentence is walked once; the group that matched tells the rule. Most sentences have none,
 * which is told faster without the groups.
 */
const compiled = new Map(Object.values(GRAMMARS).map((grammar) => {
  const cues = grammar.rules.map(({ cue }) => cue), { begin } = grammar;
  return [grammar, { any: new RegExp(`${begin}(?:${cues.join('|')})`), each: new RegExp(`${begin}(?:${cues.map((cue) => `(${cue})`).join('|')})`, 'g') }];
}));

function cuesOf(text: string, grammar: Grammar): Cue[] {
  const cues: Cue[] = [], { any, each } = compiled.get(grammar)!;
  if (!any.test(text)) return cues;
  for (const found of matches(each, text)) {
    const { why, reach } = grammar.rules[found.findIndex((group, i) => i > 0 && group !== undefined) - 1]!;
    cues.push({ start: found.index, end: found.index + found[0].length, why, reach });
  }
  return cues;
}

/** Any year will do to see that '3 May' is a date. */
const ANY_DAY = '2000-01-01';

/** Cues without the months: a 'may' inside a date ('3 May', 'May 12', 'the third of May', 'between 3 and 12 May') is no verb. */
function withoutMonths(cues: Cue[], normal: Normalised): Cue[] {
  const isMay = ({ start, end }: Cue): boolean => normal.text.slice(start, end) === 'may';
  if (!cues.some(isMay)) return cues;
  const dates = readValues(normal.source, { published: ANY_DAY }).filter(({ value }) => value.kind === 'date' || value.kind === 'period');
  return cues.filter((cue) => {
    const place = normal.span(cue.start, cue.end);
    return !isMay(cue) || !dates.some((date) => date.start <= place.start && date.end >= place.end);
  });
}

/** A letter of each script, the one that tells most first: Korean has Latin letters and Han too. */
const LETTERS: [RegExp, Grammar][] = [[/[가-힣]/, GRAMMARS.korean], [/[ぁ-ゟァ-ヺー-ヿ]/, GRAMMARS.japanese], [/[㐀-䶿一-鿿〇々]/, GRAMMARS.chinese], [/[a-zA-Z]/, GRAMMARS.english]];

/** The grammar of a sentence, by its script. */
const grammarOf = (text: string): Grammar | undefined => LETTERS.find(([letter]) => letter.test(text))?.[1];

/**
 * The stretches of a text in which nothing is asserted: what is negated, denied, supposed, taken back or asked. By grammar alone, for English,
 * Korean, Chinese and Japanese, each sentence by its script. A cue reaches no further than its clause ('banned X but did not say when'), but a condition
 * takes its consequence along. What forbids ('may not use', 'no longer allowed', 사용하지 못하게, 不得使用, 使えない) asserts a ban, and is not named.
 * In order, without one inside another; linear in the text's length.
 */
export function unasserted(text: string): Unasserted[] {
  const found: Unasserted[] = [];
  for (const { start, end } of sentences(text)) found.push(...inSentence(text.slice(start, end), start));
  return found;
}

function inSentence(source: string, offset: number): Unasserted[] {
  const normal = normalise(source), { text } = normal;
  const grammar = grammarOf(text);
  if (!grammar) return [];
  const whole = (why: Why): Unasserted => ({ start: offset, end: offset + source.length, why });
  if (/[?？][\s"'”’」』)）]*$/.test(source.slice(-8))) return [whole('asked')];
  const cues = withoutMonths(cuesOf(text, grammar), normal);
  if (cues.length === 0) return [];
  const condition = cues.find(({ reach }) => reach === 'sentence');
  if (condition) return [whole(condition.why)];
  const bounds = boundaries(normal, grammar);
  const spans: Unasserted[] = [];
  for (const { start, end, why, reach } of cues) {
    const from = reach === 'before' || reach === 'clause' ? clauseStart(bounds, start) : reach === 'phrase' ? phraseStart(text, start) : start;
    const to = reach === 'after' || reach === 'clause' ? clauseEnd(bounds, end, text.length) : reach === 'onward' ? text.length : end;
    const last = spans[spans.length - 1];
    const place = normal.span(from, to), span = { start: offset + place.start, end: offset + place.end, why };
    if (last && span.start >= last.start && span.end <= last.end) continue;
    while (spans.length > 0 && spans[spans.length - 1]!.start >= span.start) spans.pop();
    spans.push(span);
  }
  return spans;
}

/** Where clauses meet: each boundary's start and end. An em dash, which is a hyphen once normalised, is told by the source. */
function boundaries(normal: { text: string; source: string; toSource(offset: number): number }, { boundary }: Grammar): { start: number; end: number }[] {
  const found = matches(boundary, normal.text).map(({ index, 0: words }) => ({ start: index, end: index + words.length }));
  for (let at = normal.text.indexOf('-'); at >= 0; at = normal.text.indexOf('-', at + 1)) if ('—―–'.includes(normal.source[normal.toSource(at)] ?? ' ')) found.push({ start: at, end: at + 1 });
  return found.sort((a, b) => a.start - b.start);
}

/** The index of the first boundary that begins at or past an offset. */
function past(bounds: { start: number }[], offset: number): number {
  let low = 0, high = bounds.length;
  while (low < high) { const middle = (low + high) >> 1; if (bounds[middle]!.start < offset) low = middle + 1; else high = middle; }
  return low;
}

function clauseStart(bounds: { start: number; end: number }[], offset: number): number {
  let i = past(bounds, offset) - 1;
  while (i >= 0 && bounds[i]!.end > offset) i--;
  return i < 0 ? 0 : bounds[i]!.end;
}
const clauseEnd = (bounds: { start: number; end: number }[], offset: number, length: number): number => bounds[past(bounds, offset)]?.start ?? length;

/** The beginning of the word or two before an offset: 'A가 아니라', 'Aではなく'. */
function phraseStart(text: string, offset: number): number {
  let at = offset;
  for (let steps = 0; at > 0 && steps < 24; steps++, at--) if (/[、，,。「『はが]/.test(text[at - 1]!) && at < offset - 1) break;
  return at;
}
