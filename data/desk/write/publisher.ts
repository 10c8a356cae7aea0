import { Id, type Outlet } from '../../../lib/schema/index.ts';
import { outletAt } from './addresses.ts';
import { type Asker, checkedBy } from '../terminal/ask.ts';
import { draftOutlet, type OutletOptions } from './new-outlet.ts';
import { TODO } from './skeleton.ts';
import { outletsIn } from '../read/parts.ts';

/** The publisher of an article; one that is new has a file that is still to be written. */
export interface Publisher { id: string; outlet: Outlet; made?: { file: string; text: string } }

/** What is known of a publisher beside the address of its article. */
export interface Known { outlet?: string | undefined; country?: string | undefined; site?: string | undefined; language: string }

const plain = (name: string) => name.toLowerCase().replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '');

/** The outlet of an article: the one named or the one whose host it stands on; else a new one, for which the rest is asked. Throws where there is nobody to ask. */
export async function publisherOf(folder: string, address: string, { outlet: named, country, site, language }: Known, asker?: Asker): Promise<Publisher> {
  const outlets = outletsIn(folder);
  const known = named ?? outletAt(outlets, address);
  if (known !== undefined && Object.hasOwn(outlets, known)) return { id: known, outlet: outlets[known]! };
  return newPublisher(folder, address, { outlet: named, country, site, language }, asker);
}

/** Asks anew which outlet an article is of: one that is known, or a new one. */
export async function choosePublisher(folder: string, address: string, known: Known, asker: Asker): Promise<Publisher> {
  const outlets = outletsIn(folder);
  const chosen = await asker.select('Which outlet is it?', [{ value: '+', name: 'a new outlet …' }, ...Object.entries(outlets).map(([id, { name }]) => ({ value: id, name: `${name.en}  (${id})` }))]);
  return chosen === '+' ? newPublisher(folder, address, { ...known, outlet: undefined, country: undefined }, asker) : { id: chosen, outlet: outlets[chosen]! };
}

/** An outlet that has no file yet. Throws where there is nobody to ask for what is not known of it. */
async function newPublisher(folder: string, address: string, { outlet: named, country, site, language }: Known, asker?: Asker): Promise<Publisher> {
  const outlets = outletsIn(folder);
  const host = new URL(address).hostname;
  const label = plain(host.replace(/^www\./, '').split('.')[0]!);
  const proposed = named ?? [plain(site ?? ''), label, `${label}-news`].find((one) => one !== '' && !Object.hasOwn(outlets, one))!;
  const isLatin = site !== undefined && plain(site) !== '';
  const name = isLatin ? site : undefined;
  if (!asker && country === undefined) throw new Error(`${host} is no host of an outlet in outlets/. If it is one of theirs, add it to that file. If the outlet is new:\n  npm run data -- new outlet ${proposed} --name "${name ?? '…'}" --host ${host} --language ${language} --country …`);
  const id = asker ? await asker.text(`${host} is no outlet's host yet. The id of the new outlet`, { initial: proposed, check: (answer) => checkedBy(Id)(answer) ?? (Object.hasOwn(outlets, answer) ? 'there is an outlet of this id' : undefined) }) : proposed;
  const english = asker ? await asker.text('The name that readers know it by, in English', { ...(name === undefined ? {} : { initial: name }), check: (answer) => (answer === '' ? 'it needs a name' : undefined) }) : (name ?? TODO);
  const { file, text, outlet } = await draftOutlet(folder, id, { name: english, host: [host], language: [language], country } as OutletOptions, asker);
  return { id, outlet, made: { file, text } };
}
