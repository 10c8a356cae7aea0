import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { readPage } from '../lib/page/read.ts';

/** Injected on a candidate page: reads it into plain blocks and hands them to the background as its result. */
export default defineUnlistedScript(() => readPage(document, document.location.href).page);
