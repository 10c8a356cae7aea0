import { Account } from '../../../lib/schema/index.ts';
import { type Asker, checkedBy } from '../terminal/ask.ts';
import type { Head } from './new-account.ts';

/** What of an account's head may be changed in an interview, and how it is asked for. */
const FIELDS = {
  title: 'The first words of its headline, seven at most', published: 'The day on the page, in its own time zone', updated: 'The day of the last change that the page gives',
  language: 'The language of the article', translated: 'Where it is a translation: machine, human or unsaid', byline: 'Who signs it', read: 'How much of it did you read: whole or beginning',
} as const;
type Field = keyof typeof FIELDS;

const orNothing = (field: Field) => (answer: string) => (answer === '' && field !== 'language' && field !== 'read' ? undefined : checkedBy(Account.shape[field])(answer));

/** Shows what the page says of itself, and lets the maintainer change it. Gives the head as they leave it. */
export async function askHead(asker: Asker, head: Head): Promise<Head> {
  const fields = Object.keys(FIELDS) as Field[];
  asker.say(['', `  outlet     ${head.outlet}`, ...[...(head.addresses ?? []), ...(head.copies ?? []).map((copy) => `${copy} (a copy)`)].map((address) => `  address    ${address}`),
    ...fields.map((field) => `  ${field.padEnd(10)} ${head[field] ?? '-'}`), ''].join('\n'));
  const chosen = await asker.select('Is this right?', [{ value: 'yes', name: 'yes' }, ...fields.map((field) => ({ value: field, name: `change ${field}` }))]);
  if (chosen === 'yes') return head;
  const field = chosen as Field;
  const answer = await asker.text(FIELDS[field], { initial: head[field] ?? '', check: orNothing(field) });
  return askHead(asker, { ...head, [field]: answer === '' ? undefined : answer } as Head);
}
