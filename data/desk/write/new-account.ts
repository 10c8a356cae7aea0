import type { YAMLMap, YAMLSeq } from 'yaml';
import { Account, Day, Id, LanguageTag } from '../../../lib/schema/index.ts';
import { isSame } from './addresses.ts';
import { houseDocument, houseText } from './house.ts';
import { noSuch } from '../terminal/nearest.ts';
import { must } from '../terminal/options.ts';
import { chooseDispute, disputeParts, outletsIn, type Parts, roughAccounts } from '../read/parts.ts';
import { annotate, skeletonOf } from './skeleton.ts';
import { writeNew } from './write.ts';

/** Options of `new account`, as the command line gives them. */
export interface AccountOptions {
  dispute?: string; url?: string[]; copy?: string[]; published?: string; recorded?: string; language?: string;
  read?: string; byline?: string; translated?: string; title?: string; id?: string; claims?: string[];
}

/** The id of an account, and so the name of its file. Throws where a wished one is not the outlet's, or goes against the rule for dated ones. */
export function accountId(outlet: string, published: string | undefined, wished?: string): string {
  if (published !== undefined) {
    const dated = `${outlet}-${published}`;
    const id = must(Id, wished ?? dated, '--id');
    if (id !== dated && !id.startsWith(`${dated}-`)) throw new Error(`--id: an account with a day is named after it: ${dated}, or ${dated}-… ; found "${id}"`);
    return id;
  }
  const id = must(Id, wished ?? outlet, '--id');
  if (id !== outlet && !id.startsWith(`${outlet}-`)) throw new Error(`--id: an account is named after its outlet: ${outlet}, or ${outlet}-… ; found "${id}"`);
  return id;
}

/** Throws where an account of the dispute has one of the addresses already. */
export function mustBeUnrecorded(folder: string, dispute: string, addresses: readonly string[]): void {
  for (const [id, known] of roughAccounts(folder, dispute)) {
    const same = known.addresses.find((one) => addresses.some((address) => isSame(address, one)));
    if (same !== undefined) throw new Error(`this article is recorded already, in disputes/${dispute}/accounts/${id}.yaml (${same}).\n  Edit that file; if the outlet has changed its text since, record it with: npm run data -- correct ${id} CLAIM --on DAY …`);
  }
}

/** What the fields in front of the statements are made of; fields without a value are left out. */
export type Head = Omit<Account, 'statements' | 'untranslated' | 'addresses' | 'copies'> & { addresses?: string[] | undefined; copies?: string[] | undefined; untranslated?: Account['untranslated'] | undefined };

/** An account as the text of its file: its statements with the question of each above it, in the order given. `guesses` says, by claim, whom one may rest on that is still to be filled in. */
export function accountText(head: Head, statements: readonly { claim: string }[], claims: Parts['claims'], comment?: string, guesses: Readonly<Record<string, string>> = {}): string {
  const { outlet, title, addresses, copies, published, updated, recorded, language, translated, byline, read, untranslated } = head;
  const some = <T>(all: readonly T[] | undefined) => (all && all.length > 0 ? all : undefined);
  const document = houseDocument({ outlet, title, addresses: some(addresses), copies: some(copies), published, updated, recorded, language, translated, byline, read, untranslated: some(untranslated), statements });
  const seq = document.get('statements') as YAMLSeq<YAMLMap>;
  for (const [at, { claim }] of statements.entries()) if (claims[claim]) annotate(seq.items[at]!, claims[claim], guesses[claim]);
  if (comment !== undefined) seq.comment = ` ${comment}`;
  return houseText(document);
}

/**
 * Writes an account with a statement on each named claim that is still to be filled in; `check` finds every place. Gives the file.
 * Throws, and writes nothing, where the outlet, the dispute or a claim is not there, an option is not as it should be, or the article is recorded already.
 */
export function newAccount(folder: string, outlet: string, options: AccountOptions, today: string): string {
  const outlets = outletsIn(folder);
  if (!outlets[outlet]) throw new Error(`${noSuch('outlet', outlet, Object.keys(outlets), 'outlets/').message}\n  A new one is written with: npm run data -- new outlet ${outlet} …`);
  const parts = disputeParts(folder, chooseDispute(folder, options.dispute));
  const addresses = must(Account.shape.addresses, options.url ?? [], '--url'), copies = must(Account.shape.copies, options.copy ?? [], '--copy');
  if (addresses.length + copies.length === 0) throw new Error('missing: --url (or --copy, where the outlet has no page of its own)');
  const day = (given: string | undefined, option: string) => (given === undefined ? undefined : must(Day, given, option));
  const published = day(options.published, '--published');
  const claims = options.claims ?? [];
  for (const claim of claims) if (!Object.hasOwn(parts.claims, claim)) throw noSuch('claim', claim, Object.keys(parts.claims), `disputes/${parts.id}/claims/`);
  const head: Head = {
    outlet, addresses, copies, published,
    title: options.title === undefined ? undefined : must(Account.shape.title, options.title, '--title'),
    recorded: day(options.recorded, '--recorded') ?? today,
    language: must(LanguageTag, options.language ?? outlets[outlet].languages[0], '--language'),
    translated: options.translated === undefined ? undefined : must(Account.shape.translated, options.translated, '--translated'),
    byline: options.byline === undefined ? undefined : must(Account.shape.byline, options.byline, '--byline'),
    read: must(Account.shape.read, options.read ?? 'whole', '--read'),
  };
  const file = `disputes/${parts.id}/accounts/${accountId(outlet, published, options.id)}.yaml`;
  mustBeUnrecorded(folder, parts.id, [...addresses, ...copies]);
  writeNew(folder, file, accountText(head, [...new Set(claims)].map((claim) => skeletonOf(claim, parts.claims[claim]!)) as { claim: string }[], parts.claims, claims.length === 0 ? 'README.md shows what a statement looks like.' : undefined));
  return file;
}

