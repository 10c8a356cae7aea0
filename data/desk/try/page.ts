import { parseHTML } from 'linkedom';
import { readPage } from '../../../lib/page/read.ts';
import type { Page } from '../../../lib/schema/index.ts';
import { readHtml } from './html.ts';

/** A fragment, as a clipping is, put into a page; text without any markup becomes paragraphs. */
function whole(html: string): string {
  if (/<(html|body)\b/i.test(html)) return html;
  const markup = /<[a-z!/]/i.test(html);
  return `<!doctype html><html><head></head><body>${markup ? html : html.split(/\n+/).map((line) => `<p>${line}</p>`).join('')}</body></html>`;
}

/** Reads HTML into a page as the extension would read it in the browser. `url` is where the page stood. */
export function pageOf(html: string, url: string): Page {
  const { document } = parseHTML(whole(html));
  return readPage(document as unknown as Document, url).page;
}

/** The address that a saved page gives for itself: its canonical link or og:url; an invented one where it gives none. */
function ownAddress(page: Page): string {
  return page.canonical ?? 'https://saved.example/';
}

/** Reads a saved page. Without `url` it stands where it says itself. Throws, naming the file, where there is no such file or it is no page. */
export function pageFromFile(file: string, url?: string): Page {
  const page = pageOf(readHtml(file), url ?? 'https://saved.example/');
  return url === undefined ? { ...page, url: ownAddress(page) } : page;
}
