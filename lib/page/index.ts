/** What a script needs to anchor and show passages. `readPage` is not here: it stands in read.ts, with Readability. */
export { addressOf, SETTLED, watchAddress } from './address.ts';
export { placeOf, rangeOf, toRange } from './anchor.ts';
export { type LiveBlock, readBlocks, type Run } from './blocks.ts';
export { type Edge, freePlace, type Standing } from './edge.ts';
export { fitPage } from './fit.ts';
export { type ArticleMap, mapArticle } from './map.ts';
export { type Mark, type Marked, marksOf } from './marks.ts';
export { createPainter, type Painter } from './paint.ts';
export { keepPlace } from './place.ts';
export { isReal, shieldRoot } from './shield.ts';
export { clearRoom, hasRoom, makeRoom } from './room.ts';
export { createPointing, isFreeClick, type Painted, passagesAt } from './point.ts';
export { whenReflowed } from './reflow.ts';
export { whenAtRest } from './rest.ts';
export { bringIntoView } from './scroll.ts';
export { windowWidth, zoomOf } from './scrollers.ts';
export { type Clock, watch } from './watch.ts';
export { isSeen, member, parentOf } from './dom.ts';
