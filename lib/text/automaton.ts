/**
 * Many words found in one pass over a text: A. V. Aho and M. J. Corasick, 'Efficient string matching', CACM 18 (1975).
 * The compiled form is plain data, typed arrays alone, so that the store keeps it and gives it back by copying memory.
 */

/**
 * A compiled set of words: a tree of their beginnings, kept in one open-addressed hash table. A state's number is its slot; 0 is the root.
 * All but `lengths` and `heads` are indexed by state.
 */
export interface Automaton {
  /** The state before it, or one of the marks below. */
  from: Int32Array;
  /** The UTF-16 unit that leads to it from there. */
  unit: Uint16Array;
  /** The state of the longest shorter ending of it that begins a word. */
  fail: Int32Array;
  /** The word that ends at it, or -1; a state has at most one. */
  word: Int32Array;
  /** The nearest state along the failure links at which a word ends, or 0. */
  output: Int32Array;
  /** The lengths of the words, in UTF-16 units. */
  lengths: Int32Array;
  /** Bits by the hash of three units (or fewer, where a word is shorter): none of the words begins with units whose bit is not set. */
  heads: Int32Array;
}

/** Tells of a unit whether it is a letter of a script that parts its words: between two of them none of the words may begin. */
export type Letter = (unit: number) => boolean;

/** Marks in `from`: a slot that no state has, and the root's. */
const FREE = -1, ROOT = -2;
const none: Letter = () => false;

/** The slot of the state that a unit leads to, or the free one where it would be. The mask is the table's length less one. */
function slotOf(from: Int32Array, units: Uint16Array, mask: number, state: number, unit: number): number {
  let slot = Math.imul(Math.imul(state, 0x9e3779b1) ^ unit, 0x85ebca6b);
  slot = (slot ^ (slot >>> 15)) & mask;
  while (from[slot] !== FREE && (from[slot] !== state || units[slot] !== unit)) slot = (slot + 1) & mask;
  return slot;
}

/** The hash of the first units of a word, one more of them at a time. */
const hash = (before: number, unit: number): number => Math.imul(before ^ unit, 0x9e3779b1);
const bitOf = (hashed: number): number => hashed >>> 7;
const isSet = (bits: Int32Array, hashed: number): boolean => { const bit = bitOf(hashed) & (bits.length * 32 - 1); return (bits[bit >>> 5]! & (1 << bit)) !== 0; };

/** True where a word may begin at a place of a text. */
function mayBegin(heads: Int32Array, text: string, at: number): boolean {
  const one = hash(0, text.charCodeAt(at)), two = hash(one, text.charCodeAt(at + 1)), three = hash(two, text.charCodeAt(at + 2));
  return isSet(heads, three) || isSet(heads, two) || isSet(heads, one);
}

/** The bits of all words' heads. */
function headsOf(words: readonly string[]): Int32Array {
  const heads = new Int32Array(Math.min(2048, 2 ** Math.ceil(Math.log2(Math.max(32, words.length / 4)))));
  for (const word of words) {
    let hashed = 0;
    for (let at = 0; at < Math.min(3, word.length); at += 1) hashed = hash(hashed, word.charCodeAt(at));
    const bit = bitOf(hashed) & (heads.length * 32 - 1);
    heads[bit >>> 5]! |= 1 << bit;
  }
  return heads;
}

/** How many different beginnings some words have: each has those that the word before it in their order has not. */
function beginnings(words: readonly string[]): number {
  let count = 0, last = '';
  for (const word of [...words].sort()) {
    let shared = 0;
    while (shared < last.length && word.charCodeAt(shared) === last.charCodeAt(shared)) shared += 1;
    count += word.length - shared;
    last = word;
  }
  return count;
}

/**
 * Compiles words into an automaton; their indexes name them in what {@link scan} reports. Words must be distinct and not empty. With `isLetter`,
 * {@link scan} is to be given the same: a word is then not found where it would begin inside another.
 */
export function compileWords(words: readonly string[], isLetter = none): Automaton {
  const size = 2 ** Math.ceil(Math.log2(2 * (beginnings(words) + 1))), mask = size - 1;
  const from = new Int32Array(size).fill(FREE), unit = new Uint16Array(size), word = new Int32Array(size).fill(-1);
  const fail = new Int32Array(size), output = new Int32Array(size);
  from[0] = ROOT;

  /** The failure link of a new state: an ending of the state before it, or nothing, with the unit behind it. */
  function linkOf(state: number, next: number, begins: boolean): number {
    for (let back = state; back !== 0;) {
      back = fail[back]!;
      if (back === 0 && !begins) return 0;
      const slot = slotOf(from, unit, mask, back, next);
      if (from[slot] !== FREE) return slot;
    }
    return 0;
  }

  // All words grow by one unit at a time, so that what a link may lead to is there before it is asked for.
  const reached = new Int32Array(words.length);
  for (let depth = 0, growing = words.map((_, index) => index); growing.length > 0; depth += 1) {
    for (const index of growing) {
      const state = reached[index]!, text = words[index]!, next = text.charCodeAt(depth);
      const slot = slotOf(from, unit, mask, state, next);
      if (from[slot] === FREE) {
        const link = linkOf(state, next, depth === 0 || !(isLetter(text.charCodeAt(depth - 1)) && isLetter(next)));
        from[slot] = state;
        unit[slot] = next;
        fail[slot] = link;
        output[slot] = word[link]! >= 0 ? link : output[link]!;
      }
      reached[index] = slot;
      if (depth === text.length - 1) word[slot] = index;
    }
    growing = growing.filter((index) => words[index]!.length > depth + 1);
  }
  return { from, unit, fail, word, output, lengths: Int32Array.from(words, ({ length }) => length), heads: headsOf(words) };
}

/** Reports every occurrence of every word in the text, overlapping ones too, in the order in which they end. Linear in text and occurrences. */
export function scan({ from, unit: units, fail, word, output, lengths, heads }: Automaton, text: string, report: (word: number, start: number, end: number) => void, isLetter = none): void {
  const mask = from.length - 1;
  let state = 0, wasLetter = false;
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at), isOne = isLetter(unit), isInside = wasLetter && isOne;
    wasLetter = isOne;
    if (state === 0 && isInside) continue;
    for (;;) {
      if (state === 0 && (isInside || !mayBegin(heads, text, at))) break;
      const slot = slotOf(from, units, mask, state, unit);
      if (from[slot] !== FREE) {
        state = slot;
        break;
      }
      if (state === 0) break;
      state = fail[state]!;
    }
    if (state === 0) continue;
    for (let end = word[state]! >= 0 ? state : output[state]!; end !== 0; end = output[end]!) {
      const index = word[end]!;
      report(index, at + 1 - lengths[index]!, at + 1);
    }
  }
}
