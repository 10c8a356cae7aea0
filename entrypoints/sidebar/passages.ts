import type { Places } from '../../components/PageMap.tsx';
import { createPainter, isFreeClick, passageAt, readBlocks, scrollToRange, toRange } from '../../lib/page/index.ts';
import type { Notes, Relation } from '../../lib/schema/index.ts';

/** The passages of the notes on the page, as live ranges. */
export interface Passages {
  /** Finds and paints the passages of these notes, or takes all off where there are none; gives the claims whose passage is no longer on the page. */
  anchor(notes: Notes | undefined): ReadonlySet<string>;
  /** Brings a passage into view, rings it, and sets the reading position there; false where it is gone. */
  jump(claim: string, index: number): boolean;
  /** Sets off the passages of one claim, or of none. */
  emphasise(claim: string | null): void;
  /** The claim whose passage the reader's selection stands in, or else the first one in view; null where there is none. */
  atHand(): string | null;
  /** Claims in the order of their passages on the page. */
  order(): string[];
  /** Where the passages stand in their article, and what of it is in view, as parts of its height. */
  places(): Places;
}

/** The box of the article that the passages stand in: of the nearest element around all of them. */
function boxOf(ranges: readonly Range[], document: Document): DOMRect {
  const [first, last] = [ranges[0], ranges.at(-1)];
  const all = document.createRange();
  if (first) all.setStart(first.startContainer, first.startOffset);
  if (last) all.setEnd(last.endContainer, last.endOffset);
  const around = all.commonAncestorContainer;
  const element = around instanceof Element ? around : around.parentElement;
  return (element ?? document.documentElement).getBoundingClientRect();
}

/** Stands ready to show passages on a page; `onPick` is told of a click on one. Everything is taken off on abort. */
export function createPassages(document: Document, css: string, onPick: (claim: string) => void, signal: AbortSignal): Passages {
  const view = document.defaultView!;
  const painter = createPainter(document, css, signal);
  const ranges = new Map<string, Range[]>();
  let anchored: Notes | undefined;

  function anchor(notes: Notes | undefined): ReadonlySet<string> {
    anchored = notes;
    const blocks = readBlocks(document);
    const byRelation = new Map<Relation, Range[]>();
    const missing = new Set<string>();
    ranges.clear();
    for (const note of notes?.notes ?? []) {
      const passages = note.here.flatMap((here) => here.passages);
      const found = passages.map((passage) => toRange(document, blocks, passage)).filter((range) => range !== null);
      if (found.length < passages.length && found.length === 0) missing.add(note.claim);
      if (found.length > 0) ranges.set(note.claim, found);
      byRelation.set(note.relation, [...(byRelation.get(note.relation) ?? []), ...found]);
    }
    painter.clear();
    for (const [relation, painted] of byRelation) painter.set(relation, painted);
    return missing;
  }

  function jump(claim: string, index: number): boolean {
    const find = () => ranges.get(claim)?.[index] ?? ranges.get(claim)?.[0];
    // Where the page has put new nodes in the place of the old, the range fell together.
    if (find()?.collapsed) anchor(anchored);
    const range = find();
    if (!range) return false;
    scrollToRange(view, range);
    painter.emphasise(range);
    document.getSelection()?.collapse(range.startContainer, range.startOffset);
    return true;
  }

  function atHand(): string | null {
    const selection = document.getSelection();
    const node = selection?.anchorNode;
    if (selection && node) {
      for (const [claim, each] of ranges) if (each.some((range) => range.isPointInRange(node, selection.anchorOffset))) return claim;
    }
    for (const [claim, each] of ranges) {
      const box = each[0]!.getBoundingClientRect();
      if (box.bottom > 0 && box.top < view.innerHeight) return claim;
    }
    return ranges.keys().next().value ?? null;
  }

  document.addEventListener('click', (event) => {
    if (!event.isTrusted || !isFreeClick(document, event)) return;
    const claim = passageAt(document, event.clientX, event.clientY, ranges);
    if (claim !== null) onPick(claim);
  }, { signal });

  function places(): Places {
    const all = [...ranges.values()].flat();
    const article = boxOf(all, document);
    const part = (y: number) => Math.min(1, Math.max(0, (y - article.top) / Math.max(1, article.height)));
    return {
      marks: new Map([...ranges].map(([claim, each]) => [claim, part(each[0]!.getBoundingClientRect().top)])),
      view: [part(0), part(view.innerHeight)],
    };
  }

  return { places, anchor, jump, atHand, emphasise: (claim) => painter.emphasise(claim === null ? null : ranges.get(claim)?.[0] ?? null), order: () => [...ranges.keys()] };
}
