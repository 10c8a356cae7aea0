/** The words of the welcome page, apart from the others: it is read once. */
import type { Language } from '../../lib/schema/index.ts';
import { en } from './welcome-en.ts';
import { ja } from './welcome-ja.ts';
import { ko } from './welcome-ko.ts';
import { zhHant } from './welcome-zh-hant.ts';
import { zh } from './welcome-zh.ts';

/** All words of the welcome page in one language. English sets the type. */
export type WelcomeWords = typeof en;

const all: Record<Language, WelcomeWords> = { en, ko, zh, 'zh-Hant': zhHant, ja };

/** The words of the welcome page in a language of the interface. */
export const welcomeWords = (language: Language): WelcomeWords => all[language];
