/** The words of the interface, one file a language. English sets the type: a word that another language lacks is a type error. */
import type { Language } from '../../lib/schema/index.ts';
import { nearest } from '../../lib/text/nearest.ts';
import { en } from './en.ts';
import { ja } from './ja.ts';
import { ko } from './ko.ts';
import { zhHant } from './zh-hant.ts';
import { zh } from './zh.ts';

/** All words of the interface in one language. */
export type Words = typeof en;

const all: Record<Language, Words> = { en, ko, zh, 'zh-Hant': zhHant, ja };

/** The interface language for a browser's language tag, such as 'zh-TW'; English where there is none nearer. */
export function wordsFor(languageTag: string): { language: Language; words: Words } {
  const language = nearest(languageTag);
  return { language, words: all[language] };
}
