import { boxOf, holderOf, isOurs, member, parentOf, scrollBox } from './dom.ts';
import { type Area, clipsAround, isShown, scrollersAround, seenThrough, standingStill } from './scrollers.ts';

/** The box of a range, or of the nearest element around it that has one and is shown, as where it stands in a closed `<details>`. */
function boxOfRange(view: Window, range: Range): DOMRect {
  const around = holderOf(range.startContainer);
  let at = around;
  // What is folded away may have a size all the same, far below where the page ends.
  while (at !== null && !isShown(view, at)) at = parentOf(at);
  let box = at === around || at === null ? range.getBoundingClientRect() : boxOf(at);
  for (; at !== null && box.width === 0 && box.height === 0; at = parentOf(at)) box = boxOf(at);
  return box;
}

/**
 * A box as far as the boxes around it let it be seen; the edge behind which it lies, where they do not. What a page cuts off under 'Read more' stands in the
 * document where other things are shown, or beyond its end: the reader would land there, far from the button.
 */
function cutOff(clips: Element[], { left, top, right, bottom }: Area): Area {
  const cut = { left, top, right, bottom };
  for (const clip of clips) {
    const box = boxOf(clip);
    // A box without a size, as one around what floats or is positioned, says nothing of where that is seen.
    for (const [low, high] of [['left', 'right'], ['top', 'bottom']] as const) {
      if (box[low] < box[high]) for (const side of [low, high]) cut[side] = Math.max(box[low], Math.min(cut[side], box[high]));
    }
  }
  return cut;
}

/** How far bars that stand still reach down from the window's upper edge at some place across; 0 where there are none. */
function barsAbove(view: Window, x: number): number {
  let bottom = 0;
  for (let bar = 0; bar < 4; bar++) {
    const hits: Element[] = member(view.document, 'elementsFromPoint').call(view.document, x, bottom + 1);
    const still = standingStill(view, hits.find((hit) => !isOurs(hit)) ?? null);
    const box = still === null ? undefined : boxOf(still);
    // What covers half of the window is no bar: there is no place below it.
    if (box === undefined || box.bottom <= bottom || box.bottom > view.innerHeight / 2) break;
    bottom = box.bottom;
  }
  return bottom;
}

/** By how much the window or a box has to be scrolled so that a stretch comes to stand within a room, and no further than needed. */
const toFit = (from: number, to: number, least: number, most: number): number => (from < least || to - from > most - least ? from - least : Math.max(0, to - most));

/** So many px are left free below a bar, and at the sides. */
const AIR = 12;

/**
 * Scrolls so that the range begins at `block` of the window's height, a third by default, and likewise in every scrolling box between; below
 * bars that stand at the top, and across where it is out of the `room`. Smooth unless the reader asked for less motion.
 */
export function scrollToRange(view: Window, range: Range, { block = 1 / 3, room }: { block?: number | undefined; room?: Pick<Area, 'left' | 'right'> | undefined } = {}): void {
  const { left, right } = room ?? { left: 0, right: view.innerWidth };
  for (const box of scrollersAround(view, range.startContainer)) {
    const inner = boxOfRange(view, range), outer = boxOf(box);
    scrollBox(box, {
      top: inner.top - outer.top - member(box, 'clientHeight') * block,
      left: toFit(inner.left, inner.right, Math.max(outer.left, left) + AIR, Math.min(outer.left + member(box, 'clientWidth'), right) - AIR),
      behavior: 'instant',
    });
  }
  const calm = view.matchMedia('(prefers-reduced-motion: reduce)').matches;
  const box = cutOff(clipsAround(view, range.startContainer), boxOfRange(view, range));
  const top = Math.max(view.innerHeight * block, barsAbove(view, (Math.max(box.left, left) + Math.min(box.right, right)) / 2) + AIR);
  view.scrollBy({ top: box.top - top, left: toFit(box.left, box.right, left, right), behavior: calm ? 'instant' : 'smooth' });
}

/** True where the range's first line can be seen: within the window, the boxes around it and the room, and under no bar. */
function isInView(view: Window, range: Range, room: Pick<Area, 'left' | 'right'>): boolean {
  const box = boxOfRange(view, range);
  const seen = seenThrough(clipsAround(view, range.startContainer), { left: room.left, right: room.right, top: barsAbove(view, box.left + box.width / 2), bottom: view.innerHeight });
  return box.top >= seen.top && Math.min(box.bottom, box.top + 16) <= seen.bottom && box.right > seen.left && box.left < seen.right;
}

/** A page may put things in the way or move its text while it is scrolled: so many times it is scrolled again, and so many frames it is watched. */
const MOST_AGAIN = 3, MOST_FRAMES = 150;

/**
 * Like `scrollToRange`, and again where the passage has not come into view once the page stands still: a bar that shows itself on the way,
 * text that is laid out only now. The reader's own scrolling ends it, and so does the signal.
 */
export function bringIntoView(view: Window, range: Range, options: { block?: number; room?: Pick<Area, 'left' | 'right'> }, signal: AbortSignal): void {
  if (signal.aborted) return;
  const done = new AbortController();
  signal.addEventListener('abort', () => done.abort(), { once: true, signal: done.signal });
  for (const type of ['wheel', 'touchmove', 'pointerdown', 'keydown']) view.addEventListener(type, () => done.abort(), { capture: true, passive: true, signal: done.signal });
  let again = 0, frames = 0, still = 0, last = NaN;

  function look(): void {
    if (done.signal.aborted || frames++ > MOST_FRAMES) return done.abort();
    const { top } = boxOfRange(view, range);
    still = top === last ? still + 1 : 0;
    last = top;
    if (still >= 3) {
      if (again++ >= MOST_AGAIN || range.collapsed || isInView(view, range, options.room ?? { left: 0, right: view.innerWidth })) return done.abort();
      scrollToRange(view, range, options);
      still = 0;
    }
    view.requestAnimationFrame(look);
  }
  scrollToRange(view, range, options);
  view.requestAnimationFrame(look);
}
