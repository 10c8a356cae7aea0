/**
 * The pack room: packs as files. Sealing and signing one, opening one that anybody may have made, bringing up those of
 * earlier formats, putting several together, telling what changes from one to another.
 */
export { changesBetween, isUnchanged, type AccountChanges, type Changes, type Detailed, type DisputeChanges, type Listed } from './changes.ts';
export { mergePacks, type Contents } from './merge.ts';
export { MAX_BYTES, openPack, type Opened, type Seal } from './open.ts';
export type { Problem, What } from './problem.ts';
export { sealPack } from './seal.ts';
export { fingerprintOf, isPublicKey, type SigningKey } from './sign.ts';
