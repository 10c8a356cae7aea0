/** A word of a text: made comparable, where it stood in UTF-16 units, and whether it is of a script without spaces. */
export interface Word { word: string; start: number; end: number; spaceless: boolean }

const SEGMENTER = new Intl.Segmenter('en', { granularity: 'word' });
const SPACELESS = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]/u;
/** Characters of Chinese and Japanese, and Korean syllables. */
const EASTERN = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}ー]/gu;

/** The words of a text by Unicode's rules and the dictionaries of ICU (UAX #29), in lower case and without punctuation. */
export function wordsOf(text: string): Word[] {
  return [...SEGMENTER.segment(text)].filter(({ isWordLike }) => isWordLike).flatMap(({ segment, index }) => {
    const word = segment.normalize('NFKC').toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
    return word === '' ? [] : [{ word, start: index, end: index + segment.length, spaceless: SPACELESS.test(word) }];
  });
}

/** How long a text is, for limits: its words where it is written in letters, its characters where it is Chinese, Japanese or Korean. */
export function lengthOf(text: string): { words: number; characters: number } {
  const characters = text.match(EASTERN)?.length ?? 0;
  const rest = text.replace(EASTERN, ' ').split(/\s+/).filter((part) => /[\p{L}\p{N}]/u.test(part));
  return { words: rest.length, characters };
}

/** A limit on how much may be taken over: in words, and in characters of Chinese, Japanese or Korean. */
export interface Limit { words: number; characters: number }

/** What a text has beyond a limit, in words of ours; undefined where it keeps it. */
export function beyond(text: string, limit: Limit): string | undefined {
  const { words, characters } = lengthOf(text);
  if (words > limit.words) return `${words} words`;
  return characters > limit.characters ? `${characters} characters` : undefined;
}
