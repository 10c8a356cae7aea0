import type { Mode } from '../../components/Sidebar.tsx';
import type { Settings } from '../../lib/extension/settings.ts';
import { clearRoom, hasRoom, member, type Standing as HandleStanding, windowWidth, zoomOf } from '../../lib/page/index.ts';
import { createHandlePlace } from './handle.ts';
import { createLayout, type Stand } from './layout.ts';

/** A page that takes its room back so often wants it. */
const MOST_LOST = 5;

/** How the sidebar stands to the page now. `aside`: where its closed handle is, out of the way of the page's controls. */
export interface Standing {
  readonly stand: Stand;
  readonly mode: Mode;
  readonly aside: HandleStanding | undefined;
  /** Makes room for the open panel, and none while there is nothing to show in it. */
  lay(isShown: boolean): void;
  /** What the open panel leaves of the window, from left to right. */
  freeRoom(): { left: number; right: number };
  /** Sees to it that the page has the room on it that it should have; true where it has taken that off or is zoomed otherwise, and it is to be made again. */
  keepRoom(): boolean;
  /** The reader wants the handle there, as a part of its edge's length. */
  wantHandle(at: number): void;
  /** Looks where the closed handle may stand now; true where that is another place than before. */
  placeHandle(): boolean;
}

/** Stands the sidebar as the reader's settings say. The page gets all its room back on abort. */
export function createStanding(document: Document, settings: Settings, signal: AbortSignal): Standing {
  const { start, open, side, width, room } = settings;
  const stand: Stand = { open: start === 'as-left' ? open : start === 'open', side, width, room };
  const layout = createLayout(document, signal);
  const place = createHandlePlace(document);
  let { handleAt } = settings;
  let mode: Mode = 'overlay';
  let aside: HandleStanding | undefined;
  let lost = 0;
  let zoom = 1;
  /** A page may have taken its root off. */
  function zoomNow(): number {
    const root = member(document, 'documentElement') as Element | null;
    return root === null ? 1 : zoomOf(root);
  }
  return {
    stand,
    get mode() { return mode; },
    get aside() { return aside; },
    lay(isShown) {
      zoom = zoomNow();
      mode = layout(isShown ? stand : { ...stand, open: false });
    },
    keepRoom() {
      if (mode === 'push') return zoom !== zoomNow() || (!hasRoom(document) && (lost += 1) <= MOST_LOST);
      clearRoom(document);
      return false;
    },
    freeRoom() {
      const whole = windowWidth(document.defaultView!);
      if (!stand.open || mode === 'sheet') return { left: 0, right: whole };
      return stand.side === 'left' ? { left: stand.width, right: whole } : { left: 0, right: whole - stand.width };
    },
    wantHandle(at) { handleAt = at; },
    placeHandle() {
      const before = aside;
      if (!stand.open) aside = place(handleAt, stand.side, mode);
      return before?.at !== aside?.at || before?.inset !== aside?.inset;
    },
  };
}
