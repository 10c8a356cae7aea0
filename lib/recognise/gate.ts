import type { Dispute } from '../schema/index.ts';
import { compileTerms, findTerms, type CompiledTerms } from '../text/terms.ts';
import { namesOf } from './compile.ts';

/** What decides which disputes a page may be about: the parties of all disputes in one automaton. Plain data. */
export interface Gate {
  terms: CompiledTerms;
  /** For each term, the dispute and the party that it names. */
  parties: { dispute: string; party: string }[];
  /** How many parties each dispute has. */
  counts: Map<string, number>;
  /** The disputes that no others crowd out. */
  own: Set<string>;
}

/** Compiles the gate for all disputes of a pack, and says which of them no others crowd out: those that came with the extension. */
export function compileGate(disputes: readonly Dispute[], own: Iterable<string> = []): Gate {
  const named = disputes.flatMap((dispute) => Object.entries(dispute.parties).flatMap(([party, of]) =>
    namesOf(of).map((id) => ({ dispute: dispute.id, party, term: dispute.terms[id]! }))));
  return {
    terms: compileTerms(Object.fromEntries(named.map(({ dispute, term }, index) => [`${index} ${dispute}`, term]))),
    parties: named.map(({ dispute, party }) => ({ dispute, party })),
    counts: new Map(disputes.map((dispute) => [dispute.id, Object.keys(dispute.parties).length])),
    own: new Set(own),
  };
}

/** So many disputes a page is held against: no story names the parties of more, and of a pack whose parties are called "the" and "of" every page names them all. */
const MOST_CANDIDATES = 50;

/**
 * The disputes of which every party is named in one of the normalised texts. Where those are too many, the gate's own and then the ones whose parties are
 * named at the greatest length: a long name is no word that stands on any page.
 */
export function candidates(gate: Gate, texts: Iterable<string>): string[] {
  /** For each dispute, each party that is named, and the length of the longest name. */
  const named = new Map<string, Map<string, number>>();
  for (const text of texts) {
    for (const { term, start, end } of findTerms(gate.terms, text)) {
      const { dispute, party } = gate.parties[term]!, length = end - start;
      const parties = named.get(dispute);
      if (!parties) named.set(dispute, new Map([[party, length]]));
      else if (length > (parties.get(party) ?? 0)) parties.set(party, length);
    }
  }
  const all = [...named].filter(([dispute, parties]) => parties.size === gate.counts.get(dispute));
  if (all.length <= MOST_CANDIDATES) return all.map(([dispute]) => dispute);
  const shortest = new Map(all.map(([dispute, parties]) => [dispute, gate.own.has(dispute) ? Infinity : Math.min(...parties.values())]));
  const kept = new Set([...shortest].sort((a, b) => (a[1] === b[1] ? 0 : b[1] - a[1])).slice(0, MOST_CANDIDATES).map(([dispute]) => dispute));
  return all.map(([dispute]) => dispute).filter((dispute) => kept.has(dispute));
}

/**
 * What the detector looks for on a page: for each dispute, for each party, its names as the data write them, in lower and in upper case, none that
 * holds another. The party with the fewest comes first: on nearly every page it is the only one that is looked for.
 */
export function watchlist(disputes: readonly Dispute[]): string[][][] {
  return disputes.map((dispute) => Object.values(dispute.parties).map((party) => {
    const written = namesOf(party).flatMap((id) => {
      const { en = [], ko = [], zh = [], ja = [], 'zh-Hant': hant = [] } = dispute.terms[id]!;
      return [...en, ...ko, ...zh, ...hant, ...ja];
    });
    const ways = [...new Set(written.flatMap((name) => [name, name.toLowerCase(), name.toUpperCase()]))];
    return ways.filter((name) => !ways.some((other) => other !== name && name.includes(other)));
  }).sort((a, b) => a.length - b.length));
}
