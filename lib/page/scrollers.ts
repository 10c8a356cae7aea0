import { boxOf, member, parentOf, tagOf } from './dom.ts';

/** True where an element's `overflow` is the window's: the root's own, and the body's while the root's is visible. */
function isWindows(view: Window, element: Element): boolean {
  const root = member(view.document, 'documentElement');
  if (element === root || element === member(view.document, 'scrollingElement')) return true;
  return tagOf(element) === 'body' && parentOf(element) === root && view.getComputedStyle(root).overflowY === 'visible';
}

/** The boxes around a node that cut off what overflows them, innermost first; the window's own is not among them. */
export function clipsAround(view: Window, node: Node): Element[] {
  const clips: Element[] = [];
  for (let at = parentOf(node); at !== null; at = parentOf(at)) {
    const { overflowX, overflowY, position } = view.getComputedStyle(at);
    if ((overflowX !== 'visible' || overflowY !== 'visible') && !isWindows(view, at)) clips.push(at);
    if (position === 'fixed') break;
  }
  return clips;
}

/** Of those boxes, the ones that the reader can scroll, and that have something to scroll to. */
export function scrollersAround(view: Window, node: Node): Element[] {
  return clipsAround(view, node).filter((box) => {
    const { overflowX, overflowY } = view.getComputedStyle(box);
    const can = /auto|scroll/;
    return (can.test(overflowY) && member(box, 'scrollHeight') > member(box, 'clientHeight')) || (can.test(overflowX) && member(box, 'scrollWidth') > member(box, 'clientWidth'));
  });
}

/** False where what an element holds is folded away, as far as the browser can tell. One that has no box of its own (`display: contents`) is shown where what is around it is. */
export function isShown(view: Window, element: Element | null): boolean {
  let at = element;
  while (at !== null && view.getComputedStyle(at).display === 'contents') at = parentOf(at);
  return at === null || member(at, 'checkVisibility')?.call(at) !== false;
}

/** A stretch of the window, in CSS px from its left upper corner. */
export type Area = { left: number; top: number; right: number; bottom: number };

/** How many px of the window a px of an element is: 1 unless the page uses `zoom`. */
export const zoomOf = (element: Element): number => member(element as Element & { currentCSSZoom?: number }, 'currentCSSZoom') || 1;

/** How wide the window is for what is fixed in it, in CSS px of the window: without the page's scroll bar, as far as can be told. */
export function windowWidth(view: Window): number {
  const root = member(view.document, 'documentElement');
  return root !== null && zoomOf(root) === 1 ? root.clientWidth : view.innerWidth;
}

/** All of the window. */
export const wholeWindow = (view: Window): Area => ({ left: 0, top: 0, right: view.innerWidth, bottom: view.innerHeight });

/** What these boxes let be seen of an area: where all overlap. Empty where right is no more than left, or bottom than top. */
export function seenThrough(clips: Element[], area: Area): Area {
  const seen = { ...area };
  for (const clip of clips) {
    const box = boxOf(clip);
    seen.left = Math.max(seen.left, box.left);
    seen.top = Math.max(seen.top, box.top);
    seen.right = Math.min(seen.right, box.right);
    seen.bottom = Math.min(seen.bottom, box.bottom);
  }
  return seen;
}

/** The nearest element around a node, itself included, that stands still while the page scrolls: fixed, or stuck; null where there is none. */
export function standingStill(view: Window, node: Element | null): Element | null {
  for (let at = node; at !== null; at = parentOf(at)) if (/fixed|sticky/.test(view.getComputedStyle(at).position)) return at;
  return null;
}
