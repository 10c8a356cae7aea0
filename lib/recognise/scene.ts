import { findTerms } from '../text/terms.ts';
import type { CompiledDispute } from './compile.ts';
import { joinRow } from './row.ts';
import type { Sentence } from './sentence.ts';
import { type Hit, Spot } from './spot.ts';
import type { Text } from './text.ts';

/** The article seen with one dispute's terms. */
export interface Scene {
  spots: Spot[];
  /** Terms met in the title. */
  titled: ReadonlySet<number>;
  /** Terms met in the title or in a heading of the article. */
  headed: Set<number>;
  met: Set<number>;
}

/** Hits of a block, in the order in which they end, given out to the sentences that they stand in, and moved to their offsets; one across two sentences is in neither. */
function* hitsBySentence(hits: readonly Hit[], sentences: readonly Sentence[]): Generator<[Sentence, Hit[]]> {
  let at = 0;
  for (const sentence of sentences) {
    const inside: Hit[] = [];
    for (; at < hits.length && hits[at]!.end <= sentence.end; at += 1) {
      const hit = hits[at]!;
      if (hit.start < sentence.start) continue;
      hit.start -= sentence.start;
      hit.end -= sentence.start;
      inside.push(hit);
    }
    yield [sentence, inside];
  }
}

/** Finds the dispute's terms in the article's sentences. `published` is the day that dates without a year are counted from. */
export function setScene(dispute: CompiledDispute, text: Text, published: string): Scene {
  const headed = new Set(findTerms(dispute.terms, text.title.text).map((hit) => hit.term));
  const titled = new Set(headed);
  const met = new Set(headed);
  const spots: Spot[] = [];
  const rows = new Map<number, Spot[]>();
  const entries = text.blocks.map(({ block, normalised }) => {
    const hits = findTerms(dispute.terms, normalised.text);
    for (const hit of hits) ({ start: hit.start, end: hit.end } = normalised.span(hit.start, hit.end));
    const here = new Set(hits.map((hit) => hit.term));
    for (const term of here) met.add(term);
    if (block.kind === 'heading') for (const term of here) headed.add(term);
    return { row: block.row, hits, here };
  });
  const inRow = new Map<number, Set<number>>();
  for (const { row, here } of entries) {
    if (row === undefined) continue;
    const there = inRow.get(row);
    if (there) for (const term of here) there.add(term);
    else inRow.set(row, new Set(here));
  }
  let before = new Set<number>();
  entries.forEach(({ row, hits, here }, entry) => {
    const context = new Set([...titled, ...before, ...(row === undefined ? here : inRow.get(row)!)]);
    for (const [sentence, inside] of hitsBySentence(hits, text.sentences(entry))) {
      const spot = new Spot(sentence, inside, context, published);
      spots.push(spot);
      if (row !== undefined && !rows.get(row)?.push(spot)) rows.set(row, [spot]);
    }
    // What stands before a table is said of all its rows.
    if (row === undefined) before = here;
  });
  for (const row of rows.values()) joinRow(row);
  return { spots, titled, headed, met };
}
