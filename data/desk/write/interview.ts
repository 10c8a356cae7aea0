import { sharedRuns, verdictIn } from '../../../lib/editorial/index.ts';
import { ITSELF, Id, type Language, type Localised, type Page, type Source, type Statement } from '../../../lib/schema/index.ts';
import { type Asker, checkedBy, type Choice } from '../terminal/ask.ts';
import type { Attributed } from './attribute.ts';
import { valueText } from '../try/explain.ts';
import { OTHER_LANGUAGES } from '../terminal/options.ts';
import type { Parts } from '../read/parts.ts';
import type { Proposal } from './propose.ts';
import { articleText } from './saved.ts';
import { TODO } from './skeleton.ts';
import { AS_TYPED, typedValue } from './typed.ts';
import { isShort } from './wording.ts';

/** A statement as a draft has it: the summary may still be to be written. */
export type Draft = Pick<Statement, 'claim' | 'value' | 'summary' | 'attribution' | 'firmness'> & { wording?: string | undefined; label?: string | undefined; also?: Statement['also'] | undefined };

/** What an interview is about. Sources that are made in it are put to `parts.sources` and to `made`. */
export interface Talk { asker: Asker; parts: Parts; page: Page; published: string | undefined; languages: readonly (typeof OTHER_LANGUAGES)[number][]; made: Record<string, Source> }

const NEW = '+', NAMES: Record<string, string> = { ko: 'Korean', zh: 'Chinese, simplified', 'zh-Hant': 'Chinese, traditional', ja: 'Japanese' };

/** A proposal as a draft, its summary still to be written. */
export function draftOf({ claim, value, wording, label, attribution, firmness, also }: Proposal): Draft {
  return { claim, value, wording, label, summary: { en: TODO }, attribution, firmness, also: also.length > 0 ? also : undefined };
}

const restsOn = ({ restsOn: ground }: Source, sources: Parts['sources']): string => (ground === undefined ? '' : ground === 'unknown' ? ' ← unknown' : ` ← ${ground.map((id) => sources[id]?.name.en ?? id).join(', ')}`);

/** Asks for a source that sources.yaml does not have yet. Gives its id. */
async function newSource({ asker, parts, made }: Talk): Promise<string> {
  const name = await asker.text('Its name, as in "according to …"', { check: (answer) => (answer === '' ? 'it needs a name' : undefined) });
  const proposed = name.toLowerCase().replace(/^(an?|the) /, '').normalize('NFD').replace(/\p{M}/gu, '').replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '');
  const free = (answer: string) => checkedBy(Id)(answer) ?? (answer === ITSELF || Object.hasOwn(parts.sources, answer) ? 'there is one of this id' : undefined);
  const id = await asker.text('Its id', { initial: proposed, check: free });
  const kind = await asker.select('What is it?', [{ value: 'organisation', name: 'an organisation' }, { value: 'person', name: 'a person' }, { value: 'outlet', name: 'an outlet' }, { value: 'document', name: 'a document' }]);
  const ground = await asker.select('What does it rest on?', [...(kind === 'outlet' ? [] : [{ value: ITSELF, name: 'nothing: it is itself the origin' }]), { value: 'unknown', name: 'unknown: the article does not tell' }, ...sourceChoices(parts)]);
  const source = { kind, name: { en: name }, ...(ground === ITSELF ? {} : { restsOn: ground === 'unknown' ? ground : [ground] }) } as Source;
  parts.sources[id] = made[id] = source;
  return id;
}

function sourceChoices({ sources }: Parts): Choice[] {
  return Object.entries(sources).map(([id, source]) => ({ value: id, name: `${source.name.en}${restsOn(source, sources)}  (${id})` }));
}

/** Asks who says it, and whether the article keeps it at a distance. */
async function askAttribution(talk: Talk, proposed: Attributed): Promise<Attributed> {
  const { asker, parts } = talk;
  const chosen = await asker.select('Whom does the article name for it?', [{ value: ITSELF, name: 'nobody: the article itself' }, { value: NEW, name: 'new source …' }, ...sourceChoices(parts)], proposed.attribution);
  const attribution = chosen === NEW ? await newSource(talk) : chosen;
  const isQualified = await asker.confirm("Does it say 'reportedly', 'apparently' or the like?", proposed.firmness === 'qualified');
  return { attribution, firmness: isQualified ? 'qualified' : attribution === ITSELF ? 'plain' : 'attributed' };
}

/** Asks for the summary; what is the page's and not ours is told at once. */
async function askSummary({ asker, page, languages }: Talk): Promise<Localised> {
  const text = articleText(page);
  const ours = (language: Language) => (answer: string) => {
    const [run] = sharedRuns(answer, text);
    if (run) return `these words are the article's: "${run.text}". Say it in your own.`;
    const verdict = verdictIn(answer, language);
    return verdict && `"${verdict.word}" judges. ${verdict.advice}`;
  };
  const summary: Localised = { en: await asker.text('Summary, one plain sentence of your own', { check: (answer) => (answer === '' ? 'readers see this sentence: say what the article says, and by whom' : ours('en')(answer)) }) };
  for (const language of languages) {
    const answer = await asker.text(`The same in ${NAMES[language]} (Enter leaves it out)`, { check: ours(language) });
    if (answer !== '') summary[language] = answer;
  }
  return summary;
}

/** Asks for a value of a claim, and the words by which the page gives it. */
async function askValue(talk: Talk, claim: string, present?: Proposal): Promise<Pick<Draft, 'value' | 'wording'>> {
  const { asker, parts, page, published } = talk;
  const about = parts.claims[claim]!;
  const read = (answer: string) => typedValue(about, answer, published);
  const typed = about.kind === 'stated' ? '' : about.kind === 'names'
    ? (await asker.checkbox('Which does the article name?', Object.entries(about.names ?? {}).map(([id, { name }]) => ({ value: id, name: name.en })), present?.value.kind === 'names' ? present.value.names : [])).join(',')
    : await asker.text(`The value, ${AS_TYPED[about.kind]}`, { ...(present ? { initial: valueText(present.value).replaceAll(',', '') } : {}), check: (answer) => { const given = read(answer); return given.ok ? undefined : given.expected; } });
  const given = read(typed);
  if (!given.ok) {
    asker.say(`  that is no value of the claim: ${given.expected}`);
    return askValue(talk, claim, present);
  }
  const text = articleText(page);
  const stands = (answer: string) => (answer === '' ? undefined : !isShort(answer) ? 'five words at most' : text.includes(answer) ? undefined : 'the article does not have these words: copy them letter by letter');
  const wording = await asker.text('The words that say so on the page, five at most (Enter leaves them out)', { ...(present?.wording === undefined ? {} : { initial: present.wording }), check: stands });
  return { value: given.value, ...(wording === '' ? {} : { wording }) };
}

const quoted = (sentence: string) => sentence.replace(/\s+/g, ' ').replace(/(.{1,100})(?:\s|$)/g, '     │ $1\n').trimEnd();

/** Shows a proposal with its sentence, which is on screen only. */
function show({ asker, parts }: Talk, proposal: Proposal, count: string): void {
  const { claim, value, wording, also, sentence } = proposal;
  const line = value.kind === 'stated' ? 'it says so' : valueText(value);
  const further = also.length > 0 ? `     also: ${also.map((one) => valueText(one.value)).join('; ')}\n` : '';
  asker.say(`\n${count}  ${parts.claims[claim]!.question.en}\n     ${line}${wording === undefined ? '' : `   "${wording}"`}\n${further}${quoted(sentence)}`);
}

/** Goes through the proposals with the maintainer, then through the claims that were not found. What is left when they stop keeps its summary to be written. */
export async function interview(talk: Talk, proposals: readonly Proposal[]): Promise<Draft[]> {
  const { asker, parts } = talk;
  const drafts: Draft[] = [];
  for (const [at, proposal] of proposals.entries()) {
    show(talk, proposal, `${at + 1}/${proposals.length}`);
    const answer = await asker.select('Is this what the article says?', [{ value: 'yes', name: 'yes' }, { value: 'change', name: 'yes, with another value or other words' }, { value: 'no', name: 'no: leave it out' }, { value: 'stop', name: 'stop here: the rest is written with its summaries to be done' }]);
    if (answer === 'stop') return [...drafts, ...proposals.slice(at).map(draftOf)];
    if (answer === 'no') continue;
    const worded = answer === 'change' ? await askValue(talk, proposal.claim, proposal) : {};
    drafts.push({ ...draftOf(proposal), ...worded, ...(await askAttribution(talk, proposal)), summary: await askSummary(talk) });
  }
  const others = Object.entries(parts.claims).filter(([id]) => !proposals.some(({ claim }) => claim === id));
  const more = others.length === 0 ? [] : await asker.checkbox('Does the article speak to any of these, which were not found?', others.map(([id, { question }]) => ({ value: id, name: question.en, description: id })));
  for (const claim of more) {
    asker.say(`\n${parts.claims[claim]!.question.en}`);
    drafts.push({ claim, ...(await askValue(talk, claim)), ...(await askAttribution(talk, { attribution: ITSELF, firmness: 'plain' })), summary: await askSummary(talk) });
  }
  return drafts;
}

/** Asks in which languages beside English the maintainer writes. */
export async function askLanguages(asker: Asker): Promise<Talk['languages']> {
  return (await asker.checkbox('In which languages, beside English, will you write? (the others can follow)', OTHER_LANGUAGES.map((language) => ({ value: language, name: NAMES[language]! })))) as Talk['languages'];
}
