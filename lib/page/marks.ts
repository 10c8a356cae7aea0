import { isBlockTag } from './blocks.ts';
import { boxOf, holderOf, member, parentOf, tagOf } from './dom.ts';
import { type Area, clipsAround, isShown, seenThrough, windowWidth } from './scrollers.ts';

/** A passage to be marked in the margin, under its claim and of a kind. */
export type Marked = { claim: string; kind: string; range: Range };
/** Where its marker stands, in CSS px of the window; `lying` beside lines that run from top to bottom. */
export type Mark = { claim: string; kind: string; lying: boolean } & Area;

/** How thick a marker is, how far from the text, and how far from one beside it, in CSS px. */
const THICK = 3, GAP = 7, LANE = 5;

/** The block of text that a node stands in. */
function blockAround(node: Node): Element | null {
  let at = holderOf(node);
  while (at !== null && !isBlockTag(tagOf(at))) at = parentOf(at);
  return at;
}

/** The part of a block in which a line stands: columns and pages break a block into several. */
function fragmentOf(block: Element, line: DOMRect): DOMRect {
  const parts = [...member(block, 'getClientRects').call(block)].filter((part) => part.width > 0 && part.height > 0);
  const [x, y] = [line.left + line.width / 2, line.top + line.height / 2];
  return parts.find((part) => part.left <= x && x <= part.right && part.top <= y && y <= part.bottom) ?? parts[0] ?? line;
}

/** The stretches of a passage, one for each column that it stands in: its lines, and the block around them. */
function stretches(range: Range, block: Element): { lines: DOMRect; fragment: DOMRect }[] {
  const found: { lines: DOMRect; fragment: DOMRect }[] = [];
  for (const line of range.getClientRects()) {
    if (line.width === 0 || line.height === 0) continue;
    const fragment = fragmentOf(block, line);
    const same = found.find((one) => one.fragment.left === fragment.left && one.fragment.top === fragment.top);
    if (same === undefined) {
      found.push({ lines: line, fragment });
      continue;
    }
    const left = Math.min(same.lines.left, line.left), top = Math.min(same.lines.top, line.top);
    same.lines = new DOMRect(left, top, Math.max(same.lines.right, line.right) - left, Math.max(same.lines.bottom, line.bottom) - top);
  }
  return found;
}

const EVERYWHERE: Area = { left: -Infinity, top: -Infinity, right: Infinity, bottom: Infinity };
const within = (value: number, least: number, most: number): number => Math.max(least, Math.min(value, most));

/**
 * Where the markers of passages stand: before the column of text, as long as the passage's lines, cut off where the boxes around it cut it
 * off, and never outside of the page's width. Passages that are not shown have none.
 */
export function marksOf(document: Document, passages: Iterable<Marked>): Mark[] {
  const view = member(document, 'defaultView');
  const root = member(document, 'documentElement');
  const marks: Mark[] = [];
  if (view === null || root === null) return marks;
  const page = boxOf(root);
  const [least, most] = [Math.max(0, page.left), Math.min(windowWidth(view), page.right) - THICK];
  for (const { claim, kind, range } of passages) {
    const block = blockAround(range.startContainer);
    // What is folded away may have a size all the same.
    if (block === null || range.collapsed || !isShown(view, holderOf(range.startContainer))) continue;
    const clips = clipsAround(view, range.startContainer);
    // What the window cuts off can be scrolled to by the marker too; what a box cuts off has none.
    const seen = seenThrough(clips, EVERYWHERE);
    const style = view.getComputedStyle(block);
    const px = (value: string) => parseFloat(value) || 0;
    for (const { lines, fragment } of stretches(range, block)) {
      if (Math.min(lines.right, seen.right) <= Math.max(lines.left, seen.left) || Math.min(lines.bottom, seen.bottom) <= Math.max(lines.top, seen.top)) continue;
      const lying = style.writingMode.startsWith('vertical') || style.writingMode.startsWith('sideways');
      let mark: Mark;
      if (lying) {
        const top = Math.max(fragment.top + px(style.paddingTop) + px(style.borderTopWidth) - GAP - THICK, seen.top);
        mark = { claim, kind, lying, left: Math.max(lines.left, seen.left), right: Math.min(lines.right, seen.right), top, bottom: top + THICK };
      } else {
        const before = style.direction === 'rtl'
          ? Math.min(fragment.right - px(style.paddingRight) - px(style.borderRightWidth) + GAP, seen.right - THICK)
          : Math.max(fragment.left + px(style.paddingLeft) + px(style.borderLeftWidth) - GAP - THICK, seen.left);
        const left = within(before, least, most);
        mark = { claim, kind, lying, left, right: left + THICK, top: Math.max(lines.top, seen.top), bottom: Math.min(lines.bottom, seen.bottom) };
      }
      if (mark.right <= mark.left || mark.bottom <= mark.top) continue;
      // Where two passages share a line their markers stand beside each other, as far as the margin goes.
      const outward = style.direction === 'rtl' ? LANE : -LANE;
      const meets = (other: Mark) => other.lying === lying && other.left < mark.right && mark.left < other.right && other.top < mark.bottom && mark.top < other.bottom;
      for (let lane = lying ? 3 : 0; lane < 3 && marks.some(meets); lane++) {
        const next = within(mark.left + outward, least, most);
        mark = { ...mark, left: next, right: next + THICK };
      }
      marks.push(mark);
    }
  }
  return marks;
}
