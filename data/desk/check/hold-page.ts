import { parseHTML } from 'linkedom';
import type { Dispute } from '../../../lib/schema/index.ts';
import type { Reading } from '../read/files.ts';
import { type Finding, printPath } from '../read/findings.ts';
import type { KeptPage } from '../read/pages.ts';

const collapse = (text: string) => text.replace(/\s+/g, ' ').trim();

/** Holds what a kept page's reading says against the page and the dispute: its words stand there, its claims exist and take such values. */
export function holdPage({ html, file, expected }: KeptPage, { topics }: Dispute, reading: Reading): Finding[] {
  if (!expected.covered) return [];
  const claims = new Map(Object.values(topics).flatMap((topic) => Object.entries(topic.claims)));
  const text = collapse(parseHTML(html).document.documentElement?.textContent ?? '');
  const finding = (path: (string | number)[], wanted: string, actual: string, tip: string): Finding => (
    { rule: 'pages', file, line: reading.files.get(file)?.lineOf(path) ?? 1, path: printPath(path), expected: wanted, actual, tip });
  return expected.statements.flatMap(({ claim: id, contains, or = [], value }, index) => {
    const claim = claims.get(id);
    const lacking = [contains, ...or].filter((words) => !text.includes(collapse(words)));
    return [
      ...(claim ? [] : [finding(['statements', index, 'claim'], 'the id of a claim in claims/', `"${id}"`, 'Check the spelling.')]),
      ...(claim && claim.kind !== value.kind ? [finding(['statements', index, 'value'], `a value of kind ${claim.kind}, as the claim has it`, value.kind, 'Give a value of that kind.')] : []),
      ...lacking.map((words) => finding(['statements', index, 'contains'], 'words that stand on the page', `"${words}"`, 'Copy them from the page, letter by letter.')),
    ];
  });
}
