import type { ErrorCode } from 'yaml';

/** What a broken place of a YAML file should have been, and what to do, in the words of somebody who does not know YAML's. */
export interface YamlWords { expected: string; tip: string }

const QUOTES = 'A text with a colon and a space in it, or that begins with a sign, goes in quotes. Look at quotes and brackets, too.';
const AFTER = { expected: 'nothing more behind the value', tip: `Put the whole text in quotes, of the kind that is not in it; after > or | it begins on the next line. ${QUOTES}` };

/** By the codes of the library, which its version fixes. */
const WORDS: Partial<Record<ErrorCode, YamlWords>> = {
  TAB_AS_INDENT: { expected: 'spaces in front of the line', tip: 'Replace the tab by two spaces for each level, or let `npm run data -- check --fix` do it.' },
  DUPLICATE_KEY: { expected: 'each key once', tip: 'Keep one of the two, or rename one.' },
  MULTIPLE_DOCS: { expected: 'one document', tip: 'Remove the line of three hyphens.' },
  BAD_INDENT: { expected: 'a line that begins in the same column as those it belongs to', tip: 'Look at the spaces in front of this line, and whether brackets or braces above it are closed.' },
  BLOCK_AS_IMPLICIT_KEY: { expected: 'one colon with a space behind it', tip: `${QUOTES} If the next line belongs to this one, nothing stands behind its colon.` },
  MULTILINE_IMPLICIT_KEY: { expected: 'a key, a colon, a space and a value', tip: `Write the line so. ${QUOTES}` },
  MISSING_CHAR: { expected: 'quotes and brackets that are closed', tip: 'Look further up for one that is opened and not closed. An apostrophe inside single quotes is written twice, or the text goes in double ones.' },
  BLOCK_IN_FLOW: { expected: 'brackets and braces that are closed', tip: 'Close them before the next line begins; inside them entries are parted by commas.' },
  BAD_SCALAR_START: { expected: 'a value that begins with a letter, a figure or a quotation mark', tip: 'Put it in quotes.' },
  BAD_DQ_ESCAPE: { expected: 'double quotes without a backslash in them', tip: 'Put the text in single quotes, or take the backslash out.' },
  BAD_ALIAS: { expected: 'a value that begins with a letter, a figure or a quotation mark', tip: 'Put it in quotes.' },
  UNEXPECTED_TOKEN: AFTER,
};

const OTHER: YamlWords = { expected: 'lines of a key, a colon, a space and a value', tip: `Look at the spaces in front of this line and of the one above it. ${QUOTES}` };

/** An error of the YAML library in plain words: where one code stands for several mistakes, its message tells which. */
export function yamlWords(code: ErrorCode, message: string): YamlWords {
  if (/must be sufficiently indented and end with a [\]}]|in flow/.test(message)) return { expected: 'brackets and braces that are closed, with one comma between entries', tip: 'Look at the brackets and braces here and on the lines above.' };
  if (/^Sequence item without/.test(message)) return WORDS.BAD_INDENT!;
  if (/^Implicit map keys need/.test(message)) return WORDS.MULTILINE_IMPLICIT_KEY!;
  return WORDS[code] ?? OTHER;
}
