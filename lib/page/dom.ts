/**
 * The page room: the one place that touches the reader's document, and only to read it, to paint it and to set it aside.
 * Every function takes its Document and, where it lasts, an AbortSignal. Reading also runs under linkedom, without layout.
 *
 * This file reads nodes of a hostile page. A child called "firstChild" hides a form's own `firstChild`, an image called
 * "body" the document's, in a content script's isolated world too; patched prototypes do not reach us there, names do.
 */

/** A member of a node as the platform defines it, whatever the page's names stand in front of it. */
export function member<N extends object, K extends keyof N>(node: N, key: K): N[K] {
  const prototype = Object.getPrototypeOf(node) as N;
  // linkedom keeps some members on the node itself.
  return key in prototype ? (Reflect.get(prototype, key, node) as N[K]) : node[key];
}

/** How an element is styled now, for which the browser needs no layout; undefined where nothing is drawn. */
export const styleOf = (element: Element): CSSStyleDeclaration | undefined => member(member(element, 'ownerDocument'), 'defaultView')?.getComputedStyle?.(element);

/** Where an element stands in the window, likewise. */
export const boxOf = (element: Element): DOMRect => member(element, 'getBoundingClientRect').call(element);

/** So many boxes around an element are asked how far they are scrolled. */
const MOST_AROUND = 100;

/** False for what nobody can see, wherever they scroll: what has no box, one of a px as screen readers are given it, or one that lies before all that can be scrolled to. True where nothing is drawn. */
export function isSeen(element: Element): boolean {
  const style = styleOf(element);
  // What is around the text alone has no box, and its text may well be seen.
  if (style === undefined || style.display === 'contents') return true;
  const box = boxOf(element);
  if (style.visibility === 'hidden' || box.width <= 1 || box.height <= 1) return false;
  let { right, bottom } = box, around = parentOf(element);
  for (let count = 0; around !== null && (right <= 0 || bottom <= 0) && count < MOST_AROUND; count += 1, around = parentOf(around)) {
    right += member(around, 'scrollLeft');
    bottom += member(around, 'scrollTop');
  }
  return right > 0 && bottom > 0;
}

/** Scrolls a box or the window, likewise. */
export const scrollBox = (box: Element | Window, by: ScrollToOptions): void => Reflect.apply(member(box, 'scrollBy'), box, [by]) as undefined;

/** An element's tag name in lower case, without prefix. */
export function tagOf(element: Element): string {
  const name: unknown = element.localName;
  // Only a form's members can be hidden by names.
  return typeof name === 'string' ? name : 'form';
}

/** An attribute's value, or null. */
export function attributeOf(element: Element, name: string): string | null {
  return typeof element.getAttribute === 'function' ? element.getAttribute(name) : member(element, 'getAttribute').call(element, name);
}

const suspicious = (node: Node): boolean => {
  const name: unknown = (node as Element).localName;
  return name === 'form' || (name !== undefined && typeof name !== 'string');
};
/** The first child of a node, whatever the page has put in the property's place. */
export const firstChildOf = (node: Node): Node | null => (suspicious(node) ? member(node, 'firstChild') : node.firstChild);
/** The sibling after a node, likewise. */
export const nextSiblingOf = (node: Node): Node | null => (suspicious(node) ? member(node, 'nextSibling') : node.nextSibling);
/** The element around a node, likewise; null at the root. */
export const parentOf = (node: Node): Element | null => (suspicious(node) ? member(node, 'parentElement') : node.parentElement);

/** True for a text node, CDATA included. */
export const isText = (node: Node): node is Text => node.nodeType === 3 || node.nodeType === 4;
/** True for an element, a form whose `nodeType` a field hides included. */
export const isElement = (node: Node): node is Element => node.nodeType === 1 || typeof node.nodeType !== 'number';

/** The element that a place in the document is in. */
export const holderOf = (node: Node): Element | null => (isElement(node) ? node : parentOf(node));

/** The elements that Crossread itself adds to a page: the sidebar, and the markers in the margin. */
const OURS = new Set(['crossread-sidebar', 'crossread-marks']);
/** True for an element of our own. */
export const isOurs = (element: Element): boolean => OURS.has(tagOf(element));

// Pure, so that a script that reads nothing goes without it.
const UNREAD = /* @__PURE__ */ (() => new Set(('script style noscript template textarea select button head title svg iframe object embed canvas video audio ' +
  'datalist noframes noembed annotation rt rp rtc').split(' ').concat(...OURS)))();

/** Many elements may share one style of megabytes: no more of it is looked at. */
const MOST_STYLE = 2000;

/** True for a style attribute that hides its element. */
export const hides = (style: string | null): boolean => style !== null && /(?:^|[;\s])(?:display\s*:\s*none|visibility\s*:\s*hidden)/i.test(style.slice(0, MOST_STYLE));

/**
 * True for elements whose text is not part of what is read: scripts, controls, fallback content, ruby readings, our own elements, and what
 * its own attributes hide. `aria-hidden` text is seen and therefore read. Style sheets are not asked: that would need layout.
 */
export function isUnread(element: Element, tag = tagOf(element)): boolean {
  if (UNREAD.has(tag) || attributeOf(element, 'hidden') !== null) return true;
  if (tag === 'dialog') return attributeOf(element, 'open') === null;
  return hides(attributeOf(element, 'style'));
}

/** What a walk calls: `enter` returns false to pass over an element's children, and `leave` is then not called. */
export type Visitor = { enter(element: Element, tag: string): boolean; leave(element: Element, tag: string): void; text(node: Text): boolean | void };

/** A walk visits so many nodes; the longest articles with all that stands around them have a tenth of that. What comes after is not read. */
export const MAX_NODES = 200_000;

/**
 * Walks the document's elements and text in document order without recursion, at any depth. False where it ended before the document did:
 * because `text` returned false, or at so many nodes.
 */
export function walk(document: Document, visitor: Visitor): boolean {
  const open: Node[] = [];
  let node: Node | null = member(document, 'documentElement');
  for (let visited = 0; visited < MAX_NODES; visited++) {
    while (node === null) {
      const parent = open.pop();
      if (parent === undefined) return true;
      visitor.leave(parent as Element, tagOf(parent as Element));
      node = nextSiblingOf(parent);
    }
    if (isText(node)) {
      if (visitor.text(node) === false) return false;
    } else if (isElement(node) && visitor.enter(node, tagOf(node))) {
      open.push(node);
      node = firstChildOf(node);
      continue;
    }
    node = nextSiblingOf(node);
  }
  return false;
}

/** The node after this one in document order, past its children if `past`; null at the end of the document. */
export function following(node: Node, past: boolean): Node | null {
  const child = past ? null : firstChildOf(node);
  if (child !== null) return child;
  for (let at: Node | null = node; at !== null; at = parentOf(at)) {
    const next = nextSiblingOf(at);
    if (next !== null) return next;
  }
  return null;
}
