import { createPointing, isFreeClick, type Painted, passagesAt } from '../../lib/page/index.ts';

export type PointerTold = { /** A passage was clicked. */ onPick: (claim: string) => void; /** The pointer came onto a passage, or is on none now. */ onPoint: (claim: string | null) => void };

/**
 * Hears the pointer on the page's text. Where several passages lie over each other, a click picks the strongest, and each further click on the same
 * ones the next. A pointer that moves is looked at once a frame. `moved` when anything may stand elsewhere.
 */
export function hearPointer(document: Document, painted: () => Painted<string>[], { onPick, onPoint }: PointerTold, signal: AbortSignal): { moved: () => void } {
  const view = document.defaultView!;
  const pointing = createPointing(document, painted);
  let picked: string[] = [];
  let pointed: string | null = null;
  let frame = 0;

  document.addEventListener('click', (event) => {
    if (!event.isTrusted || !isFreeClick(document, event)) return;
    const claims = passagesAt(document, event.clientX, event.clientY, painted());
    const isAgain = claims.length > 0 && picked.length === claims.length && claims.every((claim) => picked.includes(claim));
    // The list turns, so that what was picked last comes last.
    picked = isAgain ? [...picked.slice(1), picked[0]!] : claims;
    if (picked[0] !== undefined) onPick(picked[0]);
  }, { signal });

  function tell(claim: string | null): void {
    if (claim === pointed) return;
    pointed = claim;
    onPoint(claim);
  }
  document.addEventListener('pointermove', (event) => {
    if (!event.isTrusted || event.pointerType === 'touch' || frame !== 0) return;
    frame = view.requestAnimationFrame(() => {
      frame = 0;
      tell(pointing.at(event.clientX, event.clientY));
    });
  }, { signal, passive: true });
  document.addEventListener('pointerleave', () => tell(null), { signal });
  document.addEventListener('scroll', pointing.forget, { signal, capture: true, passive: true });
  signal.addEventListener('abort', () => view.cancelAnimationFrame(frame));
  return { moved: pointing.forget };
}
