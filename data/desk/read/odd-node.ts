import { type Document, isMap, isScalar, type Node, type Pair, type Scalar, visit } from 'yaml';
import { UNSEEN } from './unseen.ts';

/** What in a YAML document means something else than a person who reads it would think, and where it stands. */
export interface Odd { offset: number; expected: string; actual: string; tip: string }

/** Figures as people write them; YAML knows 0x10, 017, 1e3, .inf and -0 too. */
const FIGURES = /^-?(?:0|[1-9]\d*)(?:\.\d+)?$/;

function oddScalar({ value, source, range }: Scalar): Odd | undefined {
  const offset = range?.[0] ?? 0;
  if (typeof value === 'number' && (!FIGURES.test(source ?? '') || source === '-0' || (Number.isInteger(value) && !Number.isSafeInteger(value)))) {
    return { offset, expected: 'a figure in full, such as 28800000', actual: source ?? String(value), tip: 'Write it in digits alone, without a zero in front. A text goes in quotes.' };
  }
  if (typeof value !== 'string' || value === '') return undefined;
  if (UNSEEN.test(value)) return { offset, expected: 'characters that can be seen', actual: 'one that cannot, written with a backslash', tip: 'Delete it, or type the text anew.' };
  if (!/[^\s\u200c\u200d]/u.test(value)) return { offset, expected: 'a text with something in it', actual: 'blanks alone', tip: 'Write it, or delete the line where it may be left out.' };
  return undefined;
}

const WRITTEN_OUT = 'Write the value out: a reader of the file should not have to look for it elsewhere.';

/** A pair that borrows from elsewhere (`<<`), or that braces make of what should have been part of the value before it. */
function oddPair({ key, value }: Pair, inBraces: boolean): Odd | undefined {
  if (!isScalar(key)) return { offset: (key as Node | null)?.range?.[0] ?? 0, expected: 'a word in front of the colon', actual: 'a list or braces', tip: 'A list or braces go behind a colon.' };
  const offset = key.range?.[0] ?? 0;
  // JavaScript's own name for something else: it would be lost without a word.
  if (key.value === '__proto__') return { offset, expected: 'an id or the name of a field', actual: '"__proto__"', tip: 'Choose another name.' };
  if (key.value === '<<') return { offset, expected: 'every value written out', actual: 'a merge (<<)', tip: WRITTEN_OUT };
  const empty = value === null || (isScalar(value) && value.value === null && (value.source ?? '') === '');
  if (inBraces && empty && /^\d{3}$/.test(key.source ?? '')) return { offset, expected: 'a figure without commas', actual: `a comma, and "${key.source}" behind it`, tip: 'Write the figure in digits alone, such as 25000 for 25,000.' };
  if (inBraces && empty) return { offset, expected: 'a key, a colon, a space and a value', actual: `"${key.source ?? String(key.value)}"`, tip: 'In braces a comma ends an entry: write figures without commas, and put a text that has one in quotes. Behind a colon stands a space.' };
  return undefined;
}

const TAGGED = { expected: 'plain YAML', tip: 'Delete it: the value alone is what is wanted.' };

/**
 * The first thing in a document that is not plain: aliases and anchors, which hide what a text says and can be made to swell without end,
 * merges, tags; entries of braces without a value; figures that are others than they look; texts of blanks or with characters unseen.
 */
export function oddNode(document: Document): Odd | undefined {
  let odd: Odd | undefined;
  const found = (one: Odd | undefined) => { odd = one; return one ? visit.BREAK : undefined; };
  visit(document, {
    Alias: (_, { range }) => found({ offset: range?.[0] ?? 0, expected: 'every value written out', actual: 'an alias (*…)', tip: WRITTEN_OUT }),
    Pair: (_, pair, path) => { const map = path.at(-1); return found(oddPair(pair, isMap(map) && map.flow === true)); },
    Value: (_, node) => {
      if (node.tag !== undefined && !node.tag.startsWith('tag:yaml.org,2002:') || /^tag:yaml.org,2002:(?!(?:map|seq|str|int|float|bool|null)$)/.test(node.tag ?? '')) return found({ offset: node.range?.[0] ?? 0, ...TAGGED, actual: `a tag (${node.tag})` });
      if (node.anchor !== undefined) return found({ offset: node.range?.[0] ?? 0, ...TAGGED, actual: `an anchor (&${node.anchor})` });
      return isScalar(node) ? found(oddScalar(node)) : undefined;
    },
  });
  return odd;
}
