import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { placeOf, rangeOf, toRange } from '../../lib/page/anchor.ts';
import { readBlocks } from '../../lib/page/blocks.ts';
import type { Passage } from '../../lib/schema/index.ts';
import { element, show } from './build.ts';

beforeEach(() => document.body.replaceChildren());

/** The passage of a text in the first block that has it. */
function passageOf(text: string): Passage {
  const blocks = readBlocks(document);
  const block = blocks.findIndex((each) => each.text.includes(text));
  const start = blocks[block]!.text.indexOf(text);
  return { block, start, end: start + text.length, text };
}
const seen = (range: Range | null): string | undefined => range?.toString().replace(/\s+/g, ' ');

describe('toRange', () => {
  it('covers the passage and nothing else, across elements and white space', () => {
    show(document, '<p>Before it. The <b>letter\n  names</b> <i>12</i> accounts. After it.</p>');
    const passage = passageOf('The letter names 12 accounts.');
    expect(seen(toRange(document, readBlocks(document), passage))).toBe('The letter names 12 accounts.');
  });

  it('covers a passage over a line break and one in preformatted text', () => {
    show(document, '<p>One line<br>and another.</p><pre>Some\nlines.</pre>');
    expect(seen(toRange(document, readBlocks(document), passageOf('line\nand')))).toBe('lineand');
    expect(seen(toRange(document, readBlocks(document), passageOf('Some\nlines.')))).toBe('Some lines.');
  });

  it('covers a passage over a break that is hidden', () => {
    show(document, '<p>One word<br hidden>less.</p>');
    expect(seen(toRange(document, readBlocks(document), passageOf('One wordless.')))).toBe('One wordless.');
  });

  it('covers a passage in which a mark that is no white space stands behind a break or a space, and at its ends', () => {
    show(document, '<p>word<br>\ufeffand</p><p>\ufeffTwelve \ufeff<b>\ufeff</b>boats.\ufeff</p>');
    for (const text of ['word\n\ufeffand', '\ufeffTwelve \ufeff\ufeffboats.\ufeff', '\ufeffboats.']) {
      expect(toRange(document, readBlocks(document), passageOf(text))?.toString(), JSON.stringify(text)).toBe(text.replace('\n', ''));
    }
  });

  it('takes white space at the ends of a passage for what it is', () => {
    show(document, '<p>Twelve. Twelve. Twelve.</p>');
    const range = toRange(document, readBlocks(document), { block: 0, start: 7, end: 16, text: ' Twelve. ' });
    expect([range?.startOffset, range?.endOffset]).toEqual([7, 16]);
  });

  it('finds a passage that has moved, since the blocks were counted, to another block', () => {
    show(document, '<p>First.</p><p>The number is 12.</p>');
    const passage = passageOf('The number is 12.');
    document.body.prepend(element(document, 'p', 'New on top.'));
    expect(seen(toRange(document, readBlocks(document), passage))).toBe('The number is 12.');
  });

  it('takes the nearest of several places', () => {
    show(document, '<p>Twelve.</p><p>a</p><p>b</p><p>Twelve.</p><p>c</p><p>d</p><p>e</p><p>Twelve.</p>');
    const range = toRange(document, readBlocks(document), { block: 4, start: 0, end: 7, text: 'Twelve.' });
    expect(range?.startContainer.parentElement).toBe(document.body.children[3]);
  });

  it('is null where the figure has changed, however alike the text is', () => {
    show(document, '<p>The number is 12.</p>');
    const passage = passageOf('The number is 12.');
    show(document, '<p>The number is 13.</p>');
    expect(toRange(document, readBlocks(document), passage)).toBeNull();
  });

  it.each([
    ['changed in place', () => { document.querySelector('b')!.firstChild!.nodeValue = '21'; }],
    ['grown in the middle', () => { document.querySelector('b')!.before('not '); }],
    ['grown at a node\'s end', () => { document.querySelector('b')!.firstChild!.nodeValue = '12 or 13'; }],
    ['split by a new block', () => { document.querySelector('b')!.before(element(document, 'p')); }],
    ['taken away', () => { document.querySelector('p')!.remove(); }],
    ['hidden in part', () => { document.querySelector('b')!.setAttribute('hidden', ''); }],
  ])('is null where the live text has been %s after it was read', (_, change) => {
    show(document, '<p>The number is <b>12</b> accounts.</p>');
    const blocks = readBlocks(document), passage = passageOf('The number is 12 accounts.');
    expect(toRange(document, blocks, passage)).not.toBeNull();
    change();
    expect(toRange(document, blocks, passage)).toBeNull();
  });

  it('is null where what it begins in was folded away since the blocks were read', () => {
    show(document, '<p><span><b>The letter</b></span> names 12 accounts.</p>');
    const passage = passageOf('The letter names 12 accounts.'), blocks = readBlocks(document);
    document.querySelector('span')!.hidden = true;
    expect(toRange(document, blocks, passage)).toBeNull();
  });

  it('takes a passage with offsets out of bounds, or none, for what it is', () => {
    show(document, '<p>Text.</p>');
    const blocks = readBlocks(document);
    expect(toRange(document, blocks, { block: 7, start: 3, end: 1, text: '' })).toBeNull();
    expect(seen(toRange(document, blocks, { block: 99, start: 50, end: 90, text: 'Text.' }))).toBe('Text.');
    expect(toRange(document, [], { block: 0, start: 0, end: 4, text: 'Text' })).toBeNull();
  });

  it('looks at the page once for 100 passages that have all gone', () => {
    show(document, '<p>word word word</p>'.repeat(500));
    const blocks = readBlocks(document);
    let joined = 0;
    for (const block of blocks) {
      const { text } = block;
      Object.defineProperty(block, 'text', { get: () => (joined++, text) });
    }
    for (let n = 0; n < 100; n++) toRange(document, blocks, { block: n, start: 0, end: 4, text: `gone ${n}` });
    expect(joined).toBeLessThan(blocks.length * 2 + 200);
  });
});

describe('rangeOf and placeOf', () => {
  it('are each other\'s inverse for every visible character', () => {
    const piece = fc.constantFrom('word', ' ', '\n ', '가나', '<b>', '</b>', '<br>', '<p>', '</p>', '&nbsp;', '🙂');
    fc.assert(fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
      show(document, pieces.join(''));
      const blocks = readBlocks(document);
      blocks.forEach((block, number) => [...block.text].forEach((_, at) => {
        if (block.text[at] === '\n') return;
        const range = rangeOf(block, at, at + 1)!;
        expect(range.toString().replace(/\s/, ' ')).toBe(block.text[at]);
        expect(placeOf(blocks, range.startContainer, range.startOffset)).toEqual({ block: number, offset: at });
      }));
    }));
  });

  it('clip offsets, and are null for no text and for text that the page has cut short', () => {
    show(document, '<p>Some text.</p>');
    const block = readBlocks(document)[0]!;
    expect(rangeOf(block, -5, 500)?.toString()).toBe('Some text.');
    expect(rangeOf(block, 3, 3)).toBeNull();
    document.querySelector('p')!.firstChild!.nodeValue = 'S';
    expect(rangeOf(block, 0, 9)).toBeNull();
    expect(placeOf([block], document.body, 0)).toBeNull();
  });
});
