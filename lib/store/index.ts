export { openStore, type ImportRow, type Store } from './database.ts';
export { compose, mergeImports, openImports, type Composed, type Imported } from './compose.ts';
export { madeFrom, rebuild, seed, type Bundled, type Change, type Outcome } from './seed.ts';
export { accountAt, allImports, allOutlets, compiledDispute, disputeById, gateOf, packVersion, unusedImports, watchOf } from './lookup.ts';
