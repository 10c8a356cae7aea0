import { readFileSync } from 'node:fs';
import { parseHTML } from 'linkedom';
import { expect, it } from 'vitest';
import { readPage } from '../../lib/page/read.ts';

it('reads the story of the demonstration page, and nothing of what stands around it', () => {
  const { document } = parseHTML(readFileSync('tests/fixtures/pages/demo.html', 'utf8'));
  const story = new Set([...document.querySelectorAll('article :is(p, h1, h2, figcaption)')].map((element) => element.textContent?.replace(/\s+/g, ' ').trim()));
  const read = readPage(document, 'https://courier.example/news/1').page.blocks.filter(({ article }) => article).map(({ text }) => text.replace(/\s+/g, ' '));
  expect(read.filter((text) => !story.has(text))).toEqual([]);
  expect(read.length).toBeGreaterThan(15);
});
