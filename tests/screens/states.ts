/**
 * Every state that a reader can come to see: `npm run screens` takes the pictures, `npm test` holds them against the accepted ones.
 * To add one, add an entry; what it may say is in `variants.ts`, what `act` can do in `scene.ts`.
 */
import { edited, elsewhere, newer, pier, weather } from './articles.ts';
import type { State } from './variants.ts';

const OPEN = { open: true };
const VIEW = { kind: 'all', topic: '', order: 'page', query: '' } as const;
/** How old the data are, which is another age every day. */
const AGE = '.disputes .day';
const LIGHT = { colours: ['light' as const] };

/** The states, in the order in which they are shown. */
export const STATES: State[] = [
  { name: 'handle', shows: 'The sidebar closed: its handle on the edge', of: 'sidebar', in: { windows: ['wide', 'narrow'] } },
  {
    name: 'open', shows: 'The panel as it opens, at its top', of: 'sidebar', settings: OPEN,
    in: { windows: ['wide'], languages: ['en', 'ko', 'zh', 'zh-Hant', 'ja'] },
  },
  { name: 'sheet', shows: 'The panel along the bottom of a narrow window', of: 'sidebar', settings: OPEN, in: { windows: ['narrow'] } },
  { name: 'overlay', shows: 'The panel over a page that it can’t push aside', of: 'sidebar', settings: OPEN, in: { windows: ['middle'] } },
  { name: 'left', shows: 'The panel on the left', of: 'sidebar', settings: { ...OPEN, side: 'left' }, in: LIGHT },
  { name: 'differences', shows: 'Differences first', of: 'sidebar', settings: { ...OPEN, view: { ...VIEW, order: 'differences' } } },
  { name: 'topic', shows: 'The notes of one topic', of: 'sidebar', settings: { ...OPEN, view: { ...VIEW, topic: 'letter' } }, in: LIGHT },
  { name: 'searched', shows: 'The notes with the words that were searched for', of: 'sidebar', settings: { ...OPEN, view: { ...VIEW, query: 'letter' } }, in: LIGHT },
  { name: 'empty', shows: 'A search that no note answers', of: 'sidebar', settings: OPEN, act: (scene) => scene.type('.search', 'zeppelin') },
  {
    name: 'filtered', shows: 'Only the notes that differ', of: 'sidebar', settings: OPEN, in: LIGHT,
    act: (scene) => scene.press('.chips [data-kind="differs"]'),
  },
  {
    name: 'unfolded', shows: 'A note with many accounts, two values opened', of: 'sidebar', settings: OPEN, in: { windows: ['wide', 'narrow'] },
    async act(scene) {
      for (const row of [1, 2]) await scene.press(`article[data-claim="accounts-count"] .row.group:nth-of-type(${row + 1}) .disclosure > button`);
      await scene.toTop('article[data-claim="accounts-count"]');
    },
  },
  {
    name: 'jumped', shows: 'A passage in view after a jump, with its note', of: 'sidebar', settings: OPEN,
    async act(scene) {
      await scene.press('article[data-claim="hidden-code-version"] .jump');
      // The map follows the page in the next frame.
      await scene.sidebar.waitFor('a map that has followed', (root) => parseFloat(root.querySelector<HTMLElement>('.map .view')!.style.top) > 0);
    },
  },
  {
    name: 'elsewhere', shows: 'What is reported elsewhere, not here', of: 'sidebar', settings: OPEN, in: { windows: ['wide', 'narrow'] },
    act: (scene) => scene.toTop('.list > section:nth-of-type(2)'),
  },
  { name: 'end', shows: 'The end of the panel, with what was compared', of: 'sidebar', settings: OPEN, in: LIGHT, act: (scene) => scene.toTop('.list > footer') },
  {
    name: 'missing', shows: 'A passage that the page has taken away since it was read', of: 'sidebar', settings: OPEN,
    async act(scene) {
      await scene.loses('accounts-count');
      await scene.toTop('article:has(.missing)');
    },
  },
  {
    name: 'drift', shows: 'A recorded article that now says something else', of: 'sidebar', article: edited, settings: OPEN,
    act: (scene) => scene.toTop('article:has(.drift)'),
  },
  { name: 'newer', shows: 'A page that is newer than the data', of: 'sidebar', article: newer, settings: OPEN, in: { windows: ['wide', 'narrow'] } },
  { name: 'low', shows: 'The sheet in a low window, as at a zoom of 300 %', of: 'sidebar', settings: OPEN, in: { ...LIGHT, windows: ['low'] } },
  { name: 'broken', shows: 'Notes that cannot be shown', of: 'sidebar', settings: OPEN, act: (scene) => scene.breaks() },
  { name: 'two-accounts', shows: 'A dispute of which there are two accounts', of: 'sidebar', article: pier, imported: true, settings: OPEN, in: { windows: ['wide', 'narrow'] } },

  { name: 'popup-covered', shows: 'The popup over a covered page', of: 'popup', act: (scene) => scene.covered(), in: { languages: ['en', 'ko', 'zh', 'zh-Hant', 'ja'] } },
  { name: 'popup-not-covered', shows: 'The popup over a page that is not covered', of: 'popup', article: weather, unseen: '.extent' },
  { name: 'popup-not-checked', shows: 'The popup over a page of a site that was not granted', of: 'popup', article: elsewhere },
  { name: 'popup-off', shows: 'The popup on a site where Crossread is off', of: 'popup', settings: { off: ['news.sbs.co.kr'] } },
  { name: 'popup-unavailable', shows: 'The popup over a page of the browser itself', of: 'popup', article: () => ({ url: 'about:blank', html: '' }) },
  { name: 'popup-failed', shows: 'The popup where a page could not be read', of: 'popup', act: (scene) => scene.failed() },
  { name: 'popup-too-large', shows: 'The popup over a page that is too large', of: 'popup', act: (scene) => scene.tooLarge() },
  { name: 'popup-cut', shows: 'The popup over a covered page of which only the beginning was read', of: 'popup', act: (scene) => scene.cut() },

  { name: 'welcome', shows: 'The page that greets', of: 'welcome.html', act: (scene) => scene.painted(), in: { languages: ['en', 'ko', 'zh', 'zh-Hant', 'ja'] } },
  { name: 'options', shows: 'The options', of: 'options.html', unseen: AGE, in: { windows: ['wide', 'narrow'] } },
  { name: 'options-offered', shows: 'A pack that was chosen, before it is imported', of: 'options.html', act: (scene) => scene.choosePack(), unseen: AGE, in: { windows: ['wide', 'narrow'] } },
  { name: 'options-imported', shows: 'The options with a pack that was imported', of: 'options.html', imported: true, unseen: `[data-import] p, ${AGE}`, in: LIGHT },
];
