import type { Page } from '../schema/index.ts';
import { markArticle } from './article.ts';
import { type LiveBlock, readText } from './blocks.ts';
import { readMetadata } from './metadata.ts';

/**
 * Reads the whole page: what the recogniser is given, and the live blocks behind it, number for number. A file of its own because it
 * brings Readability with it, which a script that only anchors passages does not need. Never throws on a page's content.
 */
export function readPage(document: Document, url: string): { page: Page; blocks: LiveBlock[] } {
  const { blocks, isWhole } = readText(document);
  const article = markArticle(document, blocks);
  return {
    page: {
      url: url.slice(0, 8192),
      ...readMetadata(document, url),
      blocks: blocks.map(({ text, kind, row }, at) => ({ text, kind, article: article[at] === true, ...(row === undefined ? {} : { row }) })),
      ...(isWhole ? {} : { cut: true as const }),
    },
    blocks,
  };
}
