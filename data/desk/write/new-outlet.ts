import { z } from 'zod';
import { noCountry } from '../../../lib/editorial/index.ts';
import { Host, Id, LanguageTag, Outlet } from '../../../lib/schema/index.ts';
import { type Asker, checkedBy } from '../terminal/ask.ts';
import { housed } from './house.ts';
import { list, must, optionIn, OTHER_LANGUAGES } from '../terminal/options.ts';
import { mustBeNew, writeNew } from './write.ts';

/** Options of `new outlet`, as the command line gives them. */
export type OutletOptions = { name?: string; host?: string[]; country?: string; language?: string[] } & { [option: `name${string}`]: string | undefined };

const QUESTIONS = {
  name: 'The name that readers know it by, in English',
  host: 'The hosts that its articles stand on, such as news.example.com, www.example.com',
  country: 'Its country, as two letters such as GB or KR',
  language: 'The languages it publishes in, such as en or ko, en',
} as const;

/** A country's code, told in words where it is none. */
const Country = z.string().superRefine((code, { addIssue }) => {
  const tip = /^[A-Z]{2}$/.test(code) ? noCountry(code) : 'Two letters, such as GB or KR.';
  if (tip !== undefined) addIssue({ code: 'custom', message: `this is no country's code (ISO 3166). ${tip}` });
});

/** A host as it stands in an address that was given in its place. */
export const hostOf = (given: string): string => (/^https?:/.test(given) && URL.canParse(given) ? new URL(given).hostname : given.toLowerCase());

/**
 * An outlet as a file that can be written. What the options do not say is asked; without anybody to ask, one error names all that is missing.
 * Throws where the outlet is there already or an option is not as it should be.
 */
export async function draftOutlet(folder: string, id: string, options: OutletOptions, asker?: Asker): Promise<{ file: string; text: string; outlet: Outlet }> {
  const file = `outlets/${must(Id, id, 'the id')}.yaml`;
  mustBeNew(folder, file);
  const missing = (['name', 'host', 'country', 'language'] as const).filter((option) => options[option] === undefined);
  if (missing.length > 0 && !asker) throw new Error(`missing: ${missing.map((option) => `--${option}`).join(', ')}`);
  const { name } = Outlet.shape;
  const hosts = z.array(Host).min(1), languages = z.array(LanguageTag).min(1);
  const given = {
    name: options.name ?? await asker!.text(QUESTIONS.name, { check: checkedBy(name.shape.en) }),
    hosts: (options.host ?? list(await asker!.text(QUESTIONS.host, { check: checkedBy(hosts, (answer) => list(answer).map(hostOf)) }))).map(hostOf),
    country: (options.country ?? await asker!.text(QUESTIONS.country, { check: checkedBy(Country, (answer) => answer.toUpperCase()) })).toUpperCase(),
    languages: options.language ?? list(await asker!.text(QUESTIONS.language, { check: checkedBy(languages, list) })),
  };
  const others = OTHER_LANGUAGES.map((language) => [language, options[optionIn('name', language) as 'name']]);
  const outlet = {
    name: must(name, { en: given.name, ...Object.fromEntries(others.filter(([, text]) => text !== undefined)) }, '--name'),
    hosts: must(hosts, given.hosts, '--host'),
    country: must(Country, given.country, '--country'),
    languages: must(languages, given.languages, '--language'),
  };
  return { file, text: housed(outlet), outlet };
}

/** Writes outlets/ID.yaml, which must not be there yet; gives the file. Throws, and writes nothing, as {@link draftOutlet} does. */
export async function newOutlet(folder: string, id: string, options: OutletOptions, asker?: Asker): Promise<string> {
  const { file, text } = await draftOutlet(folder, id, options, asker);
  writeNew(folder, file, text);
  return file;
}
