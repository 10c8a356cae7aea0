import { styleText } from 'node:util';
import { compare } from '../../../lib/crossref/compare.ts';
import type { Account, Claim, Dispute, Page, Statement, Value } from '../../../lib/schema/index.ts';
import { isSame } from '../write/addresses.ts';
import { pageFiles } from '../try/page-files.ts';
import { counted } from '../check/print.ts';
import { createProgress } from '../try/progress.ts';
import { listed } from './report-text.ts';
import { savedPage } from '../write/saved-page.ts';
import { createTrial } from '../try/try.ts';

/** What recognition makes of the page that an account was made from. Claims are named by their ids. */
export interface TriedAccount {
  account: string;
  /** Undefined where there is no page of it. */
  file: string | undefined;
  covered: boolean;
  found: string[];
  /** Found with another value than any that is recorded. */
  other: string[];
  missed: string[];
  /** Found and not recorded. */
  unrecorded: string[];
}

interface SavedPage { file: string; page: Page; addresses: string[] }

function savedPages(folder: string, told: (trouble: string) => void): SavedPage[] {
  const files = pageFiles([folder]);
  const progress = createProgress(files.length);
  const pages = files.flatMap((file, index): SavedPage[] => {
    try {
      if (file instanceof Error) throw file;
      progress.at(index, file);
      return [{ file, ...savedPage(file) }];
    } catch (error) {
      told(error instanceof Error ? error.message : String(error));
      return [];
    }
  });
  progress.done();
  return pages;
}

/** Values of one claim, and where they are lists of names, all of these in one, since a page may spread a list over its sentences. */
function withWhole(values: readonly Value[]): Value[] {
  const lists = values.filter((value) => value.kind === 'names');
  return lists.length > 1 ? [...values, { kind: 'names', names: [...new Set(lists.flatMap(({ names }) => names))] }] : [...values];
}

const recorded = ({ value, also }: Statement): Value[] => withWhole([value, ...also.map((one) => one.value)]);

function hold(id: string, { statements }: Account, claims: ReadonlyMap<string, Claim>, saved: SavedPage | undefined, read: ReadonlyMap<string, Value[]> | undefined): TriedAccount {
  const result: TriedAccount = { account: id, file: saved?.file, covered: read !== undefined, found: [], other: [], missed: [], unrecorded: [] };
  if (!saved) return result;
  const standing = statements.filter(({ withdrawn }) => withdrawn === undefined);
  for (const statement of standing) {
    const values = read?.get(statement.claim);
    const equal = values && withWhole(values).some((value) => recorded(statement).some((one) => compare(one, value, claims.get(statement.claim)?.names) === 'equal'));
    (equal ? result.found : values ? result.other : result.missed).push(statement.claim);
  }
  const known = new Set(standing.map(({ claim }) => claim));
  result.unrecorded.push(...[...(read?.keys() ?? [])].filter((claim) => !known.has(claim)));
  return result;
}

/**
 * Holds each account of a dispute against its page in a folder of saved pages, told by the addresses that the page gives for itself.
 * Pages that cannot be read are told to `trouble`.
 */
export function tryAccounts(dispute: Dispute, outlets: Parameters<typeof createTrial>[0]['outlets'], folder: string, trouble: (message: string) => void): TriedAccount[] {
  const pages = savedPages(folder, trouble);
  const trial = createTrial({ format: 2, version: `${dispute.asOf}-000000000000`, outlets, disputes: { [dispute.id]: dispute } });
  const claims = new Map(Object.values(dispute.topics).flatMap((topic) => Object.entries(topic.claims)));
  return Object.entries(dispute.accounts).map(([id, account]) => {
    const saved = pages.find(({ addresses }) => addresses.some((one) => [...account.addresses, ...account.copies].some((other) => isSame(one, other))));
    const trace = saved && trial(saved.page).traces.find(({ judgement }) => judgement.covered);
    const read = trace && Map.groupBy(trace.chosen, ({ claim }) => claim.id);
    return hold(id, account, claims, saved, read && new Map([...read].map(([claim, all]) => [claim, all.map((one) => one.read.value)])));
  });
}

/** How the accounts of a dispute stand to their pages, for people. */
export function triedText(dispute: string, tried: readonly TriedAccount[]): string {
  const lines = tried.filter(({ file }) => file !== undefined).flatMap(({ account, file, covered, found, other, missed, unrecorded }) => [
    `  ${account}: ${covered ? `${counted(found.length, 'statement')} found` : 'not recognised'}  (${file})`,
    ...[...listed('with another value', other), ...listed('missed', covered ? missed : []), ...listed('found and not recorded', unrecorded)].map((line) => `  ${line}`),
  ]);
  return [`${styleText('bold', dispute)}: its accounts against their pages`, ...lines, ...listed('never tried, no page of it here', tried.filter(({ file }) => file === undefined).map(({ account }) => account))].join('\n');
}
