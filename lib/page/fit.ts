import { boxOf, isOurs, member, parentOf } from './dom.ts';
import { keepPlace } from './place.ts';
import { windowWidth } from './scrollers.ts';
import { whenAtRest } from './rest.ts';
import { moveInto, type Room, sticksOut } from './shift.ts';
import { type Clock, realClock } from './watch.ts';

/** The window's strip under the panel is looked at every so many px across and down: a button is no smaller. */
const ACROSS = 36, STEP = 20;
/** Looking is dear. At rest it is done in so many parts, each every so manyth line of the strip; ms between two of them, or so many times as long as the last one took. */
const PARTS = 4, BETWEEN = 100, SHARE = 20;
/** At most so many elements are looked at, and so many moved. */
const MOST_LOOKED_AT = 400, MOST_MOVED = 40;

/** What stands under the panel, and what of that stands around it, outermost first; of all lines, or of one part of them, with the last always among them. */
function underPanel(document: Document, view: Window, room: Room, part: number | null): Element[] {
  const root = member(document, 'documentElement');
  const [left, right] = room.left > 0 ? [0, room.left] : [room.right, windowWidth(view)];
  const found = new Set<Element>();
  const at = member(document, 'elementsFromPoint');
  const [first, step] = part === null ? [2, STEP] : [2 + part * STEP, PARTS * STEP];
  for (let y = first; y < view.innerHeight + step; y += step) {
    for (let x = left + 4; x < right + ACROSS; x += ACROSS) {
      for (const hit of at.call(document, Math.min(x, right - 4), Math.min(y, view.innerHeight - 3))) {
        for (let each: Element | null = hit; each !== null && each !== root && !found.has(each) && found.size < MOST_LOOKED_AT; each = parentOf(each)) {
          if (isOurs(each)) break;
          found.add(each);
        }
      }
    }
  }
  return [...found].filter((element) => sticksOut(boxOf(element), room))
    .sort((a, b) => (member(a, 'compareDocumentPosition').call(a, b) & 2 ? 1 : -1));
}

/**
 * Sets aside what would still stand under the panel though the page was pushed: fixed bars and buttons, boxes as wide as the window. Whatever
 * can't be moved without harm is left where it is. Looks again whenever the page comes to rest, and then keeps the reader's place; otherwise whoever
 * calls does. For printing and on abort everything is as it was.
 */
export function fitPage(document: Document, { side, width }: { side: 'left' | 'right'; width: number }, signal: AbortSignal, clock: Clock = realClock): void {
  const view = member(document, 'defaultView');
  if (view === null || signal.aborted) return;
  const moved = new Map<Element, { animation: Animation; position: string }>();
  let tried = new WeakSet<Element>();
  let part = 0;
  let cancel: (() => void) | null = null;
  const room = (): Room => (side === 'left' ? { left: width, right: windowWidth(view) } : { left: 0, right: windowWidth(view) - width });

  function fit(only: number | null): void {
    const now = room();
    const before = moved.size;
    for (const element of underPanel(document, view!, now, only)) {
      // What stands around it may have taken it along.
      if (moved.size >= MOST_MOVED || tried.has(element) || !sticksOut(boxOf(element), now)) continue;
      tried.add(element);
      const animation = moveInto(view!, element, now, { left: 0, right: windowWidth(view!) });
      if (animation !== null) moved.set(element, { animation, position: view!.getComputedStyle(element).position });
    }
    // What came to stand within something that was moved may need another turn.
    if (moved.size > before && only !== null) fit(null);
  }
  function undo(): void {
    for (const { animation } of moved.values()) animation.cancel();
    moved.clear();
    tried = new WeakSet();
  }
  /** True while all that was moved stands as it was meant to: a bar may have come loose, a drawer may have been shut. */
  function stillStands(): boolean {
    const now = room();
    return [...moved].every(([element, { position }]) => member(element, 'isConnected') && view!.getComputedStyle(element).position === position && !sticksOut(boxOf(element), now));
  }

  /** Looks at one part, and at the others after it. */
  function lookOn(): void {
    const began = clock.now();
    keepPlace(document, () => {
      if (stillStands()) return fit(part);
      undo();
      return fit(null);
    });
    part += 1;
    cancel = part < PARTS ? clock.after(Math.max(BETWEEN, (clock.now() - began) * SHARE), lookOn) : null;
  }

  fit(null);
  whenAtRest(document, () => {
    part = 0;
    if (cancel === null) lookOn();
  }, signal, clock);
  view.addEventListener('beforeprint', undo, { signal });
  view.addEventListener('afterprint', () => fit(null), { signal });
  signal.addEventListener('abort', () => {
    cancel?.();
    undo();
  }, { once: true });
}
