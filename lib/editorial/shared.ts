/**
 * What a text of ours has word for word from an article.
 */
import type { Account } from '../schema/index.ts';
import { sayingsOf, statementsOf } from './places.ts';
import { accountTexts, versionsOf } from './texts.ts';
import type { PackPath } from './rule.ts';
import { type Word, wordsOf } from './words.ts';

/** A run of words that stands in a text and in an article alike; offsets in UTF-16 units of the text. */
export interface Run { text: string; start: number; end: number; words: number }

/** Words as one comparable line: apart by a space, but for those of a script that has none, whose limits are a matter of taste. */
function line(words: readonly Word[]): string {
  let joined = '';
  for (const [index, { word, spaceless }] of words.entries()) joined += index > 0 && !(spaceless && words[index - 1]!.spaceless) ? ` ${word}` : word;
  return joined;
}

/** True where a run stands in a line of words with no Latin word cut at its ends. */
function standsIn(article: string, run: readonly Word[]): boolean {
  const wanted = line(run);
  const [whole, ends] = [run[0]!.spaceless, run.at(-1)!.spaceless];
  for (let at = article.indexOf(wanted); at >= 0; at = article.indexOf(wanted, at + 1)) {
    const after = at + wanted.length;
    if ((whole || at === 0 || article[at - 1] === ' ') && (ends || after === article.length || article[after] === ' ')) return true;
  }
  return false;
}

/**
 * The longest runs of at least `words` words that a text shares with an article, in the order of the text, none inside
 * another; case and punctuation make no difference. Of Chinese and Japanese, words as ICU's dictionaries cut the text.
 */
export function sharedRuns(text: string, article: string, words = 8): Run[] {
  return runsIn(wordsOf(text), text, line(wordsOf(article)), words);
}

function runsIn(ours: readonly Word[], text: string, article: string, words: number): Run[] {
  const runs: Run[] = [];
  let reached = 0;
  for (let from = 0; from + words <= ours.length; from += 1) {
    let to = Math.max(from + words, reached + 1);
    if (to > ours.length || !standsIn(article, ours.slice(from, to))) continue;
    while (to < ours.length && standsIn(article, ours.slice(from, to + 1))) to += 1;
    const [start, end] = [ours[from]!.start, ours[to - 1]!.end];
    runs.push({ text: text.slice(start, end), start, end, words: to - from });
    reached = to;
  }
  return runs;
}

/** All that an account's texts, in any language, share with the saved article, each with the place of the text in the account. */
export function sharedInAccount(account: Account, article: string, words = 8): { path: PackPath; run: Run }[] {
  const whole = line(wordsOf(article));
  const texts = [
    ...(account.title === undefined ? [] : [{ path: ['title'] as PackPath, words: account.title }]),
    ...statementsOf(account, []).flatMap(({ statement, path }) => sayingsOf(statement, path).flatMap(({ said, path: place }) =>
      (['wording', 'label'] as const).flatMap((part) => (said[part] === undefined ? [] : [{ path: [...place, part], words: said[part] }])))),
    ...accountTexts(account, []).flatMap(({ text, path }) => versionsOf(text).map((version) => ({ path: [...path, version.language], words: version.words }))),
  ];
  return texts.flatMap(({ path, words: text }) => runsIn(wordsOf(text), text, whole, words).map((run) => ({ path, run })));
}
