import type { Mode } from '../../components/Sidebar.tsx';
import { usualAt } from '../../components/Handle.tsx';
import { freePlace, type Standing } from '../../lib/page/index.ts';

/** The handle's size with the least distance that it keeps from the ends of its edge, in px: components/sidebar.css. */
const ALONG = { side: 64, bottom: 80 }, DEPTH = 28;

/** Keeps the handle off the page's controls: gives where it is to stand now, near to where the reader has put it. A place that became free does not move it unless it is that one. */
export function createHandlePlace(document: Document): (wanted: number | undefined, side: 'left' | 'right', mode: Mode) => Standing {
  let present: { at: number; edge: string } | null = null;
  return (wanted, side, mode) => {
    const edge = mode === 'sheet' ? 'bottom' : side;
    const tab = { edge, length: ALONG[edge === 'bottom' ? 'bottom' : 'side'], depth: DEPTH } as const;
    const standing = freePlace(document, tab, wanted ?? usualAt(mode === 'sheet'), present?.edge === edge ? present.at : undefined);
    present = { at: standing.at, edge };
    return standing;
  };
}
