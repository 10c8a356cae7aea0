/**
 * Countries and languages go by their codes.
 */
import { accountsOf, disputesOf } from './places.ts';
import type { Findings, PackPath, Rule } from './rule.ts';

const NAMES = { region: new Intl.DisplayNames('en', { type: 'region', fallback: 'none' }), language: new Intl.DisplayNames('en', { type: 'language', fallback: 'none' }) };
/** Codes of countries that are taken for those of their languages; where one is the code of another language, too, few mean that. */
const MEANT: Readonly<Record<string, string>> = { kr: 'ko', jp: 'ja', cn: 'zh', gb: 'en', uk: 'en' };
/** What ICU knows beside ISO 3166: codes that are reserved or withdrawn. */
const NO_COUNTRY: Readonly<Record<string, string>> = { UK: 'GB', EU: '', UN: '', ZZ: '', QO: '', EZ: '', XA: '', XB: '' };

const isKnown = (type: keyof typeof NAMES, code: string) => NAMES[type].of(code) !== undefined;

function* language(tag: string, path: PackPath): Findings {
  const meant = MEANT[tag];
  // `uk` is Ukrainian first.
  if ((meant !== undefined && tag !== 'uk') || !isKnown('language', tag)) yield { path, expected: 'the tag of a language, such as en, ko or zh-Hant', actual: `"${tag}"`, tip: meant ? `Write ${meant}: ${tag} is a country.` : 'Look the language up in ISO 639.' };
}

/** Every country and language that an outlet or an account gives is one. */
export const codes: Rule = {
  name: 'codes',
  promise: 'A reader is told the country of an outlet and the language of its article, not a code that means neither.',
  *check(pack) {
    for (const [id, { country, languages }] of Object.entries(pack.outlets)) {
      const instead = Object.hasOwn(NO_COUNTRY, country) ? NO_COUNTRY[country] : undefined;
      if (instead !== undefined || !isKnown('region', country)) yield { path: ['outlets', id, 'country'], expected: 'the code of a country (ISO 3166), such as KR', actual: `"${country}"`, tip: instead ? `Write ${instead}.` : 'Look the country up in ISO 3166: two letters, not those of its language.' };
      for (const [index, tag] of languages.entries()) yield* language(tag, ['outlets', id, 'languages', index]);
    }
    for (const { dispute, at } of disputesOf(pack)) {
      for (const { account, path } of accountsOf(dispute, at)) yield* language(account.language, [...path, 'language']);
    }
  },
};
