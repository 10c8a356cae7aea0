import { boxOf, member, parentOf, scrollBox } from './dom.ts';
import { scrollersAround, standingStill } from './scrollers.ts';

/** Where a reader may be looking, as parts of the window: the first of these that falls on text of the page is taken. */
const GAZES = [[1 / 3, 1 / 3], [1 / 2, 1 / 3], [2 / 3, 1 / 3], [1 / 2, 1 / 2], [1 / 3, 1 / 2], [2 / 3, 1 / 2], [1 / 2, 2 / 3], [1 / 3, 2 / 3]] as const;

/** Something on the page that can be found again after the page has moved. */
type Place = { node: Node; top: () => number };

function placeAt(document: Document, view: Window, x: number, y: number): Place | null {
  const caret = typeof document.caretPositionFromPoint === 'function' ? document.caretPositionFromPoint(x, y) : null;
  if (caret === null || caret.offsetNode.nodeType !== 3 || standingStill(view, parentOf(caret.offsetNode)) !== null) return null;
  const range = member(document, 'createRange').call(document);
  range.setStart(caret.offsetNode, caret.offset);
  return { node: caret.offsetNode, top: () => range.getBoundingClientRect().top };
}

/** The place that is being read, as far as can be told; null where there is no text in the middle of the window. */
function placeInView(document: Document, view: Window): Place | null {
  for (const [x, y] of GAZES) {
    const place = placeAt(document, view, view.innerWidth * x, view.innerHeight * y);
    if (place !== null) return place;
  }
  const element = member(document, 'elementFromPoint').call(document, view.innerWidth / 3, view.innerHeight / 3);
  return element === null || element === member(document, 'documentElement') ? null : { node: element, top: () => boxOf(element).top };
}

/**
 * Does something that moves the page, and puts what was being read back to the height where it stood, by scrolling the box that it stands
 * in and then the window. A page that was not scrolled stays at its beginning.
 */
export function keepPlace<T>(document: Document, act: () => T): T {
  const view = member(document, 'defaultView');
  const place = view === null ? null : placeInView(document, view);
  if (view === null || place === null) return act();
  const boxes = scrollersAround(view, place.node);
  if (view.scrollY === 0 && boxes.every((box) => member(box, 'scrollTop') === 0)) return act();
  const before = place.top();
  const result = act();
  for (const scroller of [...boxes.filter((box) => member(box, 'scrollTop') > 0), view]) {
    const moved = place.top() - before;
    if (Math.abs(moved) >= 0.5) scrollBox(scroller, { top: moved, behavior: 'instant' });
  }
  return result;
}
