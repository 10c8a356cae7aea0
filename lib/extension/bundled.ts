import { browser } from 'wxt/browser';
import type { Bundled } from '../store/index.ts';

/** The pack that came with the extension, and the keys that it came with: those of the people who keep the data. */
export interface BundledPack extends Bundled {
  keys: readonly { name: string; key: string }[];
}

/** The pack under a name that tells builds apart too: one that compiles otherwise fills the store anew, though the data are the same. */
export function ofThisBuild(pack: Bundled): Bundled {
  return { version: `${browser.runtime.getManifest().version}/${pack.version}`, read: () => pack.read() };
}
