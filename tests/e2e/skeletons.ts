import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../harness/tool.ts';
import { BAN_ARTICLE } from './pages.ts';

const FOLDER = join(ROOT, 'tests/layouts');

/** The names of the page skeletons: small pages that are built as real ones are, each around the same article. */
export const SKELETONS: string[] = readdirSync(FOLDER).filter((file) => file.endsWith('.html')).map((file) => file.slice(0, -'.html'.length)).sort();

/** Keeps what the page was before anything was added to it, and sums up how far it moved by itself. */
const KEEP = `<script>
  window.rootStyle = document.documentElement.getAttribute('style');
  window.shift = 0;
  if (PerformanceObserver.supportedEntryTypes.includes('layout-shift')) new PerformanceObserver((list) => { for (const entry of list.getEntries()) window.shift += entry.value; }).observe({ type: 'layout-shift', buffered: true });
</script>`;

/** Two paragraphs of the article folded away. */
const folded = (article: string): string => article.replace(/(<p>In a letter[^]*?<\/p>\s*<p>According[^]*?<\/p>)/, '<details><summary>What the letter says</summary>$1</details>');

/** A skeleton with the article in it. */
export function skeletonPage(name: string): string {
  return readFileSync(join(FOLDER, `${name}.html`), 'utf8')
    .replace('<meta charset="utf-8">', (meta) => meta + KEEP)
    .replace('{{title}}', () => `${/<h1>(.*?)<\/h1>/.exec(BAN_ARTICLE)![1]} | Test Gazette`)
    .replace('{{article}}', () => BAN_ARTICLE)
    .replace('{{article-details}}', () => folded(BAN_ARTICLE));
}
