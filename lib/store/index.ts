export { openStore, type Store } from './database.ts';
export { packVersion, putPack, seed } from './seed.ts';
export { accountAt, allOutlets, compiledDispute, disputeById, gateOf } from './lookup.ts';
