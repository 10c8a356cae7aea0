import { describe, expect, it } from 'vitest';
import { MAX_BLOCKS, MAX_TEXT, readBlocks } from '../../lib/page/blocks.ts';
import { isUnread, MAX_NODES } from '../../lib/page/dom.ts';
import { nameWords } from '../../lib/page/outline.ts';
import { readPage } from '../../lib/page/read.ts';
import { toRange } from '../../lib/page/anchor.ts';
import { Page } from '../../lib/schema/index.ts';
import { element, parse } from './build.ts';

/*
 * | a page of …                                        | is …                                     |
 * | more nodes than are visited, text than is looked at,| read as far as that, and called cut      |
 * |   or blocks than a page has                         |                                          |
 * | four times the paragraphs                           | four times the work                      |
 * | more elements than Readability is asked about       | read without it                          |
 * | 50,000 levels                                       | read whole                               |
 * | attributes of megabytes, on thousands of elements   | read, with the beginning of each         |
 */
const SENTENCE = 'The harbour counted 1,137 accounts last year, of which a third were opened by night, and the firm denied it.';
const story = `<h1>The headline of the harbour story</h1>${`<p>${SENTENCE}</p>`.repeat(5)}`;
const page = (before = '', after = ''): Document => parse(`<title>The headline of the harbour story</title>${before}<main>${story}</main>${after}`);

const read = (document: Document): Page => Page.parse(readPage(document, 'https://courier.example/a').page);
const articleOf = ({ blocks }: Page): number => blocks.filter(({ article }) => article).length;

/** Counts how often the getters and methods that a reading goes by are used. */
function counting(act: () => void): { steps: number; made: number } {
  const counts = { steps: 0, made: 0 };
  const kept = [[Node.prototype, 'nextSibling', 'steps'], [Node.prototype, 'firstChild', 'steps'], [Document.prototype, 'createElement', 'made']] as const;
  const before = kept.map(([on, name]) => Object.getOwnPropertyDescriptor(on, name)!);
  kept.forEach(([on, name, count], at) => {
    const { get, value } = before[at]!;
    Object.defineProperty(on, name, { configurable: true, ...(get
      ? { get(this: Node) { counts[count]++; return get.call(this); } }
      : { value(this: Document, ...args: unknown[]) { counts[count]++; return value.apply(this, args); } }) });
  });
  try {
    act();
  } finally {
    kept.forEach(([on, name], at) => Object.defineProperty(on, name, before[at]!));
  }
  return counts;
}

describe('a page that is too large', () => {
  const many = (count: number) => '<i></i>'.repeat(count);
  it.each([
    ['nodes', () => page('', many(MAX_NODES))],
    ['text', () => page('', `<p>${'word '.repeat(MAX_TEXT / 5)}</p>`)],
    ['white space', () => page('', `<p>${' '.repeat(MAX_TEXT)}</p>`)],
    ['blocks', () => page('', '<p>word</p>'.repeat(MAX_BLOCKS))],
    ['blocks in one node', () => page('', `<pre>${'word\n\n'.repeat(MAX_BLOCKS)}</pre>`)],
  ])('is read as far as it goes, where its article comes before all its %s', (_, make) => {
    const found = read(make());
    expect([found.cut, articleOf(found) >= 6]).toEqual([true, true]);
    expect(found.blocks.reduce((sum, { text }) => sum + text.length, 0)).toBeLessThanOrEqual(MAX_TEXT);
  });

  it('is called so where its article comes after them', () => {
    const found = read(page(many(MAX_NODES)));
    expect([found.cut, articleOf(found)]).toEqual([true, 0]);
  });

  it('is none that fits', () => expect(read(page(many(1000), '<pre>\n\n</pre>'))).not.toHaveProperty('cut'));
});

describe('the work of a reading', () => {
  it('grows as the page does', () => {
    const stepsOf = (count: number) => counting(() => read(page('', `<div>${`<ul><li>${SENTENCE}<a href="/b">More</a></ul>`.repeat(count)}</div>`))).steps;
    const few = stepsOf(500), more = stepsOf(2000);
    expect(more / few).toBeLessThan(4.2);
  });

  it('does not come to Readability where the page is beyond its bounds', () => {
    const large = page('', `<p>${'<i>word</i> '.repeat(60_000)}</p>`);
    const { made } = counting(() => expect(articleOf(read(large))).toBeGreaterThanOrEqual(6));
    expect(made).toBeLessThan(100_000);
  });

  it('ends behind the blocks that are asked for, and gives them as they are in the whole', () => {
    const long = page('', `<p>${SENTENCE}</p>`.repeat(5000));
    const texts = (most?: number) => readBlocks(long, most).map(({ text }) => text);
    const whole = texts();
    for (const most of [0, 1, 3, 7, 5006, 9000]) expect(texts(most), `${most}`).toEqual(whole.slice(0, most));
    expect(counting(() => texts(7)).steps).toBeLessThan(200);
  });

  it('is done at 50,000 levels', () => {
    const document = page();
    let at: Element = document.body;
    for (let level = 0; level < 50_000; level++) at = at.appendChild(element(document, 'div'));
    at.append(document.querySelector('main')!);
    expect(articleOf(read(document))).toBe(6);
  });

  it('is done over so much of an attribute and no more, which thousands of elements may share', () => {
    const long = 'display '.repeat(1_000_000);
    const box = element(page(), 'div');
    for (const name of ['class', 'id']) box.setAttribute(name, long);
    expect(nameWords({ element: box, tag: `x-${long}` }).join('').length).toBeLessThan(1500);
    box.setAttribute('style', `${long}; display: none`);
    expect(isUnread(box)).toBe(false);
  });

  it('is done where every line stands over what readers wrote', () => {
    expect(() => read(page('', `<div>${'<p><a href="/b">Comments</a></p>'.repeat(19_000)}</div>`))).not.toThrow();
  });
});

it('does not look for a passage through nodes without end', () => {
  const document = page();
  const paragraph = document.querySelector('p')!;
  const blocks = readBlocks(document);
  const block = blocks.findIndex(({ element: one }) => one === paragraph);
  const passage = { block, start: 0, end: SENTENCE.length, text: SENTENCE };
  const text = paragraph.firstChild as Text;
  const rest = text.splitText(10);
  blocks[block]!.runs = [{ node: text, start: 0, from: 0, length: 10 }, { node: rest, start: 10, from: 0, length: rest.length }];
  expect(toRange(document, blocks, passage)?.toString()).toBe(SENTENCE);
  text.after(...Array.from({ length: 100_000 }, () => document.createElement('i')));
  const { steps } = counting(() => expect(toRange(document, blocks.filter((_, at) => at === block), { ...passage, block: 0 })).toBeNull());
  expect(steps).toBeLessThan(50_000);
});
