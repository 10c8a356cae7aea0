import type { KeyShown, SignatureShown } from '../../components/options-state.ts';
import { fingerprintOf, type Seal } from '../pack/index.ts';
import type { TrustedKey } from './keys.ts';

/** A trusted key; `own`: by the reader's choice. */
export type NamedKey = TrustedKey & { own: boolean };

/** Who stands behind a pack, as far as the reader trusts anyone. The reader's name for a key goes before the one that it came with. */
export async function signatureShown(seal: Seal, keys: readonly NamedKey[]): Promise<SignatureShown> {
  if (seal.state === 'unsigned') return { state: 'unsigned' };
  const fingerprint = await fingerprintOf(seal.key);
  const known = keys.findLast(({ key }) => key === seal.key);
  return known ? { state: 'trusted', name: known.name || fingerprint, fingerprint } : { state: 'unknown', fingerprint };
}

/** The trusted keys as they are listed. */
export function keysShown(keys: readonly NamedKey[]): Promise<KeyShown[]> {
  return Promise.all(keys.map(async (one) => ({ ...one, fingerprint: await fingerprintOf(one.key) })));
}
