/**
 * Takes all off a page while Firefox keeps it for the way back, and puts it back as it stood, lists scrolled as they were. Of an extension that goes, or is
 * updated, Firefox runs nothing more on such a page, but keeps what was put there: a dead panel, which could not be closed, would lie beside it. Chromium lets go
 * of such pages. Ends on abort.
 */
export function offWhileKept(window: Window, root: ShadowRoot, { lift, place }: { lift: () => void; place: () => void }, signal: AbortSignal): void {
  const when = (type: 'pagehide' | 'pageshow', act: () => void) => window.addEventListener(type, (event) => { if (event.persisted && event.isTrusted) act(); }, { signal });
  let scrolled: [Element, number][] = [];
  when('pagehide', () => {
    scrolled = [...root.querySelectorAll('*')].flatMap((box) => (box.scrollTop > 0 ? [[box, box.scrollTop]] : []));
    lift();
  });
  when('pageshow', () => {
    place();
    for (const [box, top] of scrolled) box.scrollTop = top;
  });
}
