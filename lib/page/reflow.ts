import { member } from './dom.ts';

/**
 * Calls `onReflow`, at most once a frame and before it is painted, when things may stand elsewhere in the document than they did: the window or
 * the page has another size, a font or an image has come, something was folded or unfolded, a transition is over, a box inside the page was
 * scrolled that `concerns` anyone. Scrolling the window moves nothing in the document. What the page itself says has happened counts for nothing.
 * Abort ends it.
 */
export function whenReflowed(document: Document, onReflow: () => void, concerns: (box: Node) => boolean, signal: AbortSignal): void {
  const view = member(document, 'defaultView');
  if (view === null || signal.aborted) return;
  let frame = 0;
  function note({ isTrusted }: Event): void {
    if (frame === 0 && isTrusted) frame = view!.requestAnimationFrame(() => {
      frame = 0;
      onReflow();
    });
  }
  // A size is told between layout and painting: waiting for the next frame would show things where they were for the length of one.
  const sizes = new ResizeObserver(() => {
    view.cancelAnimationFrame(frame);
    frame = 0;
    onReflow();
  });
  for (const element of [member(document, 'documentElement'), member(document, 'body')]) if (element !== null) sizes.observe(element);
  view.addEventListener('resize', note, { signal });
  for (const type of ['load', 'toggle', 'transitionend', 'animationend']) document.addEventListener(type, note, { signal, capture: true, passive: true });
  document.addEventListener('scroll', (event) => { const { target } = event; if (target !== document && target instanceof Node && concerns(target)) note(event); }, { signal, capture: true, passive: true });
  member(document, 'fonts')?.addEventListener('loadingdone', note, { signal });
  signal.addEventListener('abort', () => {
    sizes.disconnect();
    view.cancelAnimationFrame(frame);
  }, { once: true });
}
