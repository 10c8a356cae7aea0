import fc from 'fast-check';
import { parseHTML } from 'linkedom';
import { expect, it } from 'vitest';
import { readPage } from '../../lib/page/read.ts';

const HEADLINE = 'The headline of the harbour story in full';
const sentence = (n: number): string => `Sentence ${n} of the story says that the harbour counted ${n * 137 + 11} accounts, of which ${n + 3} were opened by night, and the firm denied it.`;
const elsewhere = (n: number): string => `<a href="/x/${n}">Freight story number ${n} about invented harbour accounts</a>`;
const items = (count: number, more = ''): string => Array.from({ length: count }, (_, n) => `<li>${elsewhere(n)}${more}</li>`).join('');

const FURNITURE = [
  `<div class="related-articles"><h3>Whatever</h3><ul>${items(3)}</ul></div>`,
  `<div><h4>Related stories</h4><ul>${items(2)}</ul></div>`,
  `<p>READ ALSO: ${elsewhere(4)}</p>`,
  `<aside>${items(3)}</aside>`,
  `<div>${[1, 2, 3].map((n) => `<div><img>${elsewhere(n)}<p>Furniture summary of another story, of some length, number ${n}.</p></div>`).join('')}</div>`,
  '<div class="ad">Advertisement</div>',
  '<form><label>Your address for the Furniture letter</label><input></form>',
  `<ul>${items(4, ' <span>2h ago</span>')}</ul>`,
];
const TRACES = ['Freight story number', 'Furniture', 'Advertisement', 'Copyright', 'reader wrote', 'Home page'];
const PARAGRAPHS: ((text: string) => string)[] = [
  (text) => `<p>${text}</p>`, (text) => `<div>${text}</div>`, (text) => `<div class="x"><p>${text}</p></div>`, (text) => `<section><p><span>${text}</span></p></section>`, (text) => `${text}<br><br>`,
];
const COMMENTS: ((list: string, count: number) => string)[] = [
  (list) => `<div class="comments">${list}</div>`, (list, count) => `<section><h2>${count} comments</h2>${list}</section>`, (list) => `<div id="disqus_thread">${list}</div>`,
];

const furniture = fc.constantFrom(...FURNITURE);
const made = fc.record({
  sentences: fc.integer({ min: 2, max: 10 }), paragraph: fc.constantFrom(...PARAGRAPHS), wrappers: fc.array(fc.constantFrom('div', 'article', 'main', 'section', 'center'), { maxLength: 4 }),
  headlineInside: fc.boolean(), between: fc.array(fc.tuple(fc.nat(8), furniture), { maxLength: 4 }), before: fc.array(furniture, { maxLength: 2 }), after: fc.array(furniture, { maxLength: 3 }),
  comments: fc.nat(30), commentsAs: fc.constantFrom(...COMMENTS), hasFooter: fc.boolean(), hasColumn: fc.boolean(),
});

it('finds every sentence of a story, and nothing else, however page, furniture and comments are put together', () => {
  fc.assert(fc.property(made, (page) => {
    const headline = `<h1>${HEADLINE}</h1>`;
    const story = Array.from({ length: page.sentences }, (_, n) => sentence(n));
    const body = story.map((text, n) => page.paragraph(text) + page.between.filter(([at]) => at === n && n < story.length - 1).map(([, each]) => each).join('')).join('');
    const wrapped = page.wrappers.reduce((inner, tag) => `<${tag}>${inner}</${tag}>`, `<div id="story">${page.headlineInside ? headline : ''}${body}</div>${page.after.join('')}`);
    const remarks = Array.from({ length: page.comments }, (_, n) => `<div><b>someone${n}</b><p>A reader wrote comment ${n}, which goes on about harbours and fees and names for quite a while, twice.</p></div>`).join('');
    const html = `<!doctype html><html><head><title>${HEADLINE} | Courier</title></head><body><header><nav><a href="/">Home page</a></nav></header>${page.before.join('')}${page.headlineInside ? '' : headline}` +
      `${page.hasColumn ? `<div class="row"><div>${wrapped}</div><div><h3>Most read</h3><ol>${items(5)}</ol></div></div>` : wrapped}` +
      `${page.comments > 0 ? page.commentsAs(remarks, page.comments) : ''}${page.hasFooter ? '<footer>Copyright Furniture 2026</footer>' : ''}</body></html>`;
    const article = readPage(parseHTML(html).document, 'https://courier.example/a/1').page.blocks.filter((block) => block.article).map((block) => block.text);
    expect(article).toEqual(expect.arrayContaining([HEADLINE, ...story]));
    expect(article.filter((text) => TRACES.some((trace) => text.includes(trace)))).toEqual([]);
  }), { numRuns: 500, seed: 2026 });
});
