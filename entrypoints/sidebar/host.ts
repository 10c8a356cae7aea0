/** The one element that Crossread adds to a page; what is shown lives in its closed shadow root. */
const NAME = 'crossread-sidebar';

/** Above everything that a page can put on top by z-index. */
const STYLE: [string, string][] = [['all', 'initial'], ['position', 'fixed'], ['inset', '0 auto auto 0'], ['width', '0'], ['height', '0'], ['z-index', '2147483647'], ['display', 'block']];

/**
 * Puts the host on the page, with the style sheet in its shadow root, and gives the root and a container to render into. A host that is
 * there already, of an extension that was reloaded, goes first. Hidden in full screen; gone on abort.
 */
export function mountHost(document: Document, css: string, signal: AbortSignal): { root: ShadowRoot; container: HTMLElement } {
  for (const old of document.querySelectorAll(NAME)) old.remove();
  const host = document.createElement(NAME);
  for (const [name, value] of STYLE) host.style.setProperty(name, value, 'important');
  const root = host.attachShadow({ mode: 'closed' });
  const sheet = document.createElement('style');
  sheet.textContent = css;
  const container = document.createElement('div');
  root.append(sheet, container);
  document.documentElement.append(host);
  document.addEventListener('fullscreenchange', () => {
    host.style.setProperty('display', document.fullscreenElement ? 'none' : 'block', 'important');
  }, { signal });
  signal.addEventListener('abort', () => host.remove());
  return { root, container };
}
