import { isDeepStrictEqual } from 'node:util';
import { parseDocument } from 'yaml';

/** What may be mended in a text without knowing what it says. Each comes with the words that tell of it. */
const MENDS: readonly { told: string; mend: (text: string) => string }[] = [
  { told: 'byte order mark taken away', mend: (text) => text.replace(/^\ufeff/, '') },
  { told: 'line ends of Windows made plain ones', mend: (text) => text.replace(/\r\n?/g, '\n') },
  { told: 'spaces at line ends taken away', mend: (text) => text.replace(/[ \t]+$/gm, '') },
  { told: 'the last line ended, and nothing left after it', mend: (text) => text.replace(/\n*$/, '\n') },
];

/** Widths that a tab may have stood for, the likeliest first. */
const WIDTHS = [2, 4, 8];

const contentOf = (text: string): { content: unknown } | undefined => {
  const document = parseDocument(text, { prettyErrors: false });
  return document.errors.length === 0 && document.contents !== null ? { content: document.toJS({ maxAliasCount: 0 }) } : undefined;
};

/** The text with spaces for the tabs in front of its lines, in the first width with which it `fits`. */
function withoutTabs(text: string, fits: (content: unknown) => boolean): string | undefined {
  return WIDTHS.map((width) => text.replace(/^ *\t[ \t]*/gm, (indent) => indent.replaceAll('\t', ' '.repeat(width)))).find((one) => {
    const read = contentOf(one);
    return read !== undefined && fits(read.content);
  });
}

/**
 * Mends the outer form of a YAML text, and says what was mended. What the text says stays the same: a mend that would change
 * it, as in a text of several lines, is left. Tabs are replaced only where that makes a file that `fits` its schema; what is
 * no YAML beside that is left as it is.
 */
export function mendText(given: string, fits: (content: unknown) => boolean): { text: string; told: string[] } {
  const told: string[] = [];
  let text = given;
  if (/^ *\t/m.test(text) && !contentOf(text)) {
    const spaced = withoutTabs(text, fits);
    if (spaced !== undefined) told.push('tabs in front of lines made spaces');
    text = spaced ?? text;
  }
  const before = contentOf(text);
  if (!before) return { text: given, told: [] };
  for (const { told: words, mend } of MENDS) {
    const mended = mend(text);
    if (mended === text || !isDeepStrictEqual(contentOf(mended), before)) continue;
    told.push(words);
    text = mended;
  }
  return { text, told };
}
