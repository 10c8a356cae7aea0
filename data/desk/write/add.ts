import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import { untranslatedOf } from '../../../lib/editorial/index.ts';
import { Account, type Page, type Source } from '../../../lib/schema/index.ts';
import { addressesOf, cleanAddress, ownAndCopies } from './addresses.ts';
import type { Asker } from '../terminal/ask.ts';
import { foldersIn } from '../read/files.ts';
import { askHead } from './head.ts';
import { type AddOptions, headingOf } from './heading.ts';
import { housed } from './house.ts';
import { readHtml } from '../try/html.ts';
import { type Draft, draftOf, lacksNames, withGaps } from './draft.ts';
import { interview } from './interview.ts';
import { accountId, accountText, type Head, mustBeUnrecorded } from './new-account.ts';
import { list, must, OTHER_LANGUAGES } from '../terminal/options.ts';
import { pageFromFile } from '../try/page.ts';
import { chooseDispute, disputeParts, type Parts, roughAccounts } from '../read/parts.ts';
import { compiledOf, propose, traceOf } from './propose.ts';
import { choosePublisher, publisherOf } from './publisher.ts';
import { articleLanguage, readSaved } from './saved.ts';
import { TODO } from './skeleton.ts';
import { untranslatedListed } from '../check/untranslated.ts';
import { rewriteWhole, writeNew } from './write.ts';

/** What was written, and what the maintainer should look at. */
export interface Added { file: string; account: string; dispute: string; written: string[]; notes: string[] }

/** The dispute that a page is about: the one named, or the one that it covers most. */
function disputeOf(folder: string, page: Page, named: string | undefined): { parts: Parts; isCovered: boolean; trace: ReturnType<typeof traceOf> } {
  const ids = named === undefined ? foldersIn({ folder, findings: [], files: new Map() }, 'disputes') : [chooseDispute(folder, named)];
  if (ids.length === 0) chooseDispute(folder, undefined);
  const tried = ids.map((id) => {
    const parts = disputeParts(folder, id);
    const trace = traceOf(compiledOf(parts), page);
    return { parts, trace, isCovered: trace.judgement.covered };
  });
  const best = tried.sort((a, b) => Number(b.isCovered) - Number(a.isCovered) || b.trace.judgement.weight - a.trace.judgement.weight)[0]!;
  if (best.isCovered || named !== undefined) return best;
  throw new Error(`the page is not recognised as covering ${ids.length === 1 ? ids[0] : 'any dispute'}.\n  See why with: npm run data -- try --explain FILE\n  To record it all the same, add --dispute ${ids.length === 1 ? ids[0] : 'ID'}`);
}

/** The languages of `--languages en,ko` beside English, in which summaries are written. Throws where one is none of ours. */
const languagesOf = (given: string): (typeof OTHER_LANGUAGES)[number][] => list(given).filter((one) => one !== 'en').map((one) => must(z.enum(OTHER_LANGUAGES), one, '--languages'));

/** An id that no account has yet: a second article of one outlet and day gets a number behind it. */
function freeId(id: string, taken: ReadonlyMap<string, unknown>): string {
  for (let number = 1; ; number++) {
    const free = number === 1 ? id : `${id}-${number}`;
    if (!taken.has(free)) return free;
  }
}

/** Puts further sources at the end of those of a dispute. Gives the file. */
function addSources(folder: string, dispute: string, made: Readonly<Record<string, Source>>): string {
  const file = `disputes/${dispute}/sources.yaml`;
  // A file without sources yet has empty braces.
  const before = readFileSync(join(folder, file), 'utf8');
  rewriteWhole(folder, file, before, `${before.replace(/^\{\}\s*$/m, '').trimEnd()}\n\n${housed(made)}`);
  return file;
}

/** What of a draft is still to be done and was not found, for whoever goes on in an editor. */
function leftIn(drafts: readonly Draft[], claims: Parts['claims']): string[] {
  const count = (number: number, one: string, many: string) => (number === 0 ? [] : [`${number} ${number === 1 ? one : many}`]);
  const left = [
    ...count(drafts.filter(({ summary }) => summary.en === TODO).length, 'summary', 'summaries'),
    ...count(drafts.filter(({ unsure }) => unsure).length, 'source that the sentence does not show', 'sources that the sentences do not show'),
    ...count(drafts.filter(({ claim, value }) => lacksNames(value, claims[claim])).length, 'choice among names', 'choices among names'),
  ];
  const proposed = drafts.filter(({ summary, unsure }) => summary.en === TODO && !unsure).length;
  const missing = Object.keys(claims).filter((id) => !drafts.some(({ claim }) => claim === id));
  return [
    ...(left.length > 0 ? [`to be done, each marked TODO: ${left.join(', ')}`] : []),
    ...count(proposed, 'proposed source to look over, marked # proposed', 'proposed sources to look over, each marked # proposed'),
    ...(missing.length > 0 ? [`not found on the page: ${missing.join(', ')}`] : []),
  ];
}

/** An account as the text of its file: statements in the order of the dispute's claims, and the languages in which their texts are missing. */
export function draftText(head: Head, drafts: readonly Draft[], claims: Parts['claims']): string {
  const order = Object.keys(claims);
  const statements = [...drafts].sort((a, b) => order.indexOf(a.claim) - order.indexOf(b.claim));
  const whole = statements.map((draft) => ({ ...draft, unsure: undefined }));
  const account = must(Account, parse(accountText(head, whole, claims)), 'the draft');
  const guesses = Object.fromEntries(statements.filter(({ unsure }) => unsure).map(({ claim, attribution }) => [claim, attribution]));
  return accountText({ ...head, untranslated: untranslatedOf(account) }, statements.map((draft) => withGaps(draft, claims[draft.claim])), claims, undefined, guesses);
}

/**
 * Reads a saved page and drafts an account of it. With somebody to ask, each proposal is confirmed and summarised; without, summaries are left
 * to be written. Of the page's words only facts get into the file: figures, names, a few words at most. Throws, and writes nothing, where the
 * page is recorded already, covers no dispute, stands nowhere known, or an option is not as it should be.
 */
export async function addPage(folder: string, saved: string, options: AddOptions, today: string, asker?: Asker): Promise<Added> {
  if (options.url !== undefined && cleanAddress(options.url) === undefined) throw new Error(`--url: a web address that begins with https://; found "${options.url}"`);
  const html = readHtml(saved);
  if (!/<[a-z!][^>]*>/i.test(html)) throw new Error(`${saved}: there is no HTML in it. Save the page from the browser: 'Webpage, HTML only'.`);
  const bare = pageFromFile(saved, options.url);
  const said = readSaved(html, bare);
  const url = options.url ?? said.savedFrom;
  const page = url === undefined ? bare : { ...bare, url };
  const addresses = addressesOf(page.canonical, url);
  if (addresses.length === 0) throw new Error('the page does not say where it stands. Add --url with its address.');
  const { parts, trace, isCovered } = disputeOf(folder, page, options.dispute);
  mustBeUnrecorded(folder, parts.id, addresses);

  const notes: string[] = [];
  if (!isCovered) notes.push('it is not recognised as covering this dispute: its readers get no notes as things are (npm run data -- try --explain FILE)');
  const read = articleLanguage(page);
  const language = options.language ?? read.language;
  if (read.warning !== undefined && options.language === undefined) notes.push(read.warning);
  const known = { outlet: options.outlet, country: options.country, site: said.site, language };
  let publisher = await publisherOf(folder, addresses[0]!, known, asker);
  const own = () => ({ outlet: publisher.id, ...ownAndCopies(addresses, publisher.outlet) });
  const { head: proposed, notes: onHead } = headingOf(page, said, { ...own(), language, recorded: today }, options);
  const another = async (by: Asker) => {
    publisher = await choosePublisher(folder, addresses[0]!, known, by);
    return own();
  };
  const head = asker ? await askHead(asker, proposed, another) : proposed;
  const { id: outlet, made } = publisher;
  if (head.published === undefined) notes.push('no day of publication was found: add `published`, if the page has one, and rename the file');
  if (!asker) notes.push(...onHead);
  const rough = roughAccounts(folder, parts.id);
  const account = freeId(accountId(outlet, head.published), rough);
  const file = `disputes/${parts.id}/accounts/${account}.yaml`;

  const attributions = [...rough.values()].flatMap((one) => one.attributions);
  const proposals = propose(parts, page, trace, (claim, source) => attributions.filter(([one, other]) => one === claim && other === source).length);
  const newSources: Record<string, Source> = {};
  const drafts = asker
    ? await interview({ asker, parts, page, published: head.published, languages: options.languages === undefined ? undefined : languagesOf(options.languages), made: newSources }, proposals)
    : proposals.map(draftOf);
  if (drafts.length === 0) throw new Error('there is no claim that it speaks to, so nothing was written.\n  Claims can be named by hand: npm run data -- new account … --claims a,b,c');
  const text = draftText(head, drafts, parts.claims);

  // The account comes last: broken off, what was written is told by check as used by nothing, and the page can be added again.
  if (made) writeNew(folder, made.file, made.text);
  const named = Object.keys(newSources).length > 0 ? [addSources(folder, parts.id, newSources), ...untranslatedListed(folder, parts.id)] : [];
  writeNew(folder, file, text);
  notes.push(...leftIn(drafts, parts.claims));
  if (Object.keys(newSources).length > 0 && named.some((one) => one.endsWith('dispute.yaml'))) notes.push(`${Object.keys(newSources).join(', ')} in sources.yaml: not named in every language yet, so dispute.yaml lists those languages under untranslated`);
  return { file, account, dispute: parts.id, written: [...(made ? [made.file] : []), ...named, file], notes };
}
