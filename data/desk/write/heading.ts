import type { z } from 'zod';
import { Account, Day, type Page } from '../../../lib/schema/index.ts';
import type { Head } from './new-account.ts';
import { must } from '../terminal/options.ts';
import { articleText, firstWords, type Saved } from './saved.ts';

/** Options of `add`, as the command line gives them: each goes before what the page says. */
export interface AddOptions {
  url?: string; dispute?: string; outlet?: string; published?: string; recorded?: string; language?: string; read?: string;
  translated?: string; byline?: string; country?: string; languages?: string; yes?: boolean;
}

/** An article shorter than this, in Latin letters, is a beginning, or a brief. */
const BRIEF = 700;

/** A title without the name of its site at its end. */
function withoutName(title: string, site: string | undefined): string {
  const [, head, tail] = /^(.*\S)\s+[|–—-]\s+(\S.*)$/s.exec(title) ?? [];
  return head !== undefined && site !== undefined && tail?.toLowerCase() === site.toLowerCase() ? head : title;
}

/** How much of a text there is, in Latin letters; a character of Korean, Chinese or Japanese counts as three. */
const lengthOf = (text: string) => [...text].reduce((sum, char) => sum + (char > '⺀' || /\p{sc=Hangul}/u.test(char) ? 3 : 1), 0);

/** What goes ahead of the statements: what the options say, else what the page says of itself; with what the maintainer should look at. Throws where an option is not as it should be. */
export function headingOf(page: Page, said: Saved, own: Pick<Head, 'outlet' | 'addresses' | 'copies' | 'language' | 'recorded'>, options: AddOptions): { head: Head; notes: string[] } {
  const { shape } = Account;
  const given = <S extends z.ZodType>(option: 'published' | 'recorded' | 'translated' | 'byline' | 'read', schema: S) => (options[option] === undefined ? undefined : must(schema, options[option], `--${option}`));
  const isBeginning = said.locked || lengthOf(articleText(page)) < BRIEF;
  const head: Head = {
    ...own, language: must(shape.language, own.language, '--language'), recorded: given('recorded', Day) ?? own.recorded, title: firstWords(withoutName(page.title, said.site)),
    published: given('published', Day) ?? said.published, updated: said.updated,
    translated: given('translated', shape.translated), byline: given('byline', shape.byline) ?? said.byline,
    read: given('read', shape.read) ?? (isBeginning ? 'beginning' : 'whole'),
  };
  const notes = options.read !== undefined || !isBeginning ? [] : [said.locked ? 'the page says that it is not open to all: `read: beginning`, unless you saw the whole' : 'the article is short: `read: beginning`, unless that is all of it'];
  return { head, notes };
}
