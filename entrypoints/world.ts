import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { shield } from '../lib/page/shield.ts';

/**
 * Comes before a page's own scripts. It keeps from them what happens within our hosts. And from then on there is, in Chromium, the extension's
 * world with its API in it: in a world that is made later, a frame that the page has named 'chrome' or 'browser' stands where the API should be,
 * and no script of ours can say a word.
 */
export default defineUnlistedScript(() => shield(window));
