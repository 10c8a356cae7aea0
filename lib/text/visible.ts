import { isInvisible } from './normalise.ts';

/** What `isInvisible` is true of, or half of it: most texts hold none, which is told at once. As alternatives, since such signs would combine in a class. */
const ANY = /\xad|\u034f|\u061c|[\u115f\u1160]|[\u17b4\u17b5]|[\u180b-\u180f]|[\u200b-\u200f]|[\u202a-\u202e]|[\u2060-\u206f]|\u3164|[\ufe00-\ufe0f]|[\ufeff\uffa0]|[\udb40-\udb43]/;

/** A text as a reader sees it, and where each of its characters stands in the source. */
export interface Visible {
  text: string;
  /** The offset in the source of an offset in `text`; the end of the text maps to the end of the source. */
  toSource(offset: number): number;
}

/**
 * Takes out of a text what shows nothing (soft hyphens, zero-width and bidirectional controls), so that what is read from
 * it cannot depend on them. Offsets in UTF-16 units. A text that holds nothing of the kind comes back as it is.
 */
export function visible(source: string): Visible {
  if (!ANY.test(source)) return { text: source, toSource: (offset) => offset };
  const kept: number[] = [];
  for (let at = 0; at < source.length; at += 1) {
    const code = source.codePointAt(at)!;
    if (!isInvisible(code)) kept.push(at);
    // A character of two units shows or does not as a whole.
    if (code <= 0xffff) continue;
    at += 1;
    if (!isInvisible(code)) kept.push(at);
  }
  return { text: kept.map((at) => source[at]).join(''), toSource: (offset) => kept[offset] ?? source.length };
}
