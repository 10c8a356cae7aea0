import { useEffect, useState, type CSSProperties, type KeyboardEvent, type ReactNode, type RefObject } from 'react';
import { Logo } from './Icon.tsx';
import { useReader } from './reader.ts';
import { useDrag } from './use-drag.ts';

export type HandleProps = {
  points: number;
  differ: number;
  hidden: boolean;
  /** Along the bottom edge instead of a side. */
  flat: boolean;
  /** What stands before the names of the style sheet's custom properties. */
  mark: string;
  /** Where it stands, as a part of the edge's length. */
  at: number;
  /** Where it stands for now instead, since something of the page stands there; and how far from the edge, in px. */
  aside?: { at: number; inset: number } | undefined;
  handle: RefObject<HTMLButtonElement | null>;
  onOpen: () => void;
  onAt: (at: number) => void;
};

/** Where it stands until the reader moves it: at a third of the height; along the bottom where lines of text are seldom full. */
export const usualAt = (flat: boolean): number => (flat ? 5 / 6 : 1 / 3);

const within = (at: number): number => Math.min(0.95, Math.max(0.02, at));
const steps: Record<string, number> = { ArrowUp: -0.03, ArrowLeft: -0.03, ArrowDown: 0.03, ArrowRight: 0.03 };

/** The collapsed sidebar: a tab on the window's edge. It steps back while the page scrolls. */
export function Handle({ points, differ, hidden, flat, mark, at, aside, handle, onOpen, onAt }: HandleProps): ReactNode {
  const { words } = useReader();
  const [dragAt, setDragAt] = useState<number | null>(null);
  const scrolling = useScrolling(handle);
  const { handlers, isPress } = useDrag({
    onMove(x, y) {
      const view = handle.current?.ownerDocument.defaultView;
      if (view) setDragAt(within(flat ? x / view.innerWidth : y / view.innerHeight));
    },
    onEnd() {
      if (dragAt !== null) onAt(dragAt);
      setDragAt(null);
    },
  });

  function move(event: KeyboardEvent): void {
    const step = steps[event.key];
    if (step === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    event.stopPropagation();
    onAt(within(at + step));
  }

  const name = words.compared(points, differ);
  return (
    <button
      type="button" className="handle" ref={handle} hidden={hidden} aria-expanded={false} aria-label={name} title={name} aria-description={words.moveHandle}
      data-scrolling={scrolling || undefined} style={{ [`--${mark}at`]: `${(dragAt ?? aside?.at ?? at) * 100}%`, [`--${mark}inset`]: `${aside?.inset ?? 0}px` } as CSSProperties}
      onClick={(event) => { if (isPress(event)) onOpen(); }} onKeyDown={move} {...handlers}
    >
      <Logo />
      {/* No text of its own: where a page finds one, Firefox gives it the whole root (window.find, getSelection). */}
      <span aria-hidden="true" data-points={points} />
    </button>
  );
}

/** True while the page scrolls and a moment after. */
function useScrolling(element: RefObject<HTMLElement | null>): boolean {
  const [scrolling, setScrolling] = useState(false);
  useEffect(() => {
    const document = element.current?.ownerDocument;
    let timer: ReturnType<typeof setTimeout> | undefined;
    function scrolled(): void {
      setScrolling(true);
      clearTimeout(timer);
      timer = setTimeout(() => setScrolling(false), 600);
    }
    document?.addEventListener('scroll', scrolled, { passive: true });
    return () => {
      document?.removeEventListener('scroll', scrolled);
      clearTimeout(timer);
    };
  }, [element]);
  return scrolling;
}
