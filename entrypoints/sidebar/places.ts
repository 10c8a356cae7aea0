import type { Places, PlacesSource } from '../../components/PageMap.tsx';

/** The places of the page, measured once a frame at most and only while somebody watches; `changed` says that they are to be measured anew. */
export function createPlaces(view: Window, measure: () => Places, signal: AbortSignal): PlacesSource & { changed: () => void } {
  const watchers = new Set<() => void>();
  let known: Places | undefined;
  let frame = 0;

  function changed(): void {
    if (watchers.size === 0) known = undefined;
    if (watchers.size === 0 || frame !== 0) return;
    frame = view.requestAnimationFrame(() => {
      frame = 0;
      known = undefined;
      for (const tell of watchers) tell();
    });
  }
  // Boxes inside the page scroll too; their events are heard on their way down.
  view.addEventListener('scroll', changed, { signal, passive: true, capture: true });
  view.addEventListener('resize', changed, { signal });
  signal.addEventListener('abort', () => view.cancelAnimationFrame(frame));

  return {
    changed,
    now: () => (known ??= measure()),
    watch(onChange) {
      known = undefined;
      watchers.add(onChange);
      return () => watchers.delete(onChange);
    },
  };
}
