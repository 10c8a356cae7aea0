import { isMap, isScalar, isSeq, type Node, stringify, type YAMLMap } from 'yaml';
import type { WrittenRelation } from '../../../lib/schema/index.ts';
import { columnOf, mapOf, nextLine, pairAt, spanOf, type Splice, spliced } from '../write/splice.ts';

/** Lines put after the one on which an offset stands, which is ended where it is the last. */
function after(text: string, offset: number, lines: string): Splice {
  const start = nextLine(text, offset);
  return { start, end: start, text: text[start - 1] === '\n' ? lines : `\n${lines}` };
}

/** Puts `key: [entries]` into a file, after the keys that come before it in `order`; takes the key away where there are no entries. */
export function withList(text: string, key: string, entries: readonly string[], order: readonly string[]): string | undefined {
  const map = mapOf(text);
  if (!map || map.flow) return undefined;
  const line = `${key}: [${entries.join(', ')}]\n`;
  const pair = pairAt(map, key);
  if (pair) {
    const start = (pair.key as Node).range![0];
    const end = nextLine(text, spanOf((pair.value ?? pair.key) as Node).end);
    return spliced(text, [{ start, end, text: entries.length > 0 ? line : '' }]);
  }
  const before = order.slice(0, order.indexOf(key)).map((one) => pairAt(map, one)).filter((one) => one !== undefined).at(-1);
  return before && spliced(text, [after(text, spanOf((before.value ?? before.key) as Node).end, line)]);
}

/** Puts another plain value behind a key that a file has. */
export function withValue(text: string, key: string, value: string): string | undefined {
  const map = mapOf(text);
  const old = map && pairAt(map, key)?.value;
  return isScalar(old) ? spliced(text, [{ start: old.range![0], end: old.range![1], text: value }]) : undefined;
}

function statementsIn(map: YAMLMap | undefined): YAMLMap[] {
  const list = map && pairAt(map, 'statements')?.value;
  return isSeq(list) && !list.flow ? list.items.filter((item) => isMap(item)) : [];
}

/** Replaces one account by another in the relations of an account. */
export function withRelationsTo(text: string, from: string, to: string): string {
  const names = statementsIn(mapOf(text)).flatMap((statement) => {
    const list = pairAt(statement, 'relations')?.value;
    return isSeq(list) ? list.items.filter((item) => isMap(item)).map((relation) => pairAt(relation, 'to')?.value) : [];
  });
  return spliced(text, names.filter((name) => isScalar(name)).filter(({ value }) => value === from).map(({ range }) => ({ start: range![0], end: range![1], text: to })));
}

const MIRROR: Partial<Record<WrittenRelation['relation'], WrittenRelation['relation']>> = { 'more-specific': 'less-specific', 'less-specific': 'more-specific' };

const indented = (lines: string, column: number) => lines.replace(/^(?=.)/gm, ' '.repeat(column));

/**
 * Writes into an account, under its statement on a claim, the mirror image of a relation that the account `from` carries.
 * Undefined where the statement is not there, or stands in a form that a line cannot be put into.
 */
export function withMirror(text: string, claim: string, from: string, { relation, reason }: WrittenRelation): string | undefined {
  const statement = statementsIn(mapOf(text)).find((one) => { const id = pairAt(one, 'claim')?.value; return isScalar(id) && id.value === claim; });
  if (!statement || statement.flow) return undefined;
  const item = stringify([{ to: from, relation: MIRROR[relation] ?? relation, reason }], { lineWidth: 0 });
  const column = columnOf(text, statement.range![0]);
  const pair = pairAt(statement, 'relations');
  const list = pair?.value;
  if (!pair || !isSeq(list)) return pair ? undefined : spliced(text, [after(text, spanOf(statement).end, indented(`relations:\n${indented(item, 2)}`, column))]);
  if (!list.flow) return spliced(text, [after(text, spanOf(list).end, indented(item, columnOf(text, list.range![0])))]);
  if (list.items.length > 0) return undefined;
  const key = (pair.key as Node).range![0];
  return spliced(text, [{ start: key, end: nextLine(text, list.range![1]), text: `relations:\n${indented(item, column + 2)}` }]);
}
