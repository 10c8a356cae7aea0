import type { Page } from 'puppeteer-core';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Session } from '../harness/launch.ts';
import { Sidebar } from '../harness/sidebar.ts';
import { until } from '../harness/until.ts';
import { freshAddress } from './pages.ts';
import { KINDS, notesOf, useBrowser } from './session.ts';
import { SKELETONS, skeletonPage } from './skeletons.ts';

const LINE = 29;
const WIDE = { width: 1280, height: 900 }, NARROW = { width: 480, height: 800 };

/** The pages on which it matters most at which side the panel stands; the others are tried with it on the right alone. */
const TAKES_SIDES = /^(?:plain|fixed-(?:header|width)|rtl|sticky|share|column|breakout|full-bleed|html-|cookie-bar|nested)/;

const isOpen = (sidebar: Sidebar) => sidebar.evaluate((root) => root.querySelector<HTMLElement>('aside.panel')?.hidden === false);
const modeOf = (sidebar: Sidebar) => sidebar.evaluate((root) => root.querySelector<HTMLElement>('.crossread')?.dataset['mode']);

/** The page's own controls in view that something of ours lies on, at their middle or near a corner. */
function coveredControls(page: Page, selector = '[data-control]'): Promise<string[]> {
  return page.evaluate((wanted) => [...document.querySelectorAll<HTMLElement>(wanted)].filter((control) => {
    const { left, top, right, bottom } = control.getBoundingClientRect();
    const points = [[(left + right) / 2, (top + bottom) / 2], ...[left + 7, right - 7].flatMap((x) => [top + 3, bottom - 3].map((y) => [x, y]))] as [number, number][];
    return right > left && points.some(([x, y]) => document.elementFromPoint(x, y)?.localName.startsWith('crossread-'));
  }).map((control) => control.textContent.trim() || control.localName), selector);
}

/** Whether the passage that is set off is where the reader can see it: in the window, and not under the panel; of one that is folded away, what it is folded into. */
function passageIsSeen(page: Page): Promise<boolean> {
  return page.evaluate(() => {
    const range = [...(CSS.highlights.get('crossread-active') ?? [])][0] as Range | undefined;
    let box: DOMRect | undefined = range?.getClientRects()[0];
    for (let at = range?.startContainer.parentElement; at && !(box && box.width > 0); at = at.parentElement) box = at.getBoundingClientRect();
    if (!box) return false;
    const [x, y] = [Math.min(box.left + box.width / 2, box.left + 40), box.top + Math.min(box.height, 20) / 2];
    const hit = document.elementFromPoint(x, y);
    const isIn = box.top >= 0 && y < innerHeight && box.left >= -1 && x < innerWidth;
    // A wall of the page's own lies over everything, whatever we do.
    return isIn && hit !== null && !hit.localName.startsWith('crossread-') && (hit.closest('#article') !== null || hit.closest('[data-wall]') !== null);
  });
}

/** Brings a paragraph of the article to where a reader looks, a third down the window, wherever it scrolls; gives its height there. */
function beginReading(page: Page): Promise<number> {
  return page.evaluate(async () => {
    const paragraph = document.querySelectorAll('#article p')[3]!;
    for (let at = paragraph.parentElement; at; at = at.parentElement) {
      if (at.scrollHeight > at.clientHeight + 1) at.scrollBy({ top: paragraph.getBoundingClientRect().top - innerHeight / 3 + 8, behavior: 'instant' });
    }
    // The page's own answer to being scrolled comes with the next frame.
    await new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)));
    return paragraph.getBoundingClientRect().top;
  });
}
const lineNow = (page: Page): Promise<number> => page.evaluate(() => document.querySelectorAll('#article p')[3]!.getBoundingClientRect().top);

/** What may never change: the root's style attribute, the body's markup, and that nothing of ours goes on animating. */
const traces = (page: Page) => page.evaluate(() => ({
  rootStyle: document.documentElement.getAttribute('style'), body: document.body.outerHTML,
  animations: document.getAnimations().filter((one) => one.constructor === Animation).length,
}));
const isTooWide = (page: Page): Promise<boolean> => page.evaluate(() => {
  const [own, body] = [document.documentElement, document.body].map((one) => getComputedStyle(one).overflowX);
  const isCut = /hidden|clip/.test((own === 'visible' ? body : own)!);
  return !isCut && document.documentElement.scrollWidth > document.documentElement.clientWidth;
});

async function openSkeleton(session: Session, name: string): Promise<{ page: Page; sidebar: Sidebar }> {
  const page = await session.open(freshAddress().url, { html: skeletonPage(name) });
  const sidebar = new Sidebar(session, page);
  await notesOf(sidebar);
  await until('the page to be complete', () => page.evaluate(() => { const { waits, ready } = document.documentElement.dataset; return waits === undefined || ready !== undefined; }));
  return { page, sidebar };
}

/** Follows every note to its passage, or with `ends` the first and the last alone. A panel that makes way for a passage is opened again. */
async function follow(page: Page, sidebar: Sidebar, ends: boolean): Promise<void> {
  const count = (await sidebar.evaluate((root) => root.querySelectorAll('.jump').length))!;
  expect(count).toBeGreaterThan(3);
  for (let at = 0; at < count; at += ends ? count - 1 : 1) {
    const claim = await sidebar.evaluate((root, index) => {
      if (root.querySelector<HTMLElement>('aside.panel')!.hidden) root.querySelector<HTMLElement>('button.handle')!.click();
      const jump = root.querySelectorAll<HTMLElement>('.jump')[index]!;
      jump.click();
      return jump.closest<HTMLElement>('article')?.dataset['claim'];
    }, at);
    await until(`the passage of ${claim} to be seen`, () => passageIsSeen(page));
  }
}

async function close(sidebar: Sidebar): Promise<void> {
  await sidebar.open();
  await sidebar.evaluate((root) => root.querySelector('article[data-claim]')!.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true })));
  await until('the panel to close', async () => !(await isOpen(sidebar)));
}

async function keepsItsPromises(page: Page, sidebar: Sidebar, side: 'left' | 'right'): Promise<void> {
  await until('no control under the handle', async () => (await coveredControls(page)).length === 0);
  expect(await page.evaluate(() => Reflect.get(window, 'shift')), 'layout shift').toBe(0);
  const before = await traces(page);
  expect(before.rootStyle).toBe(await page.evaluate(() => Reflect.get(window, 'rootStyle')));
  const [wasTooWide, line] = [await isTooWide(page), await beginReading(page)];
  await until('no control under the handle after scrolling', async () => (await coveredControls(page)).length === 0);
  const markup = await traces(page);

  await sidebar.open();
  expect(await modeOf(sidebar)).toBe(await page.evaluate((wanted) => document.documentElement.dataset[wanted] ?? 'push', side === 'left' ? 'modeLeft' : 'mode'));
  expect(Math.abs((await lineNow(page)) - line), 'the line being read, opening').toBeLessThanOrEqual(2 * LINE);
  if (!wasTooWide) expect(await isTooWide(page), 'a scroll bar that was not there').toBe(false);
  if ((await modeOf(sidebar)) === 'push') await until('no control under the panel', async () => (await coveredControls(page, '[data-control]:not([data-covered-ok])')).length === 0);
  expect((await traces(page)).body).toBe(markup.body);
  await close(sidebar);
  expect(Math.abs((await lineNow(page)) - line), 'the line being read, closing').toBeLessThanOrEqual(2 * LINE);
  expect(await traces(page)).toEqual(markup);

  // What differs by side is the room, and not the way to a passage.
  await follow(page, sidebar, side === 'left');
  await close(sidebar);
  const after = await traces(page);
  expect({ ...after, body: '' }).toEqual({ ...before, body: '' });
  await until('no control under the handle at the end', async () => (await coveredControls(page)).length === 0);
}

describe.each(KINDS)('every kind of page in %s', (kind) => {
  describe.each(['right', 'left'] as const)('with the panel on the %s', (side) => {
    const running = useBrowser(kind, { window: WIDE });
    beforeAll(async () => {
      const page = await running.session.driver.extensionPage('manifest.json');
      await page.evaluate(`(globalThis.browser ?? chrome).storage.local.set({ side: '${side}', start: 'handle' })`);
      await page.close();
    });

    it.each(SKELETONS.filter((name) => side === 'right' || TAKES_SIDES.test(name)))('%s', async (name) => {
      const { page, sidebar } = await openSkeleton(running.session, name);
      await page.setViewport(WIDE);
      await keepsItsPromises(page, sidebar, side);
      if (side === 'left') return;
      await page.setViewport(NARROW);
      await until('a sheet', async () => (await modeOf(sidebar)) === 'sheet');
      await until('no control under the handle of the sheet', async () => (await coveredControls(page)).length === 0);
      await sidebar.open();
      await sidebar.evaluate((root) => [...root.querySelectorAll<HTMLElement>('.jump')].at(-1)!.click());
      await until('the last passage to be seen', () => passageIsSeen(page));
      expect(await page.evaluate(() => document.documentElement.getAttribute('style') === Reflect.get(window, 'rootStyle'))).toBe(true);
    });
  });
});

describe.each(KINDS)('a page that its reader zooms by its own buttons, in %s', (kind) => {
  const running = useBrowser(kind, { window: WIDE });

  it('stands beside the panel, which has the size that it has everywhere', async () => {
    const { page, sidebar } = await openSkeleton(running.session, 'plain');
    await sidebar.open();
    for (const zoom of ['1.5', '0.8', '']) {
      await page.evaluate((value) => { document.documentElement.style.zoom = value; }, zoom);
      await sidebar.waitFor('its own size, and the page beside it', (root) => {
        const panel = root.querySelector('aside.panel')!.getBoundingClientRect(), body = document.body.getBoundingClientRect();
        return Math.abs(panel.width - 360) < 1 && Math.abs(panel.height - innerHeight) < 1 && Math.abs(body.right - panel.left) < 1;
      });
    }
    await close(sidebar);
    await page.evaluate(() => { document.documentElement.style.zoom = '1.5'; });
    await sidebar.waitFor('a handle of its own size', (root) => Math.abs(root.querySelector('button.handle')!.getBoundingClientRect().width - 28) < 1);
  });
});
