import { describe, expect, it } from 'vitest';
import { until } from '../harness/until.ts';
import { BAN_ARTICLE, BAN_NOTES, BAN_SILENT, EARNINGS_ARTICLE, LETTER_ARTICLE, WEATHER_ARTICLE } from './pages.ts';
import { badgeIs, everythingStored, KINDS, notesOf, openArticle, settled, useBrowser } from './session.ts';

describe.each(KINDS)('reading a page in %s', (kind) => {
  const running = useBrowser(kind);

  it('puts a note beside each point of a covered page, with its relation to the other accounts', async () => {
    const { sidebar } = await openArticle(running.session, BAN_ARTICLE);
    const relations = Object.fromEntries((await notesOf(sidebar)).map((note) => [note.claim, note.relation]));
    expect(relations).toMatchObject(Object.fromEntries(BAN_NOTES.map(({ claim, relation }) => [claim, relation])));
    expect(relations).toMatchObject(Object.fromEntries(BAN_SILENT.map((claim) => [claim, 'only-elsewhere'])));
  });

  it('paints each passage under the name of its relation', async () => {
    const { sidebar } = await openArticle(running.session, BAN_ARTICLE);
    await notesOf(sidebar);
    const painted = await until('painted passages', async () => Object.keys(await sidebar.highlights()).length > 0 && sidebar.highlights());
    for (const { relation, passage } of BAN_NOTES) {
      expect(painted[`crossread-${relation}`]).toContainEqual(expect.stringContaining(passage));
    }
  });

  it("reads paragraphs that are elements of the page's own, without a space between them", async () => {
    const article = BAN_ARTICLE.replaceAll(/<p>/g, '<news-line>').replaceAll(/<\/p>\n?/g, '</news-line>');
    const { sidebar } = await openArticle(running.session, article, { head: '<style>news-line { display: block; margin: 1em 0 }</style>' });
    const relations = Object.fromEntries((await notesOf(sidebar)).map((note) => [note.claim, note.relation]));
    expect(relations).toMatchObject(Object.fromEntries(BAN_NOTES.map(({ claim, relation }) => [claim, relation])));
    const painted = await until('painted passages', async () => Object.keys(await sidebar.highlights()).length > 0 && sidebar.highlights());
    expect(Object.values(painted).flat().filter((text) => /\.[A-Z]/.test(text)), 'that run over the end of a paragraph').toEqual([]);
  });

  it('leads to the copy of its story that is seen, and to the other one where the window has the width for which that is there', async () => {
    const copy = (name: string) => `<div class="${name}">${BAN_ARTICLE}</div>`;
    const { page, sidebar } = await openArticle(running.session, `${copy('narrow')}${copy('wide')}`, { head: '<style>@media (width > 700px) { .narrow { display: none } } @media (width <= 700px) { .wide { display: none } }</style>' });
    await notesOf(sidebar);
    const standIn = (name: string) => until(`the passages to be painted in what is ${name}`, () => page.evaluate((wanted) => {
      const ranges = [...CSS.highlights].filter(([highlight]) => highlight.startsWith('crossread-')).flatMap(([, some]) => [...some]) as Range[];
      return ranges.length > 0 && ranges.every((range) => range.startContainer.parentElement!.closest(wanted) !== null);
    }, `.${name}`));
    await standIn('wide');
    await page.setViewport({ width: 600, height: 800 });
    await standIn('narrow');
    await page.setViewport({ width: 1200, height: 800 });
    await standIn('wide');
  });

  it('shows the number of points on the badge of that tab alone', async () => {
    const { session } = running;
    const covered = await openArticle(session, BAN_ARTICLE);
    const count = (await notesOf(covered.sidebar)).length;
    const other = await openArticle(session, WEATHER_ARTICLE);
    await badgeIs(session, covered.page, String(count));
    expect(await session.driver.badge(other.page)).toBe('');
  });

  it.each([['that is about something else', WEATHER_ARTICLE], ['that names the parties for another reason', EARNINGS_ARTICLE]])('leaves a page %s alone, and keeps nothing of it', async (_, article) => {
    const { session } = running;
    const { page, sidebar, mark } = await openArticle(session, article);
    const covered = await openArticle(session, BAN_ARTICLE);
    // The badge comes last, when what is known of that page is kept.
    await badgeIs(session, covered.page, String((await notesOf(covered.sidebar)).length));
    expect(await sidebar.present()).toBe(false);
    expect(await sidebar.highlights()).toEqual({});
    expect(await session.driver.badge(page)).toBe('');
    const stored = await everythingStored(session);
    expect(stored, 'of the page that is covered').toContain('"passages":');
    expect(stored).not.toContain(mark);
  });

  it('does not touch a covered page where the reader has not granted the host', async () => {
    const { session } = running;
    const { page, sidebar, mark } = await openArticle(session, BAN_ARTICLE, { host: 'gazette.example' });
    await settled(session, BAN_ARTICLE);
    expect(await sidebar.present()).toBe(false);
    expect(await session.driver.badge(page)).toBe('');
    expect(await everythingStored(session)).not.toContain(mark);
  });

  it('asks nobody for anything', async () => {
    const { session } = running;
    const { sidebar } = await openArticle(session, BAN_ARTICLE);
    await notesOf(sidebar);
    expect(session.strays()).toEqual([]);
  });

  it('keeps the notes of two tabs apart', async () => {
    const { session } = running;
    const ban = await openArticle(session, BAN_ARTICLE);
    const letter = await openArticle(session, LETTER_ARTICLE);
    const passages = async (sidebar: typeof ban.sidebar) => Object.values(await sidebar.highlights()).flat().join('\n');
    await notesOf(ban.sidebar);
    await notesOf(letter.sidebar);
    const here = (notes: { claim: string; relation: string }[]) => notes.filter((note) => note.relation !== 'only-elsewhere').map((note) => note.claim);
    expect(here(await letter.sidebar.notes())).toContain('accounts-count');
    expect(here(await letter.sidebar.notes())).not.toContain('hidden-code-version');
    expect(here(await ban.sidebar.notes())).not.toContain('accounts-count');
    expect(await passages(letter.sidebar)).not.toContain('12 July');
  });

  it('reads an article that comes after the page has loaded', async () => {
    const { page, sidebar } = await openArticle(running.session, '<h1>Loading</h1>');
    await page.evaluate((article) => { document.querySelector('#article')!.innerHTML = article; }, BAN_ARTICLE);
    expect((await notesOf(sidebar)).map((note) => note.claim)).toContain('hidden-code-version');
  });

  it('lets go of a page that turns into another without a load', async () => {
    const { session } = running;
    const { page, sidebar } = await openArticle(session, BAN_ARTICLE);
    await notesOf(sidebar);
    await page.evaluate((article) => {
      history.pushState({}, '', '/english/weather');
      document.querySelector('#article')!.innerHTML = article;
      document.title = 'Rain';
    }, WEATHER_ARTICLE);
    await until('the sidebar to go', async () => !(await sidebar.present()));
    expect(await sidebar.highlights()).toEqual({});
    await badgeIs(session, page, '');
  });

  it('shows only the notes of the article that a page has turned into', async () => {
    const { page, sidebar } = await openArticle(running.session, BAN_ARTICLE);
    await notesOf(sidebar);
    await page.evaluate((article) => {
      history.pushState({}, '', '/english/letter');
      document.querySelector('#article')!.innerHTML = article;
      document.title = 'The letter';
    }, LETTER_ARTICLE);
    const claims = await sidebar.waitFor('the notes of the letter', (root) => {
      const here = [...root.querySelectorAll<HTMLElement>('article[data-claim]:not([data-relation="only-elsewhere"])')].map((note) => note.dataset['claim']);
      return here.includes('accounts-count') && !here.includes('hidden-code-version') && here;
    });
    expect(claims).not.toContain('ban-effective-date');
    expect(Object.values(await sidebar.highlights()).flat().join('\n')).not.toContain('12 July');
  });
});
