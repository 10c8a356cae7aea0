import { isHan } from './characters.ts';
import type { Numeral } from './numbers-en.ts';

/** The native numbers of Japanese, with those that stand in prose as no other word does. */
const WORDS: [word: string, number: number, sure: boolean][] = [
  ['ひとつ', 1, false], ['ふたつ', 2, true], ['みっつ', 3, true], ['よっつ', 4, true], ['いつつ', 5, false], ['むっつ', 6, false], ['ななつ', 7, true], ['やっつ', 8, false], ['ここのつ', 9, true], ['とお', 10, false],
  ['ひとり', 1, false], ['ふたり', 2, true], ['はたち', 20, false], ['ゼロ', 0, false],
];
const byFirst = new Map<string, typeof WORDS>();
for (const entry of WORDS) byFirst.set(entry[0][0]!, [...(byFirst.get(entry[0][0]!) ?? []), entry]);

/** Kana that may begin a native Japanese number. */
export const KANA_STARTS = [...byFirst.keys()];

/** True where a word may begin in kana: at the beginning, behind a mark or a kanji, or behind a particle. */
const begins = (text: string, at: number): boolean => at === 0 || isHan(text.charCodeAt(at - 1)) || /[^ぁ-んー]/.test(text[at - 1]!) || /[がをはもにでのと]/.test(text[at - 1]!);

/** Reads a native Japanese number at `at`: ふたつ, みっつ, ふたり. Those that are other words too (ひとつ, いつつ, とお) are not sure. */
export function readKanaNumber(text: string, at: number): Numeral | undefined {
  for (const [word, number, sure] of byFirst.get(text[at] ?? '') ?? []) {
    if (text.startsWith(word, at)) return { number, start: at, end: at + word.length, sure: sure && begins(text, at) && !/^[きひずみま]/.test(text.slice(at + word.length, at + word.length + 1)) };
  }
  return undefined;
}
