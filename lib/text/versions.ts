/** A version as it was read. */
export type VersionRead = { version: string; start: number; end: number };

const DOTTED = /\d+(?:\.\d+)+/y;
const BEFORE = /(?:^|[^a-z])(?:v|v\.|ver|ver\.|version|versions|release|build|firmware|버전|版本|版本号|版本號|バージョン)[ :]?$/;
const AFTER = /^ ?(?:버전|版本|版(?![权權税])|バージョン|version\b)/;

/**
 * Reads a version at `at` of a normalised text, where a figure begins: three places or more (2.1.91), or two behind or before a word for version
 * (v2.1, version 2.1, 버전 2.1, 2.1版). A bare '2.1' is a number; a dotted date or grouped thousands are read before this is asked.
 */
export function readVersion(text: string, at: number): VersionRead | undefined {
  DOTTED.lastIndex = at;
  const found = DOTTED.exec(text)?.[0];
  if (found === undefined || found.length > 40) return undefined;
  const end = at + found.length, before = BEFORE.exec(text.slice(Math.max(0, at - 10), at));
  const named = before !== null || AFTER.test(text.slice(end, end + 9));
  const places = found.split('.').length;
  // Four places of a byte each are an address, unless a word says otherwise.
  if (!named && places === 4 && found.split('.').every((place) => Number(place) < 256)) return undefined;
  if (!named && (places < 3 || /^\d{1,3}(?:\.\d{3})+$/.test(found))) return undefined;
  // The letter belongs to the version as it is printed; the word does not.
  const letter = /(?:^|[^a-z])v$/.test(text.slice(Math.max(0, at - 2), at)) ? 1 : 0;
  return { version: found, start: at - letter, end };
}
