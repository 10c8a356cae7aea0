import { afterEach, beforeEach, expect, it } from 'vitest';
import { createPassages, type Passages } from '../../entrypoints/sidebar/passages.ts';
import { readBlocks } from '../../lib/page/blocks.ts';
import type { Notes, Passage } from '../../lib/schema/index.ts';
import { element, show } from './build.ts';

let run: AbortController, passages: Passages;
beforeEach(() => {
  run = new AbortController();
  passages = createPassages(document, '', run.signal);
});
afterEach(() => {
  run.abort();
  document.body.replaceChildren();
});

const STORY = '<p>A story.</p><p>The number is 12.</p><p>The end.</p>';
const ARTICLE = [0, 1, 2];

/** Notes with one point, that has one passage. */
function notesOn(text: string): Notes {
  const blocks = readBlocks(document);
  const block = blocks.findIndex((each) => each.text.includes(text));
  const start = blocks[block]!.text.indexOf(text);
  const passage: Passage = { block, start, end: start + text.length, text };
  return { notes: [{ claim: 'number', relation: 'same', here: [{ passages: [passage] }] }] } as unknown as Notes;
}

const paragraph = () => passages.painted()[0]?.ranges[0]?.startContainer.parentElement;

it('finds a passage in its place, however much stands under the article', () => {
  show(document, STORY + '<p>A comment.</p>'.repeat(2000));
  expect(passages.anchor(notesOn('The number is 12.'), ARTICLE)).toEqual(new Set());
  expect(paragraph()).toBe(document.body.children[1]);
});

it('finds a passage that has gone beyond the article as it was', () => {
  show(document, STORY);
  const notes = notesOn('The number is 12.');
  document.body.prepend(...Array.from({ length: 50 }, (_, n) => element(document, 'p', `New on top, ${n}.`)));
  expect(passages.anchor(notes, ARTICLE)).toEqual(new Set());
  expect(paragraph()).toBe(document.body.children[51]);
});

it('takes the nearest place of a passage that has moved, though it lies beyond the article as it was and another does not', () => {
  show(document, `<blockquote>The number is 12.</blockquote>${'<p>Between.</p>'.repeat(20)}<p id="story">The number is 12. It is.</p><p>The end.</p>`);
  const notes = notesOn('The number is 12. It is.');
  const text = 'The number is 12.';
  const [passage] = notes.notes[0]!.here[0]!.passages;
  Object.assign(passage!, { text, end: passage!.start + text.length });
  const end = document.querySelector('#story')!;
  end.before(element(document, 'p', 'New above it.'), element(document, 'p', 'And one more.'), element(document, 'p', 'And another.'));
  passages.anchor(notes, [21, 22]);
  expect(paragraph()).toBe(end);
});

it('says which point has no passage left', () => {
  show(document, STORY);
  const notes = notesOn('The number is 12.');
  document.body.children[1]!.remove();
  expect(passages.anchor(notes, ARTICLE)).toEqual(new Set(['number']));
});
