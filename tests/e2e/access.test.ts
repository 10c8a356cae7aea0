import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { allOf, type Spoken, textOf } from '../harness/accessibility.ts';
import { axeInSidebar, axeOnPage } from '../harness/axe.ts';
import { faintTexts } from '../harness/contrast.ts';
import { openPopup } from '../harness/extension.ts';
import type { Session } from '../harness/launch.ts';
import type { Sidebar } from '../harness/sidebar.ts';
import { until } from '../harness/until.ts';
import { BAN_ARTICLE } from './pages.ts';
import { KINDS, notesOf, openArticle, useBrowser } from './session.ts';

/** What assistive technology gets of a page, once something is so. */
function treeOf(session: Session, page: Page, what: string, so: (tree: Spoken) => boolean): Promise<Spoken> {
  return until(`the accessibility tree to have ${what}`, async () => {
    const tree = await session.driver.accessibility(page);
    return tree && so(tree) ? tree : undefined;
  });
}

const landmarks = (tree: Spoken) => allOf(tree, 'complementary');
const isClosed = (sidebar: Sidebar) => sidebar.evaluate((root) => root.querySelector<HTMLElement>('aside.panel')!.hidden);

describe.each(KINDS)('access to the sidebar in %s', (kind) => {
  const running = useBrowser(kind);

  async function open({ dark = false, panel = true }: { dark?: boolean; panel?: boolean } = {}) {
    const { session } = running;
    const { page, sidebar } = await openArticle(session, BAN_ARTICLE);
    await session.driver.colours(page, dark);
    await page.setViewport({ width: 1280, height: 800 });
    await notesOf(sidebar);
    if (panel) await sidebar.open();
    else if (!(await isClosed(sidebar))) await sidebar.click('.top .controls button:last-child');
    return { session, page, sidebar };
  }

  describe.each([['light', false], ['dark', true]] as const)('in %s colours', (_, dark) => {
    it.each<[string, boolean, (sidebar: Sidebar, page: Page) => Promise<unknown>]>([
      ['closed', false, async () => {}],
      ['open', true, async () => {}],
      ['with accounts opened', true, async (sidebar) => {
        await sidebar.click('article .disclosure > button');
        await sidebar.waitFor('accounts', (root) => root.querySelector('.accounts li') !== null);
      }],
      ['filtered, after a jump', true, async (sidebar) => {
        await sidebar.click('.chips [data-kind="differs"]');
        await sidebar.click('article[data-relation="differs"] .jump');
        await sidebar.waitFor('a current note', (root) => root.querySelector('article[aria-current]') !== null);
      }],
      ['as a sheet', true, async (sidebar, page) => {
        await page.setViewport({ width: 400, height: 760 });
        await sidebar.waitFor('a sheet', (root) => root.querySelector('[data-mode="sheet"]') !== null);
      }],
    ])('axe finds nothing in it, %s, and all of its text stands out', async (_name, panel, act) => {
      const { session, page, sidebar } = await open({ dark, panel });
      await act(sidebar, page);
      expect(await axeInSidebar(session, page)).toEqual([]);
      const { looked, faint } = (await sidebar.evaluate(faintTexts))!;
      expect(faint).toEqual([]);
      expect(looked).toBeGreaterThan(0);
    });

    it('axe finds nothing in the popup and the options', async () => {
      const { session, page } = await open({ dark });
      const popup = await openPopup(session, page);
      await session.driver.colours(popup, dark);
      expect(await axeOnPage(popup)).toEqual([]);
      await popup.close();
      const options = await session.driver.extensionPage('options.html');
      await session.driver.colours(options, dark);
      await options.waitForSelector('[data-dispute]');
      expect(await axeOnPage(options)).toEqual([]);
    });
  });

  it('axe would find a button without a name', async () => {
    const { session, page, sidebar } = await open();
    await sidebar.evaluate((root) => root.querySelector('.top .controls button')!.removeAttribute('aria-label'));
    await sidebar.evaluate((root) => root.querySelector('.top .controls button')!.removeAttribute('title'));
    expect(await axeInSidebar(session, page)).toEqual([expect.stringContaining('button-name')]);
  });

  it('is one landmark with a name, with headings in order and a name on all that can be pressed', async () => {
    const { session, page } = await open();
    const tree = await treeOf(session, page, 'the panel', (one) => landmarks(one).length > 0);
    expect(landmarks(tree).map(({ name }) => name)).toEqual(['Crossread: what other outlets report']);
    const panel = landmarks(tree)[0]!;
    const levels = allOf(panel, 'heading').map(({ level }) => level!);
    expect(levels[0]).toBe(2);
    for (const [at, level] of levels.entries()) if (at > 0) expect(level).toBeLessThanOrEqual(levels[at - 1]! + 1);
    for (const role of ['button', 'link', 'heading', 'region', 'group', 'article']) {
      expect(allOf(panel, role).filter(({ name }) => name.trim() === ''), role).toEqual([]);
    }
  });

  it('tells each note by its relation and its question', async () => {
    const { session, page, sidebar } = await open();
    const tree = await treeOf(session, page, 'the notes', (one) => landmarks(one).some((panel) => allOf(panel, 'article').length > 0));
    const seen = await sidebar.evaluate((root) => [...root.querySelectorAll<HTMLElement>('article[data-claim]')].map((note) => {
      const text = (selector: string) => note.querySelector(selector)!.textContent!.replace(/\s+/g, ' ').trim();
      return `${text('.kind')} ${text('h4')}`;
    }));
    expect(allOf(landmarks(tree)[0]!, 'article').map(({ name }) => name.replace(/\s+/g, ' ').trim())).toEqual(seen);
  });

  it('keeps what a closed panel hides from assistive technology, and names its handle', async () => {
    const { session, page } = await open({ panel: false });
    const tree = await treeOf(session, page, 'the handle alone', (one) => landmarks(one).length === 0 && allOf(one, 'button').length > 0);
    expect(allOf(tree, 'button').map(({ name }) => name)).toEqual([expect.stringMatching(/^\d+ points compared, \d+ differ/)]);
    expect(allOf(tree, 'article')).toHaveLength(1); // the page's own
    expect(textOf(tree)).not.toContain('What is Alibaba reported to ban?');
  });

  it('says what a filter did', async () => {
    const { session, page, sidebar } = await open();
    const all = (await sidebar.notes()).length;
    await sidebar.click('.chips [data-kind="differs"]');
    const tree = await treeOf(session, page, 'something said', (one) => allOf(one, 'status').some((status) => textOf(status) !== ''));
    const shown = (await sidebar.notes()).length;
    expect(allOf(tree, 'status').map(textOf).join(' ')).toMatch(new RegExp(`\\b${shown}\\b.*\\b${all}\\b`));
  });

  it('marks what is in another language than the interface', async () => {
    const { sidebar } = await open();
    const unmarked = await sidebar.evaluate((root) => {
      const own = root.querySelector<HTMLElement>('.crossread')!.lang;
      const scripts: [RegExp, string[]][] = [[/\p{Script=Hangul}/u, ['ko']], [/[\p{Script=Hiragana}\p{Script=Katakana}]/u, ['ja']], [/\p{Script=Han}/u, ['zh', 'ja', 'ko']]];
      const texts = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
      const found: string[] = [];
      for (let text = texts.nextNode(); text; text = texts.nextNode()) {
        const wanted = scripts.find(([script]) => script.test(text!.textContent!))?.[1];
        const language = text.parentElement!.closest<HTMLElement>('[lang]')?.lang ?? own;
        if (wanted && !wanted.some((one) => language.startsWith(one))) found.push(`${language}: ${text.textContent}`);
      }
      return found;
    });
    expect(unmarked).toEqual([]);
  });

  /** What has the focus: an element of the sidebar, by its path of classes and the note it is in; '' where the page or the browser has it. */
  const focus = (sidebar: Sidebar) => sidebar.evaluate((root) => {
    const one = root.activeElement;
    if (!one) return { at: '', ring: '', seen: true };
    // A field shows its ring around its sign too, the map around the paragraph at hand.
    const rings = [one, one.closest('.search, .choice'), one.querySelector('.current')].flatMap((each) => (each ? getComputedStyle(each) : []));
    const { boxShadow } = getComputedStyle(one);
    // The edge that widens the panel shows a line of its own.
    const line = one.getAttribute('role') === 'separator' && !/^rgba\(.*, 0\)$|^transparent$/.test(getComputedStyle(one, '::after').backgroundColor);
    const box = one.getBoundingClientRect();
    const part = one.matches('.list') ? 'list' : one.closest('.top') ? 'top' : one.closest('.filters') ? 'filters' : one.closest('footer') ? 'footer' : one.closest('article') ? 'note' : one.className.includes('handle') ? 'handle' : 'other';
    const label = `${one.localName} ${one.getAttribute('aria-label') ?? one.getAttribute('aria-labelledby') ?? one.textContent}`;
    return {
      at: `${part}: ${label} ${Math.round(box.x)} ${Math.round(box.y + (root.querySelector('.list')?.scrollTop ?? 0))}`, part, ring: rings.some(({ outlineStyle, outlineWidth }) => outlineStyle !== 'none' && parseFloat(outlineWidth) > 0) ? 'ring' : boxShadow !== 'none' || line ? 'other' : '',
      seen: box.bottom > 0 && box.top < innerHeight,
    };
  });

  it('lets Tab go through its head, its filters, its first note and out again, with a ring around each', async () => {
    const { page, sidebar } = await open();
    const expected = (await sidebar.evaluate((root) => [...root.querySelectorAll<HTMLElement>('aside.panel :is(button, a[href], input, select, [tabindex]):not([tabindex="-1"], :disabled)')]
      .filter((one) => one.checkVisibility()).length))!;
    // From the end of the page on: the last thing that stands in it.
    await page.evaluate(() => {
      const end = document.body.appendChild(document.createElement('button'));
      end.textContent = 'The end of the page';
      end.focus();
    });
    await until('the page to have the focus', async () => (await focus(sidebar))!.at === '');
    const walked: NonNullable<Awaited<ReturnType<typeof focus>>>[] = [];
    for (;;) {
      await page.keyboard.press('Tab');
      const now = (await focus(sidebar))!;
      if (now.at === '') break;
      expect(walked.map(({ at }) => at)).not.toContain(now.at);
      walked.push(now);
    }
    expect(walked.filter(({ ring }) => ring === '').map(({ at }) => at)).toEqual([]);
    expect(walked.filter(({ seen }) => !seen).map(({ at }) => at)).toEqual([]);
    expect(walked).toHaveLength(expected);
    // However many notes there are, Tab stops at one of them and its own controls.
    expect(walked.length).toBeLessThan(35);
    const parts = walked.map(({ part }) => part!).filter((part, at, all) => part !== all[at - 1]);
    expect(parts.filter((part) => part !== 'other')).toEqual(['top', 'filters', 'note', 'footer']);
  });

  it('lets Shift+Tab go back to the page', async () => {
    const { page, sidebar } = await open();
    await sidebar.evaluate((root) => root.querySelector<HTMLElement>('.top .controls button')!.focus());
    for (let step = 0; step < 4 && (await focus(sidebar))!.at !== ''; step += 1) {
      await page.keyboard.down('Shift');
      await page.keyboard.press('Tab');
      await page.keyboard.up('Shift');
    }
    expect((await focus(sidebar))!.at).toBe('');
    expect(await page.evaluate(() => document.activeElement?.localName)).toBe('a');
  });

  it('is opened, read, filtered and closed by keys alone', async () => {
    const { page, sidebar } = await open({ panel: false });
    await sidebar.evaluate((root) => root.querySelector<HTMLElement>('button.handle')!.focus());
    await page.keyboard.press('Enter');
    await until('the panel to open', async () => !(await isClosed(sidebar)));
    const tabTo = async (selector: string) => {
      for (let step = 0; step < 40; step += 1) {
        if (await sidebar.evaluate((root, wanted) => root.activeElement?.matches(wanted) ?? false, selector)) return;
        await page.keyboard.press('Tab');
      }
      throw new Error(`Tab does not come to ${selector}`);
    };
    await tabTo('.chips [data-kind="same"]');
    await page.keyboard.press(' ');
    await sidebar.waitFor('the notes that say the same', (root) => root.querySelector('article[data-claim]:not([data-kind="same"])') === null);
    await tabTo('article .jump');
    await page.keyboard.press('Enter');
    await sidebar.waitFor('a current note', (root) => root.querySelector('article[aria-current]') !== null);
    await page.keyboard.press('Escape');
    await until('the panel to close', () => isClosed(sidebar));
    // Whoever was led to a passage goes on reading there.
    await until('the page to have the focus', async () => (await focus(sidebar))!.at === '');
    expect(await page.evaluate(() => document.getSelection()?.anchorNode?.parentElement?.closest('#article') !== null)).toBe(true);
  });
});
