import { builtFolder } from '../harness/build.ts';
import { launch } from '../harness/launch.ts';
import { Sidebar } from '../harness/sidebar.ts';
import { freshAddress } from './pages.ts';
import { skeletonPage } from './skeletons.ts';
const kind = process.argv[2] as 'chromium', names = process.argv[3]!.split(',');
const session = await launch(kind, { extension: builtFolder(kind), window: { width: 1280, height: 900 } });
try {
  for (const name of names) {
    const t = performance.now();
    const log = (...a: unknown[]) => console.log(name, Math.round(performance.now() - t), ...a);
    const page = await session.open(freshAddress().url, { html: skeletonPage(name) });
    page.on('console', (m) => log('console', m.text()));
    page.on('pageerror', (m) => log('error', String(m)));
    log('opened');
    const sidebar = new Sidebar(session, page);
    try {
      await sidebar.waitFor('notes', (root) => root.querySelector('article[data-claim]') !== null);
      log('notes', (await sidebar.notes()).length);
      await page.screenshot({ path: `/tmp/w/shots/${kind}-${name}-closed.png` as `${string}.png` });
      await sidebar.open();
      log('anim', JSON.stringify(await page.evaluate(() => [document.getAnimations().map((a) => [(a.effect as KeyframeEffect).target!.outerHTML.slice(0, 60), JSON.stringify((a.effect as KeyframeEffect).getKeyframes()[0])]), [...document.querySelectorAll('[data-control]')].map((c) => JSON.stringify(c.getBoundingClientRect()))])));
      log('open', await sidebar.evaluate((root) => root.querySelector<HTMLElement>('.crossread')?.dataset['mode']));
      await page.screenshot({ path: `/tmp/w/shots/${kind}-${name}-open.png` as `${string}.png` });
    } catch (e) { log('FAILED', e instanceof Error ? e.message : e, JSON.stringify(await page.evaluate(() => [...document.documentElement.children].map((c) => c.localName + (c.matches(':popover-open') ? '*' : ''))))); }
    await page.close();
  }
} finally { await session.close(); }
