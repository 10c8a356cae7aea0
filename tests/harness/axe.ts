import { readFileSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import type { Session } from './launch.ts';
import { ROOT } from './tool.ts';

const AXE = readFileSync(`${ROOT}node_modules/axe-core/axe.min.js`, 'utf8');

/** The rules that are asked for: WCAG 2.2 at levels A and AA, and what axe's makers hold to be good practice. */
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa', 'best-practice'];

/** Runs axe on an element and gives what it found as lines: rule, place, reason. Runs in the page, so it names nothing from outside. */
async function run(axe: any, within: Element, tags: string[], off: string[]): Promise<string[]> {
  const { violations } = await axe.run(within, {
    runOnly: { type: 'tag', values: tags }, rules: Object.fromEntries(off.map((rule) => [rule, { enabled: false }])),
    resultTypes: ['violations'], preload: false,
  });
  return violations.flatMap(({ id, nodes }: any) => nodes.map(({ target, failureSummary }: any) => `${id}: ${target.flat().at(-1)}: ${failureSummary.replace(/\s+/g, ' ')}`));
}

/**
 * What axe finds in the sidebar of a page. The closed root is shown to axe alone: the property that names it is set in the tests' own
 * world, where the page sees nothing of it. `off`: rules that are left out. Throws where there is no sidebar.
 */
export async function axeInSidebar(session: Session, page: Page, off: string[] = []): Promise<string[]> {
  const source = `async (root, tags, off) => {
    if (root.host.shadowRoot !== root) Object.defineProperty(root.host, 'shadowRoot', { value: root, configurable: true });
    const module = undefined, define = undefined, exports = undefined;
    if (!globalThis.axe) { ${AXE} }
    return (${run})(globalThis.axe ?? window.axe, root.host, tags, off);
  }`;
  const json = await session.driver.inShadow(page, 'crossread-sidebar', source, JSON.stringify([TAGS, off]));
  if (json === undefined) throw new Error('there is no sidebar on the page');
  return JSON.parse(json);
}

/** What axe finds on a page of the extension. */
export async function axeOnPage(page: Page, off: string[] = []): Promise<string[]> {
  // As source, since the page's policy allows no script that is put into it.
  return JSON.parse((await page.evaluate(`(async () => { if (!window.axe) { ${AXE} } return JSON.stringify(await (${run})(window.axe, document.documentElement, ${JSON.stringify(TAGS)}, ${JSON.stringify(off)})); })()`)) as string);
}
