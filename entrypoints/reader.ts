import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { isReceived } from '../lib/extension/inject.ts';
import { readPage } from '../lib/page/read.ts';

/** Resolves once all is there that the page begins with, or its loading was stopped. */
const parsed = (): Promise<void> => new Promise((resolve) => document.addEventListener('readystatechange', () => resolve(), { once: true }));

/** Reads the page into plain blocks: the article, each of its blocks under its number, and whether the sidebar's script is here. */
function read() {
  const { page } = readPage(document, document.location.href);
  const last = page.blocks.findLastIndex(({ article }) => article);
  const blocks = page.blocks.slice(0, last + 1).map((block) => (block.article ? block : { ...block, text: '' }));
  return { page: { ...page, blocks }, isReceived: isReceived() };
}

/** Injected on a candidate page: hands the background what it reads, as its result. */
export default defineUnlistedScript(() => (document.readyState === 'loading' ? parsed().then(read) : read()));
