import { page } from 'vitest/browser';
import { beforeEach, describe, expect, it } from 'vitest';
import { mapArticle } from '../../lib/page/map.ts';
import { marksOf } from '../../lib/page/marks.ts';
import { show } from './build.ts';

beforeEach(async () => {
  await page.viewport(1000, 600);
  window.scrollTo({ top: 0, behavior: 'instant' });
});

function rangeOver(selector: string): Range {
  const range = document.createRange();
  range.selectNodeContents(document.querySelector(selector)!);
  return range;
}
const marked = (...selectors: string[]) => selectors.map((claim) => ({ claim, kind: 'same', range: rangeOver(claim) }));

describe('marksOf', () => {
  it('marks the lines of a passage before the column of its text', () => {
    show(document, '<p style="margin:0 200px; padding-left:30px">Some words that come before. <b>The passage.</b></p>');
    const [mark] = marksOf(document, marked('b'));
    const box = rangeOver('b').getBoundingClientRect();
    expect([mark!.top, mark!.bottom]).toEqual([box.top, box.bottom]);
    expect(mark!.right).toBeLessThan(230);
    expect(mark!.right).toBeGreaterThan(215);
    expect(mark!.right - mark!.left).toBe(3);
  });

  it('stands on the right of a text that runs to the left', () => {
    show(document, '<p dir="rtl" style="margin:0 200px"><b>The passage.</b></p>');
    expect(marksOf(document, marked('b'))[0]!.left).toBeGreaterThan(800);
  });

  it('stands within the window where there is no margin', () => {
    show(document, '<p style="margin:0 -8px"><b>The passage.</b></p>');
    expect(marksOf(document, marked('b'))[0]).toMatchObject({ left: 0, right: 3 });
  });

  it('lies above lines that run downwards', () => {
    show(document, '<p style="writing-mode:vertical-rl; margin:60px; height:200px"><b>The passage.</b></p>');
    const [mark] = marksOf(document, marked('b')), box = rangeOver('b').getBoundingClientRect();
    expect(mark!.bottom).toBeLessThan(box.top);
    expect([mark!.left, mark!.right]).toEqual([box.left, box.right]);
  });

  it('stands before each column that a passage runs through', () => {
    show(document, `<div style="columns:2; height:200px; width:900px"><p style="margin:0"><b>${'The passage is long. '.repeat(22)}</b></p></div>`);
    const lefts = marksOf(document, marked('b')).map((mark) => Math.round(mark.left / 100));
    expect(new Set(lefts).size).toBe(2);
  });

  it('is cut off where a box cuts its passage off, and is not there where nothing of it is left or shown', () => {
    show(document, '<div style="height:100px; overflow:auto"><p style="height:30px; margin:0"></p><p><b>The<br>passage<br>is<br>here.</b></p><p style="height:300px"></p><i>Far.</i></div><details><u>Folded.</u></details>');
    const marks = marksOf(document, marked('b', 'i', 'u'));
    expect(marks.map(({ claim }) => claim)).toEqual(['b']);
    expect(marks[0]!.bottom).toBe(document.querySelector('div')!.getBoundingClientRect().bottom);
  });

  it('marks a passage whose element has no box of its own', () => {
    show(document, '<p>Some words. <b style="display:contents">The passage.</b></p>');
    expect(marksOf(document, marked('b'))).toHaveLength(1);
  });

  it('sets markers of the same line beside each other', () => {
    show(document, '<p style="margin:0 200px"><b>One.</b> <i>Two.</i></p>');
    const [one, two] = marksOf(document, marked('b', 'i'));
    expect(two!.right).toBeLessThan(one!.left);
  });
});

describe('mapArticle', () => {
  const paragraphs = () => [...document.querySelectorAll('p')].map((_, at) => rangeOver(`p:nth-of-type(${at + 1})`));
  const TALL = (words: number) => `<p style="margin:0">${'word '.repeat(words)}</p>`;

  it('tells where paragraphs stand, and what is in view', () => {
    show(document, `<div style="height:300px"></div>${TALL(1000)}${TALL(3000)}`);
    const map = mapArticle(document, paragraphs());
    const [first, second] = map.stretches();
    expect(first!.from).toBe(0);
    expect(second!.to).toBe(1);
    expect(first!.to).toBeCloseTo(0.25, 1);
    const { from, to } = map.view();
    expect(from).toBe(0);
    window.scrollTo({ top: 900, behavior: 'instant' });
    expect(map.view().from).toBeGreaterThan(from);
    expect(map.view().to).toBeGreaterThan(to);
  });

  it('passes over what is not shown, and keeps the numbers of the others', () => {
    show(document, `${TALL(50)}<p hidden>Away.</p>${TALL(50)}`);
    expect(mapArticle(document, paragraphs()).stretches().map(({ at }) => at)).toEqual([0, 2]);
  });

  it('sees through the box that the article scrolls in', () => {
    show(document, `<div style="height:200px; overflow:auto">${TALL(1000)}${TALL(1000)}</div>`);
    const map = mapArticle(document, paragraphs());
    const { to } = map.view();
    expect(to).toBeLessThan(0.5);
    document.querySelector('div')!.scrollTop = 1e6;
    expect(map.view().to).toBeCloseTo(1, 1);
  });

  it('keeps the order of the text in columns', () => {
    show(document, `<div style="columns:2">${TALL(100).repeat(6)}</div>`);
    const froms = mapArticle(document, paragraphs()).stretches().map(({ from }) => from);
    expect(froms).toEqual([...froms].sort((a, b) => a - b));
    expect(new Set(froms).size).toBe(6);
  });
});
