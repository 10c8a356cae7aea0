import { unasserted, type Unasserted } from '../text/unasserted.ts';
import { findTerms } from '../text/terms.ts';
import { languageOf } from '../text/language.ts';
import { readValues, type ReadValue } from '../text/values.ts';
import type { BlockKind } from '../schema/index.ts';
import type { CompiledDispute } from './compile.ts';
import type { Sentence, Text } from './text.ts';

/** A term met in a sentence; offsets in UTF-16 units of the sentence. */
export interface Hit {
  term: number;
  start: number;
  end: number;
}

/** A sentence with the dispute's terms in it. Values and unasserted spans are read when first asked for. */
export interface Spot extends Sentence {
  hits: Hit[];
  /** The terms of the hits. */
  terms: ReadonlySet<number>;
  /** The terms of the title, of the block, and of the block before it: what a sentence may lean on. */
  context: Set<number>;
  /** Whether the sentence asserts what stands at a place: not under "did not", "denies", "whether", "if", unless that is in `despite`. */
  asserts(place: { start: number; end: number }, despite?: readonly Unasserted['why'][]): boolean;
  /** The figures and dates in it. */
  values(): ReadValue[];
}

/** The article seen with one dispute's terms. */
export interface Scene {
  spots: Spot[];
  /** Terms met in the title. */
  titled: ReadonlySet<number>;
  /** Terms met in the title or in a heading of the article. */
  headed: Set<number>;
  met: Set<number>;
}

/** Reads a value once, when it is first asked for. */
function once<T>(read: () => T): () => T {
  let value: { read: T } | undefined;
  return () => (value ??= { read: read() }).read;
}

/** Finds the dispute's terms in the article's sentences. `published` is the day that dates without a year are counted from. */
export function setScene(dispute: CompiledDispute, text: Text, published: string): Scene {
  const headed = new Set(findTerms(dispute.terms, text.title.text).map((hit) => hit.term));
  const titled = new Set(headed);
  const met = new Set(headed);
  const spots: Spot[] = [];
  let before = new Set<number>();
  let beforeKind: BlockKind | undefined;
  text.blocks.forEach(({ block, normalised }, entry) => {
    const hits = findTerms(dispute.terms, normalised.text).map((hit) => ({ term: hit.term, ...normalised.span(hit.start, hit.end) }));
    const here = new Set(hits.map((hit) => hit.term));
    for (const term of here) met.add(term);
    if (block.kind === 'heading') for (const term of here) headed.add(term);
    const context = new Set([...titled, ...before, ...here]);
    for (const sentence of text.sentences(entry)) {
      const own = hits.filter((hit) => hit.start >= sentence.start && hit.end <= sentence.end)
        .map((hit) => ({ term: hit.term, start: hit.start - sentence.start, end: hit.end - sentence.start }));
      // A cell of a table is read with the cell before it, which is its row's head.
      const inside = block.kind === 'cell' && beforeKind === 'cell' ? [...[...before].map((term) => ({ term, start: 0, end: 0 })), ...own] : own;
      const spans = once(() => unasserted(sentence.text));
      spots.push({
        ...sentence,
        hits: inside,
        terms: new Set(inside.map((hit) => hit.term)),
        context,
        asserts: ({ start, end }, despite = []) => !spans().some((span) => start < span.end && end > span.start && !despite.includes(span.why)),
        values: once(() => readValues(sentence.text, { language: languageOf(sentence.text), published })),
      });
    }
    before = here;
    beforeKind = block.kind;
  });
  return { spots, titled, headed, met };
}
