import { type Changes, isUnchanged } from '../../../lib/pack/index.ts';

interface Listed { added: string[]; removed: string[]; changed: string[] }

const line = (mark: string, what: string, ids: readonly string[]) => (ids.length > 0 ? [`${mark} ${what}: ${ids.join(', ')}`] : []);
const lines = (what: string, { added, removed, changed }: Listed) => [...line('+', what, added), ...line('-', what, removed), ...line('~', what, changed)];
const indent = (all: readonly string[]) => all.map((one) => `  ${one}`);

/** What has changed between two packs, for people: + is new, - is gone, ~ is another. */
export function changesText(changes: Changes, since: string): string {
  if (isUnchanged(changes)) return `nothing has changed since ${since}`;
  const disputes = Object.entries(changes.disputes.changed).flatMap(([id, { asOf, accounts, claims, sources, terms, fields }]) => [
    `~ ${id}${asOf ? `: as of ${asOf.to}, was ${asOf.from}` : ''}`,
    ...indent([
      ...lines('claims', claims), ...line('+', 'accounts', accounts.added), ...line('-', 'accounts', accounts.removed),
      ...Object.entries(accounts.changed).flatMap(([account, { statements, fields: own }]) => [`~ ${account}`, ...indent([...lines('statements', statements), ...line('~', 'fields', own)])]),
      ...lines('sources', sources), ...lines('terms', terms), ...line('~', 'fields', fields),
    ]),
  ]);
  const { added, removed } = changes.disputes;
  return [`changed since ${since}`, ...indent([...lines('outlets', changes.outlets), ...line('+', 'disputes', added), ...line('-', 'disputes', removed), ...disputes])].join('\n');
}
