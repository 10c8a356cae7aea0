import { isMap, isScalar, isSeq, type Node, type Pair, parseDocument, type YAMLMap } from 'yaml';

/** A change of a text: what stands from `start` to `end` is replaced. */
export interface Splice { start: number; end: number; text: string }

/** A text with its changes made; all that is not changed stays to the byte. Changes must not overlap. */
export function spliced(text: string, splices: readonly Splice[]): string {
  return [...splices].sort((a, b) => b.start - a.start).reduce((done, { start, end, text: put }) => done.slice(0, start) + put + done.slice(end), text);
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

/** Where a node begins and where its value ends, comments behind it not counted. */
export function spanOf(node: Node): { start: number; end: number } {
  if ((isMap(node) || isSeq(node)) && !node.flow && node.items.length > 0) {
    const first = node.range![0];
    const last = node.items.at(-1)! as Node | Pair;
    const inner = 'key' in last ? (last.value ?? last.key) as Node : last;
    return { start: first, end: spanOf(inner).end };
  }
  return { start: node.range![0], end: node.range![1] };
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
