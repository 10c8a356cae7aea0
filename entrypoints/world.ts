import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';

/**
 * Does nothing, before a page's own scripts run: from then on Chromium has the extension's world with its API in it. In a world that it makes later,
 * a frame that the page has named 'chrome' or 'browser' stands where the API should be, and no script of ours can say a word.
 */
export default defineUnlistedScript(() => {});
