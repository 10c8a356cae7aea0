import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { isReceived } from '../lib/extension/inject.ts';
import { readPage } from '../lib/page/read.ts';

/** Injected on a candidate page: reads it into plain blocks and hands the background the article, each of its blocks under its number, and whether the sidebar's script is here, as its result. */
export default defineUnlistedScript(() => {
  const { page } = readPage(document, document.location.href);
  const last = page.blocks.findLastIndex(({ article }) => article);
  const blocks = page.blocks.slice(0, last + 1).map((block) => (block.article ? block : { ...block, text: '' }));
  return { page: { ...page, blocks }, isReceived: isReceived() };
});
