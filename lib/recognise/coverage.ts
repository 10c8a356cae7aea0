import type { CompiledDispute } from './compile.ts';
import type { Scene } from './scene.ts';

/** Why a page is or is not taken to be about a dispute. `share` is the part of its sentences that speak of it, 0 to 1. */
export interface Judgement {
  covered: boolean;
  weight: number;
  enough: number;
  terms: { term: number; weight: number; headed: boolean }[];
  missingParties: number[];
  share: number;
  statements: number;
}

/** A page whose own story is the dispute speaks of it in more of its sentences than this. */
const SHARE = 0.2;

/** Judges coverage: both parties, enough distinctive terms, a story that is about it, and claims stated. `statements` counts distinct claims found. */
export function judge(dispute: CompiledDispute, scene: Scene, statements: number): Judgement {
  const terms = dispute.distinctive.filter(([term]) => scene.met.has(term))
    .map(([term, weight]) => ({ term, weight: scene.headed.has(term) ? 2 * weight : weight, headed: scene.headed.has(term) }));
  const weight = terms.reduce((sum, term) => sum + term.weight, 0);
  const missingParties = dispute.parties.filter((party) => !scene.met.has(party));
  const telling = new Set([...dispute.parties, ...dispute.distinctive.map(([term]) => term)]);
  const about = scene.spots.filter((spot) => spot.hits.some((hit) => telling.has(hit.term))).length;
  const share = scene.spots.length === 0 ? 0 : about / scene.spots.length;
  const needed = scene.spots.length <= 4 ? 1 : 2;
  const covered = missingParties.length === 0 && weight >= dispute.enough && share >= SHARE && statements >= needed;
  return { covered, weight, enough: dispute.enough, terms, missingParties, share, statements };
}
