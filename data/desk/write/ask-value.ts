import type { Claim, Statement, Value } from '../../../lib/schema/index.ts';
import type { Choice } from '../terminal/ask.ts';
import type { Draft } from './draft.ts';
import type { Proposal } from './propose.ts';
import { articleText } from './saved.ts';
import { shownValue, type Talk } from './talk.ts';
import { asTyped, typedValue } from './typed.ts';
import { isShort } from './wording.ts';

const isSame = (a: Value, b: Value) => JSON.stringify(a) === JSON.stringify(b);

/** What the page gives beside a value: not that value again, and of names none that it has. */
function further(also: Statement['also'], value: Value): Statement['also'] {
  return also.filter((one) => !isSame(one.value, value) && !(value.kind === 'names' && one.value.kind === 'names' && one.value.names.every((name) => value.names.includes(name))));
}

const nameChoices = (claim: Claim): Choice[] => Object.entries(claim.names ?? {}).map(([id, { name, within }]) => ({ value: id, name: name.en, ...(within === undefined ? {} : { description: `a case of: ${claim.names?.[within]?.name.en ?? within}` }) }));

/** Asks which of the claim's names the article gives; of prose, none of them is an answer. Undefined where the point is to be left out. */
export async function askNames({ asker }: Talk, claim: Claim, ticked: readonly string[]): Promise<string[] | undefined> {
  const chosen = await asker.checkbox(claim.kind === 'stated' ? 'Which of these does the article give? (none, where it says something else)' : 'Which of these does the article name?', nameChoices(claim), ticked);
  const names = Object.keys(claim.names ?? {}).filter((name) => chosen.includes(name));
  if (names.length > 0 || claim.kind === 'stated' || claim.unnamed) return names;
  const again = await asker.select('None is ticked, and this point needs one (the space bar ticks)', [{ value: 'again', name: 'choose again' }, { value: 'out', name: 'none of these: leave the point out' }]);
  return again === 'again' ? askNames({ asker } as Talk, claim, ticked) : undefined;
}

/** Asks for the words by which the page gives a value; undefined for none. */
export async function askWording({ asker, page }: Talk): Promise<string | undefined> {
  const text = articleText(page);
  const stands = (answer: string) => (answer === '' ? undefined : !isShort(answer) ? 'five words at most' : text.includes(answer) ? undefined : 'the article does not have these words: copy them letter by letter');
  return (await asker.text('The words that say so on the page, five at most (Enter for none)', { check: stands })) || undefined;
}

/** The value that a maintainer gives for a claim; undefined where they leave the point out. What was understood is said where it is not what was typed. */
async function typedBy(talk: Talk, claim: Claim, present: Proposal | undefined): Promise<{ value: Value; typed: string } | undefined> {
  const { asker, published } = talk;
  if (claim.names) {
    const ticked = present && (present.value.kind === 'names' ? present.value.names : present.guessed);
    const names = await askNames(talk, claim, ticked ?? []);
    return names && { value: { kind: claim.kind as 'names' | 'stated', names }, typed: '' };
  }
  if (claim.kind === 'stated') return { value: { kind: 'stated' }, typed: '' };
  const read = (answer: string) => typedValue(claim, answer, published);
  const typed = await asker.text(`The value, ${asTyped(claim)} (Enter leaves the point out)`, { check: (answer) => { const given = answer === '' ? undefined : read(answer); return given === undefined || given.ok ? undefined : given.expected; } });
  const given = read(typed);
  if (typed === '' || !given.ok) return undefined;
  if (shownValue(given.value, claim) !== typed) asker.say(`  understood: ${shownValue(given.value, claim)}`);
  return { value: given.value, typed };
}

/** Asks for a value of a claim and, where none is known that fits it, for the words by which the page gives it. Undefined where the point is to be left out. */
export async function askValue(talk: Talk, claim: string, present?: Proposal): Promise<Pick<Draft, 'value' | 'wording'> & { also: Statement['also'] } | undefined> {
  const about = talk.parts.claims[claim]!;
  const given = await typedBy(talk, about, present);
  if (!given) return undefined;
  const { value, typed } = given;
  const known = present && [{ value: present.value, wording: present.wording }, ...present.also].find((one) => isSame(one.value, value))?.wording;
  const wording = known ?? (typed !== '' && isShort(typed) && articleText(talk.page).includes(typed) ? typed : await askWording(talk));
  // What was proposed stays on the page, where the maintainer takes another that was found there.
  const isFound = present?.also.some((one) => isSame(one.value, value)) ?? false;
  const all = present ? [...(isFound ? [{ value: present.value, ...(present.wording === undefined ? {} : { wording: present.wording }) }] : []), ...present.also] : [];
  return { value, wording, also: further(all, value) };
}
