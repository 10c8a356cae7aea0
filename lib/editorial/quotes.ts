/** A stretch between quotation marks, the marks included, in UTF-16 units; `words` is what stands between them. */
export interface Quoted { start: number; end: number; words: string }

/** Quotation marks of all five languages. A straight or curly single mark next to a Latin letter or figure is an apostrophe. */
const MARKS = new RegExp([
  '“([^“”]*)”', '„([^„“”]*)[“”]', '「([^「」]*)」', '『([^『』]*)』', '«([^«»]*)»', '"([^"]*)"',
  "‘((?:[^‘’]|’(?=[A-Za-zÀ-ɏ0-9]))*)’(?![A-Za-zÀ-ɏ0-9])",
  "(?<![A-Za-zÀ-ɏ0-9])'(?!\\s)((?:[^']|'(?=[A-Za-zÀ-ɏ0-9]))*)'(?![A-Za-zÀ-ɏ0-9])",
].join('|'), 'gu');

/** Most texts quote nothing. */
const ANY = /[“„「『«"‘']/;

/** What stands in quotation marks in a text, in its order; a mark that is not closed quotes nothing. */
export function quotedIn(text: string): Quoted[] {
  if (!ANY.test(text)) return [];
  return [...text.matchAll(MARKS)].map((match) => ({ start: match.index, end: match.index + match[0].length, words: match.slice(1).find((words) => words !== undefined) ?? '' }));
}

/** A text with what it quotes blanked out, as long as it was. */
export function unquoted(text: string): string {
  let rest = text;
  for (const { start, end } of quotedIn(text)) rest = `${rest.slice(0, start)}${' '.repeat(end - start)}${rest.slice(end)}`;
  return rest;
}
