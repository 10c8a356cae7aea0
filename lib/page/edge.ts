import { attributeOf, boxOf, isOurs, member, parentOf, tagOf } from './dom.ts';
import { standingStill, windowWidth } from './scrollers.ts';

/** The edge of the window that something stands at. */
export type Edge = 'left' | 'right' | 'bottom';
/** What stands there: how long it is along the edge and how far it reaches in, in CSS px. */
export type Tab = { edge: Edge; length: number; depth: number };
/** Where it stands: the middle for the bottom edge, the upper end for a side, as a part of the edge's length; and how far from the edge, in CSS px. */
export type Standing = { at: number; inset: number };

/** Over a bar that takes up a whole edge a tab stands so far in at most, in CSS px. */
const MOST_INSET = 140;

/** Places are tried so far from each other, in CSS px; within a place, so far from each other it is looked what is there. */
const STEP = 12, GRID = 9;

const CONTROLS = new Set('a area button input select textarea label summary option audio video iframe object embed'.split(' '));
const ROLES = /^(?:button|link|checkbox|radio|switch|tab|slider|scrollbar|menuitem|option|combobox|textbox)/;

/** True for what a reader can use: by its tag, its role, or what the page shows when the pointer is over it. */
function isControl(view: Window, element: Element): boolean {
  if (CONTROLS.has(tagOf(element)) || ROLES.test(attributeOf(element, 'role') ?? '')) return true;
  if (attributeOf(element, 'onclick') !== null || !/^-|^$/.test(attributeOf(element, 'tabindex') ?? '')) return true;
  return attributeOf(element, 'contenteditable') !== null || view.getComputedStyle(element).cursor === 'pointer';
}

/** What a tab would cover at a point: the page's control there, if any, and how wide the scroll bar of a box is that ends there. */
function coveredAt(document: Document, view: Window, x: number, y: number, edge: Edge): { isControl: boolean; bar: number } {
  const root = member(document, 'documentElement'), body = member(document, 'body');
  const hits: Element[] = member(document, 'elementsFromPoint').call(document, x, y);
  let bar = 0;
  for (let at = hits.find((hit) => !isOurs(hit)) ?? null; at !== null && at !== root && at !== body; at = parentOf(at)) {
    const box = boxOf(at);
    if (edge === 'right' && at instanceof HTMLElement && member(at, 'clientWidth') > 0 && box.right >= windowWidth(view) - 1) bar = Math.max(bar, member(at, 'offsetWidth') - member(at, 'clientWidth') - member(at, 'clientLeft') * 2);
    // What takes half of the window is where the page itself stands: no place is free of it.
    const isAll = box.width > view.innerWidth / 2 && box.height > view.innerHeight / 2;
    if (!isAll && isControl(view, at)) return { isControl: true, bar };
  }
  return { isControl: false, bar };
}

/**
 * The places to try, the wanted one first, then ever further from it on both sides. `length` and `step` are parts of the edge; `at` is where
 * a tab begins. All places are within the edge.
 */
export function placesFrom(wanted: number, length: number, step: number): number[] {
  const most = Math.max(0, 1 - length);
  const first = Math.min(Math.max(0, wanted), most);
  const places = [first];
  for (let far = step; far < 1 + step; far += step) for (const at of [first + far, first - far]) if (at >= 0 && at <= most) places.push(at);
  return places;
}

/**
 * Where a tab can stand at an edge without covering a control of the page: as near to where it is `wanted` as can be, but where it stands
 * already (`present`) if that is free. Where no place is free, the wanted one.
 */
export function freePlace(document: Document, { edge, length, depth }: Tab, wanted: number, present?: number): Standing {
  const view = member(document, 'defaultView');
  if (view === null) return { at: wanted, inset: 0 };
  const wide = windowWidth(view);
  const whole = edge === 'bottom' ? wide : view.innerHeight;
  // The bottom tab is placed by its middle.
  const shift = edge === 'bottom' ? length / 2 / whole : 0;

  function look(at: number, beyond = 0): { isFree: boolean; inset: number } {
    let inset = beyond;
    for (let along = 1; along < length + GRID; along += GRID) {
      for (let deep = 1; deep < depth + GRID; deep += GRID) {
        const from = at * whole + Math.min(along, length - 1), far = beyond + Math.min(deep, depth - 1);
        const [x, y] = edge === 'bottom' ? [from, view!.innerHeight - 1 - far] : [edge === 'left' ? far : wide - 1 - far, from];
        const covered = coveredAt(document, view!, x, y, edge);
        if (covered.isControl) return { isFree: false, inset };
        inset = Math.max(inset, covered.bar);
      }
    }
    return { isFree: true, inset };
  }
  const [first, ...others] = placesFrom(wanted - shift, length / whole, STEP / whole);
  for (const at of [first!, ...(present === undefined ? [] : [present - shift]), ...others]) {
    const { isFree, inset } = look(at);
    if (isFree) return { at: at === first ? wanted : at + shift, inset };
  }
  // The whole edge is taken, as by a bar of tabs: beyond it, where that is not far.
  const [x, y] = edge === 'bottom' ? [wanted * wide, view.innerHeight - 2] : [edge === 'left' ? 1 : wide - 2, wanted * whole + length / 2];
  const hits: Element[] = member(document, 'elementsFromPoint').call(document, x, y);
  const still = standingStill(view, hits.find((hit) => !isOurs(hit)) ?? null);
  const bar = still === null ? undefined : boxOf(still);
  const beyond = bar === undefined ? 0 : edge === 'bottom' ? view.innerHeight - bar.top : edge === 'left' ? bar.right : wide - bar.left;
  return beyond > 0 && beyond <= MOST_INSET && look(first!, beyond).isFree ? { at: wanted, inset: beyond } : { at: wanted, inset: 0 };
}
