import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import type { Sidebar } from '../harness/sidebar.ts';
import { until } from '../harness/until.ts';
import { BAN_ARTICLE } from './pages.ts';
import { KINDS, notesOf, openArticle, useBrowser } from './session.ts';

/** Where the passage with a text stands in the window: its top, from 0 at the upper edge to 1 at the lower. */
function placeOf(page: Page, text: string): Promise<number> {
  return page.evaluate((wanted) => {
    const block = [...document.querySelectorAll('#article p')].find((one) => one.textContent.includes(wanted))!;
    return block.getBoundingClientRect().top / innerHeight;
  }, text);
}

const currentClaim = (sidebar: Sidebar) => sidebar.evaluate((root) => root.querySelector<HTMLElement>('article[aria-current]')?.dataset['claim'] ?? '');
const focusedClaim = (sidebar: Sidebar) => sidebar.evaluate((root) => (root.activeElement as HTMLElement | null)?.dataset['claim'] ?? '');
const isOpen = (sidebar: Sidebar) => sidebar.evaluate((root) => root.querySelector<HTMLElement>('aside.panel')?.hidden === false);

async function openSidebar(running: ReturnType<typeof useBrowser>, more: Parameters<typeof openArticle>[2] = {}) {
  const opened = await openArticle(running.session, BAN_ARTICLE, more);
  await notesOf(opened.sidebar);
  await opened.sidebar.open();
  return opened;
}

describe.each(KINDS)('the sidebar in %s', (kind) => {
  const running = useBrowser(kind);

  it('leads from a note to its passage', async () => {
    const { page, sidebar } = await openSidebar(running);
    expect(await placeOf(page, '2.1.91')).toBeGreaterThan(1);
    await sidebar.click('article[data-claim="hidden-code-version"] .jump');
    await until('the passage to come into view', async () => {
      const place = await placeOf(page, '2.1.91');
      return place > 0 && place < 0.8;
    });
    expect((await sidebar.highlights())['crossread-active']).toContainEqual(expect.stringContaining('2.1.91'));
  });

  it('leads from a passage to its note', async () => {
    const { sidebar } = await openSidebar(running);
    await sidebar.clickPassage('40 million');
    await until('the note to be the current one', async () => (await currentClaim(sidebar)) === 'exchanges-count');
    expect(await sidebar.evaluate((root) => {
      const note = root.querySelector('article[aria-current]')!.getBoundingClientRect();
      return note.top >= 0 && note.top < innerHeight;
    })).toBe(true);
  });

  it('leads by further clicks through passages that lie over each other', async () => {
    const { sidebar } = await openSidebar(running);
    const seen = new Set<string>();
    for (let times = 0; times < 3; times += 1) {
      const before = await currentClaim(sidebar);
      await sidebar.clickPassage('2.1.91');
      await until('another note to be the current one', async () => (await currentClaim(sidebar)) !== before);
      seen.add((await currentClaim(sidebar))!);
    }
    expect(seen.size).toBeGreaterThan(1);
    expect([...seen].every((claim) => claim.startsWith('hidden-code'))).toBe(true);
  });

  it('comes back when the page hides it or takes it off, and fights for nothing', async () => {
    const { page, sidebar } = await openSidebar(running);
    await page.evaluate(() => {
      Reflect.set(window, 'hidden', 0);
      const host = document.querySelector<HTMLElement>('crossread-sidebar')!;
      host.addEventListener('toggle', () => {
        Reflect.set(window, 'hidden', (Reflect.get(window, 'hidden') as number) + 1);
        if (host.matches(':popover-open')) host.hidePopover();
      });
      host.hidePopover();
    });
    await until('it to be shown again, more than once', () => page.evaluate(() => (Reflect.get(window, 'hidden') as number) >= 3));
    // A wait that doubles: far fewer than a page could make of it otherwise.
    expect(await page.evaluate(() => Reflect.get(window, 'hidden') as number)).toBeLessThan(12);
    await page.evaluate(() => { for (const host of document.querySelectorAll('crossread-sidebar, crossread-marks')) host.remove(); });
    await until('both to be back', () => page.evaluate(() => document.querySelectorAll('crossread-sidebar, crossread-marks').length === 2));
    expect((await sidebar.notes()).length).toBeGreaterThan(0);
  });

  it('has room for its notes in a window of 320 by 256 px', async () => {
    const { page, sidebar } = await openSidebar(running);
    await page.setViewport({ width: 320, height: 256 });
    await sidebar.waitFor('a sheet', (root) => root.querySelector('[data-mode="sheet"]') !== null);
    const seen = await sidebar.evaluate((root) => {
      const note = root.querySelector<HTMLElement>('article[data-claim]')!;
      note.scrollIntoView({ block: 'start', behavior: 'instant' });
      const { top } = note.getBoundingClientRect();
      const close = root.querySelector('.top .controls button:last-child')!.getBoundingClientRect();
      return { room: innerHeight - top, close: close.top >= 0 && close.bottom <= innerHeight, wide: root.querySelector('.panel')!.scrollWidth <= innerWidth };
    });
    expect(seen!.room).toBeGreaterThan(100);
    expect(seen).toMatchObject({ close: true, wide: true });
  });

  it('makes way for a film that fills the screen, and is there again after it', async () => {
    const { page, sidebar } = await openArticle(running.session, BAN_ARTICLE, { more: '<button id="film" onclick="this.requestFullscreen()">Film</button>' });
    await notesOf(sidebar);
    const isThere = () => sidebar.evaluate((root) => [...root.querySelectorAll<HTMLElement>('.handle, .panel')].some((one) => one.checkVisibility()));
    expect(await isThere()).toBe(true);
    await page.evaluate(() => document.querySelector('#film')!.scrollIntoView({ block: 'center', behavior: 'instant' }));
    await page.click('#film');
    await until('the film to fill the screen', () => page.evaluate(() => document.fullscreenElement !== null));
    await until('the sidebar to be away', async () => !(await isThere()));
    await page.evaluate(() => document.exitFullscreen());
    await until('the sidebar to be there again', isThere);
  });

  it('is worked by keys alone and gives the focus back', async () => {
    const { page, sidebar } = await openSidebar(running);
    const focusOn = (selector: string) => sidebar.evaluate((root, wanted) => root.querySelector<HTMLElement>(wanted)!.focus(), selector);
    await focusOn('article[data-claim]');
    const first = await focusedClaim(sidebar);
    await page.keyboard.press('ArrowDown');
    await until('the focus to move on', async () => (await focusedClaim(sidebar)) !== first);
    await page.keyboard.press('ArrowUp');
    await until('the focus to come back', async () => (await focusedClaim(sidebar)) === first);
    await page.keyboard.press('Escape');
    await until('the panel to close', async () => !(await isOpen(sidebar)));
    expect(await sidebar.evaluate((root) => root.activeElement?.className)).toBe('handle');
    await page.keyboard.press('Enter');
    await until('the panel to open', () => isOpen(sidebar));
  });

  it('stays as the reader left it on the next page', async () => {
    await openSidebar(running);
    const next = await openArticle(running.session, BAN_ARTICLE);
    await next.sidebar.waitFor('an open panel', (root) => root.querySelector<HTMLElement>('aside.panel')?.hidden === false);
    await next.sidebar.click('.top .controls button:last-child');
    await until('the panel to close', async () => !(await isOpen(next.sidebar)));
    const third = await openArticle(running.session, BAN_ARTICLE);
    await notesOf(third.sidebar);
    expect(await isOpen(third.sidebar)).toBe(false);
  });

  it('leaves the text of the page as it was, and its layout when it closes', async () => {
    const { page, sidebar } = await openSidebar(running);
    await sidebar.click('.top .controls button:last-child');
    await until('the panel to close', async () => !(await isOpen(sidebar)));
    const [html, style] = await page.evaluate(() => [document.querySelector('main')!.outerHTML, document.documentElement.getAttribute('style') ?? '']);
    expect(html).toContain(BAN_ARTICLE);
    expect(style).toBe('');
  });

  it('stands under a page that forbids all styles, scripts and frames', async () => {
    const { sidebar } = await openSidebar(running, { headers: { 'content-security-policy': "default-src 'none'; style-src 'none'; script-src 'none'" } });
    expect(await sidebar.evaluate((root) => getComputedStyle(root.querySelector('aside.panel')!).position)).toBe('fixed');
  });

  it('shows a hostile page neither its notes nor what is done in it', async () => {
    const head = `<script>
      window.caught = [];
      const attach = Element.prototype.attachShadow;
      Element.prototype.attachShadow = function (init) { const root = attach.call(this, { ...init, mode: 'open' }); window.caught.push('attach ' + this.localName); return root; };
      new MutationObserver((changes) => { for (const { addedNodes } of changes) for (const node of addedNodes) if (node.localName === 'crossread-sidebar' && node.shadowRoot) window.caught.push('root'); })
        .observe(document, { childList: true, subtree: true });
      for (const type of ['click', 'focusin', 'pointerover']) addEventListener(type, (event) => {
        for (const target of event.composedPath()) if (target.localName === 'article' && target.dataset?.claim) window.caught.push(type);
      }, true);
      addEventListener('message', (event) => window.caught.push('message'));
    </script>`;
    const { page, sidebar } = await openSidebar(running, { head });
    await sidebar.click('article[data-claim="hidden-code-version"] h4');
    const seen = await page.evaluate(() => {
      const host = document.querySelector('crossread-sidebar')!;
      return { caught: Reflect.get(window, 'caught') as string[], root: host.shadowRoot, inside: host.outerHTML, text: document.documentElement.textContent };
    });
    expect(seen.caught).toEqual([]);
    expect(seen.root).toBeNull();
    expect(seen.inside).not.toMatch(/data-claim|VibeTimes/);
    expect(seen.text).not.toContain('VibeTimes');
  });

  it('hears no command from the page', async () => {
    const { page, sidebar } = await openArticle(running.session, BAN_ARTICLE);
    const before = await notesOf(sidebar);
    const wasOpen = await isOpen(sidebar);
    const answers = await page.evaluate(() => {
      const host = document.querySelector('crossread-sidebar')!;
      for (const type of ['wxt:locationchange', 'pageshow', 'crossread', 'click', 'keydown']) {
        for (const target of [window, document, host]) target.dispatchEvent(new Event(type, { bubbles: true, composed: true }));
      }
      for (const data of [{ type: 'clear' }, { type: 'leave' }, { type: 'moved' }, 'open']) postMessage(data, '*');
      return [typeof Reflect.get(window, 'browser'), typeof (Reflect.get(window, 'chrome') as { runtime?: { sendMessage?: unknown } } | undefined)?.runtime?.sendMessage];
    });
    expect(answers).toEqual(['undefined', 'undefined']);
    await page.evaluate(() => new Promise((resolve) => requestIdleCallback(resolve)));
    expect(await sidebar.notes()).toEqual(before);
    expect(await isOpen(sidebar)).toBe(wasOpen);
  });
});

describe.each(KINDS)('the sidebar in Korean in %s', (kind) => {
  const running = useBrowser(kind, { language: 'ko' });

  it('speaks the language of the browser', async () => {
    const { sidebar } = await openArticle(running.session, BAN_ARTICLE);
    await notesOf(sidebar);
    await sidebar.open();
    expect(await sidebar.evaluate((root) => root.querySelector<HTMLElement>('.crossread')?.lang)).toBe('ko');
    expect(await sidebar.evaluate((root) => root.querySelector<HTMLElement>('article[data-relation="differs"] .kind')?.innerText)).toMatch(/[가-힣]/);
  });
});
