import { browser } from 'wxt/browser';
import type { Settings } from './settings.ts';

/**
 * The tag of the language that the interface is to speak: the reader's choice, else the browser's own. It stands apart from
 * the settings so that the sidebar, which is sent them, need not bring all that checks them: half of it was that.
 */
export function interfaceTag({ language }: Settings): string {
  return language === 'auto' ? browser.i18n.getUILanguage() : language;
}
