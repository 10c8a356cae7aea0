import { isAsciiLetter, isDigit, isHan, isHangul, isKana, isSpace } from './characters.ts';

/** A stretch of a text, in UTF-16 units. */
export type Span = { start: number; end: number };

/** Abbreviations that a name or a figure follows: their stop never ends a sentence. */
const LEADING = new Set('mr mrs ms dr prof rev hon sen rep gov gen col maj capt lt sgt pres st mt ft vs v eg e.g ie i.e cf viz al fig figs eq vol ch sec art op ca approx est messrs supt dept univ assn bros'.split(' '));
/** Abbreviations that a figure follows: their stop ends a sentence unless one does. */
const BEFORE_FIGURE = new Set('no nos p pp jan feb mar apr jun jul aug sep sept oct nov dec ver c'.split(' '));
/** Abbreviations that may close a sentence: they do where the next word is one that begins sentences. */
const CLOSING = new Set('inc corp ltd co plc llc jr sr etc a.m p.m u.s u.k e.u u.n u.s.a d.c l.a ph.d m.d b.a m.a b.c a.d ave blvd rd mon tue tues wed thu thur thurs fri sat sun sa s.a ag'.split(' '));
const OPENERS = new Set('the a an it its this that these those he she they we you i his her their our my in on at by for from with as after before since until when while if although though but and or so yet however meanwhile instead also both some many most few no not there here what who why how where which according earlier later then now today yesterday under over during despite because once'.split(' '));

const CLOSERS = new Set(['"', "'", '”', '’', '»', ')', ']', '}', '」', '』', '）', '】', '》', '〉', '］', '｣', '＂', '＇', '›']);
const HARD_MARKS = '。！？｡．‼⁉⁇';
const HARD = new Set(Array.from(HARD_MARKS, (char) => char.charCodeAt(0)));

const isLineBreak = (code: number): boolean => code === 10 || code === 13 || code === 0x2028 || code === 0x2029 || code === 0x85 || code === 11 || code === 12;
const isCjk = (code: number): boolean => isHangul(code) || isHan(code) || isKana(code);
const isUpper = (char: string): boolean => char !== char.toLowerCase();
const isLower = (char: string): boolean => char !== char.toUpperCase();

/** The word that ends at `end` (letters, figures and inner stops), at most 24 units of it. */
function wordBefore(text: string, end: number): string {
  let start = end;
  while (start > 0 && end - start < 24) {
    const code = text.charCodeAt(start - 1);
    if (!(isAsciiLetter(code) || isDigit(code) || code === 46)) break;
    start--;
  }
  return text.slice(start, end);
}

/** The word that begins at `start`, at most 24 units of it. */
function wordAfter(text: string, start: number): string {
  let end = start;
  while (end < text.length && end - start < 24 && (isAsciiLetter(text.charCodeAt(end)) || text.charCodeAt(end) === 39)) end++;
  return text.slice(start, end);
}

/** True where an ASCII stop at `at` ends a sentence; `after` is the offset past the stop and what closes with it, `next` that of the next word. */
function stops(text: string, at: number, after: number, next: number, from: number): boolean {
  if (next >= text.length) return true;
  const follows = text[next]!, code = text.charCodeAt(next);
  if (next === after) {
    // No space: within a number, an address or a name, unless the scripts write without spaces.
    const before = text.charCodeAt(at - 1);
    return after === at + 1 && isCjk(before) && isCjk(code);
  }
  if (isLower(follows) && !isCjk(code)) return false;
  const word = wordBefore(text, at), lower = word.toLowerCase();
  if (after > at + 1) return true;
  if (/^\d+$/.test(word)) {
    // '1. First' is an item of a list; '2026. 7. 10.' is a date.
    if (word.length <= 3 && at - from <= word.length + 2 && text.slice(from, at).trim() === word) return false;
    const before = text.slice(Math.max(0, at - 12), at);
    if (word.length === 4 && /^\d{1,2}\./.test(text.slice(next, next + 3))) return false;
    return !/\d{4}\. ?(\d{1,2}\. ?)?\d{1,2}$/.test(before);
  }
  if (LEADING.has(lower)) return false;
  if (BEFORE_FIGURE.has(lower)) return !isDigit(code);
  if (/^[A-Z]$/.test(word)) return word === 'I' ? OPENERS.has(wordAfter(text, next).toLowerCase()) : isCjk(code);
  if (CLOSING.has(lower) || /^([a-z]\.)+[a-z]$/.test(lower)) return isCjk(code) || OPENERS.has(wordAfter(text, next).toLowerCase()) && isUpper(follows);
  return true;
}

/** What may end a sentence: all other text is passed at once. */
const MARK = new RegExp(`[.!?…${HARD_MARKS}\\n\\v\\f\\r\\x85\\u2028\\u2029]`, 'g');

/** The next place at or behind an offset at which a sentence may end; the text's length where there is none. */
function nextMark(text: string, from: number): number {
  MARK.lastIndex = from;
  return MARK.test(text) ? MARK.lastIndex - 1 : text.length;
}

/**
 * The sentences of a text, as trimmed spans that together hold all that is not space. By own rules, so that every engine gives the same:
 * a line break always ends a sentence; 。！？ do, with the quotes that close after them, unless Japanese と quotes on; a stop does unless it stands in a
 * number, an address, an initial or an abbreviation that goes on. Linear in the text's length.
 */
export function sentences(text: string): Span[] {
  const found: Span[] = [], length = text.length;
  let start = 0;
  const close = (end: number): void => {
    let from = start, to = end;
    while (from < to && isSpace(text.charCodeAt(from))) from++;
    while (to > from && isSpace(text.charCodeAt(to - 1))) to--;
    if (from < to) found.push({ start: from, end: to });
    start = end;
  };
  for (let at = nextMark(text, 0); at < length; at = nextMark(text, at)) {
    const code = text.charCodeAt(at);
    if (isLineBreak(code)) { close(at); at++; continue; }
    const ellipsis = code === 0x2026;
    let end = at + 1;
    const more = (char: string): boolean => char === '.' || char === '!' || char === '?' || char === '…' || HARD.has(char.charCodeAt(0));
    while (end < length && more(text[end]!)) end++;
    const run = end - at, marks = text.slice(at, Math.min(end, at + 8));
    while (end < length && CLOSERS.has(text[end]!)) end++;
    let next = end;
    while (next < length && isSpace(text.charCodeAt(next)) && !isLineBreak(text.charCodeAt(next))) next++;
    const ends = next >= length || isLineBreak(text.charCodeAt(next));
    const follows = text.charCodeAt(next), spaced = next > end;
    let stop: boolean;
    if (ends) stop = true;
    else if (HARD.has(marks.charCodeAt(0)) || /[。！？｡]/.test(marks)) {
      // 「…。」と述べた goes on; so does (…？)です.
      stop = !(end > at + run && /[とっの、，,；;]/.test(text[next]!));
    }
    else if (/[!?]/.test(marks)) stop = (spaced && !(isLower(text[next]!) && !isCjk(follows))) || (isCjk(follows) && (end === at + run) && isCjk(text.charCodeAt(at - 1)) );
    else if (ellipsis || run > 1) stop = spaced && (isUpper(text[next]!) || (marks.startsWith('.') && isCjk(follows)));
    else stop = stops(text, at, end, next, start);
    // Korean reported speech: “…다.”라고 goes on.
    if (stop && !spaced && !ends && end > at + run && isHangul(follows)) stop = false;
    if (stop) close(end);
    at = end;
  }
  close(length);
  return found;
}
