import type { Places } from '../../components/PageMap.tsx';
import { createPainter, isFreeClick, passageAt, rangeOf, readBlocks, scrollToRange, toRange } from '../../lib/page/index.ts';
import type { Notes, Relation } from '../../lib/schema/index.ts';

/** The passages of the notes on the page, as live ranges. */
export interface Passages {
  /** Finds and paints the passages of these notes, or takes all off where there are none; gives the claims whose passage is no longer on the page. `article`: its blocks, by number. */
  anchor(notes: Notes | undefined, article: readonly number[]): ReadonlySet<string>;
  /** Brings a passage into view, rings it, and sets the reading position there; false where it is gone. */
  jump(claim: string, index: number): boolean;
  /** Brings a paragraph of the map into view; nothing where it is gone. */
  showParagraph(paragraph: number): void;
  /** Sets off the passages of one claim, or of none. */
  emphasise(claim: string | null): void;
  /** The claim whose passage the reader's selection stands in, or else the first one in view; null where there is none. */
  atHand(): string | null;
  /** Claims in the order of their passages on the page. */
  order(): string[];
  /** The paragraphs of the article with the claims of their passages, and what of it is in view, as parts of its height. */
  places(): Places;
}

/** Stands ready to show passages on a page; `onPick` is told of a click on one. Everything is taken off on abort. */
export function createPassages(document: Document, css: string, onPick: (claim: string) => void, signal: AbortSignal): Passages {
  const view = document.defaultView!;
  const painter = createPainter(document, css, signal);
  const ranges = new Map<string, Range[]>();
  let anchored: { notes: Notes | undefined; article: readonly number[] } = { notes: undefined, article: [] };
  let paragraphs: Range[] = [];

  function anchor(notes: Notes | undefined, article: readonly number[]): ReadonlySet<string> {
    anchored = { notes, article };
    const blocks = readBlocks(document);
    paragraphs = article.flatMap((at) => (blocks[at] && rangeOf(blocks[at], 0, blocks[at].text.length)) ?? []);
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
    if (find()?.collapsed) anchor(anchored.notes, anchored.article);
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

  function showParagraph(paragraph: number): void {
    const range = paragraphs[paragraph];
    if (range && !range.collapsed) scrollToRange(view, range);
  }

  function places(): Places {
    const boxes = paragraphs.map((range) => range.getBoundingClientRect());
    const [top, bottom] = [Math.min(...boxes.map((box) => box.top)), Math.max(...boxes.map((box) => box.bottom))];
    const part = (y: number) => Math.min(1, Math.max(0, (y - top) / Math.max(1, bottom - top)));
    const within = (range: Range, around: Range) => around.isPointInRange(range.startContainer, range.startOffset);
    return {
      paragraphs: paragraphs.map((paragraph, at) => ({
        from: part(boxes[at]!.top), to: part(boxes[at]!.bottom),
        claims: [...ranges].flatMap(([claim, each]) => (each.some((range) => within(range, paragraph)) ? [claim] : [])),
      })),
      view: [part(0), part(view.innerHeight)],
    };
  }

  return { places, anchor, showParagraph, jump, atHand, emphasise: (claim) => painter.emphasise(claim === null ? null : ranges.get(claim)?.[0] ?? null), order: () => [...ranges.keys()] };
}
