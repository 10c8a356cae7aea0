import { member } from './dom.ts';

/** The least width, in CSS px, that the page must keep to be pushed aside. */
export const LEAST_WIDTH = 480;

/** A range at a point of the reader's attention, by which the page can be put back where it was. */
function placeInView(document: Document, view: Window): (() => number) | null {
  const [x, y] = [view.innerWidth / 3, view.innerHeight / 3];
  const caret = typeof document.caretPositionFromPoint === 'function' ? document.caretPositionFromPoint(x, y) : null;
  if (caret !== null && caret.offsetNode.nodeType === 3) {
    const range = member(document, 'createRange').call(document);
    range.setStart(caret.offsetNode, caret.offset);
    return () => range.getBoundingClientRect().top;
  }
  const element = member(document, 'elementFromPoint').call(document, x, y);
  return element === null || element === member(document, 'documentElement') ? null : () => element.getBoundingClientRect().top;
}

/** Does something that moves the page, and puts what was being read back to the height where it stood. */
function keepingPlace(document: Document, view: Window, act: () => void): void {
  const place = view.scrollY > 0 ? placeInView(document, view) : null;
  const before = place?.() ?? 0;
  act();
  const moved = (place?.() ?? 0) - before;
  if (moved !== 0) view.scrollBy({ top: moved, behavior: 'instant' });
}

/**
 * Pushes the page aside by `width` CSS px on one side, by style on the root element alone, and says so; or answers 'overlay' and leaves the
 * page as it is, where less than LEAST_WIDTH would remain or the page does not give way. The reader's place is kept. What was in the
 * style attribute is put back exactly on abort, and for printing; where the page has written to it since, only our own properties go.
 */
export function makeRoom(document: Document, { side, width }: { side: 'left' | 'right'; width: number }, signal: AbortSignal): 'pushed' | 'overlay' {
  const view = member(document, 'defaultView');
  const root = member(document, 'documentElement');
  if (view === null || signal.aborted || !(width > 0) || root.clientWidth - width < LEAST_WIDTH) return 'overlay';

  const style = root.style;
  const ours: [string, string][] = [[`margin-${side}`, `${width}px`], ['width', 'auto'], ['min-width', '0px']];
  let original: string | null = null;
  let before: [string, string, string][] = [];
  let written: string | null = null;

  function push(): void {
    if (written !== null) return;
    original = root.getAttribute('style');
    before = ours.map(([name]) => [name, style.getPropertyValue(name), style.getPropertyPriority(name)]);
    for (const [name, value] of ours) style.setProperty(name, value, 'important');
    written = root.getAttribute('style');
  }
  function restore(): void {
    if (written === null) return;
    if (root.getAttribute('style') === written) {
      if (original === null) root.removeAttribute('style');
      else root.setAttribute('style', original);
    } else {
      for (const [at, [name, value, priority]] of before.entries()) if (style.getPropertyValue(name) === ours[at]![1]) style.setProperty(name, value, priority);
    }
    written = null;
  }

  const available = root.clientWidth - width;
  keepingPlace(document, view, push);
  // A page of a fixed width, or one that is wider than the window already, gains nothing.
  if (root.getBoundingClientRect().width > available + 1) {
    keepingPlace(document, view, restore);
    return 'overlay';
  }
  view.addEventListener('beforeprint', restore, { signal });
  view.addEventListener('afterprint', push, { signal });
  signal.addEventListener('abort', () => keepingPlace(document, view, restore), { once: true });
  return 'pushed';
}
