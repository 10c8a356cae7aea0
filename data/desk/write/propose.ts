import { compileDispute, type CompiledDispute, prepare, toFound, trace, type Trace } from '../../../lib/recognise/index.ts';
import type { Page, Statement, Value } from '../../../lib/schema/index.ts';
import { attribute, type Attributed } from './attribute.ts';
import type { Parts } from '../read/parts.ts';
import { labelOf, wordingOf } from './wording.ts';

type Candidate = Trace['chosen'][number];

/** A statement as recognition proposes it: all but the summary, which is ours to write. The sentence is for the screen alone. */
export interface Proposal extends Pick<Statement, 'claim' | 'value' | 'also'>, Attributed {
  wording?: string;
  label?: string;
  sentence: string;
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
  return [...new Set([...Object.values(name).map((one) => one.replace(/^(an?|the) /i, '')), ...forms])];
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
    const [best, ...others] = given;
    if (!best) return [];
    const sentence = sentenceOf(page, best);
    const valued = (candidate: Candidate) => ({ value: candidate.read.value, wording: wordingOf(page, candidate) });
    const label = labelOf(best);
    const { wording, value } = valued(best);
    return [{
      claim, value, ...(wording === undefined ? {} : { wording }), ...(label === undefined ? {} : { label }),
      ...attribute(sentence, parts.sources, (id) => namesOf(parts, id), (id) => usual(claim, id)),
      also: others.map(valued).map(({ wording: words, ...rest }) => ({ ...rest, ...(words === undefined ? {} : { wording: words }) })),
      sentence,
    }];
  });
}
