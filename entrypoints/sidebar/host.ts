/** The one element that Crossread adds to a page; what is shown lives in its closed shadow root, whose style sheet styles the host too. */
const NAME = 'crossread-sidebar';

/**
 * Puts the host on the page, with the style sheet in its shadow root, and gives the root and a container to render into; `stay` puts it back where the page took it off. A host that is
 * there already, of an extension that was reloaded, goes first. Gone on abort.
 */
export function mountHost(document: Document, css: string, signal: AbortSignal): { root: ShadowRoot; container: HTMLElement; stay: () => void } {
  for (const old of document.querySelectorAll(NAME)) old.remove();
  // A page may define an element of this name, whose internals would open a root attached to it: attached where nothing is defined, it stays closed.
  const host = document.implementation.createHTMLDocument('').createElement(NAME);
  const root = host.attachShadow({ mode: 'closed' });
  const sheet = document.createElement('style');
  sheet.textContent = css;
  const container = document.createElement('div');
  root.append(sheet, container);
  signal.addEventListener('abort', () => host.remove());
  const stay = () => { if (!host.isConnected && !signal.aborted) document.documentElement.append(host); };
  stay();
  return { root, container, stay };
}
