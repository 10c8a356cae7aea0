/** Bytes in memory that nobody else writes to. */
export type Bytes = Uint8Array<ArrayBuffer>;

/** A text as UTF-8. */
export function utf8(text: string): Bytes {
  return new TextEncoder().encode(text);
}

/** The text that bytes are in UTF-8; undefined where they are not. A byte order mark stays in the text. */
export function textOf(bytes: Bytes): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** Bytes one after the other. */
export function joined(...parts: readonly Bytes[]): Bytes {
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

/** Bytes in base64 (RFC 4648, §4). For keys and signatures, not for much. */
export function toBase64(bytes: Bytes): string {
  return btoa(String.fromCharCode(...bytes));
}

/** The bytes that a base64 text stands for; undefined where it is not written as `toBase64` writes it, or not of that length. */
export function fromBase64(text: unknown, length: number): Bytes | undefined {
  if (typeof text !== 'string' || !/^[A-Za-z0-9+/]*={0,2}$/.test(text) || text.length !== 4 * Math.ceil(length / 3)) return undefined;
  try {
    const bytes = Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
    return bytes.length === length && toBase64(bytes) === text ? bytes : undefined;
  } catch {
    return undefined;
  }
}

/** The SHA-256 of bytes (FIPS 180-4) in lower-case hexadecimal digits. */
export async function sha256(bytes: Bytes): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
