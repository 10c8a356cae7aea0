import { type Document, isMap, isNode, isScalar, isSeq, LineCounter, parseDocument, type YAMLError } from 'yaml';
import type { Finding } from './findings.ts';
import { oddNode } from './odd-node.ts';
import { UNSEEN } from './unseen.ts';
import { yamlWords } from './yaml-words.ts';

/** A YAML file that could be read: its content, and the line on which a place in it stands. */
export interface YamlFile {
  file: string;
  content: unknown;
  /** The line of a place, from 1; of the nearest place above it where it is not in the file. */
  lineOf(path: readonly PropertyKey[]): number;
}

type Problem = Pick<Finding, 'line' | 'expected' | 'actual' | 'tip'>;

function fromError(text: string, lines: LineCounter, { code, pos, message }: YAMLError): Problem {
  const { line } = lines.linePos(pos[0]);
  const printed = text.split('\n')[line - 1]?.trim() ?? '';
  return { line, ...yamlWords(code, message), actual: code === 'TAB_AS_INDENT' ? 'a tab' : printed || 'the end of the file' };
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

/** The text that bytes are in UTF-8, or the first line that is none. No character spans a line end, so each line is tried alone. */
function decoded(bytes: Uint8Array): string | Problem {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  try {
    return decoder.decode(bytes);
  } catch {
    const fits = (line: string) => {
      try {
        return decoder.decode(Uint8Array.from(line, (character) => character.charCodeAt(0))) !== undefined;
      } catch {
        return false;
      }
    };
    const line = Buffer.from(bytes).toString('latin1').split('\n').findIndex((one) => !fits(one)) + 1;
    return { line, expected: 'text in UTF-8', actual: 'other bytes', tip: 'Save the file again with the encoding UTF-8.' };
  }
}

/** Parses; a text nested deeper than the parser can follow is a problem like any other. */
function parsed(text: string, lines: LineCounter): Document | Problem {
  try {
    return parseDocument(text, { lineCounter: lines, prettyErrors: false });
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    return { line: 1, expected: 'a few brackets within each other', actual: 'brackets within brackets without end', tip: 'Write the file anew. README.md shows what goes in it.' };
  }
}

function problemOf(document: Document, text: string, lines: LineCounter): Problem | undefined {
  const error = document.errors[0];
  if (error) return fromError(text, lines, error);
  if (document.contents === null) return { line: 1, expected: 'content', actual: 'an empty file', tip: 'Fill it in, or delete it. README.md shows what goes in it.' };
  const directive = /^%/m.exec(text);
  if (directive && directive.index < (document.contents.range?.[0] ?? 0)) return { line: lines.linePos(directive.index).line, expected: 'YAML without directives', actual: 'a line that begins with %', tip: 'Delete the line: it changes how the rest is read.' };
  const odd = oddNode(document);
  return odd && { line: lines.linePos(odd.offset).line, expected: odd.expected, actual: odd.actual, tip: odd.tip };
}

/** Reads YAML. What is not YAML, or not one document of it, or empty, gives one finding: the first thing to put right. */
export function readYaml(file: string, bytes: Uint8Array): { ok: true; file: YamlFile } | { ok: false; finding: Finding } {
  const failed = (problem: Problem) => ({ ok: false as const, finding: { rule: 'yaml', file, path: '', ...problem } });
  const text = decoded(bytes);
  if (typeof text !== 'string') return failed(text);
  const unseen = text.replace(/^\ufeff/, '').split('\n').findIndex((line) => UNSEEN.test(line)) + 1;
  if (unseen > 0) return failed({ line: unseen, expected: 'characters that can be seen', actual: 'one that cannot', tip: 'Delete the line and type it anew.' });
  const lines = new LineCounter();
  const document = parsed(text, lines);
  if (!('contents' in document)) return failed(document);
  const problem = problemOf(document, text, lines);
  if (problem) return failed(problem);
  return { ok: true, file: { file, content: document.toJS(), lineOf: (path) => lines.linePos(offsetOf(document, path)).line } };
}
