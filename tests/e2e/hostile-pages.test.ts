import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { openPopup } from '../harness/extension.ts';
import { Sidebar } from '../harness/sidebar.ts';
import { until } from '../harness/until.ts';
import { BAN_ARTICLE, freshAddress, newsPage } from './pages.ts';
import { badgeIs, KINDS, notesOf, openArticle, settled, useBrowser } from './session.ts';

/*
 * | the page                                                  | what comes of it                              |
 * | has more nodes behind its article than are visited        | notes, and the popup says that it was cut     |
 * | has them before it                                        | the popup says that it was not read whole     |
 * | has frames called 'chrome' and 'browser'                  | notes                                         |
 * | has no html, no doctype, is plain text, ends in plaintext | notes                                         |
 * | is a drawing, or a set of frames, or without a root        | nothing, no error                             |
 * | takes its root off and puts it back                       | notes, no error                               |
 * | changes in every frame, hides and shows a paragraph       | notes, and it goes on                         |
 * | opens an empty window and writes the article into it      | nothing in there                              |
 * | writes the parties' names in letters of another script    | nothing                                       |
 * | writes them with characters that cannot be seen           | notes, on the same passages                   |
 */

/** Adds so many nodes to the page, of which the browser shows none, before or after all others. */
const crowd = (where: 'prepend' | 'append') => `<style>.crowd { display: none }</style><script>addEventListener('DOMContentLoaded', () => {
  const crowd = document.createElement('div');
  crowd.className = 'crowd';
  for (let at = 0; at < 201000; at++) crowd.append(document.createElement('i'));
  document.body.${where}(crowd);
})</script>`;

/** What the popup says of a page: its kind of state, and its words. */
async function popupOf(session: Parameters<typeof openPopup>[0], page: Page) {
  const popup = await openPopup(session, page);
  const told = await popup.evaluate(() => [document.querySelector<HTMLElement>('[data-state]')!.dataset['state'], document.querySelector('.state')!.textContent] as const);
  await popup.close();
  return told;
}
const CUT = 'Only the beginning of this page was read';

describe.each(KINDS)('a page of hostile make in %s', (kind) => {
  const running = useBrowser(kind);

  /** Opens a document as it is, and gathers what goes wrong in it. */
  async function openAs(html: string, type = 'text/html; charset=utf-8'): Promise<{ page: Page; sidebar: Sidebar; errors: string[] }> {
    const { session } = running;
    const { url } = freshAddress();
    session.serve(url, { html, headers: { 'content-type': type } });
    const page = await session.driver.browser.newPage();
    const errors: string[] = [];
    page.on('pageerror', (error) => errors.push(String(error)));
    await page.goto(url);
    return { page, sidebar: new Sidebar(session, page), errors };
  }

  it('is read as far as it goes, and the popup says so', async () => {
    const { session } = running;
    const { page, sidebar } = await openArticle(session, BAN_ARTICLE, { head: crowd('append') });
    await until('notes', async () => (await sidebar.notes()).length > 0, 40_000);
    const [state, words] = await popupOf(session, page);
    expect([state, words]).toEqual(['covered', expect.stringContaining(CUT)]);
  });

  it('is left alone where its article comes too late, and the popup says so', async () => {
    const { session } = running;
    const { page, sidebar } = await openArticle(session, BAN_ARTICLE, { head: crowd('prepend') });
    const [state, words] = await until('the popup to know', async () => {
      const told = await popupOf(session, page);
      return told[0] === 'too-large' && told;
    }, 40_000);
    expect([state, words]).toEqual(['too-large', expect.stringContaining(CUT)]);
    expect(await sidebar.present()).toBe(false);
  });

  it.each(['chrome', 'browser'])("cannot silence the extension by a frame that is called '%s'", async (name) => {
    const { sidebar } = await openArticle(running.session, BAN_ARTICLE, { head: `<script>document.documentElement.append(Object.assign(document.createElement('iframe'), { name: '${name}' }))</script>` });
    await notesOf(sidebar);
  });

  it.each([
    ['nothing but text between tags', BAN_ARTICLE, undefined],
    ['text alone', BAN_ARTICLE.replaceAll(/<h1>|<p>|<div.*?>|<\/div>/g, '').replaceAll(/<\/(?:h1|p)>/g, '\n\n'), 'text/plain; charset=utf-8'],
    ['a <plaintext> at its end', newsPage({ title: 'Alibaba bans Claude Code', article: BAN_ARTICLE, more: '<plaintext>' }), undefined],
  ])('has its notes where it is %s', async (_, html, type) => {
    const { sidebar, errors } = await openAs(html, type);
    await notesOf(sidebar);
    expect(errors).toEqual([]);
  });

  it.each([
    ['a drawing', `<svg xmlns="http://www.w3.org/2000/svg"><text>${BAN_ARTICLE.replaceAll(/<.*?>/g, '')}</text></svg>`, 'image/svg+xml'],
    ['a set of frames', '<frameset><frame srcdoc="Alibaba bans Claude Code of Anthropic"></frameset>', undefined],
    ['without a root', `${BAN_ARTICLE}<script>addEventListener('load', () => document.documentElement.remove())</script>`, undefined],
  ])('has nothing, and nothing breaks, where it is %s', async (_, html, type) => {
    const { session } = running;
    const { page, sidebar, errors } = await openAs(html, type);
    await settled(session, BAN_ARTICLE);
    expect([await sidebar.present(), errors]).toEqual([false, []]);
    await badgeIs(session, page, '');
  });

  it('has its notes when it takes its root off and puts it back', async () => {
    const { page, sidebar, errors } = await openAs(newsPage({ title: 'Alibaba bans Claude Code', article: BAN_ARTICLE }));
    const before = await notesOf(sidebar);
    await page.evaluate(() => {
      const root = document.documentElement;
      Object.assign(window, { root });
      root.remove();
      dispatchEvent(new Event('resize'));
      document.dispatchEvent(new Event('load'));
    });
    // For as long as another page takes to be read, there is no root.
    await settled(running.session, BAN_ARTICLE);
    await page.bringToFront();
    await page.evaluate(() => document.append(Reflect.get(window, 'root') as Node));
    await until('the notes to be there', async () => (await sidebar.notes()).length === before.length);
    expect(errors).toEqual([]);
  });

  it('has its notes while it changes in every frame', async () => {
    const head = `<script>window.frames_ = 0; (function change() {
      frames_++;
      const paragraphs = document.querySelectorAll('footer p');
      for (const one of paragraphs) { one.hidden = !one.hidden; one.textContent = 'Made for tests, ' + frames_; one.toggleAttribute('open'); }
      requestAnimationFrame(change);
    })()</script>`;
    const { page, sidebar } = await openArticle(running.session, BAN_ARTICLE, { head });
    await notesOf(sidebar);
    const then = await page.evaluate(() => Reflect.get(window, 'frames_') as number);
    await until('the page to go on', () => page.evaluate((count) => (Reflect.get(window, 'frames_') as number) > count + 20, then));
  });

  it('has nothing in an empty window that it opens and writes into', async () => {
    const { session } = running;
    const { page, sidebar } = await openArticle(session, BAN_ARTICLE);
    await notesOf(sidebar);
    const has = await page.evaluate((article) => {
      const frame = document.body.appendChild(document.createElement('iframe'));
      frame.contentDocument!.body.innerHTML = article;
      const other = window.open('about:blank');
      if (other) other.document.body.innerHTML = article;
      Object.assign(window, { others: [frame.contentDocument, other?.document].filter(Boolean) });
      return Reflect.get(window, 'others').length as number;
    }, BAN_ARTICLE);
    expect(has).toBeGreaterThan(0);
    await settled(session, BAN_ARTICLE);
    expect(await page.evaluate(() => (Reflect.get(window, 'others') as Document[]).map((one) => one.querySelectorAll('crossread-sidebar, crossread-marks').length).filter((count) => count > 0))).toEqual([]);
  });

  it('has nothing where the names in it are of letters that look alike', async () => {
    const { session } = running;
    const { page, sidebar } = await openArticle(session, BAN_ARTICLE.replaceAll('Alibaba', 'Аlibаbа').replaceAll('Anthropic', 'Аnthrорic'));
    await settled(session, BAN_ARTICLE);
    expect(await sidebar.present()).toBe(false);
    await badgeIs(session, page, '');
  });

  it('has the same notes where characters that cannot be seen stand in its words', async () => {
    const { session } = running;
    const unseen = (text: string) => text.replaceAll('distillation', 'distil\u00adlation').replaceAll('exchanges', 'ex\u200bchanges').replaceAll('version', '\u202dver\u2060sion\u202c').replaceAll('12 July', '12\u00a0Ju\u00adly');
    const plain = await notesOf((await openArticle(session, BAN_ARTICLE)).sidebar);
    const { sidebar } = await openArticle(session, BAN_ARTICLE.split(/(<h1>.*<\/h1>)/).map((part) => (part.startsWith('<h1>') ? part : unseen(part))).join(''));
    const relations = (notes: typeof plain) => notes.map(({ claim, relation }) => `${claim} ${relation}`).sort();
    expect(relations(await notesOf(sidebar))).toEqual(relations(plain));
  });
});
