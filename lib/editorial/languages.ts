/**
 * What is not translated is said to be so.
 */
import type { Account, Dispute, Language, Localised } from '../schema/index.ts';
import { accountsOf, disputesOf } from './places.ts';
import { accountTexts, frameTexts, LANGUAGES, type PlacedText } from './texts.ts';
import type { Findings, PackPath, Rule } from './rule.ts';

const lacks = (text: Localised, language: Language) => text[language] === undefined;

/**
 * The languages in which some text of an account's file, or of a dispute's own (dispute.yaml, sources.yaml, claims/), is missing:
 * what `untranslated` is to list, in the order of the interface's languages.
 */
export function untranslatedOf(file: Account | Dispute): Language[] {
  const texts = 'statements' in file ? accountTexts(file, []) : frameTexts(file, []);
  return LANGUAGES.filter((language) => texts.some(({ text }) => lacks(text, language)));
}

function* compare(listed: readonly Language[], texts: readonly PlacedText[], at: PackPath): Findings {
  for (const language of LANGUAGES) {
    const missing = texts.filter(({ text }) => lacks(text, language));
    const index = listed.indexOf(language);
    if (missing.length > 0 && index < 0) {
      const more = missing.length > 1 ? `, nor in ${missing.length - 1} more` : '';
      yield { path: missing[0]!.path, expected: `the text in ${language}, or ${language} under \`untranslated\``, actual: `no ${language} here${more}`, tip: `Write it in ${language}. Or list ${language} under \`untranslated\` (\`check --fix\` does that): it is then shown in English there, and marked.` };
    } else if (missing.length === 0 && index >= 0) {
      yield { path: [...at, 'untranslated', index], expected: 'languages in which some text is missing', actual: `${language}, in which none is`, tip: `Take ${language} off the list (\`check --fix\` does that).` };
    }
  }
}

/** Every text is there in every language of the interface, or its file lists the language as untranslated; and lists no other. */
export const languages: Rule = {
  name: 'languages',
  promise: 'A reader is never shown English in another language without its being marked.',
  *check(pack) {
    for (const { dispute, at } of disputesOf(pack)) {
      yield* compare(dispute.untranslated, frameTexts(dispute, at), at);
      for (const { account, path } of accountsOf(dispute, at)) yield* compare(account.untranslated, accountTexts(account, path), path);
    }
  },
};
