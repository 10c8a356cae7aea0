import { lengthOf, wordsOf } from '../../../lib/editorial/words.ts';
import { toFound, type Trace } from '../../../lib/recognise/index.ts';
import type { Page } from '../../../lib/schema/index.ts';

type Candidate = Trace['chosen'][number];

/** Words and characters of the page that may stand in a file of ours: the fact itself. Of Chinese and Japanese, words as dictionaries cut the text. */
const MOST_WORDS = 5, MOST_CHARACTERS = 60, MOST_EASTERN = 20, MOST_CUT = 7;

/** True where words of a page are few enough to be kept. */
export function isShort(words: string, most = MOST_CHARACTERS): boolean {
  const length = lengthOf(words);
  return words.length <= most && length.words <= MOST_WORDS && length.characters <= MOST_EASTERN;
}

const SEGMENTER = new Intl.Segmenter('en', { granularity: 'word' });
const MARKS = /["“”‘’「」『』]/;

/** Words with those that they cut in two made whole, since browsers find whole words alone (WICG scroll-to-text-fragment, §3.5.2); as they are where that is too long. */
function wholeWords(sentence: string, words: string, fits: (words: string) => boolean): string {
  const start = sentence.indexOf(words), end = start + words.length;
  const parts = [...SEGMENTER.segment(sentence)].filter(({ segment, index, isWordLike }) => isWordLike && index < end && index + segment.length > start);
  const whole = sentence.slice(Math.min(start, parts[0]?.index ?? start), Math.max(end, ...parts.slice(-1).map(({ segment, index }) => index + segment.length)));
  return fits(whole) ? whole : words;
}

/** A stretch of a sentence with further words behind it, as many as may be kept, until it stands nowhere else in the article. */
function told(sentence: string, start: number, end: number, article: string): string {
  const words = sentence.slice(start, end);
  const next = /^\S*(?:\s+[\p{L}\p{N}'’-]+)/u.exec(sentence.slice(end))?.[0];
  if (article.split(words).length <= 2 || next === undefined || MARKS.test(next) || !isBrief(words + next)) return words;
  return told(sentence, start, end + next.length, article);
}

/** True where words that tell a fact are few enough to be kept; of a value as it is printed, figures and signs are not counted. */
const isBrief = (words: string) => isShort(words) && wordsOf(words).length <= MOST_CUT;

/** Words that only say that something is said. */
const SAYING = /^(?:sa(?:id|ys?)|told|reports?|reported|wr(?:ote|ites)|stat(?:ed|es)|claim(?:ed|s)|confirm(?:ed|s)|accus(?:ed|es)|has|have|had|is|was|it|that|the|an?)$/i;

/** True where words tell something by themselves: not one bare word ('protect'), nor a name that is all over the article, nor that somebody speaks ('Acme says'). */
function isTelling(words: string, article: string): boolean {
  const latin = words.match(/[A-Za-z][\w'’-]*/g) ?? [];
  const plain = latin.filter((word) => /^[a-z]/.test(word));
  if (latin.length > 0 && plain.length === 0) return article.split(words).length <= 2;
  return plain.length === 0 || (latin.length > 1 && plain.some((word) => !SAYING.test(word)));
}

/** The words of a sentence that hold as many of the terms that were met as may be kept; undefined where even one is too long. */
function coreOf(page: Page, { spot, hits }: Candidate): string | undefined {
  const article = page.blocks.filter((block) => block.article).map((block) => block.text).join('\n');
  const spans = hits.flatMap((from) => hits.map((to) => ({ start: from.start, end: to.end, terms: hits.filter((hit) => hit.start >= from.start && hit.end <= to.end).length })));
  const fits = spans.filter(({ start, end }) => end > start && isBrief(spot.text.slice(start, end)) && !MARKS.test(spot.text.slice(start, end)) && isTelling(spot.text.slice(start, end), article));
  const best = fits.sort((a, b) => b.terms - a.terms || (a.end - a.start) - (b.end - b.start))[0];
  return best && told(spot.text, best.start, best.end, article);
}

/** The value as the page prints it, or the words by which it states a claim, if they can be kept and stand there letter by letter; else undefined. */
export function wordingOf(page: Page, candidate: Candidate): string | undefined {
  const { wording, passage } = toFound(page, candidate);
  const isStated = candidate.claim.kind === 'stated';
  const core = isStated ? coreOf(page, candidate) : wording;
  return core !== undefined && core !== '' && isShort(core) && passage.text.includes(core) ? wholeWords(passage.text, core, isStated ? isBrief : isShort) : undefined;
}

/** What the page calls the thing counted: the unit's words nearest to the figure. */
export function labelOf({ claim, spot, read }: Candidate): string | undefined {
  if (claim.kind !== 'count') return undefined;
  const units = spot.hits.filter((hit) => claim.unit.includes(hit.term));
  const gap = (hit: { start: number; end: number }) => Math.max(hit.start - read.end, read.start - hit.end);
  const nearest = units.filter((hit) => gap(hit) >= 0).sort((a, b) => gap(a) - gap(b) || b.end - b.start - (a.end - a.start))[0];
  const label = nearest && spot.text.slice(nearest.start, nearest.end).replace(/ (?:with|of|by|to|in|from)$/, '');
  return label !== undefined && isShort(label, 40) ? label : undefined;
}
