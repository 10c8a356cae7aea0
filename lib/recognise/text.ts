import type { Block, BlockKind, Page } from '../schema/index.ts';
import { normalise, type Normalised } from '../text/normalise.ts';
import { sentences } from '../text/sentences.ts';

/** A sentence of the article: offsets in UTF-16 units of its block's text. */
export interface Sentence {
  block: number;
  start: number;
  end: number;
  kind: BlockKind;
  text: string;
}

/** A page made ready for recognition: its article alone, normalised once for all disputes. */
export interface Text {
  page: Page;
  title: Normalised;
  blocks: { index: number; block: Block; normalised: Normalised }[];
  /** The sentences of each entry of `blocks`; split when first asked for. */
  sentences(entry: number): Sentence[];
}

/** Takes the article of a page, normalises it and stands ready to split it into sentences. */
export function prepare(page: Page): Text {
  const blocks = page.blocks.flatMap((block, index) => (block.article ? [{ index, block, normalised: normalise(block.text) }] : []));
  const split: (Sentence[] | undefined)[] = [];
  return {
    page,
    title: normalise(page.title),
    blocks,
    sentences(entry) {
      const { index, block } = blocks[entry]!;
      return (split[entry] ??= sentences(block.text).map(({ start, end }) => ({ block: index, start, end, kind: block.kind, text: block.text.slice(start, end) })));
    },
  };
}
