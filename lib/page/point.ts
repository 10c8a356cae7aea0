import { attributeOf, member, parentOf, tagOf } from './dom.ts';

/** The text position at a point of the window, by whichever method the browser has. */
function caretAt(document: Document, x: number, y: number): { node: Node; offset: number } | null {
  if (typeof document.caretPositionFromPoint === 'function') {
    const position = document.caretPositionFromPoint(x, y);
    return position === null ? null : { node: position.offsetNode, offset: position.offset };
  }
  const range = document.caretRangeFromPoint?.(x, y) ?? null;
  return range === null ? null : { node: range.startContainer, offset: range.startOffset };
}

const isIn = (box: DOMRect, x: number, y: number): boolean => box.left <= x && x <= box.right && box.top <= y && y <= box.bottom;

/** Something that is painted on the page: its key, where it stands, and how strongly it is set off; 0 is the strongest. */
export type Painted<Key> = { key: Key; ranges: readonly Range[]; rank?: number };

/**
 * Which of the painted ranges are under a point of the window: their keys, the strongest first, of equal ones the shortest. A caret snaps to
 * text from afar, so the point must lie in the range's own line boxes too.
 */
export function passagesAt<Key>(document: Document, x: number, y: number, painted: Iterable<Painted<Key>>): Key[] {
  const caret = caretAt(document, x, y);
  // In a field the offset is one of its value, of which ranges know nothing.
  if (caret === null || caret.node.nodeType !== 3) return [];
  const found: { key: Key; rank: number; length: number }[] = [];
  for (const { key, ranges, rank = 0 } of painted) {
    const lengths = ranges.filter((range) => range.isPointInRange(caret.node, caret.offset) && [...range.getClientRects()].some((box) => isIn(box, x, y)))
      .map((range) => range.toString().length);
    if (lengths.length > 0) found.push({ key, rank, length: Math.min(...lengths) });
  }
  return found.sort((a, b) => a.rank - b.rank || a.length - b.length).map(({ key }) => key);
}

/**
 * The same for a pointer that moves: nearly all of its way is over no passage, which a look at boxes tells that are measured once. `forget`
 * when anything may have moved.
 */
export function createPointing<Key>(document: Document, painted: () => Iterable<Painted<Key>>): { at(x: number, y: number): Key | null; forget(): void } {
  let boxes: DOMRect[] | null = null;
  return {
    at(x, y) {
      boxes ??= [...painted()].flatMap(({ ranges }) => ranges.map((range) => range.getBoundingClientRect()));
      return boxes.some((box) => isIn(box, x, y)) ? passagesAt(document, x, y, painted())[0] ?? null : null;
    },
    forget() { boxes = null; },
  };
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
