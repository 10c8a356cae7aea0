import { readFileSync } from 'node:fs';
import { Day, Language } from '../../../lib/schema/index.ts';
import { readValues } from '../../../lib/text/index.ts';

/** Options of `values`, as the command line gives them. */
export type ValuesOptions = { language?: string | undefined; published?: string | undefined; json?: boolean | undefined };

/**
 * Prints what the desk reads in a sentence: one line of JSON, or for people one line a value. With `-` for the text, each line of standard input
 * makes one such line. Throws a RangeError for a language that Crossread does not know.
 */
export function printValues(text: string, { language, published, json }: ValuesOptions, write: (line: string) => void, input: () => string = () => readFileSync(0, 'utf8')): void {
  const known = language === undefined ? undefined : Language.safeParse(language);
  if (known && !known.success) throw new RangeError(`unknown language "${language}": one of ${Language.options.join(', ')}`);
  if (published !== undefined && !Day.safeParse(published.slice(0, '2026-07-03'.length)).success) throw new RangeError(`--published: a day is written as 2026-07-03; found "${published}"`);
  const lines = text === '-' ? input().replace(/\r?\n$/, '').split(/\r?\n/) : [text];
  for (const line of lines) {
    const values = readValues(line, { language: known?.data, published }).map(({ value, text: read, start, end }) => ({ ...value, text: read, start, end }));
    write(json ? JSON.stringify({ values }) : values.map((value) => JSON.stringify(value)).join('\n') || 'no value is read here');
  }
}
