import type { Block, Page } from '../schema/index.ts';
import { normalise, type Normalised } from '../text/normalise.ts';
import { sentences } from '../text/sentences.ts';
import { visible, type Visible } from '../text/visible.ts';
import { Sentence } from './sentence.ts';

/** What runs on for longer than this, in UTF-16 units, is no sentence that anybody wrote, and would fill the session's storage. */
const LONGEST = 3000;

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
      return (split[entry] ??= sentencesOf(blocks[entry]!));
    },
  };
}

/** The sentences of a block. */
function sentencesOf({ index, block, seen }: Text['blocks'][number]): Sentence[] {
  const found: Sentence[] = [];
  for (const { start, end } of sentences(seen.text)) {
    if (end - start > LONGEST) continue;
    const passage = { start: seen.toSource(start), end: seen.toSource(end - 1) + 1 };
    found.push(new Sentence({ block: index, start, end, kind: block.kind, text: seen.text.slice(start, end), passage }, found));
  }
  return found;
}
