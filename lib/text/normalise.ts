import { isHan, isHangul, isSpace } from './characters.ts';

/** A text made comparable, with the way back to where each part of it stood. */
export type Normalised = {
  source: string;
  text: string;
  /** The source offset at which the character at `offset` of `text` began; the end of what was read for `text.length` and beyond. */
  toSource(offset: number): number;
  /** The smallest stretch of the source that produced `text.slice(start, end)`. */
  span(start: number, end: number): { start: number; end: number };
};

/** Characters whose compatibility form is not what a reader of news would call the same sign. */
const OWN: Record<string, string> = {};
for (const [to, from] of [
  ["'", '‘’‚‛′‵´`ʼʹ＇｀'],
  ['"', '“”„‟″‶〝〞〟＂'],
  ['-', '‐‑‒–—―−﹣－﹘⁃⸺⸻'],
  ['~', '〜～∼˜'],
] as const) for (const char of from) OWN[char] = to;

/** Characters that show nothing: soft hyphen, zero-width and bidi controls, variation selectors, fillers. */
export function isInvisible(code: number): boolean {
  if (code < 0x300) return code === 0xad;
  return (code >= 0x200b && code <= 0x200f) || (code >= 0x202a && code <= 0x202e) || (code >= 0x2060 && code <= 0x206f)
    || code === 0xfeff || (code >= 0xfe00 && code <= 0xfe0f) || code === 0x34f || code === 0x61c || code === 0x115f || code === 0x1160
    || (code >= 0x17b4 && code <= 0x17b5) || (code >= 0x180b && code <= 0x180f) || code === 0x3164 || code === 0xffa0
    || (code >= 0xe0000 && code <= 0xe0fff);
}

const MARK = /^\p{M}$/u;

/** True for a character that may fuse with the one before it: combining marks, vowel and final jamo, half-width voicing marks. */
function joins(code: number): boolean {
  if (code < 0x300 || isHangul(code) || isHan(code)) return false;
  if (code <= 0x36f || code === 0x3099 || code === 0x309a || code === 0xff9e || code === 0xff9f) return true;
  if (code >= 0x3041 && code <= 0x3130) return false;
  if ((code >= 0x1161 && code <= 0x11ff) || (code >= 0xd7b0 && code <= 0xd7ff) || (code >= 0x3131 && code <= 0x318e) || (code >= 0xffa1 && code <= 0xffdc)) return true;
  return code >= 0x483 && MARK.test(String.fromCodePoint(code));
}

/** True for characters that stand for themselves, but for ASCII capitals, which are lowered at the end. */
function isPlain(code: number): boolean {
  return (code > 32 && code < 127 && code !== 0x60) || isHangul(code) || (code >= 0x4e00 && code <= 0x9fff)
    || (code >= 0x3041 && code <= 0x3096) || (code >= 0x30a1 && code <= 0x30fe) || (code >= 0x3001 && code <= 0x3003) || (code >= 0x3007 && code <= 0x3011);
}

/** A text without such a place is normal but for its capitals: signs that do not stand for themselves, and two spaces. */
const ODD = /[^ !-_a-~가-힣一-鿿ぁ-ゖァ-ヾ、-〃〇-】]|  /;

const settled = new Map<string, string>();

/** The form of one cluster (a character with what joins it): NFKC and lower case, repeated until nothing changes. */
function settle(cluster: string): string {
  const known = settled.get(cluster);
  if (known !== undefined) return known;
  let form = OWN[cluster] ?? cluster;
  for (let round = 0; round < 4; round++) {
    const composed = form.normalize('NFC');
    const compatible = composed.normalize('NFKC');
    // '25²' must not become '252', nor '¨' become a space: such signs stay as they are. Full-width and styled figures are figures.
    const changesMeaning = /[\d⁄\s]/.test(compatible) && !/^\p{Nd}\p{M}*$/u.test(composed);
    let next = (changesMeaning ? composed : compatible).toLowerCase().normalize('NFC');
    next = Array.from(next, (char) => OWN[char] ?? (isInvisible(char.codePointAt(0)!) ? '' : char)).join('');
    if (next === form) break;
    form = next;
  }
  if (cluster.length <= 4 && settled.size < 20_000) settled.set(cluster, form);
  return form;
}

/**
 * Makes a text comparable: Unicode NFKC (UAX #15) character by character, lower case, curly quotes, dashes and primes to ASCII,
 * soft hyphens, zero-width and bidi controls and variation selectors dropped, every run of white space to one space.
 * Signs that hold a figure without being one (², ①, ½) stay. Idempotent, linear; lone surrogates survive.
 */
export function normalise(source: string): Normalised {
  if (asked?.source !== source) asked = made(source);
  return asked;
}

/** The text that was asked for last: a sentence is, by each of its readers in turn. */
let asked: Normalised | undefined;

function made(source: string): Normalised {
  return ODD.test(source) ? pieced(source) : asItIs(source);
}

/** A text of which each character stands for itself. */
function asItIs(source: string): Normalised {
  const within = (offset: number): number => Math.min(Math.max(0, offset), source.length);
  return {
    source,
    text: source.toLowerCase(),
    toSource: within,
    span: (start, end) => ({ start: within(start), end: within(Math.max(start, end)) }),
  };
}

function pieced(source: string): Normalised {
  const length = source.length;
  let text = '';
  // Pieces in step with each other: the text from textAt[i] came from the source from sourceAt[i] to sourceEnd[i], unit for unit unless `whole`.
  const textAt: number[] = [], sourceAt: number[] = [], sourceEnd: number[] = [], whole: boolean[] = [];
  let at = 0, run = 0;

  const write = (from: number, to: number, form: string): void => {
    if (form === '') return;
    const last = textAt.length - 1, linear = form.length === to - from;
    // Unit for unit as the piece before, and next to it: one piece. A cluster is a piece of its own, even one of equal length.
    const plain = linear && (form.length === 1 || run === from);
    if (plain && last >= 0 && !whole[last] && sourceEnd[last] === from) sourceEnd[last] = to;
    else { textAt.push(text.length); sourceAt.push(from); sourceEnd.push(to); whole.push(!plain); }
    text += form;
  };
  const flush = (to: number): void => {
    if (run < to) write(run, to, source.slice(run, to));
    run = -1;
  };
  const skipDropped = (from: number): number => {
    let i = from;
    while (i < length) { const code = source.codePointAt(i)!; if (!isInvisible(code)) break; i += code > 0xffff ? 2 : 1; }
    return i;
  };
  const clusterEnd = (from: number): number => {
    let end = from;
    for (let i = from; i < length;) {
      i = skipDropped(i);
      if (i >= length) break;
      const code = source.codePointAt(i)!;
      if (!joins(code)) break;
      i += code > 0xffff ? 2 : 1;
      end = i;
    }
    return end;
  };
  const strip = (from: number, to: number): string => {
    let out = '';
    for (let i = from; i < to;) {
      const code = source.codePointAt(i)!, size = code > 0xffff ? 2 : 1;
      if (!isInvisible(code)) out += source.slice(i, i + size);
      i += size;
    }
    return out;
  };

  while (at < length) {
    const unit = source.charCodeAt(at);
    if (unit === 32) {
      if (!isSpace(source.charCodeAt(at + 1)) && !isInvisible(source.codePointAt(at + 1) ?? 0)) { at++; continue; }
    } else if (isPlain(unit)) { at++; continue; }

    if (isSpace(unit)) {
      let end = at + 1;
      for (;;) {
        while (end < length && isSpace(source.charCodeAt(end))) end++;
        const past = skipDropped(end);
        if (past === end || past >= length || !isSpace(source.charCodeAt(past))) break;
        end = past;
      }
      flush(at);
      write(at, end, ' ');
      at = run = end;
      continue;
    }
    const code = source.codePointAt(at)!, size = code > 0xffff ? 2 : 1;
    const dropped = isInvisible(code), past = dropped ? skipDropped(at) : at;
    const joining = past < length && joins(source.codePointAt(past)!);
    // What joins takes the plain character before it along, unless that is a space.
    if (joining && run < at && source.charCodeAt(at - 1) !== 32) {
      const from = at - 1, to = clusterEnd(at);
      flush(from);
      write(from, to, settle(strip(from, to)));
      at = run = to;
      continue;
    }
    flush(at);
    if (dropped) { at = run = past; continue; }
    const to = Math.max(at + size, clusterEnd(at + size));
    // Half a character, which what is dropped keeps from the other half: as it is, the two would become one.
    if (code >= 0xd800 && code <= 0xdbff && (source.charCodeAt(skipDropped(to)) & 0xfc00) === 0xdc00) write(at, to, '\ufffd');
    else write(at, to, settle(strip(at, to)));
    at = run = to;
  }
  flush(length);

  const find = (offset: number): number => {
    let low = 0, high = textAt.length - 1;
    while (low < high) { const middle = (low + high + 1) >> 1; if (textAt[middle]! <= offset) low = middle; else high = middle - 1; }
    return low;
  };
  const total = text.length;
  const toSource = (offset: number): number => {
    if (textAt.length === 0) return 0;
    if (offset >= total) return sourceEnd[sourceEnd.length - 1]!;
    const i = find(Math.max(0, offset));
    return whole[i] ? sourceAt[i]! : sourceAt[i]! + Math.max(0, offset) - textAt[i]!;
  };
  const endInSource = (offset: number): number => {
    const i = find(offset - 1);
    return whole[i] ? sourceEnd[i]! : sourceAt[i]! + offset - textAt[i]!;
  };
  return {
    source,
    text: text.toLowerCase(),
    toSource,
    span: (start, end) => end <= start ? { start: toSource(start), end: toSource(start) } : { start: toSource(start), end: endInSource(Math.min(end, total)) },
  };
}
