import { type PackPath, sharedInAccount } from '../../../lib/editorial/index.ts';
import type { Account } from '../../../lib/schema/index.ts';
import { normalise } from '../../../lib/text/normalise.ts';
import { type Finding, printPath } from '../read/findings.ts';
import type { Folder } from '../read/load.ts';
import { isSame } from '../write/addresses.ts';
import type { SavedPage } from '../write/saved-page.ts';

/** Of a run that an account shares with its article, this many words are shown: enough to find it, too few to copy. */
const SHOWN = 4;

type Told = Pick<Finding, 'expected' | 'actual' | 'tip'> & { path: PackPath };

/** Wordings and labels of an account's statements, as they stand today, with their places. */
function printedIn({ statements }: Account): { path: PackPath; words: string }[] {
  return statements.flatMap(({ wording, label, also, withdrawn }, index) => {
    const all = [{ path: ['wording'], words: wording }, { path: ['label'], words: label }, ...also.map((one, at) => ({ path: ['also', at, 'wording'], words: one.wording }))];
    return withdrawn === undefined ? all.flatMap(({ path, words }) => (words === undefined ? [] : [{ path: ['statements', index, ...path], words }])) : [];
  });
}

function* compared(account: Account, { page, addresses }: SavedPage): Generator<Told> {
  const own = [...account.addresses, ...account.copies];
  if (addresses.length > 0 && !addresses.some((one) => own.some((other) => isSame(one, other)))) {
    // Of another page, nothing else can be told.
    yield { path: [account.addresses.length > 0 ? 'addresses' : 'copies'], expected: 'the address of the saved page', actual: addresses.join(', '), tip: 'Hold the account against its own article; or add the address, if the article stands there, too.' };
    return;
  }
  const article = [page.title, ...page.blocks.map(({ text }) => text)].join('\n');
  const printed = normalise(article).text;
  for (const { path, words } of printedIn(account)) {
    if (!printed.includes(normalise(words).text)) yield { path, expected: 'words that stand on the page, letter by letter', actual: `"${words}"`, tip: 'Copy them from the page, or leave the line out: the link to the passage looks for them.' };
  }
  for (const { path, run } of sharedInAccount(account, article)) {
    const start = run.text.split(/\s+/).slice(0, SHOWN).join(' ').slice(0, 40);
    yield { path, expected: 'words of our own', actual: `${run.words} words in a row that the article has, from "${start} …"`, tip: 'Say the fact anew, without looking at the page. Figures and names may stay.' };
  }
}

/**
 * Holds an account against its saved article: the page is one that the account names, if it gives an address of its own; what is kept
 * of its words stands there, whatever its capitals, quotation marks and spaces; and no text of ours has eight or more words in a row of it.
 * A finding shows the first words of such a run only.
 */
export function against({ reading, disputes }: Folder, dispute: string, id: string, saved: SavedPage): Finding[] {
  const account = disputes[dispute]?.accounts[id];
  if (!account) return [];
  const file = `disputes/${dispute}/accounts/${id}.yaml`;
  return [...compared(account, saved)].map(({ path, ...told }) => ({ rule: 'against', file, line: reading.files.get(file)?.lineOf(path) ?? 1, path: printPath(path), ...told }));
}
