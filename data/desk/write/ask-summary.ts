import { sharedRuns, verdictIn } from '../../../lib/editorial/index.ts';
import type { Language, Localised } from '../../../lib/schema/index.ts';
import { OTHER_LANGUAGES } from '../terminal/options.ts';
import type { Draft } from './draft.ts';
import { articleText } from './saved.ts';
import { TODO } from './skeleton.ts';
import type { Other, Talk } from './talk.ts';

const NAMES: Readonly<Record<Language, string>> = { en: 'English', ko: 'Korean', zh: 'Chinese, simplified', 'zh-Hant': 'Chinese, traditional', ja: 'Japanese' };
/** What a sentence in a language has at least one letter of. */
const LETTERS: Readonly<Record<Language, RegExp>> = { en: /\p{sc=Latin}/u, ko: /\p{sc=Hangul}/u, zh: /\p{sc=Han}/u, 'zh-Hant': /\p{sc=Han}/u, ja: /[\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Han}]/u };

/** Says what is wrong with a sentence of ours: another language, words of the page, a verdict. */
const ours = (article: string, language: Language) => (answer: string): string | undefined => {
  if (!LETTERS[language].test(answer)) return `this is not ${NAMES[language]}`;
  const [run] = sharedRuns(answer, article);
  if (run) return `these words are the article's: "${run.text}". Say it in your own.`;
  const verdict = verdictIn(answer, language);
  return verdict && `"${verdict.word}" judges. ${verdict.advice}`;
};

/** Asks for the summary in English; what is the page's and not ours is told at once. */
export async function askSummary({ asker, page }: Pick<Talk, 'asker' | 'page'>): Promise<Localised> {
  const check = ours(articleText(page), 'en');
  return { en: await asker.text('Summary in English: one plain sentence of your own', { check: (answer) => (answer === '' ? 'readers see this sentence: say what the article says, and by whom' : check(answer)) }) };
}

/** The second pass: the summaries, and the names of sources that were made, in further languages. Enter leaves a text out; choosing none skips it all. */
export async function translate(talk: Talk, drafts: readonly Draft[]): Promise<void> {
  const { asker, page, made } = talk;
  const texts = [...drafts.map(({ summary }) => ({ text: summary, what: 'Summary' })), ...Object.values(made).map(({ name }) => ({ text: name, what: 'Name of the source' }))].filter(({ text }) => text.en !== TODO);
  if (texts.length === 0) return;
  const languages = talk.languages ?? (await asker.checkbox(`In which further languages will you write ${texts.length === 1 ? 'it' : `these ${texts.length} texts`} now? (Enter for none: they can follow)`, OTHER_LANGUAGES.map((language) => ({ value: language, name: NAMES[language] }))) as Other[]);
  for (const { text, what } of languages.length > 0 ? texts : []) {
    asker.say(`\n  ${text.en}`);
    for (const language of languages) {
      const check = ours(articleText(page), language);
      const answer = await asker.text(`${what} in ${NAMES[language]} (Enter leaves it out)`, { check: (given) => (given === '' || (what !== 'Summary') ? undefined : check(given)) });
      if (answer !== '') text[language] = answer;
    }
  }
}
