import type { Bytes } from './bytes.ts';

const [QUOTE, BACKSLASH] = [0x22, 0x5c];

/**
 * True where brackets and braces of a JSON text in UTF-8 stand within more than `limit` others. Found without building
 * anything, so that what is nested a million deep costs no memory; of what is not JSON the answer means nothing.
 */
export function isDeeper(json: Bytes, limit: number): boolean {
  let [depth, quoted] = [0, false];
  for (let at = 0; at < json.length; at++) {
    const byte = json[at]!;
    if (quoted && byte === BACKSLASH) at++;
    else if (byte === QUOTE) quoted = !quoted;
    else if (quoted) continue;
    // Brackets and braces differ in one bit.
    else if ((byte | 0x20) === 0x7b && ++depth > limit) return true;
    else if ((byte | 0x20) === 0x7d) depth--;
  }
  return false;
}
