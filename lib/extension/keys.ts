import { browser } from 'wxt/browser';
import { z } from 'zod';
import { isPublicKey } from '../pack/index.ts';
import { keep } from './keep.ts';

/** A key that the reader trusts, under the name that they gave it; '' for none. */
const TrustedKey = z.object({ name: z.string().max(60), key: z.string().refine(isPublicKey) });
export type TrustedKey = z.infer<typeof TrustedKey>;

/** The keys that the reader has chosen to trust. An entry that is damaged is passed over, and the others stand. */
export async function readKeys(): Promise<TrustedKey[]> {
  const { keys } = await browser.storage.local.get('keys');
  return Array.isArray(keys) ? keys.flatMap((one) => TrustedKey.safeParse(one).data ?? []) : [];
}

/** Changes the list of keys, one tab at a time. */
async function changeKeys(change: (keys: TrustedKey[]) => TrustedKey[]): Promise<void> {
  await navigator.locks.request('keys', async () => keep({ keys: change(await readKeys()) }));
}

/** Trusts a key from now on. One that is trusted already gets the new name. */
export const trustKey = (trusted: TrustedKey): Promise<void> => changeKeys((keys) => [...keys.filter(({ key }) => key !== trusted.key), trusted]);

/** Trusts a key no longer. Packs that it has signed stay: they are then told as signed by an unknown key. */
export const distrustKey = (key: string): Promise<void> => changeKeys((keys) => keys.filter((one) => one.key !== key));
