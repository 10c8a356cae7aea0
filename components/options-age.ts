import type { Language } from '../lib/schema/index.ts';
import { languageTag } from './language-tag.ts';

/** From how many days on the reader is told that later reports are not in the data. */
export const OLD = 90;

/** How many days lie between two days in ISO 8601; NaN where one is none. */
export const daysBetween = (day: string, later: string): number => Math.round((Date.parse(later) - Date.parse(day)) / 86_400_000);

/** How long ago a day was, as the reader's language says it: '144 days ago', 'yesterday'. Days to come, of a clock that is wrong, are today. */
export function formatAge(days: number, language: Language): string {
  return new Intl.RelativeTimeFormat(language === 'en' ? 'en-GB' : languageTag(language), { numeric: 'auto' }).format(-Math.max(0, days), 'day');
}
