import { compileDispute, type CompiledDispute, prepare, toFound, trace, type Trace } from '../../../lib/recognise/index.ts';
import type { Claim, Page, Statement, Value } from '../../../lib/schema/index.ts';
import { sentences } from '../../../lib/text/index.ts';
import { attribute, type Attributed, type Named } from './attribute.ts';
import type { Parts } from '../read/parts.ts';
import { labelOf, wordingOf } from './wording.ts';

type Candidate = Trace['chosen'][number];

/** A statement as recognition proposes it: all but the summary, which is ours to write. The sentence is for the screen alone. */
export interface Proposal extends Pick<Statement, 'claim' | 'value' | 'also'>, Attributed {
  wording?: string;
  label?: string;
  sentence: string;
  /** For prose: the names of the claim that the sentence seems to give. */
  guessed: string[];
}

/** How much a value says: a page's most specific one is its value, the others stand under `also`. */
function precision(value: Value): number {
  switch (value.kind) {
    case 'count': return String(value.number).replace(/0+$/, '').length;
    case 'date': return value.date.length;
    case 'names': return value.names.length;
    default: return 0;
  }
}

/** The forms by which a page names a source: its name in any language, without an article, and the forms of a term of the same id. */
function namesOf(parts: Parts, id: string): string[] {
  const { name } = parts.sources[id]!;
  const term = parts.terms[id];
  const forms = term ? [term.en, term.ko, term.zh, term['zh-Hant'], term.ja].flatMap((some) => some ?? []) : [];
  const whole = Object.values(name).map((one) => one.replace(/^(an?|the) /i, ''));
  // 'Thariq Shihipar, an engineer at Acme' is named without what he is.
  const short = whole.flatMap((one) => /^(\p{Lu}[^,，]*)[,，]/u.exec(one)?.[1] ?? []);
  return [...new Set([...whole, ...short, ...forms])];
}

/** The sources of a dispute as a page may name them; `usual` says how many accounts rest the claim on each. */
function namedSources(parts: Parts, usual: (source: string) => number): Named[] {
  const parties = Object.entries(parts.frame.parties).flatMap(([id, { name }]) => [id, name.en]);
  return Object.entries(parts.sources).map(([id, { kind, name }]) => ({ id, kind, names: namesOf(parts, id), isParty: parties.includes(id) || parties.includes(name.en), usual: usual(id) }));
}

/** The sentences ahead of the one that a candidate stands in, as far as it may lean on them: those of its paragraph, else, as in a list, of what stands above. */
function sentencesBefore(page: Page, candidate: Candidate): string[] {
  const sentence = sentenceOf(page, candidate);
  const article = page.blocks.filter((block) => block.article && block.kind !== 'heading' && block.text !== page.title);
  const at = article.findIndex((block) => block.text.includes(sentence));
  const block = article[at];
  if (!block) return [];
  const head = block.text.slice(0, block.text.indexOf(sentence));
  const above = block.kind === 'item' ? article.slice(Math.max(0, at - 6), at).findLast(({ kind }) => kind !== 'item')?.text : undefined;
  return [above ?? '', head].flatMap((text) => sentences(text).map(({ start, end }) => text.slice(start, end))).slice(-3);
}

/** A list of names without those that another of it is a case of, in the order of the claim. */
function narrowest(claim: Claim, names: readonly string[]): string[] {
  const all = claim.names ?? {};
  const isWithin = (name: string, wide: string): boolean => { const next = all[name]?.within; return next !== undefined && (next === wide || isWithin(next, wide)); };
  return Object.keys(all).filter((name) => names.includes(name) && !names.some((other) => isWithin(other, name)));
}

/** The names of a claim of prose that a sentence seems to give: whose term stands in it, or whose source it rests on. A guess, for the maintainer to tick. */
function guessedNames(parts: Parts, claim: Claim, sentence: string, attribution: string): string[] {
  const text = sentence.toLowerCase();
  const stands = (id: string, term: string | undefined) => id === attribution || text.includes(id.replaceAll('-', ' ')) || (term !== undefined && Object.values(parts.terms[term] ?? {}).flat().some((form) => typeof form === 'string' && form.length > 2 && text.includes(form.toLowerCase())));
  return narrowest(claim, Object.entries(claim.names ?? {}).filter(([id, { term }]) => stands(id, term)).map(([id]) => id));
}

/** A dispute's data compiled for recognition, without its accounts. */
export function compiledOf({ id, frame, terms, sources, topics }: Parts): CompiledDispute {
  return compileDispute({ ...frame, id, terms, sources, topics, accounts: {} });
}

/** What recognition makes of a page. */
export function traceOf(dispute: CompiledDispute, page: Page): Trace {
  return trace(dispute, prepare(page));
}

/** The sentence that a candidate stands in, as the page prints it. */
const sentenceOf = (page: Page, candidate: Candidate) => toFound(page, candidate).passage.text;

/**
 * Proposes a statement for every claim that was found, in the order of the dispute: the most specific value the page gives, further
 * ones under `also`, the words that print it, and whom its sentence rests on. `usual` says how many accounts rest a claim on a source.
 */
export function propose(parts: Parts, page: Page, { chosen }: Trace, usual: (claim: string, source: string) => number): Proposal[] {
  return Object.keys(parts.claims).flatMap((claim) => {
    const given = chosen.filter((candidate) => candidate.claim.id === claim).sort((a, b) => precision(b.read.value) - precision(a.read.value) || b.score - a.score);
    if (given.length === 0) return [];
    const about = parts.claims[claim]!;
    // What a page names in several places is one list; the place that gives the most of it is the one that is shown.
    const isNames = about.kind === 'names';
    const namesOfRead = ({ read }: Candidate) => (read.value.kind === 'names' ? read.value.names : []);
    const names = narrowest(about, given.flatMap(namesOfRead));
    const kept = (candidate: Candidate) => namesOfRead(candidate).filter((name) => names.includes(name)).length;
    const [best, ...others] = (isNames ? given.toSorted((a, b) => kept(b) - kept(a)) : given) as [Candidate, ...Candidate[]];
    const sentence = sentenceOf(page, best);
    const valued = (candidate: Candidate) => ({ value: candidate.read.value, wording: wordingOf(page, candidate) });
    const label = labelOf(best);
    const { wording, value } = valued(best);
    const whole: Value = isNames ? { kind: 'names', names } : value;
    const told = attribute(sentence, sentencesBefore(page, best), namedSources(parts, (id) => usual(claim, id)));
    return [{
      claim, value: whole, ...(wording === undefined ? {} : { wording }), ...(label === undefined ? {} : { label }), ...told,
      also: isNames ? [] : others.map(valued).map(({ wording: words, ...rest }) => ({ ...rest, ...(words === undefined ? {} : { wording: words }) })),
      sentence, guessed: about.kind === 'stated' ? guessedNames(parts, about, sentence, told.attribution) : [],
    }];
  });
}
