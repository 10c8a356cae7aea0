import type { Page } from 'puppeteer-core';
import { until } from '../harness/until.ts';
import type { Sidebar } from '../harness/sidebar.ts';
import { BAN_ARTICLE, LETTER_ARTICLE, WEATHER_ARTICLE } from './pages.ts';

export type Name = 'ban' | 'letter' | 'weather';

/** The head of a site of one page: it shows an article under each address, on the way back and forward too. `moveTo` is what its links do. */
export const SITE = `<script>
  const articles = ${JSON.stringify({ ban: BAN_ARTICLE, letter: LETTER_ARTICLE, weather: WEATHER_ARTICLE })};
  const put = (name) => {
    document.querySelector('#article').innerHTML = articles[name];
    document.title = document.querySelector('h1').textContent;
  };
  const moveTo = (name) => { history.pushState({ name }, '', '/english/' + name); put(name); };
  addEventListener('popstate', ({ state }) => put(state?.name ?? 'ban'));
</script>`;

/** Goes to articles of the site, one right after the other. */
export const moveTo = (page: Page, ...names: Name[]): Promise<unknown> => page.evaluate(names.map((name) => `moveTo("${name}")`).join(';'));

/** Waits until the notes are those of an article: on what it says and the other does not. */
export function shows(sidebar: Sidebar, name: 'ban' | 'letter', limit?: number): Promise<boolean> {
  const claims = ['hidden-code-version', 'accounts-count'];
  const [wanted, other] = name === 'ban' ? claims : claims.toReversed();
  return until(`notes on ${wanted} and not on ${other}`, () => sidebar.evaluate((root, one, not) => {
    const here = [...root.querySelectorAll<HTMLElement>('article[data-claim]:not([data-relation="only-elsewhere"])')].map((note) => note.dataset['claim']);
    return here.includes(one) && !here.includes(not);
  }, wanted!, other!), limit);
}
