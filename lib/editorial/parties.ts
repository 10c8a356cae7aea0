/**
 * Parties go by one name in each language.
 */
import type { Dispute, Language, Localised } from '../schema/index.ts';
import { claimsOf, disputesOf, own } from './places.ts';
import { unquoted } from './quotes.ts';
import { isIn } from './scripts.ts';
import { frameTexts, LANGUAGES, textsOf, versionsOf } from './texts.ts';
import type { Findings, PackPath, Rule } from './rule.ts';

/** What companies put after their names. */
const TAIL: Readonly<Record<Language, string>> = {
  en: String.raw`(?: Group| Holdings?| Inc\b| Corp\b| Corporation| Ltd\b| PBC\b)`,
  ko: String.raw`(?:\s*그룹|\s*홀딩스)`, zh: '(?:集团|控股|公司)', 'zh-Hant': '(?:集團|控股|公司)', ja: String.raw`(?:・?\s*グループ|・?\s*ホールディングス|社(?![員内外長会]))`,
};

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
const nameIn = (name: Localised, language: Language) => name[language] ?? name.en;

/** One of several forms, the longest first; those in Latin letters as whole words. */
function anyOf(forms: readonly string[]): string {
  const latin = (form: string) => /^[A-Za-zÀ-ɏ0-9]/.test(form) && /[A-Za-zÀ-ɏ0-9]$/.test(form);
  return [...new Set(forms)].sort((a, b) => b.length - a.length).map((form) => (latin(form) ? `(?<![A-Za-z0-9])${escaped(form)}(?![A-Za-z0-9])` : escaped(form))).join('|');
}

/** How one language of a dispute names its parties. */
interface Naming {
  parties: { id: string; pattern: RegExp }[];
  /** Any name or form of a party, and any longer name that may hold one. */
  any: RegExp;
  /** What may stand: the names in `parties`, and the names of the values of claims. */
  right: ReadonlySet<string>;
  /** The name to write, by any other form of the party in lower case. */
  names: ReadonlyMap<string, string>;
  tailed: RegExp;
}

function namingOf(dispute: Dispute, language: Language): Naming {
  const parties = Object.entries(dispute.parties).map(([id, { name, term }]) => ({ id, name: nameIn(name, language), term: own(dispute.terms, term) }));
  const values = claimsOf(dispute, []).flatMap(({ claim }) => Object.values(claim.names ?? {}).map(({ name }) => nameIn(name, language)));
  const forms = parties.flatMap(({ name, term }) => [name, ...LANGUAGES.flatMap((each) => term?.[each] ?? [])].map((form) => [form.toLowerCase(), name] as const));
  return {
    parties: parties.map(({ id, name }) => ({ id, pattern: new RegExp(anyOf([name]), 'u') })),
    any: new RegExp(anyOf([...values, ...parties.map(({ name }) => name), ...forms.map(([form]) => form)]), 'giu'),
    right: new Set([...values, ...parties.map(({ name }) => name)]),
    names: new Map(forms),
    tailed: new RegExp(`(?:${anyOf(parties.map(({ name }) => name))})${TAIL[language]}`, 'u'),
  };
}

function* otherNames(words: string, { any, right, names, tailed }: Naming, path: PackPath): Findings {
  const plain = unquoted(words);
  const found = tailed.exec(plain)?.[0] ?? plain.match(any)?.find((form) => !right.has(form) && names.has(form.toLowerCase()));
  if (found === undefined) return;
  const name = names.get(found.toLowerCase());
  if (name === undefined) yield { path, expected: 'the name that `parties` gives, and no more', actual: `"${found}"`, tip: 'Call both parties by their names alone.' };
  else yield { path, expected: `"${name}", as \`parties\` in dispute.yaml has it`, actual: `"${found}"`, tip: `Write ${name}: a party goes by one name in all texts of a language.` };
}

/** The texts of a claim that name other parties in one language than in English. */
function* otherParties(dispute: Dispute, namings: Record<Language, Naming>, at: PackPath): Findings {
  const namedIn = (words: string, language: Language) => namings[language].parties.filter(({ pattern }) => pattern.test(words)).map(({ id }) => id).join(' and ') || 'neither';
  for (const { kind, text, path } of frameTexts(dispute, at)) {
    if (kind !== 'question' && kind !== 'label' && kind !== 'topic' && kind !== 'title') continue;
    if (!isIn('en', text.en, kind)) continue;
    const wanted = namedIn(text.en, 'en');
    for (const { language, words } of versionsOf(text)) {
      if (!isIn(language, words, kind)) continue;
      const named = namedIn(words, language);
      if (named !== wanted) yield { path: [...path, language], expected: `${wanted} named, as in English`, actual: named, tip: 'Say the same in all languages: name the same parties in each.' };
    }
  }
}

/** A party is called by its name in `parties` in all our texts, and a claim names the same parties in each language. */
export const parties: Rule = {
  name: 'parties',
  promise: 'Both parties are named the same way throughout: by their bare names, in every language alike.',
  *check(pack) {
    for (const { dispute, at } of disputesOf(pack)) {
      const namings = Object.fromEntries(LANGUAGES.map((language) => [language, namingOf(dispute, language)])) as Record<Language, Naming>;
      for (const { kind, text, path } of textsOf(dispute, at)) {
        if (kind === 'party' || kind === 'name' || kind === 'called') continue;
        // Of a text in another language that alone is told.
        for (const { language, words } of versionsOf(text)) if (isIn(language, words, kind)) yield* otherNames(words, namings[language], [...path, language]);
      }
      yield* otherParties(dispute, namings, at);
    }
  },
};
