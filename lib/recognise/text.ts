import type { Block, BlockKind, Page } from '../schema/index.ts';
import { normalise, type Normalised } from '../text/normalise.ts';
import { sentences } from '../text/sentences.ts';
import { visible, type Visible } from '../text/visible.ts';

/** What runs on for longer than this, in UTF-16 units, is no sentence that anybody wrote, and would fill the session's storage. */
const LONGEST = 3000;

/** A sentence of the article: offsets in UTF-16 units of its block's visible text. */
export interface Sentence {
  block: number;
  start: number;
  end: number;
  kind: BlockKind;
  text: string;
  /** Where it stands in the block's text as the page has it. */
  passage: { start: number; end: number };
}

/** A page made ready for recognition: its article alone, normalised once for all disputes. */
export interface Text {
  page: Page;
  title: Normalised;
  /** The article's blocks by their number on the page, with their text as a reader sees it. */
  blocks: { index: number; block: Block; seen: Visible; normalised: Normalised }[];
  /** The sentences of each entry of `blocks`; split when first asked for. */
  sentences(entry: number): Sentence[];
}

/** Takes the article of a page, normalises it and stands ready to split it into sentences. */
export function prepare(page: Page): Text {
  const blocks = page.blocks.flatMap((block, index) => {
    if (!block.article) return [];
    const seen = visible(block.text);
    return [{ index, block, seen, normalised: normalise(seen.text) }];
  });
  const split: (Sentence[] | undefined)[] = [];
  return {
    page,
    title: normalise(page.title),
    blocks,
    sentences(entry) {
      const { index, block, seen } = blocks[entry]!;
      return (split[entry] ??= sentences(seen.text).filter(({ start, end }) => end - start <= LONGEST).map(({ start, end }) => ({
        block: index, start, end, kind: block.kind, text: seen.text.slice(start, end),
        passage: { start: seen.toSource(start), end: seen.toSource(end - 1) + 1 },
      })));
    },
  };
}
