/**
 * Countries and languages go by their codes.
 */
import { accountsOf, disputesOf } from './places.ts';
import type { Findings, PackPath, Rule } from './rule.ts';

const NAMES = { region: new Intl.DisplayNames('en', { type: 'region', fallback: 'none' }), language: new Intl.DisplayNames('en', { type: 'language', fallback: 'none' }) };
/** Codes of countries that are taken for those of their languages; where one is the code of another language, too, few mean that. */
const MEANT: Readonly<Record<string, string>> = { kr: 'ko', jp: 'ja', cn: 'zh', gb: 'en', uk: 'en' };
/** What ICU knows beside ISO 3166: codes that are reserved for other things than countries. (XK, for Kosovo, is what everybody writes.) */
const NO_COUNTRY: ReadonlySet<string> = new Set(['AC', 'CP', 'CQ', 'DG', 'EA', 'EU', 'EZ', 'IC', 'QO', 'TA', 'UN', 'XA', 'XB', 'ZZ']);

const isKnown = (type: keyof typeof NAMES, code: string) => NAMES[type].of(code) !== undefined;
/** The code that is written for a country today, where another was once or is taken for it: GB for UK, RU for SU. */
const today = (code: string) => new Intl.Locale(`und-${code}`).region ?? code;

/** What is wrong with a code where a country's belongs, and what to write in its place; undefined for a country's own (ISO 3166). */
export function noCountry(code: string): string | undefined {
  if (today(code) !== code) return `Write ${today(code)}.`;
  return NO_COUNTRY.has(code) || !isKnown('region', code) ? 'Look the country up in ISO 3166: two letters, not those of its language.' : undefined;
}

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
      const tip = noCountry(country);
      if (tip !== undefined) yield { path: ['outlets', id, 'country'], expected: 'the code of a country (ISO 3166), such as KR', actual: `"${country}"`, tip };
      for (const [index, tag] of languages.entries()) yield* language(tag, ['outlets', id, 'languages', index]);
    }
    for (const { dispute, at } of disputesOf(pack)) {
      for (const { account, path } of accountsOf(dispute, at)) yield* language(account.language, [...path, 'language']);
    }
  },
};
