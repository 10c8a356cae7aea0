import type { Dispute } from '../schema/index.ts';
import { compileTerms, findTerms, type CompiledTerms } from '../text/terms.ts';

/** What decides which disputes a page may be about: the parties of all disputes in one automaton. Plain data. */
export interface Gate {
  terms: CompiledTerms;
  /** For each party in `terms`, the dispute that it belongs to. */
  disputeOf: string[];
  /** How many parties each dispute has. */
  parties: Map<string, number>;
}

/** Compiles the gate for all disputes of a pack. */
export function compileGate(disputes: readonly Dispute[]): Gate {
  const named = disputes.flatMap((dispute) => Object.values(dispute.parties).map((party) => ({ dispute, term: dispute.terms[party.term]! })));
  return {
    terms: compileTerms(Object.fromEntries(named.map(({ dispute, term }, index) => [`${index} ${dispute.id}`, term]))),
    disputeOf: named.map(({ dispute }) => dispute.id),
    parties: new Map(disputes.map((dispute) => [dispute.id, Object.keys(dispute.parties).length])),
  };
}

/** The disputes of which every party is named in one of the normalised texts. */
export function candidates(gate: Gate, texts: Iterable<string>): string[] {
  const named = new Map<string, Set<number>>();
  for (const text of texts) {
    for (const hit of findTerms(gate.terms, text)) {
      const dispute = gate.disputeOf[hit.term]!;
      const parties = named.get(dispute);
      if (parties) parties.add(hit.term);
      else named.set(dispute, new Set([hit.term]));
    }
  }
  return [...named].filter(([dispute, parties]) => parties.size === gate.parties.get(dispute)).map(([dispute]) => dispute);
}

/** What the detector looks for on a page: for each dispute, for each party, the forms of its name as the data writes them, none that holds another. */
export function watchlist(disputes: readonly Dispute[]): string[][][] {
  return disputes.map((dispute) => Object.values(dispute.parties).map((party) => {
    const { en = [], ko = [], zh = [], ja = [], 'zh-Hant': hant = [] } = dispute.terms[party.term]!;
    const forms = [...new Set([...en, ...ko, ...zh, ...hant, ...ja])];
    return forms.filter((form) => !forms.some((other) => other !== form && form.includes(other)));
  }));
}
