import type { Mode } from '../../components/Sidebar.tsx';
import { fitPage, keepPlace, makeRoom, member } from '../../lib/page/index.ts';

/** Windows narrower than this, in CSS px, get a sheet along the bottom. */
const NARROW = 640;

/** How the panel is to stand. */
export interface Stand {
  open: boolean;
  side: 'left' | 'right';
  width: number;
  /** Whether the page is to be moved aside, where it can. */
  room: 'push' | 'overlay';
}

/** True while something fills the screen, and the sidebar is not shown: the page's own film or slides, or the whole browser. */
export const fillsScreen = (document: Document): boolean => document.fullscreenElement !== null || document.defaultView!.matchMedia('(display-mode: fullscreen)').matches;

/**
 * Makes room for the panel while it is open, and says how it stands to the page. Each call takes back what the one before
 * did, and what is being read stays where it is; everything is restored on abort.
 */
export function createLayout(document: Document, signal: AbortSignal): (stand: Stand) => Mode {
  const view = document.defaultView!;
  /** True where the page can be scrolled sideways; where what sticks out is cut off, it cannot. Of a root that says nothing the body speaks (CSS Overflow 3, §3.3). */
  const isTooWide = () => {
    const root = member(document, 'documentElement');
    const own = view.getComputedStyle(root).overflowX;
    const body = member(document, 'body');
    const across = own === 'visible' && body !== null ? view.getComputedStyle(body).overflowX : own;
    return !/hidden|clip/.test(across) && root.scrollWidth > root.clientWidth + 1;
  };
  let room = new AbortController();
  signal.addEventListener('abort', () => keepPlace(document, () => room.abort()), { once: true });

  function stand({ open, side, width, room: wanted }: Stand): Mode {
    room.abort();
    room = new AbortController();
    if (document.defaultView!.innerWidth < NARROW) return 'sheet';
    if (!open || wanted === 'overlay' || signal.aborted || fillsScreen(document)) return 'overlay';
    const wasTooWide = isTooWide();
    if (makeRoom(document, { side, width }, room.signal) === 'overlay') return 'overlay';
    fitPage(document, { side, width }, room.signal);
    if (wasTooWide || !isTooWide()) return 'push';
    // The page did not give way: it would have to be scrolled sideways.
    room.abort();
    return 'overlay';
  }
  let isOpen = false;
  return (next) => {
    // A panel that was closed and is closed moves nothing.
    const act = () => stand(next);
    const mode = isOpen || next.open ? keepPlace(document, act) : act();
    isOpen = next.open;
    return mode;
  };
}
