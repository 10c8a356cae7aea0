import { isElement, isOurs, member } from './dom.ts';
import { type Clock, realClock } from './watch.ts';

/** The page is at rest when it has not moved or changed for so long, in ms … */
export const STILL = 150;
/** … or, where it changes without end, so long after the first change; scrolling is always waited for. */
export const AT_LONGEST = 1000;

/**
 * Calls `onRest` when the page has come to rest after it was scrolled or resized, or after elements of it came, went, or were given another
 * class or style; at most once a second where it never rests. Not called at first. Abort ends it.
 */
export function whenAtRest(document: Document, onRest: () => void, signal: AbortSignal, clock: Clock = realClock): void {
  const view = member(document, 'defaultView');
  if (view === null || signal.aborted) return;
  let first = 0, last = 0, scrolled = 0, told = -Infinity;
  let cancel: (() => void) | null = null;

  function tell(): void {
    cancel = null;
    const now = clock.now();
    const due = Math.max(Math.min(last + STILL, Math.max(first, told) + AT_LONGEST), scrolled + STILL);
    if (now < due) {
      cancel = clock.after(due - now, tell);
      return;
    }
    told = now;
    onRest();
  }
  function note(): void {
    last = clock.now();
    if (cancel !== null) return;
    first = last;
    cancel = clock.after(STILL, tell);
  }

  const observer = new MutationObserver((records) => {
    const isTheirs = (node: Node) => !isElement(node) || !isOurs(node);
    if (records.some(({ target, addedNodes, removedNodes }) => isTheirs(target) && (addedNodes.length + removedNodes.length === 0 || [...addedNodes, ...removedNodes].some(isTheirs)))) note();
  });
  observer.observe(document, { subtree: true, childList: true, attributes: true, attributeFilter: ['class', 'style', 'hidden', 'open'] });
  document.addEventListener('scroll', ({ target }) => {
    // The reader scrolls the page; a box inside it may be scrolled by a script for ever.
    if (target === document) scrolled = clock.now();
    note();
  }, { signal, capture: true, passive: true });
  const theirs = ({ target }: Event): void => { if (!(target instanceof Node && isElement(target) && isOurs(target))) note(); };
  for (const type of ['transitionend', 'animationend', 'load', 'toggle']) document.addEventListener(type, theirs, { signal, capture: true, passive: true });
  view.addEventListener('resize', note, { signal });
  signal.addEventListener('abort', () => {
    observer.disconnect();
    cancel?.();
    cancel = null;
  }, { once: true });
}
