import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { type Claim, DisputeFile, Outlet, type Source, Sources, type Term, Terms, Topic } from '../../../lib/schema/index.ts';
import { foldersIn, idsIn, read, readAll, type Reading } from './files.ts';
import { findingsText } from './findings.ts';
import { noSuch } from '../terminal/nearest.ts';
import { withTraditional } from './traditional.ts';

/** What the writing commands need of a dispute: all but its accounts, which may be half done. */
export interface Parts {
  id: string;
  frame: DisputeFile;
  terms: Record<string, Term>;
  sources: Record<string, Source>;
  topics: Record<string, Topic>;
  claims: Record<string, Claim>;
}

/** What `reading` found wrong, thrown as one message; nothing where nothing is. */
function throwFindings({ folder, findings }: Reading): void {
  if (findings.length > 0) throw new Error(`${findingsText(folder, findings)}\n\nPut this right first: ${findings.length === 1 ? 'it is' : 'they are'} needed here.`);
}

/** The id of the dispute that is meant: the one named, or the only one there is. Throws where that leaves it open. */
export function chooseDispute(folder: string, named: string | undefined): string {
  const ids = foldersIn({ folder, findings: [], files: new Map() }, 'disputes');
  if (named !== undefined) {
    if (!ids.includes(named)) throw noSuch('dispute', named, ids, 'disputes/');
    return named;
  }
  if (ids.length === 1) return ids[0]!;
  throw new Error(ids.length === 0 ? 'there is no dispute yet. Start one with `new dispute`.' : `which dispute? Add --dispute with one of: ${ids.join(', ')}`);
}

/** Reads a dispute without its accounts. Throws with the findings where a file of it is not as it should be. */
export function disputeParts(folder: string, id: string): Parts {
  const reading: Reading = { folder, findings: [], files: new Map() };
  const at = `disputes/${id}`;
  const frame = read(reading, `${at}/dispute.yaml`, DisputeFile);
  const terms = read(reading, `${at}/terms.yaml`, Terms);
  const sources = read(reading, `${at}/sources.yaml`, Sources);
  const files = idsIn(reading, `${at}/claims`);
  const topics = readAll(reading, `${at}/claims`, frame ? frame.topics.filter((topic) => files.includes(topic)) : files, Topic);
  throwFindings(reading);
  const whole = Object.fromEntries(Object.entries(terms!).map(([term, forms]) => [term, withTraditional(forms)]));
  return { id, frame: frame!, terms: whole, sources: sources!, topics, claims: Object.assign({}, ...Object.values(topics).map((topic) => topic.claims)) };
}

/** The outlets of a data folder. Throws with the findings where one is not as it should be. */
export function outletsIn(folder: string): Record<string, Outlet> {
  const reading: Reading = { folder, findings: [], files: new Map() };
  const outlets = readAll(reading, 'outlets', idsIn(reading, 'outlets'), Outlet);
  throwFindings(reading);
  return outlets;
}

/** What can be told of an account, a half-done one too: its addresses, and whom its statements rest on, as [claim, source]. */
export interface Rough { addresses: string[]; attributions: [claim: string, source: string][] }

const texts = (value: unknown): string[] => (Array.isArray(value) ? value.filter((one) => typeof one === 'string') : []);

/** A dispute's accounts by id, as far as each can be read: a file that is broken tells nothing. */
export function roughAccounts(folder: string, dispute: string): Map<string, Rough> {
  const accounts = join(folder, 'disputes', dispute, 'accounts');
  const files = existsSync(accounts) ? readdirSync(accounts).filter((name) => name.endsWith('.yaml') && !name.startsWith('.')) : [];
  return new Map(files.sort().map((name) => {
    let content: { addresses?: unknown; copies?: unknown; statements?: unknown } | null = null;
    try {
      content = parse(readFileSync(join(accounts, name), 'utf8'));
    } catch { /* A file that cannot be read is told by check. */ }
    const statements: unknown[] = Array.isArray(content?.statements) ? content.statements : [];
    const attributions = statements.flatMap((one): [string, string][] => {
      const { claim, attribution } = (one ?? {}) as { claim?: unknown; attribution?: unknown };
      return typeof claim === 'string' && typeof attribution === 'string' ? [[claim, attribution]] : [];
    });
    return [name.slice(0, -'.yaml'.length), { addresses: [...texts(content?.addresses), ...texts(content?.copies)], attributions }];
  }));
}
