import { isOurs } from './dom.ts';

/** All that a reader's hand does, and what comes of it: the events that leave a shadow root. */
const TYPES = ('pointerdown pointerup pointermove pointerover pointerout pointercancel gotpointercapture lostpointercapture mousedown mouseup mousemove mouseover mouseout click dblclick auxclick contextmenu ' +
  'wheel touchstart touchmove touchend touchcancel keydown keypress keyup focus blur focusin focusout beforeinput input compositionstart compositionupdate compositionend copy cut paste ' +
  'dragstart drag dragend dragenter dragover dragleave drop select selectstart').split(' ');
/** A listener for these that may forbid them makes every page scroll more slowly. */
const PASSIVE = /^(?:wheel|touch)/;

const PASSED = Symbol.for('crossread-passed');
type World = { [PASSED]?: WeakSet<Event> };

/** True for what the reader has done, as the browser tells it or as it was passed on. */
export const isReal = (event: Event): boolean => event.isTrusted || (globalThis as World)[PASSED]?.has(event) === true;

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

/** The innermost element of a host's own root at which an event happens; null where it does not happen there. Firefox alone tells it. */
function elementOf(event: Event, host: Element): Element | null {
  let node = (event as { originalTarget?: Node | null }).originalTarget ?? null;
  // A field has a tree of the browser's own in it.
  while (node !== null && (node.nodeType !== 1 || (node.getRootNode() as Partial<ShadowRoot>).host !== host)) node = node.parentNode;
  return node as Element | null;
}

/**
 * Keeps from the page what happens within our hosts. In Firefox an event tells whoever hears it the very element of a closed root that it happens at
 * (`originalTarget`, `explicitOriginalTarget`, `rangeParent`), and that its root. So nobody hears it: it is stopped before it comes to any listener of the
 * page's, and a copy of it, which ends at the root, goes on in its place. To be called before a page's own scripts run. Other browsers need none of it.
 */
export function shield(view: Window): void {
  if (!('originalTarget' in Event.prototype)) return;
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
  for (const type of TYPES) view.addEventListener(type, pass, { capture: true, passive: PASSIVE.test(type) });
}
