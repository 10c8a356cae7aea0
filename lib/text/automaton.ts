/**
 * Many words found in one pass over a text: A. V. Aho and M. J. Corasick, 'Efficient string matching', CACM 18 (1975).
 * The compiled form is plain data (typed arrays and a Map), so that the store can keep it.
 */

/** A compiled set of words. `next` is keyed by state × 65,536 + UTF-16 unit. */
export interface Automaton {
  next: Map<number, number>;
  fail: Int32Array;
  /** The word that ends at a state, or -1; a state has at most one. */
  word: Int32Array;
  /** The nearest state along the failure links at which a word ends, or 0. */
  output: Int32Array;
  lengths: Int32Array;
}

const UNITS = 65_536;

/** Compiles words into an automaton; their indexes name them in what {@link scan} reports. Words must be distinct and not empty. */
export function compileWords(words: readonly string[]): Automaton {
  const next = new Map<number, number>();
  const parent: number[] = [0];
  const unitOf: number[] = [0];
  const wordOf: number[] = [-1];
  words.forEach((word, index) => {
    let state = 0;
    for (let at = 0; at < word.length; at += 1) {
      const key = state * UNITS + word.charCodeAt(at);
      let to = next.get(key);
      if (to === undefined) {
        to = parent.length;
        next.set(key, to);
        parent.push(state);
        unitOf.push(word.charCodeAt(at));
        wordOf.push(-1);
      }
      state = to;
    }
    wordOf[state] = index;
  });
  const size = parent.length;
  const depth = new Int32Array(size);
  for (let state = 1; state < size; state += 1) depth[state] = depth[parent[state]!]! + 1;
  const order = Array.from({ length: size - 1 }, (_, index) => index + 1).sort((a, b) => depth[a]! - depth[b]!);
  const fail = new Int32Array(size);
  const output = new Int32Array(size);
  for (const state of order) {
    const unit = unitOf[state]!;
    let back = fail[parent[state]!]!;
    if (parent[state] !== 0) {
      while (back !== 0 && !next.has(back * UNITS + unit)) back = fail[back]!;
      fail[state] = next.get(back * UNITS + unit) ?? 0;
    }
    const link = fail[state]!;
    output[state] = wordOf[link]! >= 0 ? link : output[link]!;
  }
  return { next, fail, output, word: Int32Array.from(wordOf), lengths: Int32Array.from(words, (word) => word.length) };
}

/** Reports every occurrence of every word in the text, overlapping ones too, in the order in which they end. Linear in text and occurrences. */
export function scan(automaton: Automaton, text: string, report: (word: number, start: number, end: number) => void): void {
  const { next, fail, word, output, lengths } = automaton;
  let state = 0;
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    let to = next.get(state * UNITS + unit);
    while (to === undefined && state !== 0) {
      state = fail[state]!;
      to = next.get(state * UNITS + unit);
    }
    state = to ?? 0;
    for (let end = word[state]! >= 0 ? state : output[state]!; end !== 0; end = output[end]!) {
      const index = word[end]!;
      report(index, at + 1 - lengths[index]!, at + 1);
    }
  }
}
