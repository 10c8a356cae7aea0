/**
 * What is recognised is tried on pages.
 */
import { disputesOf } from './places.ts';
import type { Rule } from './rule.ts';

/** Every live dispute has a fixture page in each language in which it is to be recognised. */
export const fixtures: Rule = {
  name: 'fixtures',
  promise: 'A dispute that readers get has been tried on a page in each language that it claims.',
  *check(pack, { pages }) {
    const tried = new Set(pages.map(({ dispute, language }) => `${dispute} ${language}`));
    for (const { id, dispute, at } of disputesOf(pack)) {
      if (dispute.status === 'draft') continue;
      for (const [index, language] of dispute.languages.entries()) {
        if (!tried.has(`${id} ${language}`)) yield { path: [...at, 'languages', index], expected: `a fixture page on this dispute in ${language}`, actual: 'none', tip: `Write a page in ${language} as an outlet might, with what is to be read on it, in pages/${language}/ beside dispute.yaml (tests/fixtures/README.md shows the form), or take the language off the list.` };
      }
    }
  },
};
