import { unasserted, type Unasserted } from '../text/unasserted.ts';
import { findTerms } from '../text/terms.ts';
import { languageOf } from '../text/language.ts';
import { type ReadAmount, readAmounts } from '../text/amounts.ts';
import { readValues, type ReadValue } from '../text/values.ts';
import type { CompiledDispute } from './compile.ts';
import { joinRow } from './row.ts';
import type { Sentence, Text } from './text.ts';

/** A term met in a line; offsets in UTF-16 units of the line. */
export interface Hit {
  term: number;
  start: number;
  end: number;
}

/** What is held against a claim: a sentence, or the cells of a row one after another, with the dispute's terms in it. */
export interface Line {
  text: string;
  hits: Hit[];
  /** The terms of the hits. */
  terms: ReadonlySet<number>;
  /** The terms of the title, of the block, and of the block before it, or before the table and of the row: what a sentence may lean on. */
  context: ReadonlySet<number>;
  /** Whether the sentence asserts what stands at a place: not under "did not", "denies", "whether", "if", unless that is in `despite`. */
  asserts(place: { start: number; end: number }, despite?: readonly Unasserted['why'][]): boolean;
  /** The figures and dates in it. */
  values(): ReadValue[];
  /** The amounts of money and the percentages in it. */
  amounts(): ReadAmount[];
  /** Where the sentence is that is shown: all of a line that is one. */
  own: { start: number; end: number };
}

/** A sentence as a line. Values and unasserted spans are read when first asked for. `row` is the line of the row that it stands in. */
export interface Spot extends Sentence, Line {
  row?: Line;
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

/** How far back in its block, in UTF-16 units, a sentence is read with what stands before it. */
const BACK = 600;

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
  const rows = new Map<number, Spot[]>();
  const entries = text.blocks.map(({ block, normalised }) => {
    const hits = findTerms(dispute.terms, normalised.text).map((hit) => ({ term: hit.term, ...normalised.span(hit.start, hit.end) }));
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
    const { seen } = text.blocks[entry]!;
    const context = new Set([...titled, ...before, ...(row === undefined ? here : inRow.get(row)!)]);
    for (const sentence of text.sentences(entry)) {
      const inside = hits.filter((hit) => hit.start >= sentence.start && hit.end <= sentence.end)
        .map((hit) => ({ term: hit.term, start: hit.start - sentence.start, end: hit.end - sentence.start }));
      const spans = once(() => unasserted(sentence.text));
      const spot: Spot = {
        ...sentence,
        hits: inside,
        terms: new Set(inside.map((hit) => hit.term)),
        context,
        asserts: ({ start, end }, despite = []) => !spans().some((span) => start < span.end && end > span.start && !despite.includes(span.why)),
        values: once(() => readValues(sentence.text, { language: languageOf(sentence.text), published, before: seen.text.slice(Math.max(0, sentence.start - BACK), sentence.start) })),
        amounts: once(() => readAmounts(sentence.text, { language: languageOf(sentence.text) })),
        own: { start: 0, end: sentence.text.length },
      };
      spots.push(spot);
      if (row !== undefined && !rows.get(row)?.push(spot)) rows.set(row, [spot]);
    }
    // What stands before a table is said of all its rows.
    if (row === undefined) before = here;
  });
  for (const row of rows.values()) joinRow(row);
  return { spots, titled, headed, met };
}
