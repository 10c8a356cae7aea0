/** What a script needs to anchor and show passages. `readPage` is not here: it stands in read.ts, with Readability. */
export { watchAddress } from './address.ts';
export { placeOf, rangeOf, toRange } from './anchor.ts';
export { type LiveBlock, readBlocks, type Run } from './blocks.ts';
export { createPainter, type Painter } from './paint.ts';
export { makeRoom } from './room.ts';
export { isFreeClick, passageAt, scrollToRange } from './scroll.ts';
export { type Clock, watch } from './watch.ts';
