import { existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { fileBytes } from './file-bytes.ts';
import { isCommitted } from './in-project.ts';
import { isPublicKey, type SigningKey } from '../../../lib/pack/index.ts';

/** A private key as RFC 7468 writes it, PKCS #8 in base64 between two lines. */
const PRIVATE = /^-----BEGIN PRIVATE KEY-----([A-Za-z0-9+/=\s]+)-----END PRIVATE KEY-----\s*$/;
const privateText = (pkcs8: ArrayBuffer) => `-----BEGIN PRIVATE KEY-----\n${Buffer.from(pkcs8).toString('base64').replace(/(.{64})(?=.)/g, '$1\n')}\n-----END PRIVATE KEY-----\n`;

/** A file of a key, and the line that is in the public one. */
export interface KeyFiles { privateFile: string; publicFile: string; key: string }

/**
 * Makes a new Ed25519 key: `NAME.key`, for its owner's eyes alone (PKCS #8), and `NAME.pub`, one line of base64, for
 * everybody. Throws where one of the two is there already, since a key that is lost can't be
 * made again; and where git would take the private one in.
 */
export async function makeKey(name: string): Promise<KeyFiles> {
  const [privateFile, publicFile] = [`${name}.key`, `${name}.pub`];
  for (const file of [privateFile, publicFile]) if (existsSync(file)) throw new Error(`${file} is there already, and was left as it is.\n  Choose another name.`);
  if (isCommitted(resolve(privateFile))) throw new Error(`${privateFile}: git would take the private key in with the next commit, and nothing was written.\n  Choose a place outside the project.`);
  const { privateKey, publicKey } = await crypto.subtle.generateKey('Ed25519', true, ['sign', 'verify']) as CryptoKeyPair;
  const key = Buffer.from(await crypto.subtle.exportKey('raw', publicKey)).toString('base64');
  mkdirSync(dirname(privateFile), { recursive: true });
  const text = privateText(await crypto.subtle.exportKey('pkcs8', privateKey));
  try {
    writeFileSync(privateFile, text, { mode: 0o600, flag: 'wx' });
    writeFileSync(publicFile, `${key}\n`, { flag: 'wx' });
  } catch (error) {
    // One that came this very moment is somebody else's; of ours, no half is of use without the other.
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') for (const file of [privateFile, publicFile]) rmSync(file, { force: true });
    throw error;
  }
  return { privateFile, publicFile, key };
}

/** Both halves of the key in a private key file. Throws where the file is none. */
export async function readSigningKey(file: string): Promise<SigningKey> {
  const base64 = PRIVATE.exec(fileBytes(file).toString('utf8'))?.[1];
  try {
    const privateKey = await crypto.subtle.importKey('pkcs8', Buffer.from(base64 ?? '', 'base64'), 'Ed25519', true, ['sign']);
    const { kty, crv, x } = await crypto.subtle.exportKey('jwk', privateKey);
    return { privateKey, publicKey: await crypto.subtle.importKey('jwk', { kty, crv, x } as JsonWebKey, 'Ed25519', true, ['verify']) };
  } catch {
    throw new Error(`${file} is no private Ed25519 key.\n  \`keygen NAME\` makes one: NAME.key signs, NAME.pub is for others.`);
  }
}

/** The key in a public key file: raw, in base64. Throws where the file is none. */
export function readPublicKey(file: string): string {
  const key = fileBytes(file).toString('utf8').trim();
  if (isPublicKey(key)) return key;
  throw new Error(`${file} is no public key: one line of base64, as \`keygen\` writes it in NAME.pub.`);
}

/** A key by the name of its file. */
export interface NamedKey { name: string; key: string }

/** The public keys of a data folder, `keys/*.pub`, which come with the extension; in the order of their names. Throws where one is no key. */
export function keysOf(dataFolder: string): NamedKey[] {
  const folder = join(dataFolder, 'keys');
  const files = existsSync(folder) ? readdirSync(folder).filter((file) => file.endsWith('.pub')).sort() : [];
  return files.map((file) => ({ name: basename(file, '.pub'), key: readPublicKey(join(folder, file)) }));
}
