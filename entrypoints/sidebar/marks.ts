import { kindOf } from '../../components/relations.ts';
import type { Words } from '../../components/words/index.ts';
import { isReal, type Mark, type Marked, marksOf } from '../../lib/page/index.ts';
import type { Relation } from '../../lib/schema/index.ts';
import { type Host, mountHost } from './host.ts';

export type MarksTold = { onPick: (claim: string) => void; onPoint: (claim: string | null) => void };

/** So many px around a marker belong to it for the pointer, on the side away from the text more than on the other. */
const REACH = 2;

/**
 * Draws the markers in the margin, in a layer of its own that lies on the document and scrolls with it; `draw` brings them up to date. The notes say
 * the same in words, so that assistive technology passes them over. Gone on abort.
 */
export function createMarks(document: Document, css: string, words: Words, { onPick, onPoint }: MarksTold, signal: AbortSignal): Pick<Host, 'stay' | 'lift' | 'place'> & { draw: (marked: Marked[]) => void } {
  const { container, stay, lift, place } = mountHost(document, 'crossread-marks', css, { above: false }, signal);
  container.className = 'marks';
  container.setAttribute('aria-hidden', 'true');
  let drawn = '';

  const claimAt = (event: Event) => (isReal(event) && event.target instanceof HTMLElement ? event.target.dataset['claim'] ?? null : null);
  container.addEventListener('click', (event) => {
    const claim = claimAt(event);
    if (claim !== null) onPick(claim);
  }, { signal });
  container.addEventListener('pointerover', (event) => onPoint(claimAt(event)), { signal });
  container.addEventListener('pointerout', () => onPoint(null), { signal });

  function shape({ claim, kind, lying, left, top, right, bottom }: Mark, origin: DOMRect, scale: number): HTMLElement {
    const mark = document.createElementNS('http://www.w3.org/1999/xhtml', 'div') as HTMLElement;
    const relation = kind as Relation;
    mark.dataset['claim'] = claim;
    mark.dataset['kind'] = kindOf(relation);
    if (lying) mark.dataset['lying'] = '';
    mark.title = words.kinds[kindOf(relation)];
    const px = (value: number) => `${Math.round((value / scale) * 10) / 10}px`;
    Object.assign(mark.style, { left: px(left - REACH - origin.left), top: px(top - origin.top), width: px(right - left + 2 * REACH), height: px(bottom - top) });
    if (lying) Object.assign(mark.style, { left: px(left - origin.left), top: px(top - REACH - origin.top), width: px(right - left), height: px(bottom - top + 2 * REACH) });
    return mark;
  }

  function draw(marked: Marked[]): void {
    if (signal.aborted) return;
    // Where the page's root is moved or scaled, so is the layer: it is measured, not reckoned.
    const origin = container.getBoundingClientRect();
    const scale = origin.width / 100 || 1;
    const shapes = marksOf(document, marked).map((mark) => shape(mark, origin, scale));
    const next = shapes.map((one) => one.outerHTML).join('');
    if (next === drawn) return;
    drawn = next;
    container.replaceChildren(...shapes);
  }
  return { draw, stay, lift, place };
}
