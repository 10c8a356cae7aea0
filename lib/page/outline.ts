import { isBlockTag, type LiveBlock } from './blocks.ts';
import { attributeOf, isUnread, member, walk } from './dom.ts';

/** An element that holds whole blocks: those from `first` up to `end`. */
export type Box = { element: Element; tag: string; parent: Box | null; first: number; end: number };

/** The page as boxes in document order, and what each block weighs. */
export type Outline = {
  /** Only boxes that hold a block. */
  boxes: Box[];
  /** For each block, the innermost box around it. */
  around: (Box | null)[];
  /** For each block, the length of its text, a Chinese, Japanese or Korean character counted as two. */
  weights: number[];
  /** For each block, the part of its text, 0 to 1, that is links to other pages. */
  links: number[];
};

const CJK = /[\u1100-\u11ff\u3040-\u30ff\u3130-\u318f\u3400-\u9fff\uac00-\ud7af\uf900-\ufaff]/g;

/** The length of a text, a Chinese, Japanese or Korean character counted as two: about as much is said. */
export const weigh = (text: string): number => text.length + (text.match(CJK)?.length ?? 0);

const withoutFragment = (address: string): string => address.split('#', 1)[0] ?? '';

/** Many links may share one address of megabytes, and are held against the page's own: no more of either is looked at. */
const MOST_ADDRESS = 2000;

/** True for a link that leads away from the page at `here`. */
function leadsAway(element: Element, here: string): boolean {
  const href = attributeOf(element, 'href')?.slice(0, MOST_ADDRESS).trim() ?? '';
  if (href === '' || /^(#|javascript:|mailto:|tel:)/i.test(href)) return false;
  return !URL.canParse(href, here) || withoutFragment(new URL(href, here).href) !== withoutFragment(here);
}

/** Surveys the document that `blocks` were read from, in one walk; the document must not have changed since. */
export function outline(document: Document, blocks: LiveBlock[]): Outline {
  const here = String(member(document, 'URL') ?? '').slice(0, MOST_ADDRESS);
  const boxes: Box[] = [];
  const open: Box[] = [];
  const around: (Box | null)[] = [];
  const linked = blocks.map(() => 0);
  const links: boolean[] = [];
  let linksOpen = 0;
  // Blocks and runs come in document order, so that one cursor through them suffices.
  let block = 0, run = 0, begun = 0;

  walk(document, {
    enter(element, tag) {
      if (isUnread(element, tag)) return false;
      if (tag === 'a') {
        const away = leadsAway(element, here);
        links.push(away);
        if (away) linksOpen++;
      }
      if (isBlockTag(tag) || tag.includes('-')) {
        const box = { element, tag, parent: open.at(-1) ?? null, first: begun, end: begun };
        boxes.push(box);
        open.push(box);
      }
      return true;
    },
    leave(_, tag) {
      if (tag === 'a' && links.pop() === true) linksOpen--;
      if (isBlockTag(tag) || tag.includes('-')) {
        const box = open.pop();
        if (box !== undefined) box.end = begun;
      }
    },
    text(node) {
      for (;;) {
        const at = blocks[block]?.runs[run];
        if (at === undefined || at.node !== node) break;
        if (block >= begun) {
          around[block] = open.at(-1) ?? null;
          begun = block + 1;
        }
        if (linksOpen > 0) linked[block]! += at.length;
        if (++run === blocks[block]!.runs.length) {
          block++;
          run = 0;
        }
      }
      return block < blocks.length;
    },
  });
  // Where the walk ended with the last block, what was open still holds it.
  for (const box of open) box.end = begun;

  return {
    boxes: boxes.filter((box) => box.end > box.first),
    around,
    weights: blocks.map((each) => weigh(each.text)),
    links: blocks.map((each, at) => linked[at]! / each.text.length),
  };
}

/** Sums of stretches of `values`: what it returns gives the sum from `first` up to `end` at once. */
export function sums(values: number[]): (first: number, end: number) => number {
  const upTo = [0];
  for (const value of values) upTo.push(upTo.at(-1)! + value);
  return (first, end) => upTo[end]! - upTo[first]!;
}

/** The words of an element's class and id, and of its own name where that is not HTML's, in lower case: 'mostRead-list' is most, read, list. */
export function nameWords({ element, tag }: Pick<Box, 'element' | 'tag'>): string[] {
  const some = (text: string | null): string => text?.slice(0, 500) ?? '';
  const names = `${some(attributeOf(element, 'class'))} ${some(attributeOf(element, 'id'))} ${tag.includes('-') ? some(tag) : ''}`;
  return names.replace(/([a-z])([A-Z])/g, '$1 $2').toLowerCase().match(/[a-z]+/g) ?? [];
}
