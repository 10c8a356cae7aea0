import type { Language } from '../lib/schema/index.ts';
import { languageTag } from './language-tag.ts';

/** Gives a page of the extension the reader's language and colours, so that what the browser draws of it follows too. */
export function setLook(document: Document, language: Language, theme: 'auto' | 'light' | 'dark'): void {
  document.documentElement.lang = languageTag(language);
  document.documentElement.style.colorScheme = theme === 'auto' ? '' : theme;
}
