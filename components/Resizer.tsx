import { useState, type KeyboardEvent, type ReactNode } from 'react';
import { useReader } from './reader.ts';
import type { Side } from './Sidebar.tsx';
import { useDrag } from './use-drag.ts';

/** How wide the panel may be, in px. */
export const widths = { least: 300, usual: 360, most: 480 };

const within = (width: number): number => Math.round(Math.min(widths.most, Math.max(widths.least, width)));

type ResizerProps = { side: Side; width: number; onDrag: (width: number | null) => void; onWidth: (width: number) => void };

/** The panel's inner edge: drag it, press it for the next of three widths, or use the arrow keys. The new width is told once, at the end, since the page may move with it. */
export function Resizer({ side, width, onDrag, onWidth }: ResizerProps): ReactNode {
  const { words } = useReader();
  const [dragged, setDragged] = useState<number | null>(null);
  const [edge, setEdge] = useState(0);
  const { handlers, isPress } = useDrag({
    onMove(x) {
      const next = within(side === 'right' ? edge - x : x - edge);
      setDragged(next);
      onDrag(next);
    },
    onEnd() {
      if (dragged !== null) onWidth(dragged);
      setDragged(null);
      onDrag(null);
    },
  });

  function resize(event: KeyboardEvent): void {
    const outward = side === 'right' ? 'ArrowLeft' : 'ArrowRight';
    const inward = side === 'right' ? 'ArrowRight' : 'ArrowLeft';
    const next = { [outward]: width + 16, [inward]: width - 16, Home: widths.least, End: widths.most }[event.key];
    if (next === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    onWidth(within(next));
  }

  return (
    <div
      className="resizer" role="separator" aria-orientation="vertical" aria-label={words.width} title={words.width} tabIndex={0}
      aria-valuenow={width} aria-valuemin={widths.least} aria-valuemax={widths.most} onKeyDown={resize} {...handlers}
      onPointerDown={(event) => {
        const panel = event.currentTarget.parentElement?.getBoundingClientRect();
        setEdge(panel?.[side] ?? 0);
        handlers.onPointerDown(event);
      }}
      onClick={(event) => { if (isPress(event)) onWidth([widths.least, widths.usual, widths.most].find((one) => one > width) ?? widths.least); }}
    />
  );
}
