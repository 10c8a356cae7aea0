import type { Mode } from '../../components/Sidebar.tsx';
import { makeRoom } from '../../lib/page/index.ts';

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

/**
 * Makes room for the panel while it is open, and says how it stands to the page. Each call takes back what the one before
 * did; everything is restored on abort.
 */
export function createLayout(document: Document, signal: AbortSignal): (stand: Stand) => Mode {
  let room = new AbortController();
  signal.addEventListener('abort', () => room.abort());
  return ({ open, side, width, room: wanted }) => {
    room.abort();
    room = new AbortController();
    if (document.defaultView!.innerWidth < NARROW) return 'sheet';
    if (!open || wanted === 'overlay' || signal.aborted) return 'overlay';
    return makeRoom(document, { side, width }, room.signal) === 'pushed' ? 'push' : 'overlay';
  };
}
