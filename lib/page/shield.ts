import { isOurs, member } from './dom.ts';

/** What the reader types, or has typed elsewhere and puts here: to hear of it is to know it. */
const TYPED = 'keydown keypress keyup beforeinput textInput input compositionstart compositionupdate compositionend copy cut paste'.split(' ');
/** All else that a reader's hand does, and what comes of it, among the events that leave a shadow root, or tell in the page where the pointer or the focus is going. */
const DONE = ('pointerdown pointerup pointermove pointerrawupdate pointerover pointerout pointerenter pointerleave pointercancel gotpointercapture lostpointercapture ' +
  'mousedown mouseup mousemove mouseover mouseout mouseenter mouseleave click dblclick auxclick contextmenu DOMActivate ' +
  'wheel DOMMouseScroll MozMousePixelScroll touchstart touchmove touchend touchcancel focus blur focusin focusout ' +
  'dragstart drag dragend dragenter dragover dragleave drop select selectstart').split(' ');
/** A listener for these that may forbid them makes every page scroll more slowly. */
const PASSIVE = /wheel|touch|DOM|Moz/;
/** Nobody of ours listens for these, and some do again what has been done: no copy goes on. */
const ENDED = /raw|DOM|Moz/;

/** In the extension's own world of the page, whose scripts share them: the copies that were passed on, and the roots of our hosts. */
const PASSED = Symbol.for('crossread-passed'), ROOTS = Symbol.for('crossread-roots');
type World = { [PASSED]?: WeakSet<Event>; [ROOTS]?: Set<ShadowRoot> };
const world = globalThis as World;
/** Old members of Firefox's events: to ask for one has the browser report to the page that a script of an extension's does so. */
const DEPRECATED = /^moz/;
/** What Firefox alone tells of an event: where it happens, and what the reader's hand was at when it came about. */
type Told = { originalTarget?: EventTarget | null; explicitOriginalTarget?: EventTarget | null };

/** True for what the reader has done, as the browser tells it or as it was passed on. */
export const isReal = (event: Event): boolean => event.isTrusted || world[PASSED]?.has(event) === true;

/** Says that a root is ours, until abort: what is typed in it goes on there. */
export function shieldRoot(root: ShadowRoot, signal: AbortSignal): void {
  (world[ROOTS] ??= new Set()).add(root);
  signal.addEventListener('abort', () => world[ROOTS]?.delete(root), { once: true });
}

/** What makes a copy of an event from what it says now; one that `ends` goes no further than the root in which it happens. */
function copierOf(event: Event, ends: boolean): () => Event {
  const said: Record<string, unknown> = {};
  for (const name in event) if (!DEPRECATED.test(name)) said[name] = (event as unknown as typeof said)[name];
  const composed = event.composed && !ends;
  const init = { ...said, composed };
  return () => {
    try {
      const copy = new (event.constructor as new (type: string, said: EventInit) => Event)(event.type, init);
      if (copy.composed === composed) return copy;
    } catch {
      // Of some kinds, such as touches, none can be made of what another says.
    }
    // Firefox lets every event of a key leave its root, whatever it is told.
    const bare = new Event(event.type, init);
    for (const name in said) if (!(name in bare) && typeof said[name] !== 'function') Object.defineProperty(bare, name, { value: said[name] });
    return bare;
  };
}

/** The element of a root of ours that a place is, or is in; null where it is in none. The host may stand in roots of the page's. */
function elementOf(place: EventTarget | null | undefined): Element | null {
  for (let node = place instanceof Node ? place : null; node !== null;) {
    const root = member(node, 'getRootNode').call(node) as Node & Partial<ShadowRoot>;
    if (root.host && isOurs(root.host)) return node.nodeType === 1 ? node as Element : node.parentElement;
    // A field has a tree of the browser's own in it.
    node = root.host ?? (root.nodeType === 9 ? null : member(node, 'parentNode'));
  }
  return null;
}

/** True in Firefox, where an event tells every listener the innermost element at which it happens. */
const tellsWhere = (): boolean => 'originalTarget' in Event.prototype;

/** The element of a root of ours that what is typed is typed into; null where that is none, or the page has made the event. What the reader copies may be the page's own words, wherever the focus is. */
function focused({ isTrusted, target }: Event): Element | null {
  for (const { host, activeElement } of (isTrusted && world[ROOTS]) || []) {
    let told: Node | undefined = host;
    // Where the page has put our host into roots of its own, the outermost host is told.
    while (told !== undefined && told !== target) told = (told.getRootNode() as Partial<ShadowRoot>).host;
    if (told !== undefined && activeElement !== null) return activeElement;
  }
  return null;
}

/**
 * Keeps from the page what happens within our hosts: it is stopped before it comes to any listener of the page's, and a copy of it, which knows of no element
 * but its own, goes on in its place, and ends at the root if it began there. In all browsers that is what the reader types. In Firefox it is everything, since
 * an event tells whoever hears it the very element of a closed root that it happens at (`originalTarget`, `explicitOriginalTarget`, `rangeParent`), and that its
 * root; and so does one that happens in the page when the pointer or the focus goes there. To be called before a page's own scripts run.
 */
export function shield(view: Window): void {
  const passed = (world[PASSED] ??= new WeakSet());

  function pass(event: Event): void {
    if (passed.has(event)) return;
    const { originalTarget, explicitOriginalTarget } = event as Told;
    const element = tellsWhere() ? elementOf(originalTarget) : focused(event);
    if (element === null && elementOf(explicitOriginalTarget) === null) return;
    event.stopImmediatePropagation();
    if (ENDED.test(event.type)) return;
    const copy = copierOf(event, element !== null);
    const passOn = (target: EventTarget): boolean => {
      const made = copy();
      passed.add(made);
      return target.dispatchEvent(made);
    };
    // While the browser is at it, an event that is made tells of the place too, whoever makes it: so what happens in the page goes on when that is over.
    if (element === null) setTimeout(() => originalTarget && passOn(originalTarget));
    // A copied click does of itself what a click does.
    else if (!passOn(element) || event.type === 'click') event.preventDefault();
  }
  for (const type of tellsWhere() ? [...TYPED, ...DONE] : TYPED) view.addEventListener(type, pass, { capture: true, passive: PASSIVE.test(type) });
}
