/** Pages that, without meaning any harm, touch what is ours: the room on their root, the names in our style, the press of the mouse. */
import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { Sidebar } from '../harness/sidebar.ts';
import { until } from '../harness/until.ts';
import { BAN_ARTICLE } from './pages.ts';
import { KINDS, notesOf, openArticle, useBrowser } from './session.ts';

/** How wide the page is, in px. */
const widthOf = (page: Page) => page.evaluate(() => document.documentElement.getBoundingClientRect().width);

describe.each(KINDS)('a page that touches what is ours, in %s', (kind) => {
  const running = useBrowser(kind);

  async function opened(options: { head?: string } = {}): Promise<{ page: Page; sidebar: Sidebar; whole: number }> {
    const { page, sidebar } = await openArticle(running.session, BAN_ARTICLE, options);
    await notesOf(sidebar);
    // The window's, whether or not the panel was open where the reader was last.
    const whole = await page.evaluate(() => document.documentElement.clientWidth);
    await sidebar.open();
    await until('the page to be set aside', async () => (await widthOf(page)) < whole);
    return { page, sidebar, whole };
  }

  it.each<[string, () => void, () => void]>([
    ['a style attribute that it had kept', () => Reflect.set(window, 'kept', document.documentElement.style.cssText), () => { document.documentElement.style.cssText = Reflect.get(window, 'kept') as string; }],
    ['a copy of its root that it had made', () => Reflect.set(window, 'kept', document.documentElement.cloneNode(true)), () => document.documentElement.replaceWith(Reflect.get(window, 'kept') as Node)],
  ])('has its whole width once the panel is closed, though it puts back %s', async (_, keep, putBack) => {
    const { page, sidebar, whole } = await opened();
    await page.evaluate(keep);
    await sidebar.click('.controls button:last-child');
    await until('the page to be as wide as before', async () => (await widthOf(page)) === whole);
    await page.evaluate(putBack);
    await until('the page to be as wide as before', async () => (await widthOf(page)) === whole);
  });

  it('stands beside the open panel, though it takes its style attribute away', async () => {
    const { page, whole } = await opened();
    await page.evaluate(() => document.documentElement.removeAttribute('style'));
    await until('the page to be set aside again', async () => (await widthOf(page)) < whole);
  });

  it('changes nothing of how the notes look by registering names that our style has', async () => {
    const look = (sidebar: Sidebar) => sidebar.evaluate((root) => ['.panel', 'article h4', '.value'].map((part) => {
      const { fontSize, fontFamily, backgroundColor, color } = getComputedStyle(root.querySelector(part)!);
      return [fontSize, fontFamily, backgroundColor, color];
    }));
    const names = ['text', 'value', 'label', 'title', 'face', 'paper', 'raised', 'ink', 'soft', 'hairline', 'edge', 'focus', 'differs', 'at', 'inset'];
    const head = `<style>${names.map((name) => `@property --${name} { syntax: '<integer>'; inherits: false; initial-value: 0; }`).join('\n')}</style>`;
    const before = await look((await opened()).sidebar);
    const { sidebar } = await opened({ head });
    expect(await look(sidebar)).toEqual(before);
  });

  it('lets the reader type into the search, though it forbids the press of the mouse', async () => {
    const { page, sidebar } = await opened({ head: '<script>document.addEventListener("mousedown", (event) => { if (!event.target.closest("a, button, input")) event.preventDefault(); })</script>' });
    const { x, y } = (await sidebar.evaluate((root) => {
      const { left, top, width, height } = root.querySelector('input[type=search]')!.getBoundingClientRect();
      return { x: left + width / 2, y: top + height / 2 };
    }))!;
    await page.mouse.click(x, y);
    await page.keyboard.type('Claude');
    expect(await sidebar.evaluate((root) => root.querySelector<HTMLInputElement>('input[type=search]')!.value)).toBe('Claude');
  });
});
