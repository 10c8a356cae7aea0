/**
 * Texts are written in their language, and can be read.
 */
import type { Language } from '../schema/index.ts';
import { disputesOf } from './places.ts';
import { unquoted } from './quotes.ts';
import { textsOf, type TextKind, versionsOf } from './texts.ts';
import type { Rule } from './rule.ts';

/** A word in which Latin letters stand next to those that look like them. */
const MIXED = /\S*(?:\p{sc=Latin}[\p{sc=Cyrillic}\p{sc=Greek}]|[\p{sc=Cyrillic}\p{sc=Greek}]\p{sc=Latin})\S*/u;
/** Sentences; all else may be a name, and names may be in Latin letters in any language. */
const SENTENCES: ReadonlySet<TextKind> = new Set(['event', 'question', 'summary', 'reason']);
/** More words in Latin letters than a name has. */
const NAME = 4;
/** A sentence with more Chinese characters than this has some kana, if it is Japanese. */
const WITHOUT_KANA = 12;
/** More than a sentence of ours has. */
const LONGEST = 600;
const LEFT = /^TODO\b/;

const LATIN = /\p{sc=Latin}[\p{sc=Latin}'’-]*/gu;
const KANA = /[\p{sc=Hiragana}\p{sc=Katakana}]/gu;
/** What a Korean, Chinese or Japanese text is written in, and what only the others are. */
const WRITTEN: Readonly<Record<Exclude<Language, 'en'>, { own: RegExp; foreign: RegExp }>> = {
  ko: { own: /\p{sc=Hangul}/gu, foreign: /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]/gu },
  zh: { own: /\p{sc=Han}/gu, foreign: /[\p{sc=Hangul}\p{sc=Hiragana}\p{sc=Katakana}]/gu },
  'zh-Hant': { own: /\p{sc=Han}/gu, foreign: /[\p{sc=Hangul}\p{sc=Hiragana}\p{sc=Katakana}]/gu },
  ja: { own: /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]/gu, foreign: /\p{sc=Hangul}/gu },
};

const count = (text: string, pattern: RegExp) => text.match(pattern)?.length ?? 0;

/**
 * True where a text of ours can be of a language by its letters. What it quotes does not count, and names in Latin letters may stand in
 * any language: a sentence has at least as many characters of its own as words of those.
 */
export function isIn(language: Language, words: string, kind: TextKind): boolean {
  const outside = unquoted(words);
  const text = /\p{L}/u.test(outside) ? outside : words;
  const isSentence = SENTENCES.has(kind);
  if (language === 'en') {
    const eastern = count(text, /[\p{sc=Hangul}\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]/gu);
    if (!isSentence) return eastern * 2 <= count(text, /\p{sc=Latin}/gu);
    const latin = count(text, LATIN);
    return latin > 0 && eastern <= latin;
  }
  const { own, foreign } = WRITTEN[language];
  const [ours, theirs, latin] = [count(text, own), count(text, foreign), count(text, LATIN)];
  if (theirs * 4 > ours) return false;
  if (!isSentence) return ours > 0 || latin <= NAME;
  return ours > 0 && ours >= latin && !(language === 'ja' && ours > WITHOUT_KANA && count(text, KANA) === 0);
}

/** Every text is in letters of its language, no word in those of two scripts, and none goes on for a page. */
export const scripts: Rule = {
  name: 'scripts',
  promise: 'A reader can read what is shown in their language, and no word is another than it seems to be.',
  *check(pack) {
    for (const { dispute, at } of disputesOf(pack)) {
      for (const { kind, text, path } of textsOf(dispute, at)) {
        for (const { language, words } of versionsOf(text)) {
          const place = [...path, language];
          const what = SENTENCES.has(kind) ? 'a sentence' : 'a text';
          if (!LEFT.test(words) && !isIn(language, words, kind)) yield { path: place, expected: `${what} in ${language}`, actual: `"${words.slice(0, LONGEST)}"`, tip: `Write it in ${language}, or delete the line where the language may be left out. Names in Latin letters may stay.` };
          else if (MIXED.test(words)) yield { path: place, expected: 'words in letters of one script', actual: `"${MIXED.exec(words)?.[0]}"`, tip: 'One of its letters only looks like a Latin one: type the word anew.' };
          else if (words.length > LONGEST) yield { path: place, expected: `${LONGEST} characters at most`, actual: `${words.length}`, tip: 'Say it in a sentence: the reader has little room.' };
        }
      }
    }
  },
};
