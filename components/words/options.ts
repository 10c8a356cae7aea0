/** The words of the options page, apart from those of the sidebar, which goes into pages and carries no more than it needs. */
import type { Language } from '../../lib/schema/index.ts';
import { en } from './options-en.ts';
import { ja } from './options-ja.ts';
import { ko } from './options-ko.ts';
import { zhHant } from './options-zh-hant.ts';
import { zh } from './options-zh.ts';

/** All words of the options page in one language. English sets the type. */
export type OptionsWords = typeof en;

const all: Record<Language, OptionsWords> = { en, ko, zh, 'zh-Hant': zhHant, ja };

/** The words of the options page in a language of the interface. */
export const optionsWords = (language: Language): OptionsWords => all[language];
