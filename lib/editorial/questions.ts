/**
 * Claims are questions.
 */
import { claimsOf, disputesOf } from './places.ts';
import { versionsOf } from './texts.ts';
import type { Rule } from './rule.ts';

/** A question mark, and what may close after it. A full-width one belongs to Chinese and Japanese. */
const ASKS = /[?？][”"'’」』)）]*\s*$/u;
const WIDE: ReadonlySet<string> = new Set(['zh', 'zh-Hant', 'ja']);
/** What the desk leaves to be written is another rule's finding. */
const LEFT = /^TODO\b/;

/** A claim's question ends as a question does, in every language; its label does not. */
export const questions: Rule = {
  name: 'questions',
  promise: 'Every point is put as a question, which takes nothing for granted, in every language.',
  *check(pack) {
    for (const { dispute, at } of disputesOf(pack)) {
      for (const { claim, path } of claimsOf(dispute, at)) {
        for (const { language, words } of versionsOf(claim.question)) {
          if (ASKS.test(words) && words.includes('？') && !WIDE.has(language)) yield { path: [...path, 'question', language], expected: 'the question mark ?', actual: `"${words}", with a full-width one`, tip: 'Write ? in its place.' };
          if (!ASKS.test(words) && !LEFT.test(words)) yield { path: [...path, 'question', language], expected: 'a question, with its question mark', actual: `"${words}"`, tip: 'Ask what an outlet may answer either way: "How many accounts?"' };
        }
        for (const { language, words } of versionsOf(claim.label)) {
          if (ASKS.test(words)) yield { path: [...path, 'label', language], expected: 'the point in two or three words', actual: `"${words}"`, tip: 'A label names the point; the question asks it.' };
        }
      }
    }
  },
};
