import { attributeOf, member, parentOf, tagOf } from './dom.ts';

/** The box of a range, or of the nearest element around it that has one, as where it stands in a closed `<details>`. */
function boxOf(range: Range): DOMRect {
  let box = range.getBoundingClientRect();
  for (let at = parentOf(range.startContainer); at !== null && box.width === 0 && box.height === 0; at = parentOf(at)) box = at.getBoundingClientRect();
  return box;
}

/**
 * Scrolls so that the range begins at `block` of the window's height, a third by default, and likewise in every scrolling box between.
 * Smooth unless the reader asked for less motion.
 */
export function scrollToRange(window: Window, range: Range, { block = 1 / 3 }: { block?: number } = {}): void {
  const document = window.document;
  const root = member(document, 'scrollingElement') ?? member(document, 'documentElement');
  for (let at = parentOf(range.startContainer); at !== null && at !== root; at = parentOf(at)) {
    if (at.scrollHeight <= at.clientHeight || !/auto|scroll/.test(window.getComputedStyle(at).overflowY) || tagOf(at) === 'body') continue;
    at.scrollBy({ top: boxOf(range).top - at.getBoundingClientRect().top - at.clientHeight * block, behavior: 'instant' });
  }
  const calm = window.matchMedia('(prefers-reduced-motion: reduce)').matches;
  window.scrollBy({ top: boxOf(range).top - window.innerHeight * block, behavior: calm ? 'instant' : 'smooth' });
}

/** The text position at a point of the window, by whichever method the browser has. */
function caretAt(document: Document, x: number, y: number): { node: Node; offset: number } | null {
  if (typeof document.caretPositionFromPoint === 'function') {
    const position = document.caretPositionFromPoint(x, y);
    return position === null ? null : { node: position.offsetNode, offset: position.offset };
  }
  const range = document.caretRangeFromPoint?.(x, y) ?? null;
  return range === null ? null : { node: range.startContainer, offset: range.startOffset };
}

/**
 * Which of the painted ranges is under a point of the window: the key of the shortest one there, or null. A caret snaps to text from afar,
 * so the point must lie in the range's own line boxes too.
 */
export function passageAt<Key>(document: Document, x: number, y: number, ranges: Iterable<[Key, readonly Range[]]>): Key | null {
  const caret = caretAt(document, x, y);
  if (caret === null) return null;
  let best: { key: Key; length: number } | null = null;
  for (const [key, each] of ranges) {
    for (const range of each) {
      if (!range.isPointInRange(caret.node, caret.offset)) continue;
      const isUnder = [...range.getClientRects()].some((box) => box.left <= x && x <= box.right && box.top <= y && y <= box.bottom);
      const length = isUnder ? range.toString().length : Infinity;
      if (isUnder && (best === null || length < best.length)) best = { key, length };
    }
  }
  return best?.key ?? null;
}

const CONTROLS = new Set('a button input select textarea label summary option audio video iframe object embed'.split(' '));

/** True for a plain click on text: nothing selected, no key held, no link or control of the page around it, not already taken by the page. */
export function isFreeClick(document: Document, event: MouseEvent): boolean {
  if (event.defaultPrevented || event.button !== 0 || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return false;
  if (member(document, 'getSelection').call(document)?.isCollapsed === false) return false;
  for (let at = event.target instanceof Element ? event.target : null; at !== null; at = parentOf(at)) {
    if (CONTROLS.has(tagOf(at)) || attributeOf(at, 'role') === 'button' || attributeOf(at, 'role') === 'link' || attributeOf(at, 'contenteditable') !== null) return false;
  }
  return true;
}
