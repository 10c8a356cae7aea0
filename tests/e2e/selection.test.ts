import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import type { Sidebar } from '../harness/sidebar.ts';
import { BAN_ARTICLE } from './pages.ts';
import { secretsOf } from './secrets.ts';
import { KINDS, notesOf, openArticle, useBrowser } from './session.ts';

/*
 * What a page's selection gives it of the panel:
 * | it is put at the host, or beside it, and stretched          | nothing of the notes                          |
 * | the reader clicks on a note, copies, drags                  | nothing: no text is selected there            |
 * | the reader types into the search                            | what is typed, and nothing of the notes       |
 * | words are looked for by window.find                         | nothing while the panel is closed             |
 * With an open panel, window.find leads Firefox's pages to the root of the notes, which no extension can close: see ARCHITECTURE.md.
 */

/** Has the page read its selection whenever something happens to it, by every way that there is: `readings` gives what it has got. */
function listen(): void {
  const got: string[] = [];
  const read = (): void => {
    const selection = getSelection()!;
    const ranges = Array.from({ length: selection.rangeCount }, (_, at) => selection.getRangeAt(at));
    const composed = selection.getComposedRanges?.({ shadowRoots: [] }) ?? [];
    got.push(String(selection), ...ranges.flatMap((range) => [String(range), range.cloneContents().textContent]));
    const nodes = [selection.anchorNode, selection.focusNode, ...ranges.map((range) => range.commonAncestorContainer), ...[...ranges, ...composed].flatMap((range) => [range.startContainer, range.endContainer])];
    for (const node of nodes) if (node !== null && node.getRootNode() !== document) got.push(`a root of ours: ${node.getRootNode().textContent}`);
  };
  for (const type of ['selectstart', 'selectionchange', 'pointerdown', 'mousedown', 'mouseup', 'click', 'dblclick', 'contextmenu', 'keydown', 'keyup', 'focusin', 'copy', 'cut', 'dragstart', 'drag', 'dragend']) {
    addEventListener(type, (event) => {
      read();
      const data = (event as ClipboardEvent).clipboardData ?? (event as DragEvent).dataTransfer;
      if (data) got.push(...[...data.types].map((each) => `given: ${data.getData(each)}`));
    }, true);
  }
  Object.assign(window, { read, got });
}

/** All that the page has got so far, the empty left out; begins anew. */
const readings = (page: Page) => page.evaluate(() => {
  (Reflect.get(window, 'read') as () => void)();
  return (Reflect.get(window, 'got') as string[]).splice(0).filter((text) => text.trim() !== '');
});

/** Stretches the selection from where it is and from wherever the page can put it, by many measures, both ways, and reads it each time. */
function stretch(): void {
  const [selection, host, root] = [getSelection()!, document.querySelector('crossread-sidebar')!, document.documentElement];
  const read = Reflect.get(window, 'read') as () => void;
  const node = selection.anchorNode, offset = selection.anchorOffset;
  const starts = [
    () => (node === null ? selection.removeAllRanges() : selection.collapse(node, offset)),
    () => selection.collapse(host, 0),
    () => selection.collapse(root, root.childNodes.length),
    () => selection.collapse(document.body, document.body.childNodes.length),
    () => selection.setBaseAndExtent(document.body, 0, root, root.childNodes.length),
    () => selection.setBaseAndExtent(document.body, 0, host, 0),
    () => selection.selectAllChildren(document),
    () => selection.selectAllChildren(host),
    () => document.execCommand('selectAll'),
  ];
  // By lines and paragraphs backward, Chromium takes many seconds to pass over what cannot be selected.
  const ways = [['forward', ['character', 'word', 'line', 'sentence', 'paragraph', 'lineboundary', 'paragraphboundary', 'documentboundary']], ['backward', ['character', 'word', 'sentence', 'lineboundary', 'documentboundary']]] as const;
  for (const start of starts) {
    for (const [way, measures] of ways) {
      for (const by of measures) {
        for (const how of ['extend', 'move']) {
          try {
            start();
            for (let at = 0; at < 4; at++) selection.modify(how, way, by);
            read();
            selection.modify('extend', way, 'documentboundary');
            read();
          } catch { /* not known here */ }
        }
      }
    }
    document.execCommand('copy');
  }
}

/** Takes the host into a frame, where it has no style of ours, shows it there, and looks for words and stretches the selection; then puts it back and does so once more. */
function takeAway(words: string[]): void {
  const host = document.querySelector<HTMLElement>('crossread-sidebar')!;
  const { contentDocument, contentWindow } = document.body.appendChild(document.createElement('iframe'));
  const got = Reflect.get(window, 'got') as string[];
  for (const place of [contentDocument!.body, document.documentElement]) {
    place.append(host);
    host.removeAttribute('popover');
    host.style.cssText = 'display: block; position: static; width: 300px; height: 300px; user-select: text';
    const view = place.ownerDocument === document ? window : contentWindow!, selection = view.getSelection()!;
    for (const by of ['character', 'word', 'sentence', 'documentboundary']) {
      selection.collapse(place.ownerDocument.body, 0);
      for (let at = 0; at < 4; at++) selection.modify('extend', 'forward', by);
      selection.modify('extend', 'forward', 'documentboundary');
      got.push(String(selection));
    }
    selection.removeAllRanges();
    got.push(...words.filter((word) => (Reflect.get(view, 'find') as (word: string) => boolean).call(view, word)));
  }
}

/** Looks for words as often as they are found, and reads and stretches what is found. */
function lookFor(words: string[]): void {
  const selection = getSelection()!;
  const [find, read] = [Reflect.get(window, 'find') as (word: string) => boolean, Reflect.get(window, 'read') as () => void];
  for (const word of words) {
    selection.removeAllRanges();
    for (let at = 0; at < 20 && find(word); at++) read();
    if (selection.rangeCount > 0) selection.modify('extend', 'forward', 'documentboundary');
    read();
  }
}

/** Where the first line of a note's text is, in the middle of a word. */
const textOfNote = (sidebar: Sidebar) => sidebar.waitFor('a text to click on', (root) => {
  const text = [...root.querySelectorAll('article[data-claim] :is(dd, p)')].find((one) => one.getBoundingClientRect().width > 50 && !one.closest('button, a, summary'))!;
  text.scrollIntoView({ block: 'center', behavior: 'instant' });
  const range = document.createRange();
  range.selectNodeContents(text);
  const { x, y, height } = range.getClientRects()[0]!;
  const hit = root.elementFromPoint(x + 15, y + height / 2);
  return hit && text.contains(hit) && { x: x + 15, y: y + height / 2 };
});

/** Presses a key with Control, or with what is in its place on a Mac. */
async function withControl(page: Page, key: 'a' | 'c'): Promise<void> {
  const control = process.platform === 'darwin' ? 'Meta' : 'Control';
  await page.keyboard.down(control);
  await page.keyboard.press(key);
  await page.keyboard.up(control);
}

/** Asserts that what a page has got has no words of the notes and no way to them. */
function hasNothing(got: string[], secrets: string[]): void {
  const all = got.join('\n').replaceAll(/\s+/g, ' ');
  expect(all).not.toContain('a root of ours');
  expect(secrets.filter((text) => all.includes(text))).toEqual([]);
}

describe.each(KINDS)('a page that would read the notes by its selection, in %s', (kind) => {
  const running = useBrowser(kind);

  /** An article whose page listens, its panel open or closed. */
  async function openListening({ panel }: { panel: 'open' | 'closed' }) {
    const { page, sidebar } = await openArticle(running.session, BAN_ARTICLE);
    const { length: notes } = await notesOf(sidebar);
    // It stands open where it was open on the page before.
    if (panel === 'open') await sidebar.open();
    else if (await sidebar.evaluate((root) => root.querySelector<HTMLElement>('aside.panel')?.hidden === false)) await sidebar.click('.top .controls button:last-child');
    await sidebar.waitFor(`its panel ${panel}`, (root, isOpen) => (root.querySelector<HTMLElement>('aside.panel')?.hidden === false) === isOpen, panel === 'open');
    const secrets = await secretsOf(page, sidebar);
    expect(secrets.length).toBeGreaterThan(notes);
    await page.evaluate(listen);
    return { page, sidebar, notes, secrets };
  }

  it.each(['open', 'closed'] as const)('gets nothing of them by stretching it over the %s panel', async (panel) => {
    const { page, secrets } = await openListening({ panel });
    await page.evaluate(stretch);
    const got = await readings(page);
    expect(got.join('\n')).toContain('All rights reserved.');
    hasNothing(got, secrets);
  });

  it('gets nothing of them by taking them out of their style, which comes back', async () => {
    const { page, sidebar, secrets } = await openListening({ panel: 'open' });
    await page.evaluate(takeAway, secrets.slice(0, 5));
    hasNothing(await readings(page), secrets);
    await sidebar.waitFor('its style again', (root) => root.querySelector<HTMLElement>('aside.panel')!.offsetWidth > 0 && getComputedStyle(root.host).userSelect === 'none');
  });

  it('gets nothing of them where its reader clicks on a note, marks its words and copies them', async () => {
    const { page, sidebar, secrets } = await openListening({ panel: 'open' });
    const { x, y } = await textOfNote(sidebar);
    for (const count of [1, 2, 3]) {
      await page.mouse.click(x, y, { count });
      await withControl(page, 'c');
      expect(await readings(page)).toEqual([]);
    }
    await page.evaluate(stretch);
    hasNothing(await readings(page), secrets);
  });

  it('gets nothing of them where its reader drags the words or the links of a note', async () => {
    const { page, sidebar, secrets } = await openListening({ panel: 'open' });
    const link = await sidebar.waitFor('a link to drag', (root) => {
      const found = [...root.querySelectorAll('a[href]')].find((one) => one.getBoundingClientRect().width > 0);
      found?.scrollIntoView({ block: 'center', behavior: 'instant' });
      const box = found?.getBoundingClientRect();
      return box && root.elementFromPoint(box.x + 4, box.y + box.height / 2)?.closest('a') === found && { x: box.x + 4, y: box.y + box.height / 2 };
    });
    for (const { x, y } of [await textOfNote(sidebar), link]) {
      if (x === link.x) await sidebar.evaluate((root) => [...root.querySelectorAll('a[href]')].find((one) => one.getBoundingClientRect().width > 0)!.scrollIntoView({ block: 'center', behavior: 'instant' }));
      await page.mouse.move(x, y);
      await page.mouse.down();
      await page.mouse.move(x - 400, y + 30, { steps: 12 });
      await page.mouse.up();
      const got = await readings(page);
      expect(got.filter((text) => text.startsWith('given:'))).toEqual([]);
      hasNothing(got, secrets);
    }
    expect(await sidebar.evaluate((root) => [...root.querySelectorAll('a[href]')].filter((one) => (one as HTMLElement).draggable).length)).toBe(0);
  });

  it('leaves its reader the search, to type in and to mark what is typed', async () => {
    const { page, sidebar, secrets } = await openListening({ panel: 'open' });
    const typed = (text: string) => sidebar.waitFor(`'${text}' in its search`, (root, wanted) => root.querySelector('input')!.value === wanted, text);
    await sidebar.click('input');
    await page.keyboard.type('senators');
    await typed('senators');
    await page.keyboard.press('Backspace');
    await typed('senator');
    await withControl(page, 'a');
    expect(await sidebar.evaluate((root) => { const { selectionStart, selectionEnd } = root.querySelector('input')!; return [selectionStart, selectionEnd]; })).toEqual([0, 7]);
    await page.keyboard.type('code');
    await typed('code');
    hasNothing(await readings(page), secrets);
  });

  it('finds none of their words, and no way to them, while the panel is closed', async () => {
    const { page, notes, secrets } = await openListening({ panel: 'closed' });
    // Its handle shows how many there are.
    await page.evaluate(lookFor, [...secrets.slice(0, 20), String(notes), ...'0123456789']);
    hasNothing(await readings(page), secrets);
  });

  // In Firefox, what is found in an open panel leads to its root: no extension can close that.
  it.each((['open'] as const).filter(() => kind === 'chromium'))('gets no more than the words that it guesses, while the panel is %s', async (panel) => {
    const { page, secrets } = await openListening({ panel });
    await page.evaluate(lookFor, secrets.slice(0, 5));
    hasNothing(await readings(page), secrets.slice(5));
  });
});
