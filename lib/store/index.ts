export { openStore, type Reads, type Store } from './database.ts';
export { memoryStore } from './memory.ts';
export type { ImportRow } from './tables.ts';
export { compose, mergeImports, openImports, type Composed, type Imported } from './compose.ts';
export { isCurrent, rebuild, seed, type Bundled, type Change, type Outcome } from './seed.ts';
export { accountAt, allImports, allOutlets, compiledDispute, disputeById, gateOf, keepCompiled, madeFrom, newestDay, unusedImports, watchOf } from './lookup.ts';
