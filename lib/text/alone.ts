/**
 * True where a stretch of a normalised text is all of it but for space and marks around it. What alone can only be a number or a date
 * ('thousand', 千, 7号) may be any word within a sentence: readers that are not sure of a text ask this.
 */
export function isAll(text: string, start: number, end: number): boolean {
  return start <= 4 && text.length - end <= 4 && !/[\p{L}\p{N}]/u.test(text.slice(0, start) + text.slice(end));
}

/** A text without its spaces, where it has some and is made of the given signs and of nothing else: a numeral that is written apart (二 百 零 三, 백 이십 삼). */
export function unspaced(text: string, signs: RegExp): string | undefined {
  return text.length <= 60 && text.includes(' ') && signs.test(text) ? text.replaceAll(' ', '') : undefined;
}
