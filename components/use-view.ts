import { useRef, useState } from 'react';
import { everything, type View } from './view.ts';

/** Ms after the last letter at which a search is told: a word is told whole, not letter by letter. */
const SETTLED = 300;

/** The view of the panel: what was given at first, then as the reader changes it, each change told to `onView`; and a way to show another that is no wish of theirs, and not told. */
export function useView(given: View | undefined, onView: ((view: View) => void) | undefined): [View, (change: Partial<View>) => void, (view: View) => void] {
  const [view, setView] = useState(given ?? everything);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);

  function change(part: Partial<View>): void {
    const next = { ...view, ...part };
    setView(next);
    clearTimeout(timer.current);
    if (part.query) timer.current = setTimeout(() => onView?.(next), SETTLED);
    else onView?.(next);
  }
  return [view, change, setView];
}
