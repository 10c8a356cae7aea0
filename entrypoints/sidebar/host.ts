/** The one element that Crossread adds to a page; what is shown lives in its closed shadow root, whose style sheet styles the host too. */
const NAME = 'crossread-sidebar';

/**
 * Puts the host on the page, with the style sheet on its shadow root, and gives the root and a container to render into; `stay` puts it back where the page took it off. A host that is
 * there already, of an extension that was reloaded, goes first. Gone on abort.
 */
export function mountHost(document: Document, css: string, signal: AbortSignal): { root: ShadowRoot; container: HTMLElement; stay: () => void } {
  for (const old of document.querySelectorAll(NAME)) old.remove();
  // A page may define an element of this name, whose internals would open a root attached to it: attached where nothing is defined, it stays closed.
  const host = document.implementation.createHTMLDocument('').createElement(NAME);
  const root = host.attachShadow({ mode: 'closed' });
  const container = document.createElement('div');
  root.append(container);
  signal.addEventListener('abort', () => host.remove());
  const stay = () => { if (!host.isConnected && !signal.aborted) document.documentElement.append(host); };
  stay();
  dress(root, css);
  return { root, container, stay };
}

/** Gives the root its style sheet: adopted, since the policy of the extension's own pages allows no style element; as an element where that is refused. */
function dress(root: ShadowRoot, css: string): void {
  try {
    // A content script's own CSSStyleSheet belongs in Firefox to another document than the page's; the window's does not.
    const sheet = new (root.ownerDocument.defaultView as typeof globalThis & Window).CSSStyleSheet();
    sheet.replaceSync(css);
    root.adoptedStyleSheets = [sheet];
  } catch {
    const sheet = root.ownerDocument.createElement('style');
    sheet.textContent = css;
    root.prepend(sheet);
  }
}
