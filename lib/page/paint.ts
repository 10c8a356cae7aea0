import { member } from './dom.ts';

/** Paints ranges on the page without touching its DOM. */
export type Painter = {
  /** Paints these ranges, and no others, as `crossread-<name>`; where several overlap, the one of the higher priority is on top. */
  set(name: string, ranges: Iterable<Range>, priority?: number): void;
  /** Paints ranges as `crossread-active`, over the others; none takes it off. */
  emphasise(...ranges: Range[]): void;
  /** Paints what the pointer is on as `crossread-pointed`, under what is emphasised. */
  point(...ranges: Range[]): void;
  /** Paints again what the page has taken off, whole or by its rules. */
  stay(): void;
  /** Takes everything off until `stay`, the rules too. */
  lift(): void;
  /** Takes everything off; it may be painted again. */
  clear(): void;
};

const OVER_ALL = 100;

/** Adopts the rules: `stay` puts them back where the page has put others in their place, `remove` takes them out again. Null where that is refused. */
function adopt(document: Document, css: string): { stay(): void; remove(): void } | null {
  // A content script's own CSSStyleSheet belongs in Firefox to another document than the page's; the window's does not.
  const makers = [member(document, 'defaultView')?.CSSStyleSheet, CSSStyleSheet];
  for (const Sheet of makers) {
    try {
      if (Sheet === undefined) continue;
      const sheet = new Sheet();
      sheet.replaceSync(css);
      const stay = () => { if (![...document.adoptedStyleSheets].includes(sheet)) document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet]; };
      stay();
      return { stay, remove: () => { document.adoptedStyleSheets = [...document.adoptedStyleSheets].filter((each) => each !== sheet); } };
    } catch {
      // The next maker, or none.
    }
  }
  return null;
}

/**
 * A painter by the CSS Custom Highlight API. `css` holds the `::highlight(crossread-…)` rules. Everything goes on abort;
 * highlights and style sheets of the page's own stay. Does nothing where the browser lacks the API.
 */
export function createPainter(document: Document, css: string, signal: AbortSignal): Painter {
  // Firefox cannot list the registry from a content script, so the names are kept here.
  const names = new Map<string, { ranges: Range[]; priority: number }>();
  const canPaint = typeof Highlight === 'function' && 'highlights' in CSS;
  const rules = canPaint && !signal.aborted ? adopt(document, css) : null;

  function set(name: string, ranges: Iterable<Range>, priority = 0): void {
    if (!canPaint || signal.aborted) return;
    put(`crossread-${name}`, [...ranges], priority);
  }
  function put(full: string, ranges: Range[], priority: number): void {
    const highlight = new Highlight();
    // The page can get at what is painted, and may move it: what its notes lead to is not in its reach.
    for (const range of ranges) highlight.add(range.cloneRange());
    highlight.priority = priority;
    if (highlight.size === 0) {
      CSS.highlights.delete(full);
      names.delete(full);
    } else {
      CSS.highlights.set(full, highlight);
      names.set(full, { ranges, priority });
    }
  }
  function stay(): void {
    if (signal.aborted) return;
    rules?.stay();
    for (const [name, { ranges, priority }] of names) if ((CSS.highlights.get(name)?.size ?? 0) < ranges.length) put(name, ranges, priority);
  }
  function lift(): void {
    for (const name of names.keys()) CSS.highlights.delete(name);
    rules?.remove();
  }
  function clear(): void {
    for (const name of names.keys()) CSS.highlights.delete(name);
    names.clear();
  }

  signal.addEventListener('abort', () => {
    lift();
    names.clear();
  }, { once: true });
  return { set, stay, lift, emphasise: (...ranges) => set('active', ranges, OVER_ALL), point: (...ranges) => set('pointed', ranges, OVER_ALL - 1), clear };
}
