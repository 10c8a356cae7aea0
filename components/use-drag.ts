import { useRef, type MouseEvent, type PointerEvent } from 'react';

type Drag = { onMove: (x: number, y: number) => void; onEnd: () => void };
type Handlers = { onPointerDown: (event: PointerEvent<HTMLElement>) => void; onPointerMove: (event: PointerEvent<HTMLElement>) => void; onPointerUp: () => void; onPointerCancel: () => void };

/** From how many px a press is a drag and no click. */
const slack = 4;

/** Pointer dragging of one element. `onMove` gets the pointer's place in the window, in px; `isPress` tells a click handler whether it was one: a drag ends in a click too, but keys and assistive tools never drag. */
export function useDrag({ onMove, onEnd }: Drag): { handlers: Handlers; isPress: (event: MouseEvent) => boolean } {
  const start = useRef<{ x: number; y: number } | null>(null);
  const dragged = useRef(false);

  function end(): void {
    if (start.current && dragged.current) onEnd();
    start.current = null;
  }
  const handlers: Handlers = {
    onPointerDown(event) {
      if (event.button !== 0) return;
      event.currentTarget.setPointerCapture(event.pointerId);
      start.current = { x: event.clientX, y: event.clientY };
      dragged.current = false;
    },
    onPointerMove(event) {
      if (!start.current) return;
      const { clientX: x, clientY: y } = event;
      dragged.current ||= Math.hypot(x - start.current.x, y - start.current.y) > slack;
      if (dragged.current) onMove(x, y);
    },
    onPointerUp: end,
    onPointerCancel: end,
  };
  return { handlers, isPress: (event) => event.detail === 0 || !dragged.current };
}
