/**
 * No text of ours gives a verdict.
 */
import { Language } from '../schema/index.ts';
import { isInvisible } from '../text/normalise.ts';
import { disputesOf } from './places.ts';
import { unquoted } from './quotes.ts';
import { textsOf, versionsOf } from './texts.ts';
import type { Rule } from './rule.ts';
import { ADVICE, type Verdict, VERDICTS } from './verdicts.ts';

const VERDICT = Object.fromEntries(Language.options.map((language) => {
  const any = Object.entries(VERDICTS[language]).map(([verdict, words]) => `(?<${verdict}>${words})`).join('|');
  return [language, language === 'en' ? new RegExp(`(?<![\\p{L}\\p{N}])(?:${any})(?![\\p{L}\\p{N}])`, 'iu') : new RegExp(any, 'u')];
})) as Record<Language, RegExp>;

/** A text as it reads: letters in their plain width and put together, nothing unseen between them, and Latin ones without accents. */
const plain = (text: string) => Array.from(text.normalize('NFKD').replace(/(?<=\p{sc=Latin})\p{M}+/gu, '').normalize('NFC')).filter((letter) => !isInvisible(letter.codePointAt(0)!)).join('');

/** The first verdict word of a text outside its quotation marks, and what to do about it. */
export function verdictIn(given: string, language: Language): { word: string; advice: string } | undefined {
  const text = plain(given);
  const match = VERDICT[language].exec(text) && VERDICT[language].exec(unquoted(text));
  const verdict = match && Object.entries(match.groups ?? {}).find(([, word]) => word !== undefined)?.[0];
  return verdict ? { word: match[0], advice: ADVICE[verdict as Verdict] } : undefined;
}

/** Words that grade or judge stand in no text of ours, in no language; those that others use for a thing are names, and theirs. */
export const neutrality: Rule = {
  name: 'neutrality',
  promise: 'A reader of either side finds their own paper described as they would describe it themselves: no word judges.',
  *check(pack) {
    for (const { dispute, at } of disputesOf(pack)) {
      for (const { kind, text, path } of textsOf(dispute, at)) {
        if (kind === 'called') continue;
        for (const { language, words } of versionsOf(text)) {
          const verdict = verdictIn(words, language);
          if (verdict) yield { path: [...path, language], expected: 'words that neither grade nor judge', actual: `"${verdict.word}" in "${words}"`, tip: verdict.advice };
        }
      }
    }
  },
};
