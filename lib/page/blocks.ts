import type { Block } from '../schema/index.ts';
import { isUnread, walk } from './dom.ts';
import { ownBlocks } from './own-blocks.ts';

type BlockKind = Block['kind'];

/** A stretch of a block's text that stands in one text node: `length` characters from `from` in the node are those from `start` in the block. */
export type Run = { node: Text; start: number; from: number; length: number };

/** A block of the page's text with the places it came from. `element` is the block element around it; `row` is the schema's. */
export type LiveBlock = { text: string; kind: BlockKind; element: Element; runs: Run[]; row?: number };

/** A longer block goes on in a new one: a bound for hostile pages and for books in one element. */
export const MAX_BLOCK_LENGTH = 20_000;
/** As many blocks as the schema's Page takes; what comes after is not read. */
export const MAX_BLOCKS = 20_000;
/** All text that is looked through, white space too, in UTF-16 units; what comes after is not read. */
export const MAX_TEXT = 8_000_000;

/** The elements that stand as blocks in the HTML standard's own style sheet (§15.3). Any other is taken to be inline, but for a page's own (`news-line`), of which its style is asked. */
const BLOCKS = new Set(('address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure footer ' +
  'form frameset h1 h2 h3 h4 h5 h6 header hgroup hr html legend li listing main menu nav ol optgroup option p plaintext pre search section ' +
  'summary table tbody td tfoot th thead tr ul xmp').split(' '));

const KINDS: Partial<Record<string, BlockKind>> = {
  h1: 'heading', h2: 'heading', h3: 'heading', h4: 'heading', h5: 'heading', h6: 'heading', li: 'item', dt: 'item', dd: 'item',
  blockquote: 'quote', figcaption: 'caption', caption: 'caption', td: 'cell', th: 'cell',
};

/** True for tags that split text into blocks. */
export const isBlockTag = (tag: string): boolean => BLOCKS.has(tag);

/** True for every character of Unicode's White_Space, the no-break and ideographic spaces among them. */
export function isSpace(code: number): boolean {
  if (code <= 32) return code === 32 || (code >= 9 && code <= 13);
  if (code < 0x1680) return code === 0xa0 || code === 0x85;
  return code === 0x3000 || (code >= 0x2000 && code <= 0x200a) || code === 0x2028 || code === 0x2029 || code === 0x202f || code === 0x205f || code === 0x1680;
}

/** The page's text as plain blocks; those of its beginning where it goes beyond the bounds, or beyond the `most` that are asked for. */
export const readBlocks = (document: Document, most?: number): LiveBlock[] => readText(document, most).blocks;

/**
 * The page's text as plain blocks in document order, each with an exact map to its text nodes. White space is one space, as a reader sees it;
 * a line break is '\n', an empty line parts two blocks. Linear in the size of the page, at any depth, and bounded; `isWhole` is false where
 * the page goes on behind the last of them. Never throws.
 */
export function readText(document: Document, most = MAX_BLOCKS): { blocks: LiveBlock[]; isWhole: boolean } {
  const blocks: LiveBlock[] = [];
  const isOwnBlock = ownBlocks();
  // Block elements that are open, with the kind that text in them has and the row that they are, or are in.
  const open: { element: Element; kind: BlockKind; preserved: boolean; row: number | undefined; term?: boolean; cell?: LiveBlock }[] = [];
  let text = '', runs: Run[] = [], looked = 0, breaks = 0, rows = 0;
  let space: { node: Text; from: number } | null = null;

  function flush(): void {
    const within = open.at(-1);
    if (text !== '' && within !== undefined) {
      // A cell of several paragraphs parted by breaks holds prose, not a figure of a table.
      if (within.cell !== undefined) {
        within.kind = within.cell.kind = 'paragraph';
        delete within.cell.row;
      }
      const block: LiveBlock = { text, kind: within.kind, element: within.element, runs };
      if (block.kind === 'cell') within.cell = block;
      if (within.row !== undefined && (block.kind === 'cell' || block.kind === 'item')) block.row = within.row;
      blocks.push(block);
    }
    text = '';
    runs = [];
    breaks = 0;
    space = null;
  }

  function add(node: Text, from: number, characters: string): void {
    const last = runs.at(-1);
    const start = text.length;
    if (last !== undefined && last.node === node && last.from + last.length === from && last.start + last.length === start) last.length += characters.length;
    else runs.push({ node, start, from, length: characters.length });
    text += characters;
  }

  /** Adds what the reader sees from `from` to `to`, with the white space or breaks that came before it. */
  function addVisible(node: Text, data: string, from: number, to: number): void {
    if (breaks > 1 || text.length + to - from > MAX_BLOCK_LENGTH) flush();
    if (text !== '') {
      if (breaks === 1) text += '\n';
      else if (space !== null) add(space.node, space.from, ' ');
    }
    breaks = 0;
    space = null;
    for (let at = from; at < to; at += MAX_BLOCK_LENGTH) {
      if (at > from) flush();
      add(node, at, data.slice(at, Math.min(to, at + MAX_BLOCK_LENGTH)));
    }
  }

  const isWalked = walk(document, {
    enter(element, tag) {
      if (isUnread(element, tag)) return false;
      if (tag === 'br') breaks++;
      if (!BLOCKS.has(tag) && !isOwnBlock(element, tag)) return tag !== 'br';
      flush();
      const around = open.at(-1);
      // A cell with blocks of its own is there for the layout.
      const inherited = around === undefined || around.kind === 'cell' ? 'paragraph' : around.kind;
      if (around !== undefined) {
        // Terms that follow one another are told of together.
        if (tag === 'dt' && around.term !== true) around.row = rows++;
        around.term = tag === 'dt';
      }
      const row = tag === 'tr' ? rows++ : tag === 'li' ? undefined : around?.row;
      open.push({ element, kind: KINDS[tag] ?? inherited, preserved: tag === 'pre' || around?.preserved === true, row });
      return true;
    },
    leave(element) {
      if (open.at(-1)?.element !== element) return;
      flush();
      open.pop();
    },
    text(node) {
      const data = node.data.slice(0, MAX_TEXT - looked);
      looked += data.length;
      const preserved = open.at(-1)?.preserved === true;
      for (let at = 0; at < data.length && blocks.length <= most;) {
        const code = data.charCodeAt(at);
        if (isSpace(code)) {
          space ??= { node, from: at };
          if (preserved && code === 10) breaks++;
          at++;
          continue;
        }
        let end = at + 1;
        // A single space between words belongs to the stretch.
        while (end < data.length && (!isSpace(data.charCodeAt(end)) || (data.charCodeAt(end) === 32 && end + 1 < data.length && !isSpace(data.charCodeAt(end + 1))))) end++;
        addVisible(node, data, at, end);
        at = end;
      }
      return blocks.length <= most && looked < MAX_TEXT;
    },
  });
  flush();
  return { blocks: blocks.slice(0, most), isWhole: isWalked && blocks.length <= most };
}
