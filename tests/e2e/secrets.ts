import type { Page } from 'puppeteer-core';
import type { Sidebar } from '../harness/sidebar.ts';

/** The longest words of each note that are not the page's own: a page that comes to have some of them has read the notes. */
export async function secretsOf(page: Page, sidebar: Sidebar): Promise<string[]> {
  const own = await page.evaluate(() => document.body.innerText);
  const texts = (await sidebar.evaluate((root) => [...root.querySelectorAll('article[data-claim]')].flatMap((note) => {
    const all: string[] = [];
    for (const walker = document.createTreeWalker(note, NodeFilter.SHOW_TEXT); walker.nextNode();) all.push(...walker.currentNode.nodeValue!.split(/[.,:;?!\d\n]+/));
    return all;
  })))!;
  return [...new Set(texts.map((text) => text.trim()))].filter((text) => text.length > 15 && !own.includes(text));
}
