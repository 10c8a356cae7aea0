import { describe, expect, it } from 'vitest';
import { readPage } from '../../lib/page/read.ts';
import { FRONT_PAGES, PAGES } from './pages.ts';

/** The promises of reading a page, for any document: the browser's and the desk's. */
export function readsArticles(parse: (html: string) => Document): void {
  const read = (html: string) => readPage(parse(html), 'https://courier.example/news/1').page;
  const article = (html: string): string[] => read(html).blocks.filter((block) => block.article).map((block) => block.text);

  describe('the article', () => {
    it.each(PAGES)('is found on $name', ({ html, story, furniture }) => {
      const texts = article(html);
      expect(texts).toEqual(expect.arrayContaining(story));
      expect(furniture.filter((each) => texts.some((text) => text.includes(each)))).toEqual([]);
      const all = read(html).blocks.map((block) => block.text);
      expect(furniture.filter((each) => !all.some((text) => text.includes(each))), 'furniture that the page does not have').toEqual([]);
    });

    it.each(FRONT_PAGES)('is nowhere on $name', ({ html }) => {
      expect(article(html)).toEqual([]);
    });

    it('is nowhere on pages of nothing', () => {
      for (const html of ['', '<p></p>', '<title>x</title>', '<nav><a href="/a">Only a link</a></nav>']) expect(article(html)).toEqual([]);
    });
  });

  it('leaves the document as it was', () => {
    for (const { html } of PAGES) {
      const document = parse(html);
      const before = document.documentElement.outerHTML;
      readPage(document, 'https://courier.example/');
      expect(document.documentElement.outerHTML).toBe(before);
    }
  });
}
