import type { PackFinding, PackPath, Rule } from './rule.ts';

/** The word that the desk leaves where an editor still has to write, alone or with a word on what. */
const LEFT = /^TODO\b/;

function* leftIn(value: unknown, path: PackPath): Generator<PackFinding, void, undefined> {
  if (typeof value === 'string') {
    if (LEFT.test(value)) yield { path, expected: 'a text of our own', actual: `"${value}"`, tip: 'Write it, or delete the line where it may be left out.' };
  } else if (Array.isArray(value)) {
    for (const [index, one] of value.entries()) yield* leftIn(one, [...path, index]);
  } else if (typeof value === 'object' && value !== null) {
    for (const [key, one] of Object.entries(value)) yield* leftIn(one, [...path, key]);
  }
}

/** Texts that a draft has left to be written: 'TODO' is no summary. */
export const finished: Rule = {
  name: 'finished',
  promise: "A reader never meets a text that was left to be written: none is 'TODO'.",
  check: ({ outlets, disputes }) => leftIn({ outlets, disputes }, []),
};
