import { member } from './dom.ts';
import { windowWidth, zoomOf } from './scrollers.ts';

/** The least width, in CSS px, that the page must keep to be pushed aside. */
export const LEAST_WIDTH = 480;

/** What of the room does not depend on how much it is. */
const FIXED: [string, string][] = [['width', 'auto'], ['min-width', '0px'], ['transition-property', 'none']];
const MARGINS = ['margin-left', 'margin-right'];

/** The style of the page's root; null where it is of a kind that has none. */
function styleOfRoot(document: Document): CSSStyleDeclaration | null {
  const root = member(document, 'documentElement');
  return root !== null && 'style' in root ? root.style : null;
}

/** True where the page's root, which may be another one by now, has room made by us on it: all of it, since single values may be the page's own. */
export function hasRoom(document: Document): boolean {
  const style = styleOfRoot(document);
  const has = (name: string, value?: string) => style!.getPropertyPriority(name) === 'important' && (value === undefined || style!.getPropertyValue(name) === value);
  return style !== null && FIXED.every(([name, value]) => has(name, value)) && MARGINS.some((name) => has(name));
}

/** Takes room that we had made off a root where the page has put it back itself: with a style attribute that it had kept, or with a copy of its root. */
export function clearRoom(document: Document): void {
  if (!hasRoom(document)) return;
  const style = styleOfRoot(document)!;
  for (const name of [...MARGINS, ...FIXED.map(([fixed]) => fixed)]) if (style.getPropertyPriority(name) === 'important') style.removeProperty(name);
}

/**
 * Pushes the page aside by `width` CSS px on one side, by style on the root element alone, and says so; or answers 'overlay' and leaves the
 * page as it is, where less than LEAST_WIDTH would remain or the page does not give way. Whoever calls keeps the reader's place. What was in the
 * style attribute is put back exactly on abort, and for printing; where the page has written to it since, only our own properties go.
 */
export function makeRoom(document: Document, { side, width }: { side: 'left' | 'right'; width: number }, signal: AbortSignal): 'pushed' | 'overlay' {
  const view = member(document, 'defaultView');
  const root = member(document, 'documentElement');
  if (view === null || styleOfRoot(document) === null || signal.aborted || !(width > 0) || windowWidth(view) - width < LEAST_WIDTH) return 'overlay';

  clearRoom(document);
  const style = root.style;
  const ours: [string, string][] = [[`margin-${side}`, `${width / zoomOf(root)}px`], ...FIXED];
  let original: string | null = null;
  let before: [string, string, string][] = [];
  let written: string | null = null;
  /** Our values as the browser has them, which may round. */
  let set = new Map<string, string>();

  function push(): void {
    if (written !== null) return;
    original = root.getAttribute('style');
    before = ours.map(([name]) => [name, style.getPropertyValue(name), style.getPropertyPriority(name)]);
    for (const [name, value] of ours) style.setProperty(name, value, 'important');
    written = root.getAttribute('style');
    set = new Map(ours.map(([name]) => [name, style.getPropertyValue(name)]));
  }
  function restore(): void {
    if (written === null) return;
    const isAsWritten = root.getAttribute('style') === written;
    const putBack = (part: typeof before) => {
      for (const [name, value, priority] of part) if (style.getPropertyValue(name) === set.get(name)) style.setProperty(name, value, priority);
    };
    const asBefore = () => {
      if (original !== null) root.setAttribute('style', original);
      // Asked for first: Chromium would leave an empty attribute where it has not written it out yet.
      else if (root.hasAttribute('style')) root.removeAttribute('style');
    };
    // A page may have everything change slowly, our margin too: it goes at once, and only then do the page's transitions come back.
    if (isAsWritten) {
      asBefore();
      style.setProperty('transition-property', 'none', 'important');
    } else {
      putBack(before.slice(0, -1));
    }
    void view!.getComputedStyle(root).marginLeft;
    if (isAsWritten) asBefore();
    else putBack(before);
    written = null;
  }

  const available = windowWidth(view) - width;
  push();
  // A page of a fixed width, or one that is wider than the window already, gains nothing.
  if (root.getBoundingClientRect().width > available + 1) {
    restore();
    return 'overlay';
  }
  view.addEventListener('beforeprint', restore, { signal });
  view.addEventListener('afterprint', push, { signal });
  signal.addEventListener('abort', restore, { once: true });
  return 'pushed';
}
