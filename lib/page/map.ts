import { member } from './dom.ts';
import { clipsAround, seenThrough, wholeWindow } from './scrollers.ts';

/** Stretches of the article as parts of its length, from 0 to 1. */
export type Stretch = { from: number; to: number };

/** The article from its first paragraph to its last, as a map of it needs it. */
export type ArticleMap = {
  /** Of each paragraph that is shown: which one it is, and its stretch. Measured once; `forget` has it measured anew. */
  stretches(): readonly (Stretch & { at: number })[];
  /** The stretch that is in view. One paragraph is measured for it, so that it may be asked for in each frame. */
  view(): Stretch;
  forget(): void;
};

type Measured = { stretches: (Stretch & { at: number })[]; first: Range | null; length: number; offset: number; isDown: boolean };

const part = (value: number): number => Math.min(1, Math.max(0, value));

/** Measures an article once. Where its paragraphs do not follow each other downwards, as in columns, each takes its share by the length of its text. */
function measure(paragraphs: readonly Range[]): Measured {
  const boxes = paragraphs.map((range, at) => ({ at, box: range.getBoundingClientRect() })).filter(({ box }) => box.height > 0);
  if (boxes.length === 0) return { stretches: [], first: null, length: 1, offset: 0, isDown: true };
  const top = Math.min(...boxes.map(({ box }) => box.top)), bottom = Math.max(...boxes.map(({ box }) => box.bottom));
  const length = Math.max(1, bottom - top);
  const first = paragraphs[boxes[0]!.at]!;
  const isDown = boxes.every(({ box }, at) => at === 0 || box.top >= boxes[at - 1]!.box.top - 1) && boxes.every(({ box }) => box.height < length || boxes.length === 1);
  if (isDown) {
    return { stretches: boxes.map(({ at, box }) => ({ at, from: (box.top - top) / length, to: (box.bottom - top) / length })), first, length, offset: boxes[0]!.box.top - top, isDown };
  }
  const weights = boxes.map(({ at }) => paragraphs[at]!.toString().length + 1);
  const all = weights.reduce((sum, weight) => sum + weight, 0);
  let passed = 0;
  const stretches = boxes.map(({ at }, index) => {
    const from = passed / all;
    passed += weights[index]!;
    return { at, from, to: passed / all };
  });
  return { stretches, first, length, offset: 0, isDown };
}

/** A map of the article that these paragraphs make up, in the order of the page. */
export function mapArticle(document: Document, paragraphs: readonly Range[]): ArticleMap {
  const view = member(document, 'defaultView');
  let known: Measured | null = null;
  const now = () => (known ??= measure(paragraphs));

  function inView(): Stretch {
    const { stretches, first, length, offset, isDown } = now();
    if (view === null || first === null) return { from: 0, to: 1 };
    const seen = seenThrough(clipsAround(view, first.startContainer), wholeWindow(view));
    if (isDown) {
      const top = first.getBoundingClientRect().top - offset;
      return { from: part((seen.top - top) / length), to: part((seen.bottom - top) / length) };
    }
    const shown = stretches.filter(({ at }) => {
      const box = paragraphs[at]!.getBoundingClientRect();
      return box.bottom > seen.top && box.top < seen.bottom && box.right > seen.left && box.left < seen.right;
    });
    return { from: shown[0]?.from ?? 0, to: shown.at(-1)?.to ?? 0 };
  }
  return { stretches: () => now().stretches, view: inView, forget: () => { known = null; } };
}
