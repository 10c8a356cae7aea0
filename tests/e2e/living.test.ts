import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { MOST_A_MINUTE } from '../../lib/page/watch.ts';
import { until } from '../harness/until.ts';
import type { Sidebar } from '../harness/sidebar.ts';
import { countHosts, listenTo, markersStand, translate, TRANSLATIONS, worstMarker } from './living-pages.ts';
import { BAN_ARTICLE, BAN_NOTES, LETTER_ARTICLE, WEATHER_ARTICLE } from './pages.ts';
import { badgeIs, KINDS, notesOf, openArticle, settled, useBrowser } from './session.ts';

/** The claims that the page itself speaks to. */
const hereIn = async (sidebar: Sidebar) => (await sidebar.notes()).filter((note) => note.relation !== 'only-elsewhere').map((note) => note.claim);
const isHere = (sidebar: Sidebar, claim: string, is = true) => until(`${claim} to be ${is ? '' : 'no more '}a point of the page`, async () => (await hereIn(sidebar)).includes(claim) === is);
const painted = async (sidebar: Sidebar) => Object.values(await sidebar.highlights()).flat().join('\n');
/** Waits until each passage of `BAN_NOTES` is painted, on nodes that stand on the page. */
const allPainted = (sidebar: Sidebar) => until('all passages to be painted', async () => {
  const text = await painted(sidebar);
  return BAN_NOTES.every(({ passage }) => text.includes(passage));
});
const scrollTo = (page: Page, text: string) => page.evaluate((wanted) => {
  [...document.querySelectorAll('#article p')].find((one) => one.textContent.includes(wanted))!.scrollIntoView({ block: 'center', behavior: 'instant' });
}, text);
const placeOf = (page: Page, text: string) => page.evaluate((wanted) => [...document.querySelectorAll('#article p')].find((one) => one.textContent.includes(wanted))!.getBoundingClientRect().top, text);

describe.each(KINDS)('a living page in %s', (kind) => {
  const running = useBrowser(kind);

  async function openBan(more: Parameters<typeof openArticle>[2] = {}) {
    const opened = await openArticle(running.session, BAN_ARTICLE, more);
    await notesOf(opened.sidebar);
    await allPainted(opened.sidebar);
    return opened;
  }

  it('has its notes once its article comes, though it has never been still', async () => {
    const { page, sidebar } = await openArticle(running.session, '<h1>Loading</h1><p id="clock">0</p>');
    await page.evaluate(() => setInterval(() => { document.querySelector('#clock')!.firstChild!.nodeValue = String(performance.now()); }, 50));
    await page.evaluate((article) => new Promise((resolve) => setTimeout(() => {
      document.querySelector('#article')!.insertAdjacentHTML('beforeend', article);
      resolve(undefined);
    }, 2000)), BAN_ARTICLE);
    await isHere(sidebar, 'hidden-code-version');
  });

  it('keeps notes, passages, markers and the line that is read, while a live blog goes on above them', async () => {
    const { session } = running;
    const { page, sidebar, url } = await openBan();
    await sidebar.open();
    await scrollTo(page, '2.1.91');
    const asked = await listenTo(session);
    const hosts = await countHosts(page);
    const before = (await hereIn(sidebar)).length;
    await sidebar.evaluate((root) => { root.querySelector('.list')!.scrollTop = 3000; });
    const notesAt = () => sidebar.evaluate((root) => [...root.querySelectorAll<HTMLElement>('article[data-claim]')].map((note) => Math.round(note.getBoundingClientRect().top)).find((top) => top > innerHeight / 3)!);
    const note = await notesAt();
    await page.bringToFront();
    const line = await placeOf(page, '2.1.91');
    await page.evaluate(() => {
      let at = 0;
      setInterval(() => {
        const entry = document.createElement('p');
        entry.textContent = `Update ${at += 1}: Alibaba's ban on Claude Code and Anthropic's letter on distillation are all that the office talks about.`;
        document.querySelector('#article h1')!.after(entry);
        document.body.dataset['entries'] = String(at);
      }, 250);
    });
    await until('many entries', () => page.evaluate(() => Number(document.body.dataset['entries']) > 40), 60_000);
    await until('the page to have been read again', async () => (await asked.reads(url)) > 0);
    expect(await asked.reads(url)).toBeLessThanOrEqual(MOST_A_MINUTE);
    expect(Math.abs(await placeOf(page, '2.1.91') - line)).toBeLessThan(3);
    expect(Math.abs((await notesAt())! - note!)).toBeLessThan(3);
    await markersStand(session, page);
    await allPainted(sidebar);
    expect((await hereIn(sidebar)).length).toBe(before);
    expect(await hosts()).toBe(0);
  });

  it('has its passages painted and marked again at once, where a framework puts new nodes in the place of the article', async () => {
    const { session } = running;
    const { page, sidebar, url } = await openBan();
    const asked = await listenTo(session);
    await page.evaluate(() => { const article = document.querySelector('#article')!; article.replaceWith(article.cloneNode(true)); });
    await allPainted(sidebar);
    await markersStand(session, page);
    // By itself, before the page is read again.
    await until('the page to have been read again', async () => (await asked.reads(url)) === 1);
    await allPainted(sidebar);
    expect((await sidebar.notes()).some((note) => note.text.includes('missing'))).toBe(false);
  });

  it('keeps its notes where all of its text is written again as it was', async () => {
    const { page, sidebar } = await openBan();
    const before = await sidebar.notes();
    await page.evaluate(() => {
      const texts = document.createTreeWalker(document.querySelector('#article')!, NodeFilter.SHOW_TEXT);
      for (let node = texts.nextNode(); node; node = texts.nextNode()) node.nodeValue = `${node.nodeValue}`;
    });
    await allPainted(sidebar);
    await page.evaluate(() => {
      for (const block of document.querySelectorAll('#article p')) block.replaceChildren(document.createTextNode(block.textContent));
    });
    await allPainted(sidebar);
    await markersStand(running.session, page);
    expect(await sidebar.notes()).toEqual(before);
  });

  it('has notes on what can be read, where the rest is cut off and comes again', async () => {
    const { page, sidebar } = await openBan();
    const hosts = await countHosts(page);
    await page.evaluate(() => {
      const all = [...document.querySelectorAll('#article > *')];
      Object.assign(window, { rest: all.slice(all.findIndex((one) => one.className === 'room')) });
      for (const one of Reflect.get(window, 'rest') as Element[]) one.remove();
      document.querySelector('#article')!.append('Subscribe to go on reading.');
    });
    await isHere(sidebar, 'hidden-code-version', false);
    await isHere(sidebar, 'ban-effective-date');
    await page.evaluate(() => document.querySelector('#article')!.append(...Reflect.get(window, 'rest') as Element[]));
    await isHere(sidebar, 'hidden-code-version');
    await allPainted(sidebar);
    expect(await hosts()).toBe(0);
  });

  it.each([
    ['its style', (article: HTMLElement, off: boolean) => { article.style.display = off ? 'none' : ''; }],
    ['an attribute', (article: HTMLElement, off: boolean) => { article.hidden = off; }],
  ])('has no notes on an article that is hidden by %s, and has them once it is shown', async (_, hide) => {
    const { page, sidebar } = await openBan();
    const set = (off: boolean) => page.evaluate(`(${hide})(document.querySelector('#article'), ${off})`);
    await set(true);
    await until('no notes', async () => (await sidebar.notes()).length === 0);
    expect(await sidebar.highlights()).toEqual({});
    await badgeIs(running.session, page, '');
    await set(false);
    await isHere(sidebar, 'hidden-code-version');
    await allPainted(sidebar);
    await markersStand(running.session, page);
  });

  it('has its passages painted in the reader mode of the page, and back in the page itself', async () => {
    const { page } = await openBan();
    await page.evaluate(() => {
      const reader = document.createElement('div');
      reader.id = 'reader';
      reader.append(...[...document.querySelector('#article')!.children].map((one) => one.cloneNode(true)));
      document.querySelector('main')!.hidden = true;
      document.body.prepend(reader);
    });
    const standsIn = (selector: string) => until(`the passages to be painted in ${selector}`, () => page.evaluate((wanted) => {
      const ranges = [...CSS.highlights].filter(([name]) => name.startsWith('crossread-')).flatMap(([, some]) => [...some]) as Range[];
      return ranges.length > 0 && ranges.every((range) => range.startContainer.parentElement!.closest(wanted) !== null);
    }, selector));
    await standsIn('#reader');
    await markersStand(running.session, page);
    await page.evaluate(() => {
      document.querySelector('#reader')!.remove();
      document.querySelector('main')!.hidden = false;
    });
    await standsIn('main');
    await markersStand(running.session, page);
  });

  it('is read in the language into which the browser translates it, and back', async () => {
    const { page, sidebar } = await openBan();
    const original = await translate(page, 'ko', TRANSLATIONS.ko);
    await until('Korean passages', async () => (await painted(sidebar)).includes('7월 12일'));
    expect(await hereIn(sidebar)).toEqual(expect.arrayContaining(BAN_NOTES.map(({ claim }) => claim)));
    await markersStand(running.session, page);
    await translate(page, 'en', original);
    await until('English passages', async () => (await painted(sidebar)).includes('12 July'));
    await allPainted(sidebar);
  });

  it('has no notes in a language that is not known, and has them again in the one that is', async () => {
    const { page, sidebar } = await openBan();
    const original = await translate(page, 'cy', TRANSLATIONS.cy);
    await until('no notes', async () => (await sidebar.notes()).length === 0);
    expect(await sidebar.highlights()).toEqual({});
    await badgeIs(running.session, page, '');
    await translate(page, 'en', original);
    await isHere(sidebar, 'hidden-code-version');
    await allPainted(sidebar);
  });

  it('keeps the notes of its article where another, of something else, is appended to it', async () => {
    const { page, sidebar } = await openBan();
    const before = await hereIn(sidebar);
    const asked = await listenTo(running.session);
    await page.evaluate((article) => document.querySelector('main')!.insertAdjacentHTML('beforeend', `<article>${article}</article>`), WEATHER_ARTICLE);
    await until('the page to have been read again', async () => (await asked.reads(page.url())) > 0);
    await settled(running.session, BAN_ARTICLE);
    expect(await hereIn(sidebar)).toEqual(before);
    await allPainted(sidebar);
  });

  it('has notes on both where a second article of the dispute is appended and takes over the address', async () => {
    const { page, sidebar } = await openBan();
    const hosts = await countHosts(page);
    await page.evaluate((article) => {
      history.replaceState(null, '', '/english/letter');
      document.querySelector('main')!.insertAdjacentHTML('beforeend', `<article>${article}</article>`);
    }, LETTER_ARTICLE);
    await isHere(sidebar, 'accounts-count');
    expect(await hereIn(sidebar)).toContain('hidden-code-version');
    await allPainted(sidebar);
    expect(await painted(sidebar)).toContain('25,000');
    await markersStand(running.session, page);
    expect(await hosts()).toBe(0);
  });

  it('is printed without anything of ours', async () => {
    const { session } = running;
    const { page, sidebar } = await openBan();
    await sidebar.open();
    const seen = () => page.evaluate(() => {
      const passage = ([...CSS.highlights.get('crossread-differs')!][0] as Range).startContainer.parentElement!;
      const { backgroundColor, textDecorationLine } = getComputedStyle(passage, '::highlight(crossread-differs)');
      return { hosts: [...document.querySelectorAll('crossread-sidebar, crossread-marks')].map((host) => getComputedStyle(host).display === 'none'), isPlain: textDecorationLine === 'none' && /transparent|, 0\)|\/ 0\)/.test(backgroundColor) };
    });
    expect(await seen()).toEqual({ hosts: [false, false], isPlain: false });
    await session.driver.print(page, true);
    await until('the page to be printed', () => page.evaluate(() => matchMedia('print').matches));
    expect(await seen()).toEqual({ hosts: [true, true], isPlain: true });
    await session.driver.print(page, false);
    await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
    expect(await page.evaluate(() => document.documentElement.getAttribute('style'))).toBeNull();
    await page.evaluate(() => dispatchEvent(new Event('afterprint')));
  });

  it('has its markers beside its passages when it is zoomed, and where it lays text out late', async () => {
    const { page } = await openBan({ head: '<style>.late #article p { content-visibility: auto; contain-intrinsic-size: auto 40px }</style>' });
    for (const zoom of ['1.5', '0.8', '']) {
      await page.evaluate((value) => { document.documentElement.style.setProperty('zoom', value); }, zoom);
      await markersStand(running.session, page);
    }
    await page.evaluate(() => document.body.classList.add('late'));
    await scrollTo(page, '2.1.91');
    await until('markers beside the passages in view', async () => (await worstMarker(running.session, page) ?? 1000) < 2);
  });

  it('is left alone where its article stands in a shadow root', async () => {
    const { session } = running;
    const { page, sidebar } = await openArticle(session, '<p>See below.</p>', { more: `<div><template shadowrootmode="open"><article>${BAN_ARTICLE}</article></template></div>` });
    expect(await page.evaluate(() => document.querySelector('main + div')!.shadowRoot!.textContent.includes('12 July'))).toBe(true);
    await settled(session, BAN_ARTICLE);
    expect(await sidebar.present()).toBe(false);
    await badgeIs(session, page, '');
  });
});
