import type { Turn } from '../../lib/extension/turns.ts';
import type { Passages } from './passages.ts';
import type { Standing } from './standing.ts';

/** What the reader asks for from the page, and where they are led. */
export interface Going {
  /** The claim whose note or passage was asked for last, and how many times any was: the same one can be asked for twice. */
  readonly active: string | null;
  readonly asked: number;
  /** The claim whose passage or marker the pointer is on. */
  readonly pointed: string | null;
  point(claim: string | null): void;
  /** To a passage; false where it is gone. */
  jump(claim: string, index: number): boolean;
  /** To the note of a passage. */
  openAt(claim: string): void;
  /** As a shortcut says. */
  turn(to: Turn): void;
  /** The panel is closed: whoever was led to a passage goes on reading there. */
  closed(): void;
}

/** What comes of going somewhere: the panel opens or makes way, a passage turns out to be gone, or all is to be shown as it is now. */
type GoingTold = { onOpen: () => void; onGone: (claim: string) => void; onChange: () => void };

/** Leads between the notes in the shadow root and their passages. */
export function createGoing(root: ShadowRoot, passages: Passages, standing: Standing, { onOpen, onGone, onChange }: GoingTold): Going {
  const { stand } = standing;
  let active: string | null = null;
  let pointed: string | null = null;
  let asked = 0;
  let hasJumped = false;

  /** Takes the focus off the sidebar, if it is there. */
  function letFocusGo(): boolean {
    const isThere = root.activeElement instanceof HTMLElement;
    if (isThere) (root.activeElement as HTMLElement).blur();
    return isThere;
  }

  function point(claim: string | null): void {
    pointed = claim;
    passages.point(claim);
    if (stand.open) onChange();
  }

  function jump(claim: string, index: number): boolean {
    active = claim;
    asked += 1;
    hasJumped = passages.jump(claim, index, standing.freeRoom());
    // A sheet makes way for the passage, and so does a panel that lies over it; that is no wish about the next page.
    if (!hasJumped) onGone(claim);
    else if (standing.mode === 'sheet' || (standing.mode === 'overlay' && passages.isBeside(claim, index, standing.freeRoom()))) stand.open = false;
    onChange();
    return hasJumped;
  }

  function openAt(claim: string): void {
    active = claim;
    asked += 1;
    passages.emphasise(claim);
    if (stand.open) onChange();
    else onOpen();
  }

  function toNote(): void {
    if (stand.open && letFocusGo()) {
      if (active !== null) jump(active, 0);
      return;
    }
    const claim = passages.atHand();
    if (claim !== null) openAt(claim);
    requestAnimationFrame(() => root.querySelector<HTMLElement>('article[aria-current]')?.focus());
  }

  function turn(to: Turn): void {
    if (to === 'note') return toNote();
    const order = passages.order();
    const at = active === null ? -1 : order.indexOf(active);
    const next = to === 'next' ? order[(at + 1) % order.length] : order.at(at <= 0 ? -1 : at - 1);
    if (next !== undefined) jump(next, 0);
  }

  function closed(): void {
    if (!hasJumped) return;
    hasJumped = false;
    // The focus has just been given to the handle.
    requestAnimationFrame(() => {
      letFocusGo();
      passages.goOnReading();
    });
  }

  return {
    get active() { return active; },
    get asked() { return asked; },
    get pointed() { return pointed; },
    point, jump, openAt, turn, closed,
  };
}
