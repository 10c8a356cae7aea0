import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { untranslatedOf } from '../../lib/editorial/index.ts';
import { Account, Day, type Outlet, type Page, type Source } from '../../lib/schema/index.ts';
import { addressesOf, cleanAddress, outletAt, ownAndCopies } from './addresses.ts';
import type { Asker } from './ask.ts';
import { foldersIn } from './files.ts';
import { askHead } from './head.ts';
import { housed } from './house.ts';
import { readHtml } from './html.ts';
import { askLanguages, draftOf, interview } from './interview.ts';
import { accountId, accountText, type Head, mustBeUnrecorded } from './new-account.ts';
import { draftOutlet } from './new-outlet.ts';
import { must } from './options.ts';
import { pageFromFile } from './page.ts';
import { chooseDispute, disputeParts, outletsIn, type Parts, roughAccounts } from './parts.ts';
import { propose, traceOf } from './propose.ts';
import { articleLanguage, articleText, firstWords, readSaved, type Saved } from './saved.ts';
import { untranslatedListed } from './untranslated.ts';
import { writeNew, writeWhole } from './write.ts';

/** Options of `add`, as the command line gives them: each goes before what the page says. */
export interface AddOptions {
  url?: string; dispute?: string; outlet?: string; published?: string; recorded?: string; language?: string; read?: string;
  translated?: string; byline?: string; country?: string; yes?: boolean;
}

/** What was written, and what the maintainer should look at. */
export interface Added { file: string; account: string; dispute: string; written: string[]; notes: string[] }

/** An article shorter than this, in Latin letters, is a beginning, or a brief. */
const BRIEF = 700;

/** The dispute that a page is about: the one named, or the one that it covers most. */
function disputeOf(folder: string, page: Page, named: string | undefined): { parts: Parts; isCovered: boolean; trace: ReturnType<typeof traceOf> } {
  const ids = named === undefined ? foldersIn({ folder, findings: [], files: new Map() }, 'disputes') : [chooseDispute(folder, named)];
  if (ids.length === 0) chooseDispute(folder, undefined);
  const tried = ids.map((id) => {
    const parts = disputeParts(folder, id);
    const trace = traceOf(parts, page);
    return { parts, trace, isCovered: trace.judgement.covered };
  });
  const best = tried.sort((a, b) => Number(b.isCovered) - Number(a.isCovered) || b.trace.judgement.weight - a.trace.judgement.weight)[0]!;
  if (best.isCovered || named !== undefined) return best;
  throw new Error(`the page is not recognised as covering ${ids.length === 1 ? ids[0] : 'any dispute'}.\n  See why with: npm run data -- try --explain FILE\n  To record it all the same, add --dispute ${ids.length === 1 ? ids[0] : 'ID'}`);
}

/** The outlet of an article: the one named or the one whose host it stands on; else a new one, for which the rest is asked. */
async function outletOf(folder: string, addresses: readonly string[], options: AddOptions, { site }: Saved, language: string, asker: Asker | undefined): Promise<{ id: string; outlet: Outlet; made?: { file: string; text: string } }> {
  const outlets = outletsIn(folder);
  const known = options.outlet ?? outletAt(outlets, addresses[0]!);
  if (known !== undefined && Object.hasOwn(outlets, known)) return { id: known, outlet: outlets[known]! };
  const host = new URL(addresses[0]!).hostname;
  const plain = (name: string) => name.toLowerCase().replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '');
  const proposed = options.outlet ?? (plain(site ?? '') || plain(host.replace(/^www\./, '').split('.')[0]!));
  const isLatin = site !== undefined && plain(site) !== '';
  const name = isLatin ? site : host.replace(/^www\./, '');
  if (!asker && options.country === undefined) throw new Error(`${host} is no host of an outlet in outlets/. If it is one of theirs, add it to that file. If the outlet is new:\n  npm run data -- new outlet ${proposed} --name "${name}" --host ${host} --language ${language} --country …`);
  const id = asker ? await asker.text(`${host} is no outlet's host yet. The id of the new outlet`, { initial: proposed }) : proposed;
  const english = asker ? await asker.text('The name that readers know it by, in English', { initial: name }) : name;
  const { file, text, outlet } = await draftOutlet(folder, id, { name: english, host: [host], language: [language], country: options.country }, asker);
  return { id, outlet, made: { file, text } };
}

/** An id that no account has yet: a second article of one outlet and day gets a number behind it. */
function freeId(id: string, taken: ReadonlyMap<string, unknown>): string {
  for (let number = 1; ; number++) {
    const free = number === 1 ? id : `${id}-${number}`;
    if (!taken.has(free)) return free;
  }
}

/** How much of a text there is, in Latin letters; a character of Korean, Chinese or Japanese counts as three. */
const lengthOf = (text: string) => [...text].reduce((sum, char) => sum + (char > '⺀' || /\p{sc=Hangul}/u.test(char) ? 3 : 1), 0);

/** The sources of a dispute as their file has them, with further ones at its end. */
function sourcesWith(folder: string, dispute: string, made: Readonly<Record<string, Source>>): { file: string; text: string } {
  const file = `disputes/${dispute}/sources.yaml`;
  // A file without sources yet has empty braces.
  return { file, text: `${readFileSync(join(folder, file), 'utf8').replace(/^\{\}\s*$/m, '').trimEnd()}\n\n${housed(made)}` };
}

/**
 * Reads a saved page and drafts an account of it. With somebody to ask, each proposal is confirmed and summarised; without, summaries are left
 * to be written. Of the page's words only facts get into the file: figures, names, a few words at most. Throws, and writes nothing, where the
 * page is recorded already, covers no dispute, stands nowhere known, or an option is not as it should be.
 */
export async function addPage(folder: string, saved: string, options: AddOptions, today: string, asker?: Asker): Promise<Added> {
  const html = readHtml(saved);
  const bare = pageFromFile(saved, options.url);
  const said = readSaved(html, bare);
  const url = options.url ?? said.savedFrom;
  if (options.url !== undefined && cleanAddress(options.url) === undefined) throw new Error(`--url: a web address that begins with https://; found "${options.url}"`);
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
  const { id: outlet, outlet: publisher, made } = await outletOf(folder, addresses, options, said, language, asker);
  const isBeginning = said.locked || lengthOf(articleText(page)) < BRIEF;
  const checked = { published: options.published, recorded: options.recorded };
  for (const [option, day] of Object.entries(checked)) if (day !== undefined) must(Day, day, `--${option}`);
  const { shape } = Account;
  const proposed: Head = {
    outlet, ...ownAndCopies(addresses, publisher), title: firstWords(page.title),
    published: options.published ?? said.published, updated: said.updated, recorded: options.recorded ?? today,
    language: must(shape.language, language, '--language'),
    translated: options.translated === undefined ? undefined : must(shape.translated, options.translated, '--translated'),
    byline: must(shape.byline, options.byline ?? said.byline, '--byline'),
    read: must(shape.read, options.read ?? (isBeginning ? 'beginning' : 'whole'), '--read'),
  };
  const head = asker ? await askHead(asker, proposed) : proposed;
  if (head.published === undefined) notes.push('no day of publication was found: add `published`, if the page has one, and rename the file');
  if (isBeginning && options.read === undefined && !asker) notes.push(said.locked ? 'the page says that it is not open to all: `read: beginning`, unless you saw the whole' : 'the article is short: `read: beginning`, unless that is all of it');
  const rough = roughAccounts(folder, parts.id);
  const account = freeId(accountId(outlet, head.published), rough);
  const file = `disputes/${parts.id}/accounts/${account}.yaml`;

  const attributions = [...rough.values()].flatMap((one) => one.attributions);
  const proposals = propose(parts, page, trace, (claim, source) => attributions.filter(([one, other]) => one === claim && other === source).length);
  const newSources: Record<string, Source> = {};
  const drafts = asker
    ? await interview({ asker, parts, page, published: head.published, languages: await askLanguages(asker), made: newSources }, proposals)
    : proposals.map(draftOf);
  if (drafts.length === 0) throw new Error('there is no claim that it speaks to, so nothing was written.\n  Claims can be named by hand: npm run data -- new account … --claims a,b,c');
  const order = Object.keys(parts.claims);
  const statements = [...drafts].sort((a, b) => order.indexOf(a.claim) - order.indexOf(b.claim));
  const drafted = accountText(head, statements, parts.claims);
  const text = accountText({ ...head, untranslated: untranslatedOf(must(Account, parse(drafted), file)) }, statements, parts.claims);

  const further = [...(made ? [made] : []), ...(Object.keys(newSources).length > 0 ? [sourcesWith(folder, parts.id, newSources)] : [])];
  for (const one of further) writeWhole(folder, one.file, one.text);
  writeNew(folder, file, text);
  const listed = Object.keys(newSources).length > 0 ? untranslatedListed(folder, parts.id) : [];
  return { file, account, dispute: parts.id, written: [...further.map((one) => one.file), ...listed, file], notes };
}
