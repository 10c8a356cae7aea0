import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Where the text of the two real articles lies, outside the project: it is their publishers' work. */
const FOLDER = process.env.CROSSREAD_ARTICLES ?? join(import.meta.dirname, '../../../shared/articles');

/** The address of an article, and how its text is laid into a page. */
interface Article {
  url: string;
  file: string;
  page(lines: string[]): string;
}

const escape = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
const tag = (name: string, lines: readonly string[], attributes = '') => lines.map((line) => `<${name}${attributes}>${escape(line)}</${name}>`).join('\n');

/** Headlines of ours for the lists around an article: on this very dispute, as the real lists have them. */
const OTHERS = ['Alibaba bans Claude Code: what developers at rival firms use', 'Anthropic tells senators of 30,000 fake accounts, another outlet writes', 'Rain expected in the south from Friday', 'Baseball: late comeback at Jamsil'];
const links = OTHERS.map((headline, index) => `<li><a href="/news/${index}">${escape(headline)}</a></li>`).join('');

/** SBS: the headline stands twice, then a notice on the video and a caption; the story; photo credit and copyright; a list of most read. */
function sbsPage(lines: string[]): string {
  const [section = '', headline = ''] = lines;
  const first = lines.findIndex((line) => line.length > 150);
  const end = lines.findIndex((line) => line.startsWith('(Photo'));
  const caption = lines.slice(0, first).filter((line) => line.startsWith('▲'));
  const notice = lines.slice(2, first).filter((line) => line !== headline && !line.startsWith('▲'));
  return `<!doctype html><html lang="ko"><head><meta charset="utf-8"><title>${escape(headline)} | SBS News</title>
<meta property="og:title" content="${escape(headline).replaceAll('"', '&quot;')}"><meta property="article:published_time" content="2026-07-03T14:20:00+09:00">
<style>body{font-family:sans-serif;margin:0;line-height:1.6}header{position:sticky;top:0;background:#fff;border-bottom:1px solid #ddd;padding:12px 24px}main{display:flex;gap:32px;max-width:1100px;margin:24px auto;padding:0 24px}article{flex:1;max-width:680px}aside{width:260px}.video{background:#111;color:#fff;padding:48px 24px;text-align:center}</style></head>
<body><header><a href="/">SBS</a> <a href="/news">${escape(section)}</a></header><main><article>
<h1>${escape(headline)}</h1><div class="video">${tag('strong', [notice[0] ?? ''])}${tag('p', notice.slice(1))}</div>
<figure><div class="photo"></div>${tag('figcaption', caption)}</figure>
<div class="main_text">${tag('p', lines.slice(first, end))}</div>
<div class="article_bottom">${tag('p', lines.slice(end, -1))}</div></article>
<aside><h3>${escape(lines.at(-1) ?? '')}</h3><ol>${links}</ol></aside></main><footer><p>SBS News</p></footer></body></html>`;
}

/** VibeTimes: section label, headline, byline; the story; an affiliate notice; a list of related articles. */
function vibetimesPage(lines: string[]): string {
  const site = lines[0] ?? '';
  const first = lines.findIndex((line) => line.length > 150);
  const end = lines.findLastIndex((line) => line.length > 150) + 1;
  const [section = '', headline = '', ...byline] = lines.slice(1, first);
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${escape(headline)} - ${escape(site)}</title>
<script type="application/ld+json">{"@type":"NewsArticle","datePublished":"2026-07-04T10:21:54+09:00","inLanguage":"en"}</script>
<style>body{font-family:Georgia,serif;margin:0;background:#fafafa}.wrap{max-width:760px;margin:0 auto;background:#fff;padding:32px}nav{padding:12px 24px;background:#222;color:#fff}nav a{color:#fff}.ad{color:#888;font-size:12px}</style></head>
<body><nav><a href="/">${escape(site)}</a></nav><div class="wrap"><div class="tag"><a href="/tech">${escape(section)}</a></div>
<h1>${escape(headline)}</h1>${tag('div', byline, ' class="byline"')}
<div class="content">${tag('p', lines.slice(first, end))}</div>
<p class="ad">${escape(lines[end] ?? '')}</p>
<section class="related"><h2>${escape(lines.at(-1) ?? '')}</h2><ul>${links}</ul></section></div></body></html>`;
}

const ARTICLES: Record<'sbs' | 'vibetimes', Article> = {
  sbs: { url: 'https://news.sbs.co.kr/english/article.do?news_id=N1008640918', file: 'sbs.txt', page: sbsPage },
  vibetimes: { url: 'https://vibetimes.co.kr/en/news/cmr5oe14t1oa5amamnm1q264y', file: 'vibetimes.txt', page: vibetimesPage },
};

/** A real article laid into a page like its outlet's; undefined where its text is not at hand. */
export function realArticle(name: keyof typeof ARTICLES): { url: string; html: string } | undefined {
  const { url, file, page } = ARTICLES[name];
  const path = join(FOLDER, file);
  if (!existsSync(path)) return undefined;
  const lines = readFileSync(path, 'utf8').split('\n').map((line) => line.trim()).filter((line) => line !== '');
  return { url, html: page(lines) };
}
