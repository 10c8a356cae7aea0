/**
 * Others at the work of recognition: which disputes an article may be about, and which of its sentences speak of what of the first of them. Ours
 * alone goes on from there: it weighs coverage, and reads statements with their values.
 */
import FlexSearch from 'flexsearch';
import MiniSearch from 'minisearch';
import { candidates, compileDispute, compileGate, gateTexts, prepare, recognise } from '../../lib/recognise/index.ts';
import type { Dispute, Page, Term } from '../../lib/schema/index.ts';
import { formsOf } from '../../lib/text/terms.ts';
import { sentences } from '../../lib/text/sentences.ts';

/** Made ready for some disputes, it says of an article how many of its sentences speak of what. */
export type Reader = (page: Page) => number;

const written = ({ en = [], ko = [], zh = [], 'zh-Hant': hant = [], ja = [] }: Term) => [...en, ...ko, ...zh, ...hant, ...ja];
const partiesOf = ({ parties, terms }: Dispute) => Object.values(parties).map(({ term, also = [] }) => [term, ...also].map((id) => terms[id]!));
const textOf = ({ title, blocks }: Page) => [title, ...blocks.map(({ text }) => text)].join('\n');
const sentencesOf = ({ title, blocks }: Page) => [title, ...blocks.flatMap(({ text }) => sentences(text).map(({ start, end }) => text.slice(start, end)))];

/** Ours: all of it, as the background does it. */
export function crossread(disputes: readonly Dispute[]): Reader {
  const gate = compileGate(disputes);
  const compiled = new Map(disputes.map((dispute) => [dispute.id, dispute]));
  const ready = new Map<string, ReturnType<typeof compileDispute>>();
  return (page) => {
    const text = prepare(page);
    let found = 0;
    for (const id of candidates(gate, gateTexts(text))) {
      const dispute = ready.get(id) ?? compileDispute(compiled.get(id)!);
      ready.set(id, dispute);
      found += recognise(dispute, text)?.statements.length ?? 0;
    }
    return found;
  };
}

/** MiniSearch: an index of the disputes by the words of their terms, asked with the whole article; then one of its sentences, asked with each form of the terms. */
export function miniSearch(disputes: readonly Dispute[]): Reader {
  const index = new MiniSearch({ fields: ['parties', 'terms'], searchOptions: { boost: { parties: 4 } } });
  index.addAll(disputes.map((dispute) => ({ id: dispute.id, parties: partiesOf(dispute).flat().flatMap(written).join(' '), terms: Object.values(dispute.terms).flatMap(written).join(' ') })));
  const byId = new Map(disputes.map((dispute) => [dispute.id, dispute]));
  return (page) => {
    const [best] = index.search(textOf(page));
    const own = new MiniSearch({ fields: ['text'] });
    own.addAll(sentencesOf(page).map((text, id) => ({ id, text })));
    const forms = best ? Object.values(byId.get(best.id as string)!.terms).flatMap(written) : [];
    return forms.reduce((sum, form) => sum + own.search(form, { combineWith: 'AND' }).length, 0);
  };
}

/** FlexSearch: the same, asked word by word, since it looks for all the words of a question. */
export function flexSearch(disputes: readonly Dispute[]): Reader {
  const index = new FlexSearch.Index({ tokenize: 'strict' });
  disputes.forEach((dispute, at) => index.add(at, partiesOf(dispute).flat().flatMap(written).join(' ')));
  return (page) => {
    const named = new Map<number, number>();
    for (const word of new Set(textOf(page).toLowerCase().split(/[^\p{L}\p{N}]+/u))) {
      if (word !== '') for (const at of index.search(word, { limit: 100 }) as number[]) named.set(at, (named.get(at) ?? 0) + 1);
    }
    const [best] = [...named].sort((a, b) => b[1] - a[1]);
    const own = new FlexSearch.Index({ tokenize: 'strict' });
    sentencesOf(page).forEach((text, at) => own.add(at, text));
    const forms = best ? Object.values(disputes[best[0]]!.terms).flatMap(written) : [];
    return forms.reduce((sum, form) => sum + own.search(form, { limit: 1000 }).length, 0);
  };
}

const escaped = (form: string) => form.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
/** All forms as one expression, the longer first; at word edges, as far as they have any. */
const alternation = (forms: readonly string[]) => new RegExp(`(?<![a-z0-9])(?:${[...new Set(forms)].sort((a, b) => b.length - a.length).map(escaped).join('|')})(?![a-z0-9])`, 'giu');

/** A plain expression: one of all names of all parties; then, for each dispute whose parties are all named, one of all forms of its terms over each sentence. */
export function expression(disputes: readonly Dispute[]): Reader {
  const owners = new Map<string, [dispute: number, party: number][]>();
  disputes.forEach((dispute, at) => partiesOf(dispute).forEach((terms, party) => {
    for (const form of terms.flatMap(formsOf)) owners.set(form, [...(owners.get(form) ?? []), [at, party]]);
  }));
  const names = alternation([...owners.keys()]);
  const ready = new Map<number, RegExp>();
  return (page) => {
    const named = new Map<number, Set<number>>();
    for (const [name] of textOf(page).matchAll(names)) {
      for (const [at, party] of owners.get(name.toLowerCase()) ?? []) named.set(at, (named.get(at) ?? new Set()).add(party));
    }
    let found = 0;
    for (const [at, parties] of named) {
      const dispute = disputes[at]!;
      if (parties.size < Object.keys(dispute.parties).length) continue;
      const forms = ready.get(at) ?? alternation(Object.values(dispute.terms).flatMap(formsOf));
      ready.set(at, forms);
      for (const sentence of sentencesOf(page)) found += [...sentence.matchAll(forms)].length;
    }
    return found;
  };
}
