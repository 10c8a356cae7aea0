import { z } from 'zod';
import { Id, Language, Value } from '../../../lib/schema/index.ts';
import { bytesOf, complain, entries, isFolder, read, type Reading } from './files.ts';

/** What a careful reader finds on a page that is kept to measure recognition on. */
export const PageReading = z.discriminatedUnion('covered', [
  z.strictObject({
    url: z.url(), about: z.string().min(10), covered: z.literal(true),
    statements: z.array(z.strictObject({ claim: Id, contains: z.string().min(2), or: z.array(z.string().min(2)).min(1).optional(), value: Value })).min(1),
  }),
  z.strictObject({ url: z.url(), about: z.string().min(10), covered: z.literal(false), why: z.string().min(10) }),
]);
export type PageReading = z.infer<typeof PageReading>;

/** A page beside a dispute, with its reading. */
export interface KeptPage { dispute: string; language: Language; file: string; html: string; expected: PageReading }

/** The language that a folder of pages is named after, however its letters are cased. */
export const languageNamed = (name: string) => Language.options.find((language) => language.toLowerCase() === name.toLowerCase());

function readPair(reading: Reading, dispute: string, language: Language, base: string, names: readonly string[]): KeptPage[] {
  const [page, expected] = [`${base}.html`, `${base}.yaml`];
  const stands = (file: string) => names.includes(file.split('/').at(-1)!);
  if (!stands(expected)) complain(reading, page, `what a reader finds on it, in ${expected.split('/').at(-1)}`, 'a page alone', 'Write the reading beside it, or delete the page. README.md shows the form.', 'pages');
  else if (!stands(page)) complain(reading, expected, `the page that it reads, ${page.split('/').at(-1)}`, 'a reading alone', 'Put the page beside it, or delete the reading.', 'pages');
  else {
    const bytes = bytesOf(reading, page);
    const shaped = read(reading, expected, PageReading);
    if (bytes && shaped) return [{ dispute, language, file: expected, html: Buffer.from(bytes).toString('utf8'), expected: shaped }];
  }
  return [];
}

function readLanguage(reading: Reading, dispute: string, folder: string, language: Language): KeptPage[] {
  const names = entries(reading, folder);
  const bases = new Set<string>();
  for (const name of names) {
    const [, base] = /^(.+)\.(?:html|yaml)$/.exec(name) ?? [];
    if (base && Id.safeParse(base).success) bases.add(base);
    else complain(reading, `${folder}/${name}`, 'a page NAME.html and its reading NAME.yaml', name, 'Lower-case words joined by hyphens, then .html or .yaml.', 'pages');
  }
  return [...bases].flatMap((base) => readPair(reading, dispute, language, `${folder}/${base}`, names));
}

/** The pages that maintainers keep beside a dispute, in `pages/<language>/`. What is not in pairs or not in its form gives findings. */
export function readPages(reading: Reading, dispute: string): KeptPage[] {
  const folder = `disputes/${dispute}/pages`;
  return entries(reading, folder).flatMap((name) => {
    const language = languageNamed(name);
    if (language && isFolder(reading, `${folder}/${name}`)) return readLanguage(reading, dispute, `${folder}/${name}`, language);
    complain(reading, `${folder}/${name}`, `a folder named after a language: ${Language.options.join(', ')}`, name, 'Pages stand in the folder of their language.', 'pages');
    return [];
  });
}
