/** Classes of characters, by UTF-16 code unit. Each takes a code unit (NaN past the end of a text, which belongs to no class). */

/** ASCII figure. */
export const isDigit = (code: number): boolean => code >= 0x30 && code <= 0x39;

/** ASCII letter, either case. */
export const isAsciiLetter = (code: number): boolean => { const c = code | 32; return c >= 0x61 && c <= 0x7a && code < 0x80; };

/** Letter of the Latin script, accented ones included. */
export const isLatin = (code: number): boolean => isAsciiLetter(code) || (code >= 0xc0 && code <= 0x24f && code !== 0xd7 && code !== 0xf7);

/** Composed Hangul syllable. */
export const isHangul = (code: number): boolean => code >= 0xac00 && code <= 0xd7a3;

/** Han character of the basic block, or 〇. */
export const isHan = (code: number): boolean => (code >= 0x4e00 && code <= 0x9fff) || (code >= 0x3400 && code <= 0x4dbf) || code === 0x3007 || code === 0x3005;

/** Hiragana or katakana, with the long-vowel mark. */
export const isKana = (code: number): boolean => (code >= 0x3041 && code <= 0x309f) || (code >= 0x30a1 && code <= 0x30ff && code !== 0x30fb);

/** White space as it occurs in running text. */
export const isSpace = (code: number): boolean =>
  code === 32 || (code >= 9 && code <= 13) || code === 0xa0 || code === 0x85 || code === 0x3000 || (code >= 0x2000 && code <= 0x200a) || code === 0x2028 || code === 0x2029 || code === 0x202f || code === 0x205f || code === 0x1680;
