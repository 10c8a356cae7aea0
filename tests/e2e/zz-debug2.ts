import { launch } from '../harness/launch.ts';
import { builtFolder } from '../harness/build.ts';
import { openArticle, notesOf } from './session.ts';
import { countHosts, listenTo } from './living-pages.ts';
import { BAN_ARTICLE } from './pages.ts';
const kind = (process.argv[2] ?? 'chromium') as 'chromium';
const session = await launch(kind, { extension: builtFolder(kind) });
try {
  const { page, sidebar, url } = await openArticle(session, BAN_ARTICLE);
  await notesOf(sidebar);
  await sidebar.open();
  const asked = await listenTo(session);
  await page.bringToFront();
  const hosts = await countHosts(page);
  await sidebar.evaluate((root) => { root.querySelector('.list')!.scrollTop = 3000; });
  await page.evaluate(() => {
    [...document.querySelectorAll('#article p')].find((one) => one.textContent.includes('2.1.91'))!.scrollIntoView({ block: 'center', behavior: 'instant' });
      let at = 0;
      setInterval(() => {
        const entry = document.createElement('p');
        entry.textContent = `${at += 1}: Alibaba and its ban on Claude Code, and the letter of Anthropic on distillation, are all that the office talks about.`;
        document.querySelector('#article h1')!.after(entry);
        document.body.dataset['entries'] = String(at);
      }, 250);
  });
  const start = performance.now();
  for (let i = 0; i < 14; i++) {
    await new Promise((r) => setTimeout(r, 700));
    const seen = await page.evaluate(() => [document.body.dataset['entries'], scrollY, [...document.querySelectorAll('#article p')].find((one) => one.textContent.includes('2.1.91'))!.getBoundingClientRect().top]);
    const list = await sidebar.evaluate((root) => [root.querySelector('.list')!.scrollTop, root.querySelector('.list')!.scrollHeight, root.querySelectorAll('article').length, root.querySelector<HTMLElement>('.panel')?.hidden]);
    console.log(Math.round(performance.now() - start), JSON.stringify(seen), JSON.stringify(list), 'reads', await asked.reads(url), 'hosts', await hosts());
    if (i === 6 || i === 13) await page.screenshot({ path: `/tmp/w/living-blog-${kind}-${i}.png` });
  }
  await page.evaluate(() => { for (let i = 0; i < 3; i++) setTimeout(() => { const article = document.querySelector('#article')!; article.replaceWith(article.cloneNode(true)); }, 100 * i); });
  await new Promise((r) => setTimeout(r, 1500));
  await page.screenshot({ path: `/tmp/w/living-replaced-${kind}.png` });
} finally { await session.close(); }
