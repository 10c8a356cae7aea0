import { type Document, isMap, isScalar, isSeq, type Node, type Pair, parseDocument, type YAMLMap, YAMLSeq } from 'yaml';
import type { Statement } from '../../../lib/schema/index.ts';
import { houseDocument, houseText } from './house.ts';
import { columnOf, mapOf, nextLine, pairAt, spanOf, spliced } from './splice.ts';

/** What is said of a claim, in the order of the schema: this is what a change puts under `earlier`. */
const SAID = ['value', 'wording', 'label', 'summary', 'attribution', 'firmness'] as const;
/** The keys of a statement in their order. */
const ORDER: readonly string[] = ['claim', ...SAID, 'also', 'earlier', 'withdrawn', 'relations'];

const keyOf = ({ key }: Pair) => (isScalar(key) ? String(key.value) : '');

/** Puts a pair into a statement: in place of the one with its key, else behind those that come before it in the order. */
function put(map: YAMLMap, pair: Pair): void {
  const present = pairAt(map, keyOf(pair));
  if (present) present.value = pair.value;
  else map.items.splice(1 + map.items.findLastIndex((one) => ORDER.indexOf(keyOf(one)) < ORDER.indexOf(keyOf(pair))), 0, pair);
}

/** Puts what was said, with its comments, at the end of `earlier`. */
function keep(map: YAMLMap, change: object): void {
  const earlier = houseDocument(change).contents as YAMLMap;
  earlier.items.unshift(...SAID.flatMap((key) => pairAt(map, key)?.clone() as Pair | undefined ?? []));
  const present = pairAt(map, 'earlier')?.value;
  const list = isSeq(present) && !present.flow ? present : new YAMLSeq();
  list.items.push(earlier);
  put(map, houseDocument({}).createPair('earlier', list) as Pair);
}

/** Makes a statement's node say what `next` says; with `change`, what it said before is kept. */
function restate(map: YAMLMap, before: Statement, next: Statement, how: object | undefined): void {
  const fresh = houseDocument(next).contents as YAMLMap;
  const changed = [...SAID, 'withdrawn' as const].filter((key) => JSON.stringify(before[key]) !== JSON.stringify(next[key]));
  if (how) keep(map, how);
  for (const key of changed) {
    const wanted = pairAt(fresh, key);
    if (wanted) put(map, wanted);
    else map.delete(key);
  }
}

/** Where what stands at a node ends: with the comment behind it on its last line. */
function lastOf(text: string, node: Node): number {
  const { end } = spanOf(node);
  return end + (/^[^\S\n]*#[^\n]*/.exec(text.slice(end))?.[0].length ?? 0);
}

/** What a document prints of a node alone, without what the file has above and below it. */
function printed(node: YAMLMap): string {
  const alone: Document = houseDocument({});
  node.commentBefore = null;
  node.comment = null;
  node.spaceBefore = false;
  alone.contents = node as never;
  return houseText(alone).trimEnd();
}

/**
 * The text of an account with its statement number `at` changed from `before` to `next`; what it said before is kept under `earlier` with what
 * is told of the change, where that is given. Every line outside the statement stays as it was. Throws where the file has no such statement.
 */
export function withStatement(text: string, at: number, before: Statement, next: Statement, how: object | undefined): string {
  const map = parseDocument(text).getIn(['statements', at], true);
  if (!isMap(map)) throw new Error('the file has no such statement');
  const { start } = spanOf(map);
  const end = lastOf(text, map);
  // The comment on the last line is printed with its value.
  const last = map.items.at(-1)?.value as Node | undefined;
  if (last && map.comment !== undefined && map.comment !== null && end > spanOf(map).end) last.comment ??= text.slice(spanOf(map).end, end).replace(/^\s*#/, '');
  restate(map as YAMLMap, before, next, how);
  const column = columnOf(text, start);
  return spliced(text, [{ start, end, text: printed(map as YAMLMap).replace(/\n(?=.)/g, `\n${' '.repeat(column)}`) }]);
}

/** The text of a file with a key of its top set to a plain value: in its place, or on a line of its own behind those that come before it in `order`. */
export function withTop(text: string, key: string, value: string, order: readonly string[]): string {
  const map = mapOf(text);
  const present = map && pairAt(map, key)?.value as Node | undefined;
  if (present) return spliced(text, [{ ...spanOf(present), text: value }]);
  const before = map && order.slice(0, order.indexOf(key)).map((one) => pairAt(map, one)?.value as Node | undefined).findLast((node) => node !== undefined);
  if (!before) throw new Error(`there is no place for "${key}" in the file`);
  const start = nextLine(text, spanOf(before).end);
  return spliced(text, [{ start, end: start, text: `${key}: ${value}\n` }]);
}
