import { isMap, isScalar, isSeq, type Node, type Pair, parseDocument, type YAMLMap } from 'yaml';

/** A change of a text: what stands from `start` to `end` is replaced. */
export interface TextEdit { start: number; end: number; text: string }

/** A text with its changes made; all that is not changed stays to the byte. Changes must not overlap. */
export function edited(text: string, edits: readonly TextEdit[]): string {
  return [...edits].sort((a, b) => b.start - a.start).reduce((done, { start, end, text: put }) => done.slice(0, start) + put + done.slice(end), text);
}

/** The map that a YAML text holds, with the places of its nodes; undefined where it is none. */
export function mapOf(text: string): YAMLMap | undefined {
  const { contents, errors } = parseDocument(text, { prettyErrors: false });
  return errors.length === 0 && isMap(contents) ? contents : undefined;
}

/** The pair of a map by its key. */
export function pairAt(map: YAMLMap, key: string): Pair | undefined {
  return map.items.find((pair) => isScalar(pair.key) && pair.key.value === key);
}

/** Where the value of a node ends, comments behind it not counted. */
export function endOf(node: Node): number {
  const last = (isMap(node) || isSeq(node)) && !node.flow ? (node.items.at(-1) as Node | Pair | undefined) : undefined;
  if (last === undefined) return node.range![1];
  return endOf(('key' in last ? (last.value ?? last.key) : last) as Node);
}

/** The start of the line after the one on which an offset stands; the end of the text where there is none. */
export function nextLine(text: string, offset: number): number {
  const end = text.indexOf('\n', offset);
  return end < 0 ? text.length : end + 1;
}

/** How far a place is indented: the characters between it and the start of its line. */
export function columnOf(text: string, offset: number): number {
  return offset - (text.lastIndexOf('\n', offset - 1) + 1);
}
