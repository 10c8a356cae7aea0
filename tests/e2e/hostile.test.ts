import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import type { Sidebar } from '../harness/sidebar.ts';
import { until } from '../harness/until.ts';
import { BAN_ARTICLE } from './pages.ts';
import { KINDS, notesOf, openArticle, settled, useBrowser } from './session.ts';

/*
 * | what the page does to the sidebar                         | what comes of it                                    |
 * | moves it into a hidden box, another root, a frame         | it comes back to the root, in its own clothes       |
 * | styles it, animates it, makes it inert                    | it stands where it stood                            |
 * | styles what could lie behind it or before it              | nothing of that is there                            |
 * | takes it out of the top layer, or refuses it that         | it comes back there, or stands without              |
 * | takes it off as often as it comes                         | it waits twice as long each time                    |
 * | puts one of its own in its place                          | there are two, and ours is one                      |
 * | forges events, messages, what a successor says            | nothing                                             |
 * | moves what is painted, adds to it, takes it off           | the notes lead where they led                       |
 */

/** A script that does something to the host as soon as it stands on the page, out of the extension's reach. */
const onHost = (act: string) => `<script>new MutationObserver((_, observer) => {
  const host = document.querySelector('crossread-sidebar');
  if (host) { observer.disconnect(); ${act} }
}).observe(document, { childList: true, subtree: true })</script>`;

/** Waits until the handle can be hit at the edge of the window, dressed as it is. */
const standsAtTheEdge = (sidebar: Sidebar) => sidebar.waitFor('its handle at the edge', (root) => {
  const box = root.querySelector('button.handle')?.getBoundingClientRect();
  const hit = box && root.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2)?.closest('button.handle');
  return root.host.parentNode === document.documentElement && hit && box.width === 28 && box.right > document.documentElement.clientWidth - 30;
});

describe.each(KINDS)('the sidebar on a page that would be without it, in %s', (kind) => {
  const running = useBrowser(kind);

  it.each([
    ['moves it into a box that is not shown', onHost('const box = document.createElement("div"); box.style.display = "none"; document.body.append(box); box.append(host);')],
    ['moves it into a closed root', onHost('const box = document.createElement("div"); document.body.append(box); box.attachShadow({ mode: "closed" }).append(host);')],
    ['moves it into the document of a frame', onHost('const frame = document.createElement("iframe"); document.body.append(frame); frame.contentDocument.body.append(host);')],
    ['styles it away', `<style>crossread-sidebar { display: none !important; opacity: 0 !important; visibility: hidden !important; clip-path: inset(50%) !important; translate: 9999px !important;
      content-visibility: hidden !important; pointer-events: none !important; contain: strict !important; zoom: .001 !important; mask: linear-gradient(transparent) !important }</style>`],
    ['animates it away and makes it inert', onHost(`const away = { opacity: 0, visibility: 'hidden', transform: 'translate(9999px)' };
      host.style.cssText = 'display: none !important; translate: 9999px !important'; host.hidden = true; host.animate([away, away], { duration: 1e9, fill: 'both' }); host.inert = true;`)],
    ['hides it as a popover', onHost('host.hidePopover(); host.popover = "auto"; host.removeAttribute("popover");')],
    ['refuses it the top layer', '<script>document.addEventListener("beforetoggle", (event) => event.preventDefault(), true)</script>'],
  ])('stands at its edge where a page %s', async (_, head) => {
    const { sidebar } = await openArticle(running.session, BAN_ARTICLE, { head });
    await standsAtTheEdge(sidebar);
  });

  it('has nothing of the page behind it or over it, such as what lies behind the page\'s own dialogs', async () => {
    const head = '<style>::backdrop { background: rgb(0 0 0 / 0.5); backdrop-filter: blur(4px) } crossread-sidebar::before, crossread-sidebar::after { content: "Read this"; position: fixed; inset: 0; z-index: 9 }</style>';
    const { page, sidebar } = await openArticle(running.session, BAN_ARTICLE, { head });
    await standsAtTheEdge(sidebar);
    const shown = await page.evaluate(() => ['::backdrop', '::before', '::after'].filter((name) => getComputedStyle(document.querySelector('crossread-sidebar')!, name).display !== 'none'));
    expect(shown).toEqual([]);
  });

  it('comes back ever later where a page takes it off as often as it comes', async () => {
    const head = `<script>window.times = []; new MutationObserver(() => {
      const host = document.querySelector('crossread-sidebar');
      if (host) { host.remove(); times.push(performance.now()); }
    }).observe(document, { childList: true, subtree: true })</script>`;
    const { page } = await openArticle(running.session, BAN_ARTICLE, { head });
    const times = await until('it to have come four times', async () => {
      const seen = await page.evaluate(() => Reflect.get(window, 'times') as number[]);
      return seen.length >= 4 && seen;
    });
    // No timer comes early; clocks of pages are rounded.
    [250, 500, 1000].forEach((wait, at) => expect(times[at + 1]! - times[at]!).toBeGreaterThanOrEqual(wait - 10));
  });

  it('comes back beside one that a page puts in its place', async () => {
    const { page } = await openArticle(running.session, BAN_ARTICLE, { head: onHost('host.remove(); document.documentElement.append(document.createElement("crossread-sidebar"));') });
    await until('two', () => page.evaluate(() => document.querySelectorAll('crossread-sidebar').length === 2));
  });

  it('takes the place of thousands that a page has put there before', async () => {
    const head = '<script>for (let at = 0; at < 3000; at++) document.documentElement.append(document.createElement(at % 2 ? "crossread-sidebar" : "crossread-marks"))</script>';
    const { page, sidebar } = await openArticle(running.session, BAN_ARTICLE, { head });
    await standsAtTheEdge(sidebar);
    expect(await page.evaluate(() => document.querySelectorAll('crossread-sidebar, crossread-marks').length)).toBe(2);
  });
});

describe.each(KINDS)('the sidebar on a page that forges, in %s', (kind) => {
  const running = useBrowser(kind);

  /** Forges what a reader or the extension might say, at the hosts and at the passages. */
  function forge(): void {
    const [range] = [...CSS.highlights].filter(([name]) => name.startsWith('crossread-')).flatMap(([, some]) => [...some]) as Range[];
    const { x, y } = range!.getClientRects()[0]!;
    const at = { bubbles: true, composed: true, clientX: x + 2, clientY: y + 2, key: 'Enter', keyCode: 13 };
    for (const target of [...document.querySelectorAll('crossread-sidebar, crossread-marks'), range!.startContainer.parentElement!]) {
      for (const type of ['crossread-succeeded', 'focus', 'blur', 'toggle', 'beforetoggle', 'input', 'change', 'transitionend']) target.dispatchEvent(new Event(type, at));
      for (const type of ['mousedown', 'mouseup', 'click', 'mouseover']) target.dispatchEvent(new MouseEvent(type, at));
      for (const type of ['pointerdown', 'pointerup', 'pointerover', 'pointermove']) target.dispatchEvent(new PointerEvent(type, at));
      for (const type of ['keydown', 'keyup']) target.dispatchEvent(new KeyboardEvent(type, at));
    }
    for (const message of [{ type: 'leave' }, { type: 'clear' }, { type: 'open' }]) {
      postMessage(message, '*');
      dispatchEvent(new MessageEvent('message', { data: message }));
    }
  }

  it('does nothing of what it is told by the page', async () => {
    const { session } = running;
    const { page, sidebar } = await openArticle(session, BAN_ARTICLE);
    const before = await notesOf(sidebar);
    await page.evaluate(forge);
    await settled(session, BAN_ARTICLE);
    expect(await sidebar.notes()).toEqual(before);
    expect(await sidebar.evaluate((root) => [root.querySelector<HTMLElement>('aside.panel')?.hidden, root.activeElement])).toEqual([true, null]);
    expect(await page.evaluate(() => typeof (Reflect.get(window, 'chrome') as { runtime?: { sendMessage?: unknown } } | undefined)?.runtime?.sendMessage)).toBe('undefined');
  });

  it('leads to its passages wherever the page moves what is painted', async () => {
    const { page, sidebar } = await openArticle(running.session, BAN_ARTICLE);
    await notesOf(sidebar);
    await page.evaluate(() => {
      const heading = document.querySelector('h1')!;
      for (const [name, painted] of [...CSS.highlights] as unknown as [string, Highlight & Set<Range>][]) {
        for (const range of painted) range.selectNodeContents(heading);
        painted.priority = -1;
        CSS.highlights.delete(name);
      }
    });
    await sidebar.open();
    await sidebar.click('article[data-claim="hidden-code-version"] .jump');
    await until('the passage to come into view', () => inView(page, '2.1.91'));
  });
});

/** True where the paragraph with these words is in view. */
const inView = (page: Page, words: string) => page.evaluate((wanted) => {
  const { top } = [...document.querySelectorAll('#article p')].find((one) => one.textContent.includes(wanted))!.getBoundingClientRect();
  return top > 0 && top < innerHeight;
}, words);
