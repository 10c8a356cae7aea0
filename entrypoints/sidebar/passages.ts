import type { Places } from '../../components/PageMap.tsx';
import { relations } from '../../components/relations.ts';
import { type ArticleMap, bringIntoView, createPainter, isSeen, type LiveBlock, mapArticle, member, type Marked, type Painted, parentOf, rangeOf, readBlocks, toRange } from '../../lib/page/index.ts';
import type { Notes, Passage, Relation } from '../../lib/schema/index.ts';

/** A paragraph that the map led to is set off for so long, in ms. */
const RING = 1600;

/** The passages of the notes on the page, as live ranges. */
export interface Passages {
  /** Finds and paints the passages of these notes, or takes all off where there are none; gives the claims whose passage is no longer on the page. `article`: its blocks, by number. */
  anchor(notes: Notes | undefined, article: readonly number[]): ReadonlySet<string>;
  /** Brings a passage into view, rings it, and sets the reading position there; false where it is gone. `room`: what the panel leaves of the window. */
  jump(claim: string, index: number, room?: { left: number; right: number }): boolean;
  /** True where a passage begins beside the room, and the page can't be scrolled across to it. */
  isBeside(claim: string, index: number, room: { left: number; right: number }): boolean;
  /** Brings a paragraph of the map into view, rings it for a moment, and sets the reading position there; nothing where it is gone. */
  showParagraph(paragraph: number, room?: { left: number; right: number }): void;
  /** Sets off the passages of one claim, or of none. */
  emphasise(claim: string | null): void;
  /** Sets off the passages that the pointer is on, or on whose note or marker it is. */
  point(claim: string | null): void;
  /** Sets the reading position where the last jump led; false where there was none. */
  goOnReading(): boolean;
  /** The claim whose passage the reader's selection stands in, or else the first one in view; null where there is none. */
  atHand(): string | null;
  /** Claims in the order of their passages on the page. */
  order(): string[];
  /** What is painted, for clicks and for the pointer; and for the margin, each passage by itself. */
  painted(): Painted<string>[];
  marked(): Marked[];
  /** The paragraphs of the article with the claims of their passages, and what of it is in view, as parts of its height. */
  places(): Places;
  /** True where passages have gone from their places since they were anchored. */
  haveFallen(): boolean;
  /** True where none of the passages can be seen, wherever the reader scrolls. */
  areHidden(): boolean;
  /** Finds and paints the same notes' passages anew, where the page has put new nodes in the place of the old. */
  anchorAgain(): ReadonlySet<string>;
  /** True where a passage or paragraph stands in a box of the page. */
  standsIn(box: Node): boolean;
  /** Paints again what the page has taken off. */
  stay(): void;
  /** Takes off what is painted until `stay`. */
  lift(): void;
  /** What stood somewhere in the document may stand elsewhere now. */
  moved(): void;
}

/** Stands ready to show passages on a page. Everything is taken off on abort. */
export function createPassages(document: Document, css: string, signal: AbortSignal): Passages {
  const view = document.defaultView!;
  const painter = createPainter(document, css, signal);
  const ranges = new Map<string, Range[]>();
  /** What stood in each when it was found. */
  const texts = new WeakMap<Range, string>();
  let relationOf = new Map<string, Relation>();
  let anchored: { notes: Notes | undefined; article: readonly number[] } = { notes: undefined, article: [] };
  let paragraphs: Range[] = [];
  let map: ArticleMap = mapArticle(document, []);
  let paragraphsOf: Places['paragraphs'] | null = null;
  let emphasised: string | null = null;
  let reading: Range | null = null;
  let onItsWay = new AbortController();
  let ring: ReturnType<typeof setTimeout> | undefined;
  signal.addEventListener('abort', () => {
    clearTimeout(ring);
    onItsWay.abort();
  });

  /** The blocks that passages are looked for in: as far as the article goes, since thousands of comments may stand under it; all, where a passage is not in its place. */
  function blocksFor(passages: readonly Passage[], article: readonly number[]): LiveBlock[] {
    const most = Math.max(0, ...article.map((at) => at + 1), ...passages.map(({ block }) => block + 1));
    const blocks = readBlocks(document, most);
    return passages.every(({ block, start, end, text }) => blocks[block]?.text.slice(start, end) === text) ? blocks : readBlocks(document);
  }

  function anchor(notes: Notes | undefined, article: readonly number[]): ReadonlySet<string> {
    anchored = { notes, article };
    const blocks = blocksFor(notes?.notes.flatMap((note) => note.here.flatMap((here) => here.passages)) ?? [], article);
    paragraphs = article.flatMap((at) => (blocks[at] && rangeOf(blocks[at], 0, blocks[at].text.length)) ?? []);
    map = mapArticle(document, paragraphs);
    paragraphsOf = null;
    const byRelation = new Map<Relation, Range[]>();
    const missing = new Set<string>();
    ranges.clear();
    relationOf = new Map(notes?.notes.map((note) => [note.claim, note.relation]));
    for (const note of notes?.notes ?? []) {
      const passages = note.here.flatMap((here) => here.passages);
      const found = passages.map((passage) => toRange(document, blocks, passage)).filter((range) => range !== null);
      for (const range of found) texts.set(range, String(range));
      if (found.length < passages.length && found.length === 0) missing.add(note.claim);
      if (found.length > 0) ranges.set(note.claim, found);
      byRelation.set(note.relation, [...(byRelation.get(note.relation) ?? []), ...found]);
    }
    painter.clear();
    emphasise(emphasised);
    for (const [relation, painted] of byRelation) painter.set(relation, painted, relations.length - relations.indexOf(relation));
    return missing;
  }

  const anchorAgain = () => anchor(anchored.notes, anchored.article);
  // The range of what the page takes out falls together; one of which it takes the last word out and puts it back, as what reads a page aloud does, loses that word.
  const hasFallen = (range: Range) => range.collapsed || String(range) !== texts.get(range);
  const haveFallen = () => [...ranges.values()].some((each) => each.some(hasFallen));

  // As a rule the first one is seen, and no other is asked.
  const areHidden = () => ranges.size > 0 && [...ranges.values()].every((each) => each.every(({ startContainer }) => !isSeen(parentOf(startContainer) ?? member(document, 'documentElement'))));

  function goTo(range: Range, room?: { left: number; right: number }): void {
    onItsWay.abort();
    onItsWay = new AbortController();
    bringIntoView(view, range, room ? { room } : {}, onItsWay.signal);
    reading = range;
    document.getSelection()?.collapse(range.startContainer, range.startOffset);
  }

  function jump(claim: string, index: number, room?: { left: number; right: number }): boolean {
    const find = () => ranges.get(claim)?.[index] ?? ranges.get(claim)?.[0];
    if (ranges.get(claim)?.some(hasFallen)) anchorAgain();
    const range = find();
    if (!range) return false;
    goTo(range, room);
    emphasised = claim;
    clearTimeout(ring);
    painter.emphasise(range);
    return true;
  }

  function isBeside(claim: string, index: number, { left, right }: { left: number; right: number }): boolean {
    const range = ranges.get(claim)?.[index] ?? ranges.get(claim)?.[0];
    const box = range?.getClientRects()[0];
    const root = member(document, 'documentElement');
    const around = range?.startContainer.parentElement;
    const isRtl = around ? view.getComputedStyle(around).direction === 'rtl' : false;
    // A line or so that reaches under the panel can still be read from where it begins.
    const enough = Math.min(box?.width ?? 0, 160);
    const isUnder = box !== undefined && (isRtl ? box.right > right + 4 || box.right - enough < left : box.left < left - 4 || box.left + enough > right);
    return isUnder && root.scrollWidth <= root.clientWidth;
  }

  function emphasise(claim: string | null): void {
    emphasised = claim;
    const first = claim === null ? undefined : ranges.get(claim)?.[0];
    painter.emphasise(...(first ? [first] : []));
  }

  function showParagraph(paragraph: number, room?: { left: number; right: number }): void {
    const range = paragraphs[map.stretches()[paragraph]?.at ?? -1];
    if (!range || range.collapsed) return;
    goTo(range, room);
    painter.emphasise(range);
    clearTimeout(ring);
    ring = setTimeout(() => emphasise(emphasised), RING);
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

  /** The paragraph in which a range begins, found by halves since they follow one another; -1 where there is none. */
  function paragraphOf(range: Range): number {
    let low = 0, high = paragraphs.length - 1;
    while (low <= high) {
      const middle = (low + high) >> 1, paragraph = paragraphs[middle]!;
      // What the page has taken out stands nowhere.
      if (!range.startContainer.isConnected || !paragraph.startContainer.isConnected) return -1;
      const side = paragraph.comparePoint(range.startContainer, range.startOffset);
      if (side === 0) return middle;
      if (side < 0) high = middle - 1;
      else low = middle + 1;
    }
    return -1;
  }

  function places(): Places {
    if (paragraphsOf === null) {
      const claimsIn = new Map<number, Set<string>>();
      for (const [claim, each] of ranges) {
        for (const at of each.map(paragraphOf)) claimsIn.set(at, (claimsIn.get(at) ?? new Set()).add(claim));
      }
      paragraphsOf = map.stretches().map(({ at, from, to }) => ({ from, to, claims: [...claimsIn.get(at) ?? []] }));
    }
    const { from, to } = map.view();
    return { paragraphs: paragraphsOf, view: [from, to] };
  }

  const rankOf = (claim: string) => relations.indexOf(relationOf.get(claim)!);
  return {
    anchor, anchorAgain, haveFallen, areHidden, jump, isBeside, showParagraph, emphasise, atHand, places,
    point: (claim) => painter.point(...((claim !== null && ranges.get(claim)) || [])),
    goOnReading() {
      if (!reading?.startContainer.isConnected) return false;
      document.getSelection()?.collapse(reading.startContainer, reading.startOffset);
      reading = null;
      return true;
    },
    order: () => [...ranges.keys()],
    painted: () => [...ranges].map(([claim, each]) => ({ key: claim, ranges: each, rank: rankOf(claim) })),
    // The strongest first: it has the place next to the text.
    marked: () => [...ranges].sort(([a], [b]) => rankOf(a) - rankOf(b)).flatMap(([claim, each]) => each.map((range) => ({ claim, kind: relationOf.get(claim)!, range }))),
    standsIn: (box) => [...ranges.values(), paragraphs].some((each) => each.some((range) => member(box, 'contains').call(box, range.startContainer))),
    stay: painter.stay,
    lift: painter.lift,
    moved() {
      map.forget();
      paragraphsOf = null;
    },
  };
}
