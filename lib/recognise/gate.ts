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
}

/** Compiles the gate for all disputes of a pack. */
export function compileGate(disputes: readonly Dispute[]): Gate {
  const named = disputes.flatMap((dispute) => Object.entries(dispute.parties).flatMap(([party, of]) =>
    namesOf(of).map((id) => ({ dispute: dispute.id, party, term: dispute.terms[id]! }))));
  return {
    terms: compileTerms(Object.fromEntries(named.map(({ dispute, term }, index) => [`${index} ${dispute}`, term]))),
    parties: named.map(({ dispute, party }) => ({ dispute, party })),
    counts: new Map(disputes.map((dispute) => [dispute.id, Object.keys(dispute.parties).length])),
  };
}

/** The disputes of which every party is named in one of the normalised texts. */
export function candidates(gate: Gate, texts: Iterable<string>): string[] {
  const named = new Map<string, Set<string>>();
  for (const text of texts) {
    for (const hit of findTerms(gate.terms, text)) {
      const { dispute, party } = gate.parties[hit.term]!;
      const parties = named.get(dispute);
      if (parties) parties.add(party);
      else named.set(dispute, new Set([party]));
    }
  }
  return [...named].filter(([dispute, parties]) => parties.size === gate.counts.get(dispute)).map(([dispute]) => dispute);
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
