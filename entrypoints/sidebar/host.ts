import { isOrphan } from '../../lib/extension/send.ts';
import { member, shieldRoot, zoomOf } from '../../lib/page/index.ts';

/** The elements that Crossread adds to a page; what they show lives in closed shadow roots, whose style sheets style the hosts too. */
export type HostName = 'crossread-sidebar' | 'crossread-marks';

/** Where a page takes a host off again and again, it comes back after a wait that doubles, from so many ms on, to this. */
const FIRST_WAIT = 250;
const LAST_WAIT = 30_000;

/** What a host is told before another takes its place. A page may say so too: then nothing comes of it. */
const SUCCEEDED = 'crossread-succeeded';

/** What shows all that is in a root: its style sheet alone does. And nothing else: what pages lay behind their dialogs (`::backdrop`) would lie behind ours too, over the page. */
const SHOWN = ':host>div:not([hidden]){display:block!important}:host::before,:host::after,:host::backdrop{display:none!important}';

/**
 * Stands before a host. React 18, where all of a document is its own (`hydrateRoot(document)`, as in Remix), takes an element after the body that it did not
 * make for a fault, and builds the whole page anew; where it meets this comment, its own mark for the end of a boundary, it looks no further.
 */
const FENCE = '/$';

/** What a host asks itself, to learn whether it still hears. */
const HEARING = 'crossread-hearing';

/**
 * A style sheet with a mark in the names of its custom properties, and that mark. A page may register names (`@property`), which holds in shadow roots too: a
 * `--text` that is a number to it would be none of our fonts. What is drawn by lot it cannot know.
 */
function marked(css: string): { css: string; mark: string } {
  const mark = `c${Math.random().toString(36).slice(2)}-`;
  return { css: css.replace(/--(?=[a-z])/g, `--${mark}`), mark };
}

export type Host = { root: ShadowRoot; container: HTMLElement; /** Stands before the names of the style sheet's custom properties. */ mark: string; /** Puts the host back where the page took it off or hid it. */ stay: () => void; /** Takes the host off until `place`. */ lift: () => void; place: () => void };

/** True for an element in the top layer, or where the browser has none. */
const isRaised = (host: HTMLElement): boolean => typeof host.showPopover !== 'function' || host.matches(':popover-open');

/** Brings an element above everything of the page, whatever `z-index`, `transform` or `filter` the page uses, where the browser has a top layer. */
function raise(host: HTMLElement): void {
  if (isRaised(host)) return;
  try {
    host.setAttribute('popover', 'manual');
    host.showPopover();
  } catch {
    // The page took it off in the middle: it comes back after a wait.
  }
  // The page may refuse it the top layer: without, it stands over all but what is there.
  if (!isRaised(host)) host.removeAttribute('popover');
}

/**
 * Puts a host on the page, with the style sheet on its shadow root, and gives the root and a container to render into. `above` stands over
 * the page; a modal dialog that the page opens later still stands over it. A host that is there already, of an extension that was reloaded,
 * goes first, and its script is told: it ends (`onEnd`) before anything of the new one stands on the page; and so it does where
 * the page was written anew, which takes every listener away. Gone on abort.
 */
export function mountHost(document: Document, name: HostName, sheet: string, { above, onEnd }: { above: boolean; onEnd?: () => void }, signal: AbortSignal): Host {
  for (const old of document.querySelectorAll(name)) {
    old.dispatchEvent(new Event(SUCCEEDED));
    old.remove();
  }
  const { css, mark } = marked(sheet + SHOWN);
  // A page may define an element of this name, whose internals would open a root attached to it: attached where nothing is defined, it stays closed.
  // And what an XML document creates is no element of HTML's.
  const html = document.implementation.createHTMLDocument('');
  const host = html.createElement(name);
  const fence = document.createComment(FENCE);
  const root = host.attachShadow({ mode: 'closed' });
  shieldRoot(root, signal);
  const container = html.createElement('div');
  // The root loses its style sheet with its document: a page that takes it into a frame could select and read there what has no style.
  container.style.display = 'none';
  root.append(container);

  /** Above the page all has the size that it has elsewhere, though the page's root is drawn larger or smaller (`zoom`). */
  function unzoom(): void {
    if (!above) return;
    const zoom = String(1 / zoomOf(host));
    if (container.style.zoom !== zoom) container.style.zoom = zoom;
  }
  function place(): void {
    const page = member(document, 'documentElement');
    if (signal.aborted || page === null) return;
    if (host.parentNode !== page) page.append(fence, host);
    host.inert = false;
    dress(root, css);
    unzoom();
    if (above) raise(host);
    // The page may have got another root element, or get one.
    observer.observe(document, { childList: true });
    observer.observe(page, { childList: true });
    observer.observe(host, { attributeFilter: ['inert'] });
  }
  // Within the root, where no script of the page's can come between.
  let heard = false;
  container.addEventListener(HEARING, () => { heard = true; });
  function isDeaf(): boolean {
    heard = false;
    container.dispatchEvent(new Event(HEARING));
    return !heard;
  }
  let wait = FIRST_WAIT;
  let timer: ReturnType<typeof setTimeout> | undefined;
  function comeBack(): void {
    unzoom();
    const isPlaced = host.isConnected && host.parentNode === member(document, 'documentElement') && !host.inert && host.getAnimations().length === 0 && isDressed(root) && (!above || isRaised(host));
    if (timer !== undefined || signal.aborted || isPlaced) return;
    if (onEnd && isDeaf()) return onEnd();
    timer = setTimeout(() => {
      timer = undefined;
      // Where the extension was reloaded, one of a newer run has taken its place; else it is the page that put another there.
      if (!host.isConnected && isOrphan() && document.querySelector(name) !== null) return;
      place();
      // To ask for them has the browser lay the page out: what was never there needs none of that.
      for (const animation of host.getAnimations()) animation.cancel();
    }, wait);
    wait = Math.min(wait * 2, LAST_WAIT);
  }
  function lift(): void {
    observer.disconnect();
    host.remove();
    fence.remove();
  }
  const observer = new MutationObserver(comeBack);
  if (above) host.addEventListener('toggle', comeBack, { signal });
  signal.addEventListener('abort', () => {
    clearTimeout(timer);
    lift();
  });
  if (onEnd) host.addEventListener(SUCCEEDED, () => { if (isOrphan()) onEnd(); }, { signal });
  place();
  return { root, container, mark, stay: comeBack, lift, place };
}

const isDressed = (root: ShadowRoot): boolean => root.adoptedStyleSheets.length > 0 || root.querySelector('style') !== null;

/** Gives the root its style sheet, which it loses where the page moves it into another document: adopted, since the policy of the extension's own pages allows no style element; as an element where that is refused. */
function dress(root: ShadowRoot, css: string): void {
  if (isDressed(root)) return;
  try {
    // A content script's own CSSStyleSheet belongs in Firefox to another document than the page's; the window's does not.
    const sheet = new (root.ownerDocument.defaultView as typeof globalThis & Window).CSSStyleSheet();
    sheet.replaceSync(css);
    root.adoptedStyleSheets = [sheet];
  } catch {
    const sheet = root.ownerDocument.createElementNS('http://www.w3.org/1999/xhtml', 'style');
    sheet.textContent = css;
    root.prepend(sheet);
  }
}
