import { readFileSync } from 'node:fs';
import { openPack, type SigningKey } from '../../lib/pack/index.ts';
import type { Pack } from '../../lib/schema/index.ts';

/** A file beside these tests, as its bytes. */
export const fileHere = (name: string) => new Uint8Array(readFileSync(new URL(name, import.meta.url)));

/** The pack that version 0.1.0 made of a small data folder, as the JSON that it is. */
export const FORMAT_1 = fileHere('format-1.json');

/** A small pack of the present format, each time anew. */
export async function millPack(): Promise<Pack> {
  const opened = await openPack(FORMAT_1);
  if (!opened.ok) throw new Error(JSON.stringify(opened.problem));
  return structuredClone(opened.pack);
}

/** The dispute of that pack. */
export const millOf = (pack: Pack) => pack.disputes['mill-2026']!;

export const utf8 = (text: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(text);
export const textOf = (bytes: Uint8Array): string => new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);

/** What comes in front of the 32 bytes of an Ed25519 private key in PKCS #8 (RFC 8410). */
const PKCS8 = '302e020100300506032b657004220420';

async function keyOf(privateHex: string, publicHex: string): Promise<SigningKey> {
  return {
    privateKey: await crypto.subtle.importKey('pkcs8', Buffer.from(PKCS8 + privateHex, 'hex'), 'Ed25519', false, ['sign']),
    publicKey: await crypto.subtle.importKey('raw', Buffer.from(publicHex, 'hex'), 'Ed25519', true, ['verify']),
  };
}

/** The keys of tests 1 and 2 of RFC 8032, §7.1: known to everybody, and so trusted by nobody. */
export const KEY = await keyOf('9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60', 'd75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a');
export const OTHER_KEY = await keyOf('4ccd089b28ff96da9db6c346ec114e0f5b8a319f35aba624da8cf6ed4fb8a6fb', '3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c');
/** The first of them as packs name it. */
export const KEY_TEXT = Buffer.from('d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a', 'hex').toString('base64');
