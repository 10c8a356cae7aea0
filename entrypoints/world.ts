import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { shield } from '../lib/page/shield.ts';

/**
 * Comes before a page's own scripts. In Firefox it keeps from them what happens within our hosts. In Chromium it does nothing, but from then on there is the
 * extension's world with its API in it: in a world that is made later, a frame that the page has named 'chrome' or 'browser' stands where the API should be,
 * and no script of ours can say a word.
 */
export default defineUnlistedScript(() => shield(window));
