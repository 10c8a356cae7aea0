import { attributeOf, hides, isElement, isOurs, isUnread, member, parentOf } from './dom.ts';

/** The time as the room sees it, so that a test can be its own clock. `after` calls back once and returns what cancels it. */
export type Clock = { now(): number; after(milliseconds: number, call: () => void): () => void };

export const realClock: Clock = {
  // The machine's clock may be set back meanwhile: what was told at noon would forbid all until noon comes again.
  now: () => performance.now(),
  after(milliseconds, call) {
    const timer = setTimeout(call, milliseconds);
    return () => clearTimeout(timer);
  },
};

/** A change is told when the page has been quiet for so long … */
export const QUIET = 500;
/** … or, where it never is, so long after the first change that was not told. */
export const LONGEST = 5000;
/** However much the page changes, it is told so many times at once, then once in so many ms; a change beyond that is told late, never dropped. */
export const AT_ONCE = 3, APART = 10_000;
/** What comes of that in any minute, at most. */
export const MOST_A_MINUTE = AT_ONCE + 60_000 / APART;

/** True for changes in what is read: not for our own elements, nor where only scripts, styles and the like came or went. */
function isChange({ type, target, attributeName, oldValue, addedNodes, removedNodes }: MutationRecord): boolean {
  const within = isElement(target) ? target : parentOf(target);
  if (within !== null && isOurs(within)) return false;
  // An element that has just been hidden is unread, and that is the change. Of styles, which pages write all the time, nothing else counts.
  if (type === 'attributes') return attributeName !== 'style' || hides(oldValue) !== hides(attributeOf(target as Element, 'style'));
  if (within !== null && isUnread(within)) return false;
  if (type === 'characterData') return true;
  const isRead = (node: Node): boolean => (isElement(node) ? !isUnread(node) : node.nodeType === 3);
  for (const node of addedNodes) if (isRead(node)) return true;
  for (const node of removedNodes) if (isRead(node)) return true;
  return false;
}

/**
 * Calls `onChange` after the page's text has changed: late text, a paywall that opens, a live blog, a return from the back/forward cache.
 * Debounced and budgeted as the constants say. Painting is no change, so what `onChange` does cannot call it again. What it returns takes note of a
 * change that is not in the text, under the same budget. Abort ends it for good.
 */
export function watch(document: Document, onChange: () => void, signal: AbortSignal, clock: Clock = realClock): () => void {
  /** When all that was told would have been told if it had been told apart. */
  let apart = 0;
  let first = 0, last = 0;
  let cancel: (() => void) | null = null;

  function tell(): void {
    cancel = null;
    const now = clock.now();
    const due = Math.max(Math.min(last + QUIET, first + LONGEST), apart - (AT_ONCE - 1) * APART);
    if (now < due) {
      cancel = clock.after(due - now, tell);
      return;
    }
    apart = Math.max(apart, now) + APART;
    onChange();
  }

  function note(): void {
    last = clock.now();
    if (cancel !== null || signal.aborted) return;
    first = last;
    // One timer at a time, set again when it fires early: endless mutation costs no timers.
    cancel = clock.after(QUIET, tell);
  }

  if (signal.aborted) return note;
  const observer = new MutationObserver((records) => {
    if (records.some(isChange)) note();
  });
  observer.observe(document, { subtree: true, childList: true, characterData: true, attributes: true, attributeOldValue: true, attributeFilter: ['hidden', 'open', 'style'] });
  member(document, 'defaultView')?.addEventListener('pageshow', (event) => { if (event.persisted) note(); }, { signal });
  signal.addEventListener('abort', () => {
    observer.disconnect();
    cancel?.();
    cancel = null;
  }, { once: true });
  return note;
}
