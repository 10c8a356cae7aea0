import { isOurs } from './dom.ts';

/** What the reader types, or has typed elsewhere and puts here: to hear of it is to know it. */
const TYPED = 'keydown keypress keyup beforeinput textInput input compositionstart compositionupdate compositionend copy cut paste'.split(' ');
/** All else that a reader's hand does, and what comes of it, among the events that leave a shadow root. */
const DONE = ('pointerdown pointerup pointermove pointerover pointerout pointercancel gotpointercapture lostpointercapture mousedown mouseup mousemove mouseover mouseout click dblclick auxclick contextmenu ' +
  'wheel touchstart touchmove touchend touchcancel focus blur focusin focusout ' +
  'dragstart drag dragend dragenter dragover dragleave drop select selectstart').split(' ');
/** A listener for these that may forbid them makes every page scroll more slowly. */
const PASSIVE = /^(?:wheel|touch)/;

/** In the extension's own world of the page, whose scripts share them: the copies that were passed on, and the roots of our hosts. */
const PASSED = Symbol.for('crossread-passed'), ROOTS = Symbol.for('crossread-roots');
type World = { [PASSED]?: WeakSet<Event>; [ROOTS]?: WeakMap<Element, ShadowRoot> };
const rootsOf = (world: World): WeakMap<Element, ShadowRoot> => (world[ROOTS] ??= new WeakMap());

/** True for what the reader has done, as the browser tells it or as it was passed on. */
export const isReal = (event: Event): boolean => event.isTrusted || (globalThis as World)[PASSED]?.has(event) === true;

/** Says that a host of ours has a root, in which what is typed goes on. */
export const shieldRoot = (host: Element, root: ShadowRoot): void => void rootsOf(globalThis as World).set(host, root);

/** A copy of an event that ends at the root in which it happens. */
function copyOf(event: Event): Event {
  const said: Record<string, unknown> = {};
  for (const name in event) said[name] = Reflect.get(event, name);
  const ends = { ...said, composed: false };
  try {
    const copy = new (event.constructor as new (type: string, said: EventInit) => Event)(event.type, ends);
    if (!copy.composed) return copy;
  } catch {
    // Of some kinds, such as touches, none can be made of what another says.
  }
  // Firefox lets every event of a key leave its root, whatever it is told.
  const bare = new Event(event.type, ends);
  for (const [name, value] of Object.entries(said)) if (!(name in bare) && typeof value !== 'function') Object.defineProperty(bare, name, { value });
  return bare;
}

/** True in Firefox, where an event tells every listener the innermost element at which it happens. */
const tellsWhere = (): boolean => 'originalTarget' in Event.prototype;

/** The innermost element of a host's own root at which an event happens, of what is typed the one that has the focus; null where it does not happen there. */
function elementOf(event: Event, host: Element): Element | null {
  if (!tellsWhere()) return event.isTrusted ? rootsOf(globalThis as World).get(host)?.activeElement ?? null : null;
  let node = (event as { originalTarget?: Node | null }).originalTarget ?? null;
  // A field has a tree of the browser's own in it.
  while (node !== null && (node.nodeType !== 1 || (node.getRootNode() as Partial<ShadowRoot>).host !== host)) node = node.parentNode;
  return node as Element | null;
}

/**
 * Keeps from the page what happens within our hosts: it is stopped before it comes to any listener of the page's, and a copy of it, which ends at the root,
 * goes on in its place. In all browsers that is what the reader types. In Firefox it is everything, since an event tells whoever hears it the very element
 * of a closed root that it happens at (`originalTarget`, `explicitOriginalTarget`, `rangeParent`), and that its root. To be called before a page's own scripts run.
 */
export function shield(view: Window): void {
  const passed = ((globalThis as World)[PASSED] ??= new WeakSet());

  function pass(event: Event): void {
    const host = event.target;
    if (!(host instanceof Element) || !isOurs(host)) return;
    const element = elementOf(event, host);
    if (element === null) return;
    event.stopImmediatePropagation();
    const copy = copyOf(event);
    passed.add(copy);
    // A copied click does of itself what a click does.
    if (!element.dispatchEvent(copy) || event.type === 'click') event.preventDefault();
  }
  for (const type of tellsWhere() ? [...TYPED, ...DONE] : TYPED) view.addEventListener(type, pass, { capture: true, passive: PASSIVE.test(type) });
}
