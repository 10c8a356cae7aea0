import { boxOf, member } from './dom.ts';
import { type Area, zoomOf } from './scrollers.ts';

/** The part of the window, from left to right in CSS px, that the panel leaves to the page. */
export type Room = Pick<Area, 'left' | 'right'>;

/** True where a box reaches out of the room by more than a rounding. Boxes without a size reach nowhere. */
export const sticksOut = (box: DOMRect, room: Room): boolean => box.width > 0 && box.height > 0 && (box.right > room.right + 1 || box.left < room.left - 1);

/** What an element may grow in height when it is made narrower: a wrapped line or two of a bar, or the usual growth of a column of text. */
const mayGrow = (before: number): number => before * 2.2 + 48;

/** What does not take a width of its own. */
const SHAPELESS = /^(?:inline|contents|none|table-(?!caption)|ruby)/;

/**
 * Moves an element that stands under the panel into the room, by an animation that is over at once and stays: the DOM and style attributes
 * are not touched, and cancelling it puts all back. `end` is the whole window. First its width is limited, then it is shifted by what it still sticks out. Null, and no
 * trace, where that does not bring it into the room or makes it much taller.
 */
export function moveInto(view: Window, element: Element, room: Room, end: Room): Animation | null {
  const style = view.getComputedStyle(element);
  if (SHAPELESS.test(style.display) || typeof member(element, 'animate') !== 'function') return null;
  const before = boxOf(element);
  const wide = room.right - room.left;
  const px = (value: string) => parseFloat(value) || 0;
  const around = style.boxSizing === 'border-box' ? 0 : px(style.paddingLeft) + px(style.paddingRight) + px(style.borderLeftWidth) + px(style.borderRightWidth);
  const limit: Keyframe = before.width > wide + 0.5 ? { minWidth: '0px', maxWidth: `${Math.max(0, wide / zoomOf(element) - around)}px` } : {};

  let present: Animation | null = null;
  /** True once the element stands well with these values; leaves them in force either way. */
  function stands(values: Keyframe): boolean {
    present?.cancel();
    present = member(element, 'animate').call(element, [values, values], { duration: 1, fill: 'both' });
    // What waits for an element's animations to end must not wait for this one.
    present.finish();
    const box = boxOf(element);
    return !sticksOut(box, room) && box.height <= mayGrow(before.height);
  }
  /** By how many px it has to move to the right. */
  function missing(): number {
    const box = boxOf(element);
    // What fits keeps its distance from the edge at which it stood, when that was the panel's.
    const aside = box.right > room.right ? room.right - end.right : end.left < room.left ? room.left - end.left : 0;
    const isFree = aside !== 0 && box.left + aside >= room.left && box.right + aside <= room.right;
    if (isFree) return aside;
    return box.right > room.right ? Math.max(room.right - box.right, room.left - box.left) : Math.max(0, room.left - box.left);
  }

  if (limit.maxWidth !== undefined && stands(limit)) return present;
  const by = missing() / zoomOf(element);
  const now = view.getComputedStyle(element);
  const isPlaced = /absolute|fixed/.test(now.position);
  // From the panel's side alone where that is enough: what is stretched between both sides stays so.
  const single: Keyframe = by < 0 ? { right: `${px(now.right) - by}px` } : { left: `${px(now.left) + by}px` };
  const [from, to] = isPlaced ? ['left', 'right'] as const : ['marginLeft', 'marginRight'] as const;
  const both: Keyframe = { [from]: `${px(now[from]) + by}px`, [to]: `${px(now[to]) - by}px` };
  if (isPlaced && stands({ ...limit, ...single })) return present;
  if (stands({ ...limit, ...both })) return present;
  // The last resort: it gives the element's own fixed children another frame to stand in.
  if (now.translate === 'none') {
    if (limit.maxWidth !== undefined) stands(limit);
    if (stands({ ...limit, translate: `${missing() / zoomOf(element) || by}px` })) return present;
  }
  (present as Animation | null)?.cancel();
  return null;
}
