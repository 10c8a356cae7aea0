import type { Coverage } from '../schema/index.ts';
import { publishedDay } from './published.ts';
import type { CompiledDispute } from './compile.ts';
import { judge, type Judgement } from './coverage.ts';
import { setScene } from './scene.ts';
import { choose, findCandidates, toFound, type Candidate, type Miss } from './statements.ts';
import type { Text } from './text.ts';

/** All that recognition knows of one page and one dispute: the verdict on coverage, the places chosen, the nearest misses. */
export interface Trace {
  dispute: CompiledDispute;
  judgement: Judgement;
  chosen: Candidate[];
  misses: Miss[];
}

/** Holds one dispute against a page and tells everything that it saw. Pure: the same page gives the same trace. */
export function trace(dispute: CompiledDispute, text: Text): Trace {
  const scene = setScene(dispute, text, publishedDay(text.page, dispute.asOf));
  const { candidates, misses } = findCandidates(dispute, scene);
  const chosen = choose(candidates);
  const judgement = judge(dispute, scene, new Set(chosen.map((candidate) => candidate.claim)));
  return { dispute, judgement, chosen, misses };
}

/** What a page says of a dispute, or undefined where it does not cover it. */
export function recognise(dispute: CompiledDispute, text: Text): Coverage | undefined {
  const { judgement, chosen } = trace(dispute, text);
  return judgement.covered ? { dispute: dispute.id, statements: chosen.map((candidate) => toFound(text.page, candidate)) } : undefined;
}

/** The texts of a page that the gate looks at: its title and its article's blocks, normalised. */
export function* gateTexts(text: Text): Generator<string> {
  yield text.title.text;
  for (const { normalised } of text.blocks) yield normalised.text;
}

