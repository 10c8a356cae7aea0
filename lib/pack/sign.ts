import { type Bytes, fromBase64, joined, sha256, toBase64, utf8 } from './bytes.ts';

/** The two halves of an Ed25519 key, as WebCrypto has them; the public one can be exported. */
export interface SigningKey {
  privateKey: CryptoKey;
  publicKey: CryptoKey;
}

/** Lengths in bytes, RFC 8032 §5.1. */
const KEY_BYTES = 32;
const SIGNATURE_BYTES = 64;

/** What is signed: the payload, after words that no other use of the same key begins with. */
const message = (payload: Bytes) => joined(utf8('crossread-pack\n'), payload);

/** Signs a payload by Ed25519 (RFC 8032), which gives the same signature every time. Key and signature come in base64. */
export async function signed(payload: Bytes, { privateKey, publicKey }: SigningKey): Promise<{ key: string; signature: string }> {
  const raw = await crypto.subtle.exportKey('raw', publicKey);
  const signature = await crypto.subtle.sign('Ed25519', privateKey, message(payload));
  return { key: toBase64(new Uint8Array(raw)), signature: toBase64(new Uint8Array(signature)) };
}

/** True where a signature over a payload is that of a key, both in base64; false for anything that is no key or no signature. */
export async function isSignedBy(payload: Bytes, key: unknown, signature: unknown): Promise<boolean> {
  const [raw, given] = [fromBase64(key, KEY_BYTES), fromBase64(signature, SIGNATURE_BYTES)];
  if (!raw || !given) return false;
  try {
    const publicKey = await crypto.subtle.importKey('raw', raw, 'Ed25519', false, ['verify']);
    return await crypto.subtle.verify('Ed25519', publicKey, given, message(payload));
  } catch {
    return false;
  }
}

/** True for the base64 of a raw Ed25519 public key, as a .pub file and the header of a signed pack have it. */
export function isPublicKey(key: unknown): key is string {
  return fromBase64(key, KEY_BYTES) !== undefined;
}

/**
 * A public key (raw, in base64) as people compare it: the first sixteen hexadecimal digits of its SHA-256, in fours.
 * Keys are told apart and trusted whole, never by this. Throws for what is not such a key.
 */
export async function fingerprintOf(key: string): Promise<string> {
  const raw = fromBase64(key, KEY_BYTES);
  if (!raw) throw new TypeError('not the base64 of an Ed25519 public key');
  return (await sha256(raw)).slice(0, 16).match(/.{4}/g)!.join(' ');
}
