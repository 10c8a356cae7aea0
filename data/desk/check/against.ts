import { sharedInAccount } from '../../../lib/editorial/index.ts';
import type { Page } from '../../../lib/schema/index.ts';
import { type Finding, printPath } from '../read/findings.ts';
import type { Folder } from '../read/load.ts';

/** Of a run that an account shares with its article, this many words are shown: enough to find it, too few to copy. */
const SHOWN = 4;

/**
 * Holds every text of an account against the saved article: each run of eight or more words that both share gives a finding,
 * which shows its first words only.
 */
export function against({ reading, disputes }: Folder, dispute: string, id: string, page: Page): Finding[] {
  const account = disputes[dispute]?.accounts[id];
  if (!account) return [];
  const file = `disputes/${dispute}/accounts/${id}.yaml`;
  const article = [page.title, ...page.blocks.map(({ text }) => text)].join('\n');
  return sharedInAccount(account, article).map(({ path, run }) => ({
    rule: 'against', file, line: reading.files.get(file)?.lineOf(path) ?? 1, path: printPath(path),
    expected: 'words of our own', actual: `${run.words} words in a row that the article has, from "${run.text.split(/\s+/).slice(0, SHOWN).join(' ').slice(0, 40)} …"`,
    tip: 'Say the fact anew, without looking at the page. Figures and names may stay.',
  }));
}
