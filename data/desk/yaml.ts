import { type Document, isMap, isNode, isScalar, isSeq, LineCounter, parseDocument, visit, type YAMLError } from 'yaml';
import type { Finding } from './findings.ts';

/** A YAML file that could be read: its content, and the line on which a place in it stands. */
export interface YamlFile {
  file: string;
  content: unknown;
  /** The line of a place, from 1; of the nearest place above it where it is not in the file. */
  lineOf(path: readonly PropertyKey[]): number;
}

const TIPS: Record<string, { expected: string; tip: string }> = {
  TAB_AS_INDENT: { expected: 'spaces in front of the line', tip: 'Replace the tab by two spaces for each level.' },
  DUPLICATE_KEY: { expected: 'each key once', tip: 'Keep one of the two, or rename one.' },
  MULTIPLE_DOCS: { expected: 'one document', tip: 'Remove the line of three hyphens.' },
};
const GENERAL = { expected: 'YAML', tip: 'Look at indentation, quotes and brackets here and on the line above. A text with a colon and a space in it goes in quotes.' };

function fromError(file: string, text: string, lines: LineCounter, { code, pos, message }: YAMLError): Finding {
  const { line } = lines.linePos(pos[0]);
  const printed = text.split('\n')[line - 1]?.trim() ?? '';
  const told = TIPS[code];
  const actual = code === 'TAB_AS_INDENT' ? 'a tab' : printed || 'the end of the file';
  return { rule: 'yaml', file, line, path: '', expected: told?.expected ?? `${GENERAL.expected}: ${message}`, actual, tip: (told ?? GENERAL).tip };
}

/** The line of an alias, if the document has one. Aliases hide what a text says, and can be made to swell without end. */
function aliasLine(document: Document, lines: LineCounter): number | undefined {
  let line: number | undefined;
  visit(document, { Alias: (_, node) => { line = lines.linePos(node.range?.[0] ?? 0).line; return visit.BREAK; } });
  return line;
}

/** The offset at which a place stands: of its key, where it has one, else of the item. */
function offsetOf(document: Document, path: readonly PropertyKey[]): number {
  let offset = document.contents?.range?.[0] ?? 0;
  let node: unknown = document.contents;
  for (const step of path) {
    if (isMap(node)) {
      const pair = node.items.find(({ key }) => isScalar(key) && String(key.value) === String(step));
      if (!pair || !isScalar(pair.key)) return offset;
      offset = pair.key.range?.[0] ?? offset;
      node = pair.value;
    } else {
      const item: unknown = isSeq(node) ? node.items[Number(step)] : undefined;
      if (!isNode(item)) return offset;
      offset = item.range?.[0] ?? offset;
      node = item;
    }
  }
  return offset;
}

/** Reads YAML. What is not YAML, or not one document of it, or empty, gives one finding: the first thing to put right. */
export function readYaml(file: string, bytes: Uint8Array): { ok: true; file: YamlFile } | { ok: false; finding: Finding } {
  const whole = { rule: 'yaml', file, line: 1, path: '' };
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return { ok: false, finding: { ...whole, expected: 'text in UTF-8', actual: 'other bytes', tip: 'Save the file again with the encoding UTF-8.' } };
  }
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const error = document.errors[0];
  if (error) return { ok: false, finding: fromError(file, text, lines, error) };
  if (document.contents === null) return { ok: false, finding: { ...whole, expected: 'content', actual: 'an empty file', tip: 'Fill it in, or delete it. README.md shows what goes in it.' } };
  const alias = aliasLine(document, lines);
  if (alias) return { ok: false, finding: { ...whole, line: alias, expected: 'every value written out', actual: 'an alias (*…)', tip: 'Write the value out: a reader of the file should not have to look for it elsewhere.' } };
  return { ok: true, file: { file, content: document.toJS(), lineOf: (path) => lines.linePos(offsetOf(document, path)).line } };
}
