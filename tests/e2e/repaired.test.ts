import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { until } from '../harness/until.ts';
import { Sidebar } from '../harness/sidebar.ts';
import { listenTo, markersStand } from './living-pages.ts';
import { BAN_ARTICLE, BAN_NOTES, freshAddress } from './pages.ts';
import { KINDS, notesOf, openArticle, useBrowser } from './session.ts';

/** Closes the open panel as a reader does, by the last of its controls. */
const CLOSE = '.top .controls button:last-child';

const isOpen = (root: ShadowRoot) => root.querySelector<HTMLElement>('aside.panel')?.hidden === false;
const isClosed = (root: ShadowRoot) => root.querySelector<HTMLElement>('aside.panel')?.hidden === true;

/** Waits until every passage of `BAN_NOTES` is painted, in the colours of its kind. */
const stayPainted = (page: Page) => until('the passages to be painted', () => page.evaluate((passages) => passages.every((words) => {
  const found = [...CSS.highlights].filter(([name]) => /^crossread-(?!active|pointed)/.test(name)).flatMap(([name, ranges]) => [...ranges].map((range) => ({ name, range: range as Range }))).find(({ range }) => String(range).includes(words));
  if (found === undefined) return false;
  const { textDecorationLine, backgroundColor } = getComputedStyle(found.range.startContainer.parentElement!, `::highlight(${found.name})`);
  return textDecorationLine !== 'none' || !/transparent|, 0\)|\/ 0\)/.test(backgroundColor);
}), BAN_NOTES.map(({ passage }) => passage)));

describe.each(KINDS)('a page that undoes what stands on it, in %s', (kind) => {
  const running = useBrowser(kind);

  async function openBan(more: Parameters<typeof openArticle>[2] = {}, article = BAN_ARTICLE) {
    const opened = await openArticle(running.session, article, more);
    return { ...opened, notes: await notesOf(opened.sidebar) };
  }

  it('has its notes back where it writes itself anew, and a handle and passages that open them', async () => {
    const { page, sidebar, notes } = await openBan();
    await page.evaluate(() => {
      const html = document.documentElement.outerHTML.replaceAll(/<(crossread-\w+).*?<\/\1>/g, '');
      document.open();
      document.write(html);
      document.close();
    });
    await until('the notes to be there again', async () => (await sidebar.notes()).length === notes.length);
    await sidebar.open();
    await sidebar.click(CLOSE);
    await sidebar.waitFor('a closed panel', isClosed);
    await stayPainted(page);
    await sidebar.clickPassage('12 July');
    await sidebar.waitFor('an open panel', isOpen);
  });

  it('has its markers beside its passages where something above them grows and the page itself is as high as the window', async () => {
    const head = '<style>html, body { height: 100% } #more.open { height: 250px }</style>';
    const { page } = await openBan({ head }, `<div id="more"></div>${BAN_ARTICLE}`);
    await markersStand(running.session, page);
    const top = () => page.evaluate(() => document.querySelector('#article h1')!.getBoundingClientRect().top);
    const before = await top();
    await page.evaluate(() => { document.querySelector('#more')!.className = 'open'; });
    expect(await top() - before).toBeCloseTo(250, 2);
    await markersStand(running.session, page);
  });

  it('has all of a passage painted again, before it is read again, where its last word is set off for a moment, as it is read aloud', async () => {
    const { page, sidebar, url } = await openBan();
    const asked = await listenTo(running.session);
    const lost = await page.evaluate(() => {
      const ban = [...document.querySelectorAll('#article p')].find((one) => one.textContent.includes('12 July'))!.firstChild as Text;
      // What never rests is read again after some seconds.
      setInterval(() => { document.querySelector('footer p')!.replaceChildren(String(performance.now())); }, 50);
      const last = ban.splitText(ban.data.lastIndexOf(' ') + 1), set = document.createElement('mark');
      last.replaceWith(set);
      set.append(last);
      set.replaceWith(last);
      return [...CSS.highlights.values()].flatMap((ranges) => [...ranges]).some((range) => String(range).endsWith('at every Alibaba '));
    });
    expect(lost).toBe(true);
    await until('all of it to be painted', async () => Object.values(await sidebar.highlights()).flat().some((text) => text.endsWith('at every Alibaba office.')));
    expect(await asked.reads(url)).toBe(0);
  });

  it.each([
    ['puts style sheets of its own in the place of all', () => { document.adoptedStyleSheets = [new CSSStyleSheet()]; }],
    ['takes all that is painted off', () => CSS.highlights.clear()],
    ['empties all that is painted', () => CSS.highlights.forEach((highlight) => highlight.clear())],
  ])('has its passages painted again, once it has changed or its reader scrolls, where it %s', async (_, undo) => {
    const { page } = await openBan();
    for (const then of [() => { document.body.className = 'changed'; }, () => scrollBy(0, 40)]) {
      await stayPainted(page);
      await page.evaluate(undo);
      await page.evaluate(then);
    }
    await stayPainted(page);
  });
});

/** Names that scripts ask elements by: a form answers with its fields of these names. */
const NAMES = ['getBoundingClientRect', 'getClientRects', 'animate', 'compareDocumentPosition', 'contains', 'closest', 'checkVisibility', 'isConnected', 'scrollBy', 'scrollHeight', 'scrollTop',
  'scrollWidth', 'clientHeight', 'clientWidth', 'clientLeft', 'offsetWidth', 'currentCSSZoom', 'style', 'parentElement', 'parentNode', 'nodeType', 'nodeName', 'localName', 'tagName', 'ownerDocument',
  'firstChild', 'nextSibling', 'children', 'childNodes', 'textContent', 'getAttribute', 'hasAttribute', 'attributes', 'matches', 'getRootNode', 'lang', 'dir', 'id', 'className'];
const FIELDS = NAMES.map((name) => `<input type="hidden" name="${name}">`).join('');

describe.each(KINDS)('a page whose forms have fields named as what scripts ask elements by, in %s', (kind) => {
  const running = useBrowser(kind);

  it.each([
    ['at the edge of the window, where the handle stands', BAN_ARTICLE, `<form style="position: fixed; top: 0; bottom: 0; right: 0; width: 60px">${FIELDS}Write to us</form>`],
    ['under the panel', BAN_ARTICLE, `<form style="position: fixed; top: 100px; right: 0; width: 300px; height: 300px">${FIELDS}<button>Write to us</button></form>`],
    ['around its article, as a box that scrolls', `<form style="height: 400px; overflow: auto">${FIELDS}${BAN_ARTICLE}</form>`, ''],
  ])('has the sidebar, which opens, leads to passages and closes, where one stands %s', async (_, article, more) => {
    const { page, sidebar } = await openArticle(running.session, article, { more });
    const notes = (await notesOf(sidebar)).map((note) => note.claim);
    expect(notes).toEqual(expect.arrayContaining(BAN_NOTES.map(({ claim }) => claim)));
    await sidebar.open();
    await sidebar.click('article[data-claim="hidden-code-version"] .jump');
    await until('the passage to be in view', () => page.evaluate(() => {
      const range = [...CSS.highlights.get('crossread-active') ?? []][0] as Range | undefined;
      const { top, bottom } = range?.getBoundingClientRect() ?? { top: -1, bottom: -1 };
      return top > 0 && bottom < innerHeight;
    }));
    await sidebar.click(CLOSE);
    await sidebar.waitFor('a closed panel', isClosed);
    expect(await page.evaluate(() => document.documentElement.getAttribute('style'))).toBeNull();
  });
});

describe.each(KINDS)('a page that is XML, in %s', (kind) => {
  const running = useBrowser(kind);

  it.each(['application/xhtml+xml', 'application/xml', 'text/xml'])('has its notes, its passages and a panel that opens where it is served as %s', async (type) => {
    const { session } = running;
    const html = `<html xmlns="http://www.w3.org/1999/xhtml" lang="en"><head><title>Alibaba bans Claude Code</title></head><body><main><article id="article">${BAN_ARTICLE}</article></main></body></html>`;
    const page = await session.open(freshAddress().url, { html: { html, headers: { 'content-type': type } } });
    const sidebar = new Sidebar(session, page);
    expect((await notesOf(sidebar)).map((note) => note.claim)).toEqual(expect.arrayContaining(BAN_NOTES.map(({ claim }) => claim)));
    await stayPainted(page);
    await sidebar.open();
    expect(await sidebar.evaluate((root) => root.querySelector('aside.panel')!.getBoundingClientRect().width)).toBeGreaterThan(200);
    await sidebar.click('article[data-claim="exchanges-count"] .jump');
    await until('the passage to be marked', async () => (await sidebar.highlights())['crossread-active']?.some((text) => text.includes('40 million')));
  });
});

describe.each(KINDS)('a page whose whole document is made by React 18, in %s', (kind) => {
  const running = useBrowser(kind);

  it('is shown no element of ours behind its body, for which it would be built anew', async () => {
    const { page, sidebar } = await openArticle(running.session, BAN_ARTICLE);
    await notesOf(sidebar);
    // As React looks, when it takes over what the server sent, for what it has not made: elements and text, up to its mark for the end of a boundary.
    const met = await page.evaluate(() => {
      for (let node = document.body.nextSibling; node !== null && node.nodeValue !== '/$'; node = node.nextSibling) if (node.nodeType !== Node.COMMENT_NODE) return node.nodeName;
      return null;
    });
    expect(met).toBeNull();
  });
});
