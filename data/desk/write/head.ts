import { Account } from '../../../lib/schema/index.ts';
import { type Asker, checkedBy } from '../terminal/ask.ts';
import type { Head } from './new-account.ts';

/** What of an account's head may be changed in an interview, and how it is asked for. */
const FIELDS = {
  title: 'The first words of its headline, seven at most', published: 'The day on the page, in its own time zone', updated: 'The day of the last change that the page gives',
  language: 'The language of the article', translated: 'Where it is a translation: machine, human or unsaid', byline: 'Who signs it', read: 'How much of it did you read: whole or beginning',
} as const;
type Field = keyof typeof FIELDS;

const mayLack = (field: Field): boolean => field !== 'language' && field !== 'read';
/** Answers by which a field is left out: Enter takes what stands there. */
const NONE: ReadonlySet<string> = new Set(['', '-']);
/** What is shown of a field that the page gives nothing for. */
const LACKING: Partial<Record<Field, string>> = { translated: 'no', updated: 'no later change', published: 'no day on the page', byline: 'nobody' };

/** Shows what the page says of itself, and lets the maintainer change it; `another` asks for another outlet. Gives the head as they leave it. */
export async function askHead(asker: Asker, head: Head, another: (asker: Asker) => Promise<Pick<Head, 'outlet' | 'addresses' | 'copies'>>): Promise<Head> {
  const fields = Object.keys(FIELDS) as Field[];
  asker.say(['', `  outlet     ${head.outlet}`, ...[...(head.addresses ?? []), ...(head.copies ?? []).map((copy) => `${copy} (a copy)`)].map((address) => `  address    ${address}`),
    ...fields.map((field) => `  ${field.padEnd(10)} ${head[field] ?? LACKING[field] ?? 'none'}`), ''].join('\n'));
  const chosen = await asker.select('Is this right?', [{ value: 'yes', name: 'yes' }, { value: 'outlet', name: 'change outlet, or its name and country' }, ...fields.map((field) => ({ value: field, name: `change ${field}` }))]);
  if (chosen === 'yes') return head;
  if (chosen === 'outlet') return askHead(asker, { ...head, ...(await another(asker)) }, another);
  const field = chosen as Field;
  const given = await asker.text(`${FIELDS[field]}${mayLack(field) ? ' (- for none)' : ''}`, { ...(head[field] === undefined ? {} : { initial: head[field] }), check: (answer) => (mayLack(field) && NONE.has(answer) ? undefined : checkedBy(Account.shape[field])(answer)) });
  return askHead(asker, { ...head, [field]: mayLack(field) && NONE.has(given) ? undefined : given } as Head, another);
}
