import { describe, expect, it } from 'vitest';
import { compare } from './compare.ts';
import { drawing, type Look } from './drawing.ts';
import { readPng, reduced, writePng } from './png.ts';

const BASE: Look = { words: ['same 12 april', 'over 28 million', 'anthropic said'], gap: 8, ink: 0x20242a, paper: 0xfdfdfb, accent: 0xb4530f, line: 0xd8d8d4, fringe: 1, shift: 0 };
const held = (change: Partial<Look>) => compare(drawing(BASE), drawing({ ...BASE, ...change }));

describe('a picture is taken for the same', () => {
  it('as itself, written and read again', () => {
    const first = readPng(writePng(readPng(writePng(drawing(BASE)))));
    expect(compare(readPng(writePng(drawing(BASE))), first)).toEqual({ alike: true });
  });

  it.each([
    ['the fringes of its letters are a little stronger', { fringe: 1.15 }],
    ['the fringes of its letters are a little weaker', { fringe: 0.88 }],
    ['its letters stand an eighth of a pixel further', { shift: 1 / 8 }],
    ['its colours are rounded otherwise', { paper: 0xfcfdfa, ink: 0x21242b }],
  ])('where %s', (_, change) => {
    expect(held(change)).toMatchObject({ alike: true });
  });
});

describe('a picture is taken for another', () => {
  it.each([
    ['a word is another', { words: ['more 12 april', 'over 28 million', 'anthropic said'] }],
    ['one figure is another', { words: ['same 12 april', 'over 23 million', 'anthropic said'] }],
    ['a word is gone', { words: ['same 12 april', 'over 28', 'anthropic said'] }],
    ['a row is gone', { words: ['same 12 april', 'anthropic said'] }],
    ['a space is 4 px wider', { gap: 12 }],
    ['the colour of a mark is another', { accent: 0x1f5566 }],
    ['the colour of words is another', { ink: 0x6a6e74 }],
    ['the ground is darker by a shade', { paper: 0xf0f0ee }],
    ['a line is gone', { line: 0xfdfdfb }],
  ])('where %s', (_, change) => {
    expect(held(change)).toMatchObject({ alike: false, why: expect.stringContaining('differs most around'), difference: { width: expect.any(Number) } });
  });

  it('where its size is another', () => {
    const { width, height } = drawing(BASE);
    expect(compare(drawing(BASE), { width, height: height - 1, data: drawing(BASE).data.subarray(0, width * (height - 1) * 4) })).toMatchObject({ alike: false, why: expect.stringContaining(`${height - 1} px`) });
  });

  it('however large it is otherwise the same', () => {
    const [large, other] = [drawing({ ...BASE, room: 900 }), drawing({ ...BASE, room: 900, words: ['same 13 april', ...BASE.words.slice(1)] })];
    expect(compare(large, other).alike).toBe(false);
  });
});

describe('a picture in a file', () => {
  it('keeps the colour of a small mark beside a painting of many colours', () => {
    const taken = drawing({ ...BASE, room: 300 });
    const at = (x: number, y: number) => 4 * (y * taken.width + x);
    // A sky of thousands of colours, each of them more frequent than the mark.
    for (let y = 150; y < taken.height; y += 1) for (let x = 0; x < taken.width; x += 1) taken.data.set([x >> 2, 120 + ((x * y) % 24), 255 - (y >> 2)], at(x, y));
    taken.data.set([0xc8, 0x10, 0x10], at(20, 110));
    const kept = readPng(writePng(readPng(writePng(reduced(taken)))));
    expect([...kept.data.subarray(at(20, 110), at(20, 110) + 3)].map((part, place) => Math.abs(part - [0xc8, 0x10, 0x10][place]!) <= 4)).toEqual([true, true, true]);
  });

  it('keeps what can be seen', () => {
    const taken = drawing(BASE);
    const kept = readPng(writePng(readPng(writePng(taken))));
    expect([kept.width, kept.height]).toEqual([taken.width, taken.height]);
    expect(Math.max(...taken.data.map((part, at) => Math.abs(part - kept.data[at]!)))).toBeLessThanOrEqual(3);
  });
});
