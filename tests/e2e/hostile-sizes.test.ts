import { describe, expect, it } from 'vitest';
import { until } from '../harness/until.ts';
import { BAN_ARTICLE, BAN_NOTES } from './pages.ts';
import { badgeIs, KINDS, openArticle, useBrowser } from './session.ts';

/**
 * What a page has behind its article, made by its own script into `box`, which is shown in none of these. Of forms and, in Firefox, of levels there are
 * no more because with those the browsers themselves take longer than a test waits for a page to load.
 */
const BEHIND: [what: string, make: string][] = [
  ['a million elements', 'for (let at = 0; at < 1_000_000; at++) box.append(document.createElement("i"))'],
  ['elements in one another, many levels deep', 'let at = box; for (let level = 0; level < LEVELS; level++) { const inner = document.createElement("b"); at.append(inner); at = inner; }'],
  ['one text of 50 MB', 'box.append("a word and another ".repeat(2_800_000))'],
  ['200,000 paragraphs', 'for (let at = 0; at < 200_000; at++) { const p = document.createElement("p"); p.append("Word."); box.append(p); }'],
  ['a table of 100,000 cells', 'const table = document.createElement("table"); for (let row = 0; row < 1000; row++) { const tr = table.insertRow(); for (let cell = 0; cell < 100; cell++) tr.insertCell().append("1,234"); } box.append(table)'],
  ['attributes of 10 MB', 'for (const name of ["class", "id", "style", "title"]) box.setAttribute(name, (name === "style" ? "color: red; display: none; " : "related comments ").repeat(600_000))'],
  ['10,000 forms with names that hide members', 'for (let at = 0; at < 10_000; at++) { const form = document.createElement("form"); const field = document.createElement("input"); field.name = ["firstChild", "nextSibling", "nodeType"][at % 3]; form.append(field); box.append(form); }'],
  ['marks that combine, 100,000 on one letter', 'box.append("e" + "\\u0301".repeat(100_000))'],
];

describe.each(KINDS)('a page of immoderate size in %s', (kind) => {
  const running = useBrowser(kind);

  it.each(BEHIND)('goes on working, and has its notes, with %s behind its article', async (_, make) => {
    const { session } = running;
    const head = `<script>addEventListener('DOMContentLoaded', () => { const box = document.createElement('div'); box.style.display = 'none'; const LEVELS = ${kind === 'chromium' ? 50_000 : 1000}; ${make}; document.body.append(box); document.title += ' and more'; })</script>`;
    const { page, sidebar } = await openArticle(session, BAN_ARTICLE, { head });
    const notes = await until('notes', async () => {
      const some = await sidebar.notes();
      return some.length > 0 && some;
    }, 60_000);
    expect(Object.fromEntries(notes.map(({ claim, relation }) => [claim, relation]))).toMatchObject(Object.fromEntries(BAN_NOTES.map(({ claim, relation }) => [claim, relation])));
    await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(resolve)));
    expect(await page.evaluate(() => document.title)).toContain('and more');
    await badgeIs(session, page, String(notes.length));
  });
});
