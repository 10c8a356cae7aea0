import type { Language, Localised } from '../schema/index.ts';

/** Where to look for a text that the reader's language lacks; English is always there. */
const ways: Record<Language, readonly Language[]> = {
  en: [],
  ko: ['ko'],
  zh: ['zh', 'zh-Hant'],
  'zh-Hant': ['zh-Hant', 'zh'],
  ja: ['ja'],
};

/** A text for a reader of `language`, with the language it was found in, so that a fallback can be marked as what it is. */
export function inLanguage(localised: Localised, language: Language): { text: string; language: Language } {
  for (const way of ways[language]) {
    const text = localised[way];
    if (text !== undefined) return { text, language: way };
  }
  return { text: localised.en, language: 'en' };
}
