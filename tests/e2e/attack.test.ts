import { describe, expect, it } from 'vitest';
import { until } from '../harness/until.ts';
import { BAN_ARTICLE, BAN_NOTES, freshAddress, newsPage, WEATHER_ARTICLE } from './pages.ts';
import { badgeIs, KINDS, notesOf, openArticle, settled, useBrowser } from './session.ts';

/** `BAN_ARTICLE` and so much more of its kind that reading it takes a while, in which things can happen. */
const LONG_ARTICLE = BAN_ARTICLE + '<p>Alibaba and Anthropic spoke of Claude Code and of the letter on distillation again.</p>'.repeat(3000);

/** Closes the open panel as a reader does, by the last of its controls. */
const CLOSE = '.top .controls button:last-child';

const rootStyle = () => document.documentElement.getAttribute('style');

describe.each(KINDS)('a page that moves on while it is read, in %s', (kind) => {
  const running = useBrowser(kind);

  it.each([20, 60, 150, 300])('has no notes of the article that it showed when it turns into another after %i ms', async (wait) => {
    const { session } = running;
    const head = `<script>addEventListener('load', () => setTimeout(() => {
      history.pushState({}, '', '/english/weather-${wait}');
      document.querySelector('#article').innerHTML = ${JSON.stringify(WEATHER_ARTICLE)};
      document.title = 'Rain';
    }, ${wait}))</script>`;
    const { page, sidebar } = await openArticle(session, wait < 100 ? BAN_ARTICLE : LONG_ARTICLE, { head });
    await until('the page to move on', async () => page.evaluate(() => document.title === 'Rain'));
    await settled(session, BAN_ARTICLE);
    await until('the page to be without a sidebar', async () => !(await sidebar.present()));
    expect(await sidebar.highlights()).toEqual({});
    await badgeIs(session, page, '');
  });

  it('leaves the page that comes next without notes of the last', async () => {
    const { session } = running;
    const next = freshAddress().url;
    session.serve(next, newsPage({ title: 'Rain', article: WEATHER_ARTICLE }));
    const { page, sidebar } = await openArticle(session, LONG_ARTICLE, { head: `<script>addEventListener('load', () => setTimeout(() => { location.href = ${JSON.stringify(next)}; }, 250))</script>` });
    await until('the next page', async () => page.evaluate((url) => location.href === url && document.readyState === 'complete', next));
    await settled(session, LONG_ARTICLE);
    expect(await sidebar.present()).toBe(false);
    await badgeIs(session, page, '');
  });
});

describe.each(KINDS)('a page that changes under its notes, in %s', (kind) => {
  const running = useBrowser(kind);

  it('has nothing painted on it once it speaks of something else, whatever of its text stays', async () => {
    const { page, sidebar } = await openArticle(running.session, BAN_ARTICLE);
    await notesOf(sidebar);
    await page.evaluate((weather) => {
      const kept = [...document.querySelectorAll('#article p')].find((one) => one.textContent.includes('12 July'))!;
      document.querySelector('#article')!.replaceChildren(kept);
      document.querySelector('#article')!.insertAdjacentHTML('beforeend', weather.repeat(8));
      document.title = 'Rain';
    }, WEATHER_ARTICLE);
    await until('the notes to go', async () => (await sidebar.notes()).length === 0);
    expect(await sidebar.highlights()).toEqual({});
  });

  it.each([
    ['replaces its head and body', () => document.documentElement.replaceChildren(document.head.cloneNode(true), document.body.cloneNode(true))],
    ['writes itself anew', () => {
      const html = document.documentElement.outerHTML.replace(/<crossread-sidebar.*?<\/crossread-sidebar>/, '');
      document.open();
      document.write(html);
      document.close();
    }],
  ])('keeps its notes when it %s', async (_, change) => {
    const { page, sidebar } = await openArticle(running.session, BAN_ARTICLE);
    const before = await notesOf(sidebar);
    await page.evaluate(change);
    await until('the notes to be there again', async () => (await sidebar.notes()).length === before.length);
  });

  it('is led to a passage whose nodes it has replaced since', async () => {
    const { page, sidebar } = await openArticle(running.session, BAN_ARTICLE);
    await notesOf(sidebar);
    await sidebar.open();
    await page.evaluate(() => setInterval(() => { const article = document.querySelector('#article')!; article.replaceWith(article.cloneNode(true)); }, 1000));
    await until('painted nodes to be gone', async () => !Object.values(await sidebar.highlights()).flat().some((text) => text.includes('2.1.91')));
    await sidebar.click('article[data-claim="hidden-code-version"] .jump');
    await until('the passage to come into view', () => page.evaluate(() => {
      const { top } = [...document.querySelectorAll('#article p')].find((one) => one.textContent.includes('2.1.91'))!.getBoundingClientRect();
      return top > 0 && top < innerHeight;
    }));
  });

  it.each([
    ['printing that it only pretends', ['afterprint']],
    ['printing with a change of the window in the middle', ['beforeprint', 'resize', 'afterprint']],
  ])('has its layout back after %s', async (_, events) => {
    const { page, sidebar } = await openArticle(running.session, BAN_ARTICLE);
    await notesOf(sidebar);
    await sidebar.open();
    await page.evaluate(async (types) => {
      for (const type of types) {
        dispatchEvent(new Event(type));
        await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
      }
    }, events);
    await sidebar.click(CLOSE);
    await sidebar.waitFor('a closed panel', (root) => root.querySelector<HTMLElement>('aside.panel')?.hidden === true);
    expect(await page.evaluate(rootStyle)).toBeNull();
  });
});

describe.each(KINDS)('a hostile page in %s', (kind) => {
  const running = useBrowser(kind);

  it('cannot read the notes by defining the element that holds them', async () => {
    const head = `<script>customElements.define('crossread-sidebar', class extends HTMLElement {
      constructor() { super(); window.internals = this.attachInternals(); }
    })</script>`;
    const { page, sidebar } = await openArticle(running.session, BAN_ARTICLE, { head });
    await notesOf(sidebar);
    expect(await page.evaluate(() => (Reflect.get(window, 'internals') as ElementInternals | undefined)?.shadowRoot ?? null)).toBeNull();
  });

  it('cannot take the place of the notes by defining their element with a root of its own', async () => {
    const head = `<script>customElements.define('crossread-sidebar', class extends HTMLElement {
      constructor() { super(); try { this.attachShadow({ mode: 'open' }); } catch {} }
    })</script>`;
    const { sidebar } = await openArticle(running.session, BAN_ARTICLE, { head });
    await notesOf(sidebar);
  });

  it('cannot stop the reading by the names of its elements', async () => {
    const more = '<div id="crossread-detector"></div><div id="crossread-sidebar"></div><form name="body"></form><img name="documentElement"><form name="defaultView"></form>';
    const { sidebar } = await openArticle(running.session, BAN_ARTICLE, { more });
    await notesOf(sidebar);
  });

  it('cannot stop the reading by what it does to its own world', async () => {
    const head = `<script>
      const fail = () => { throw new Error('not here'); };
      for (const name of ['map', 'filter', 'push', 'some', 'find', 'sort', 'at']) Array.prototype[name] = fail;
      for (const [object, names] of [[JSON, ['parse', 'stringify']], [Element.prototype, ['attachShadow', 'append']], [Node.prototype, ['appendChild', 'insertBefore']],
        [Document.prototype, ['createElement', 'createRange']], [EventTarget.prototype, ['addEventListener']], [Promise.prototype, ['then']], [CSS.highlights, ['set', 'delete']]]) for (const name of names) object[name] = fail;
      for (const name of ['MutationObserver', 'Highlight', 'AbortController', 'CSSStyleSheet', 'setTimeout', 'getSelection', 'matchMedia']) window[name] = fail;
      for (const [object, name] of [[Node.prototype, 'textContent'], [HTMLElement.prototype, 'style'], [Document.prototype, 'adoptedStyleSheets']]) Object.defineProperty(object, name, { get: fail, set: fail });
    </script>`;
    const { sidebar } = await openArticle(running.session, BAN_ARTICLE, { head });
    const relations = Object.fromEntries((await notesOf(sidebar)).map((note) => [note.claim, note.relation]));
    expect(relations).toMatchObject(Object.fromEntries(BAN_NOTES.map(({ claim, relation }) => [claim, relation])));
  });

  it.each([
    ['trusted types alone and no origin', { 'content-security-policy': "require-trusted-types-for 'script'; trusted-types 'none'; default-src 'none'; sandbox allow-scripts" }],
    ['XML', { 'content-type': 'application/xhtml+xml' }],
  ])('is read where it is served with %s', async (_, headers) => {
    const { url } = freshAddress();
    const html = `<html xmlns="http://www.w3.org/1999/xhtml" lang="en"><head><title>Alibaba bans Claude Code</title></head><body><main><article id="article">${BAN_ARTICLE}</article></main></body></html>`;
    const { session } = running;
    const page = await session.open(url, { html: { html, headers } });
    await until('notes', async () => (await session.driver.badge(page)) !== '');
    await until('a sidebar', () => page.evaluate(() => document.querySelector('crossread-sidebar') !== null));
  });

  it('has no sidebar and no badge for an article that only a frame of it shows', async () => {
    const { session } = running;
    const inner = freshAddress().url;
    session.serve(inner, newsPage({ title: 'Alibaba bans Claude Code', article: BAN_ARTICLE }));
    const { page } = await openArticle(session, WEATHER_ARTICLE, { more: `<iframe src="${inner}"></iframe><iframe srcdoc="${BAN_ARTICLE}"></iframe>` });
    await settled(session, BAN_ARTICLE);
    for (const frame of page.frames()) expect(await frame.evaluate(() => document.querySelector('crossread-sidebar'))).toBeNull();
    await badgeIs(session, page, '');
  });
});
