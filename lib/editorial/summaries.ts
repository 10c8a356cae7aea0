/**
 * Texts are ours: little of them is taken over.
 */
import { accountsOf, disputesOf, sayingsOf, statementsOf } from './places.ts';
import { quotedIn } from './quotes.ts';
import { accountTexts, versionsOf } from './texts.ts';
import type { Findings, PackPath, Rule } from './rule.ts';
import { beyond, type Limit } from './words.ts';

const QUOTED: Limit = { words: 5, characters: 15 };
const WORDING: Limit = { words: 8, characters: 24 };
const TITLE: Limit = { words: 7, characters: 21 };

function* kept(text: string | undefined, limit: Limit, path: PackPath, what: string): Findings {
  const long = text === undefined ? undefined : beyond(text, limit);
  if (long) yield { path, expected: `${what}: ${limit.words} words at most, or ${limit.characters} characters of Chinese, Japanese or Korean`, actual: `${long}: "${text}"`, tip: 'Keep the figure, the name or the label itself. The article is its publisher’s work; the fact is everybody’s.' };
}

/** What is quoted in a summary or a reason is short, and so are the words of the page that a statement and a title keep. */
export const summaries: Rule = {
  name: 'summaries',
  promise: 'What is said of an article is said in our own words; of its publisher’s there are a few, which are themselves the fact.',
  *check(pack) {
    for (const { dispute, at } of disputesOf(pack)) {
      for (const { account, path } of accountsOf(dispute, at)) {
        yield* kept(account.title, TITLE, [...path, 'title'], 'the first words of the headline');
        for (const { statement, path: place } of statementsOf(account, path)) {
          for (const { said, path: where } of sayingsOf(statement, place)) {
            yield* kept(said.wording, WORDING, [...where, 'wording'], 'the value as the page prints it');
            yield* kept(said.label, QUOTED, [...where, 'label'], 'what the page calls it');
          }
          for (const [index, { wording }] of statement.also.entries()) yield* kept(wording, WORDING, [...place, 'also', index, 'wording'], 'the value as the page prints it');
        }
        for (const { text, path: place } of accountTexts(account, path)) {
          for (const { language, words } of versionsOf(text)) {
            for (const quoted of quotedIn(words)) yield* kept(quoted.words, QUOTED, [...place, language], 'a short quotation');
          }
        }
      }
    }
  },
};
