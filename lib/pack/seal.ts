import type { Pack } from '../schema/index.ts';
import { joined, sha256, utf8 } from './bytes.ts';
import { headerLine } from './header.ts';
import { type SigningKey, signed } from './sign.ts';

/**
 * A pack as the bytes of a pack file: a line that tells its format, version, length and SHA-256, then the pack as JSON,
 * signed where there is a key (README of the data tells how to make one). The same pack and key give the same bytes.
 */
export async function sealPack(pack: Pack, key?: SigningKey): Promise<Uint8Array<ArrayBuffer>> {
  const payload = utf8(JSON.stringify(pack));
  const line = headerLine({
    format: pack.format,
    version: pack.version,
    bytes: payload.length,
    sha256: await sha256(payload),
    ...(key && await signed(payload, key)),
  });
  return joined(utf8(`${line}\n`), payload);
}
