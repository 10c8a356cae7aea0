import { browser } from 'wxt/browser';
import type { Settings } from './settings.ts';

/** The tag of the language that the interface is to speak: the reader's choice, else the browser's own. Apart from the settings, which bring zod with them: the sidebar parses nothing. */
export function interfaceTag({ language }: Pick<Settings, 'language'>): string {
  return language === 'auto' ? browser.i18n.getUILanguage() : language;
}
