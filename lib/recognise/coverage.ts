import type { CompiledClaim, CompiledDispute } from './compile.ts';
import type { Scene } from './scene.ts';

/** Why a page is or is not taken to be about a dispute. `share` is the part of its sentences that speak of it, 0 to 1. */
export interface Judgement {
  covered: boolean;
  weight: number;
  enough: number;
  /** The distinctive terms met: their weight, whether in a headline, and in how many sentences. */
  terms: { term: number; weight: number; headed: boolean; sentences: number }[];
  missingParties: number[];
  share: number;
  /** In how many sentences the article names the dispute's own focus, and in how many other controversies. */
  focus: number;
  other: number;
  statements: number;
  /** How many of the claims stated only this dispute would make a page state, and how many such are needed; none where it states many claims. */
  tellingClaims: { found: number; needed: number };
  telling: boolean;
}

/** A page whose own story is the dispute speaks of it in more of its sentences than this; the second where its title is of something else. */
const SHARE = 0.2, UNTITLED_SHARE = 0.5;

/** Up to so many sentences, a text is a brief: one claim of this dispute alone is its story. */
const BRIEF = 6;

/** A longer text whose story is the dispute states at least so many of its claims; one that states so many more needs no title that says so. */
const FEW = 3, MOST = 8;

/** So many claims together tell a dispute as well as one that nothing else would make a page state. */
const MANY = 6;

/**
 * Judges coverage: both parties named in the article, enough distinctive terms, a story that is about this dispute rather than
 * another, and claims stated, one of them such as only this dispute would make a page state.
 */
export function judge(dispute: CompiledDispute, scene: Scene, claims: ReadonlySet<CompiledClaim>): Judgement {
  const terms = dispute.distinctive.filter(([term]) => scene.met.has(term))
    .map(([term, weight]) => ({ term, weight: scene.headed.has(term) ? 2 * weight : weight, headed: scene.headed.has(term), sentences: scene.spots.filter((spot) => spot.terms.has(term)).length }));
  const weight = terms.reduce((sum, term) => sum + term.weight, 0);
  const missingParties = dispute.parties.filter((names) => !names.some((term) => scene.met.has(term))).map((names) => names[0]!);
  const speaking = new Set([...dispute.parties.flat(), ...dispute.distinctive.map(([term]) => term)]);
  const about = scene.spots.filter((spot) => spot.hits.some((hit) => speaking.has(hit.term))).length;
  const share = scene.spots.length === 0 ? 0 : about / scene.spots.length;
  const count = (of: readonly number[]) => scene.spots.filter((spot) => spot.hits.some((hit) => of.includes(hit.term))).length;
  const [focus, other] = [count(dispute.focus), count(dispute.other)];
  const titled = [...speaking].some((term) => scene.titled.has(term));
  const brief = scene.spots.length <= BRIEF;
  // One such claim in a longer text that names the focus in no headline is a mention in passing.
  const needed = claims.size >= MANY ? 0 : brief || dispute.focus.some((term) => scene.headed.has(term)) ? 1 : 2;
  const found = [...claims].filter((claim) => claim.telling).length;
  const telling = found >= needed;
  const told = titled || share >= UNTITLED_SHARE || claims.size >= MOST;
  const story = share >= SHARE && told && focus >= other && claims.size >= (brief ? 1 : FEW);
  const covered = missingParties.length === 0 && weight >= dispute.enough && story && telling;
  return { covered, weight, enough: dispute.enough, terms, missingParties, share, focus, other, statements: claims.size, tellingClaims: { found, needed }, telling };
}
