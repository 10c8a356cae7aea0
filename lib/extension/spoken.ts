import type { Language, Localised } from '../schema/index.ts';
import { inLanguage } from '../text/localised.ts';

const isLocalised = (value: object): value is Localised => typeof (value as { en?: unknown }).en === 'string';

/**
 * Plain data with every text in it as a reader of a language is shown it, and in English: what an interface in five languages has of the others is
 * three fifths of all that would be sent.
 */
export function spokenIn<T>(data: T, language: Language): T {
  if (typeof data !== 'object' || data === null) return data;
  if (Array.isArray(data)) return data.map((one) => spokenIn(one, language)) as T;
  if (isLocalised(data)) {
    const found = inLanguage(data, language);
    return { en: data.en, [found.language]: found.text } as T;
  }
  return Object.fromEntries(Object.entries(data).map(([key, value]) => [key, spokenIn(value, language)])) as T;
}
