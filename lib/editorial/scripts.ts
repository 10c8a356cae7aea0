/**
 * Texts are written in their language, and can be read.
 */
import type { Language } from '../schema/index.ts';
import { disputesOf } from './places.ts';
import { textsOf, type TextKind, versionsOf } from './texts.ts';
import type { Rule } from './rule.ts';

/** What a sentence in a language has at least one letter of. */
const LETTERS: Readonly<Record<Language, RegExp>> = {
  en: /\p{sc=Latin}/u, ko: /\p{sc=Hangul}/u, zh: /\p{sc=Han}/u, 'zh-Hant': /\p{sc=Han}/u, ja: /[\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Han}]/u,
};
/** A word in which Latin letters stand next to those that look like them. */
const MIXED = /\S*(?:\p{sc=Latin}[\p{sc=Cyrillic}\p{sc=Greek}]|[\p{sc=Cyrillic}\p{sc=Greek}]\p{sc=Latin})\S*/u;
/** Sentences; names may be in Latin letters in any language. */
const SENTENCES: ReadonlySet<TextKind> = new Set(['event', 'question', 'summary', 'reason']);
/** More than a sentence of ours has. */
const LONGEST = 600;
const LEFT = /^TODO\b/;

/** Every sentence has letters of its language, no word letters of two scripts, and none goes on for a page. */
export const scripts: Rule = {
  name: 'scripts',
  promise: 'A reader can read what is shown in their language, and no word is another than it seems to be.',
  *check(pack) {
    for (const { dispute, at } of disputesOf(pack)) {
      for (const { kind, text, path } of textsOf(dispute, at)) {
        for (const { language, words } of versionsOf(text)) {
          const place = [...path, language];
          if (SENTENCES.has(kind) && !LETTERS[language].test(words) && !LEFT.test(words)) yield { path: place, expected: `a sentence in ${language}`, actual: `"${words.slice(0, LONGEST)}"`, tip: `Write it in ${language}, or delete the line where the language may be left out.` };
          else if (MIXED.test(words)) yield { path: place, expected: 'words in letters of one script', actual: `"${MIXED.exec(words)?.[0]}"`, tip: 'One of its letters only looks like a Latin one: type the word anew.' };
          else if (words.length > LONGEST) yield { path: place, expected: `${LONGEST} characters at most`, actual: `${words.length}`, tip: 'Say it in a sentence: the reader has little room.' };
        }
      }
    }
  },
};
