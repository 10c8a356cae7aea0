import { member } from './dom.ts';

/** An address as pages are told apart: without the fragment, and no longer than a page's may be. */
export const addressOf = (href: string): string => href.split('#')[0]!.slice(0, 8192);

/** Ms for which an address must stand before its page is looked at: pages may write a hundred of them in a second. */
export const SETTLED = 100;

/** What of the Navigation API is used here; TypeScript's own types have it, older Firefox has not. */
type WithNavigation = { navigation?: EventTarget };

/**
 * Calls `onMove` when the page's address becomes another without a load, as single-page sites do by the History API. A jump
 * within the page (the fragment alone) is no move. By the Navigation API where there is one (HTML, §7.2.6); elsewhere the
 * address is looked at when the page goes back or forth and when its content changes. What the page dispatches itself can
 * only make it look once more. Ends on abort.
 */
export function watchAddress(document: Document, onMove: (address: string) => void, signal: AbortSignal): void {
  const view = member(document, 'defaultView');
  if (!view || signal.aborted) return;
  const address = () => addressOf(view.location.href);
  let last = address();
  const look = () => {
    const now = address();
    if (now === last) return;
    last = now;
    onMove(now);
  };
  view.addEventListener('popstate', look, { signal });
  const { navigation } = view as WithNavigation;
  if (navigation) {
    navigation.addEventListener('currententrychange', look, { signal });
    return;
  }
  const observer = new MutationObserver(look);
  observer.observe(document, { subtree: true, childList: true });
  signal.addEventListener('abort', () => observer.disconnect(), { once: true });
}
